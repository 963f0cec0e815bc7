import { type Address, type Form } from '../address.js';
import type { Change } from '../change.js';
import type { Entries } from '../ledger-entry.js';
import type { Origin } from '../value.js';
import type { Destination } from './config-diff.js';
import type { StructureChange } from './structure-change.js';
/** What a pull request is about to change, as far as it can be told without looking at a value. */
export interface Proposal {
    /** `reviewed`: what the pull request leaves alone was compared too; `untrusted`: two configs were, and nothing else. */
    readonly mode: 'reviewed' | 'untrusted';
    /** The commit that was looked at, and the one of the default branch that it began from; hex. */
    readonly head: string;
    readonly base: string;
    readonly changes: readonly StructureChange[];
    readonly edges: readonly Destination[];
}
/** A name whose text at the source a pull request changes. What the text stands for was not looked at. */
export interface Touched {
    readonly address: Address;
    readonly uid: string;
    readonly environment: string;
    readonly sourceName: string;
    readonly form: Form;
    readonly how: 'added' | 'changed' | 'removed';
    /** Which source it is changed at. */
    readonly origin?: Origin;
}
/**
 * Puts what a pull request changes at the source in place of what was found of those names. The new lines follow from
 * the two texts, from the ledger and from which names the target has: never from a value, so that whoever wrote the text
 * learns nothing by it.
 */
export declare function amended(changes: readonly Change[], touched: readonly Touched[], entries: Entries): Change[];
