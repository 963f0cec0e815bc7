import type { Change } from '../change.js';
import type { ConfigTarget } from '../config.js';
import type { Redeployment } from '../redeploy.js';
/**
 * Which targets go on with the old values until they are deployed anew, in the config's order.
 * @param owing config targets that owe a deployment by the ledger
 */
export declare function redeploymentsOf(changes: readonly Change[], targets: readonly ConfigTarget[], owing: ReadonlySet<string>): Redeployment[];
