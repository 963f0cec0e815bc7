import type { SourceValue } from '../../core/value.js';
/** A vault that the token may read. */
export interface Vault {
    readonly id: string;
    readonly name: string;
}
/** An item as a list shows it. */
export interface ListedItem {
    readonly id: string;
    readonly title: string;
}
/** One field of an item. */
export interface Field {
    readonly id: string;
    readonly label: string;
    /** Section that it stands in. */
    readonly section: {
        readonly id: string;
        readonly label: string;
    } | undefined;
    /** As it came; undefined where the field holds nothing. */
    readonly value: unknown;
}
/** An item with all that it holds. */
export interface Item extends ListedItem {
    readonly fields: readonly Field[];
    /** ms since the epoch. */
    readonly updatedAt: number | undefined;
}
/** A secret reference ("Secret reference syntax", 1Password Developer, read 2026-11). */
export interface Reference {
    /** As the config has it. */
    readonly text: string;
    readonly vault: string;
    readonly item: string;
    readonly section: string | undefined;
    readonly field: string;
}
/** What reads an account: a Connect server, or the service itself. */
export interface Account {
    readonly vaults: () => Promise<readonly Vault[]>;
    /** Items that are in use; archived ones are not. */
    readonly items: (vault: Vault) => Promise<readonly ListedItem[]>;
    /** The same items whole, in the same order. */
    readonly whole: (vault: Vault, items: readonly ListedItem[]) => Promise<readonly Item[]>;
    /** What references lead to, each under its name. All or nothing. */
    readonly resolve: (references: ReadonlyMap<string, Reference>) => Promise<Map<string, SourceValue>>;
}
