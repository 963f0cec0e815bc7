import type { Vouched } from '../core/plan/accepted.js';
import type { RunContext } from './context.js';
import type { Facts, Findings } from './findings.js';
import { type Identities } from './identify.js';
/** Puts together what is known once all is observed; asks the vendors what they call a place where nobody knows. */
export declare function factsOf(context: RunContext, { values, ledger, wanted, reach, connections, observed }: Omit<Findings, 'places' | 'facts'>): Promise<Facts>;
/** Uids of places that a person lets begin anew, since another thing has their name by now. */
export declare function begunAnew({ holderChanges }: Pick<Identities, 'holderChanges'>, vouched: Pick<Vouched, 'place'>): ReadonlySet<string>;
