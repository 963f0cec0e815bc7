import type { EntryIndex } from './entry-index.js';
import type { Contents, PlaceRecord, SectionChange, Targeted } from './format/contents.js';
import type { NotePart } from './store.js';
/** What is to become another in a ledger, in one go. */
export interface ChangeSet {
    readonly edits: readonly Targeted[];
    /** What the edits are, for the store's history. */
    readonly step: NotePart['step'];
    /** Config targets whose sections are whole from now on. */
    readonly whole: readonly string[];
    /** Places whose record may have become another one. */
    readonly places: readonly string[];
    /** Config target → whether a deployment is owed from now on. */
    readonly owed: ReadonlyMap<string, boolean>;
}
/** Nothing at all. */
export declare const noChanges: ChangeSet;
/** What is known of a ledger before anything changes. */
interface Before {
    readonly contents: Contents | undefined;
    readonly targets: EntryIndex['targets'];
    /** The record that a place should have, given the one that it has. */
    readonly recordOf: (uid: string, now: PlaceRecord | undefined) => PlaceRecord | undefined;
}
/**
 * What change sets come to, in their order and one change to a section; nothing for what is so already.
 * @returns the changes, and what the store's history says of them
 */
export declare function sectionChanges(sets: readonly ChangeSet[], before: Before): {
    readonly changes: SectionChange[];
    readonly parts: NotePart[];
};
/** What the record of a place should be: as the config maps it, with the identity that was told last. */
export declare function recordFrom(mapped: Pick<PlaceRecord, 'use' | 'scope'> | undefined, told: string | undefined, now: PlaceRecord | undefined): PlaceRecord | undefined;
export {};
