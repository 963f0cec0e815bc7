import type { Plan, Warning } from '../core/change.js';
import type { RunContext } from './context.js';
import type { Findings } from './findings.js';
/** What stops nothing, and that a person should look at all the same. */
export declare function warningsOf({ call, config, host, only, accept, stores }: RunContext, { changes }: Plan, { values, ledger, reach, observed }: Pick<Findings, 'values' | 'ledger' | 'reach' | 'observed'>): Warning[];
