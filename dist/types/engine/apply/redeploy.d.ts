import { type Place } from '../../core/address.js';
import type { Plan } from '../../core/change.js';
import type { Config } from '../../core/config.js';
import type { Receipt } from '../../core/receipts.js';
import { type RedeploymentReceipt } from '../../core/redeploy.js';
import type { Runtime } from '../../core/runtime.js';
import type { Ledger } from '../../io/ledger/ledger.js';
import type { Connection } from '../connections.js';
/** Everything that is known once a plan was carried out. */
export interface RedeployCall {
    readonly plan: Plan;
    readonly receipts: readonly Receipt[];
    /** Places of the run, those that the config no longer maps included. */
    readonly places: readonly Place[];
    /** Config targets that owed a deployment before this run wrote anything. */
    readonly owing: ReadonlySet<string>;
    readonly config: Config;
    readonly connections: ReadonlyMap<string, Connection>;
    readonly ledger: Pick<Ledger, 'owe' | 'keep'>;
    readonly stop: Runtime['stop'];
}
/** Takes down, before the first write, which targets are going to owe a deployment: killed, the next run asks for it. */
export declare function oweDeployments({ redeployments }: Plan, ledger: Pick<Ledger, 'owe'>): Promise<void>;
/**
 * Asks for each deployment that is due, once, where all writes of its target have landed. What could not be asked for
 * stays owed.
 * @returns one receipt for each, in the plan's order
 */
export declare function askForDeployments(call: RedeployCall): Promise<RedeploymentReceipt[]>;
