import type { Api } from './api.js';
import { type Put, type Receipts } from './create.js';
/**
 * Writes values: rows that span other places are narrowed first, then one array holds everything that is new, and one what
 * matches a row exactly. What was narrowed in vain is widened again.
 */
export declare function put(steps: readonly Put[], api: Api): Promise<Receipts>;
