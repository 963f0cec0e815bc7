import type { MacKeys } from './mac.js';
/** Whose ledger is read, and how a person finds it. */
export interface ReadContext {
    readonly keys: MacKeys;
    readonly owner: string;
    readonly where: string;
}
