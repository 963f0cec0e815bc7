import type { Field, Item, Reference, Vault } from './account.js';
/** Takes a reference apart that the schema let pass. */
export declare function parseReference(text: string): Reference;
/** The reference of a field for a person; what could act on a terminal or a page is shown by its id. */
export declare function shownReference(vault: Vault, item: Pick<Item, 'id' | 'title'>, field?: Field): string;
/**
 * The one of a list that somebody means: by its id, else by its name as it is written, else in any case, as 1Password's own
 * tools take references.
 * @param what it is, for the message: `vault`
 * @throws SealpostError 'source-missing' where there is none, 'source-duplicate' where there are several
 */
export declare function meant<T>(list: readonly T[], called: string, of: Called<T>): T;
/** How things of a kind are called. */
export interface Called<T> {
    readonly idOf: (one: T) => string;
    readonly nameOf: (one: T) => string;
    readonly what: string;
}
/** Vaults, and whatever else has an id and a name. */
export declare const vaultCalled: Called<Vault>;
/** Items, by id and title. */
export declare const itemCalled: Called<Pick<Item, 'id' | 'title'>>;
/**
 * The field of an item that a reference means. Without a section one that stands in none goes before others.
 * @throws SealpostError as {@link meant} does
 */
export declare function meantField({ fields }: Item, { section, field }: Reference): Field;
