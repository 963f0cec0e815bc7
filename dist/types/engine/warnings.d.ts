import type { Plan, Warning } from '../core/change.js';
import type { RunContext } from './context.js';
import type { StageResults } from './stage-results.js';
/** What stops nothing, and that a person should look at all the same. */
export declare function warningsOf({ call, config, host, only, accept, stores }: RunContext, { changes }: Plan, { values, ledger, reach, observed }: Pick<StageResults, 'values' | 'ledger' | 'reach' | 'observed'>): Warning[];
