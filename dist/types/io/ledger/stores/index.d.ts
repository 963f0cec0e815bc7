import type { KeptBy } from '../../../core/plan/ledger-health.js';
import type { StoreList } from '../store-kind.js';
/**
 * The places that a ledger can live in. What the first two say of themselves is little, and nearly every run
 * asks one of them.
 */
export declare const stores: StoreList;
/** Which of them it is where the config names none, by who is to keep it. */
export declare const usual: Readonly<Record<KeptBy, string>>;
