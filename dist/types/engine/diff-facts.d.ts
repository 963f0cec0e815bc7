import type { Accepted } from '../core/plan/accepted.js';
import type { RunContext } from './context.js';
import { type Identities } from './identify.js';
import type { DiffFacts, StageResults } from './stage-results.js';
/** Puts together what is known once all is observed; asks the vendors what they call a place where nobody knows. */
export declare function diffFactsOf(context: RunContext, { values, ledger, wanted, reach, connections, observed }: Omit<StageResults, 'places' | 'facts'>): Promise<DiffFacts>;
/** Uids of places that a person lets begin anew, since another thing has their name by now. */
export declare function begunAnew({ holderChanges }: Pick<Identities, 'holderChanges'>, accepted: Pick<Accepted, 'place'>): ReadonlySet<string>;
