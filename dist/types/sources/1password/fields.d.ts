import type { SourceValue } from '../../core/value.js';
import type { Account, Field, Item, Vault } from './account.js';
/**
 * Every labelled field of the items that globs take in, under its label. Sections make no part of a name, so the same label
 * in two of them is a clash.
 * @throws SealpostError('source-missing') for a vault without such an item, and for a title that no item has
 */
export declare function valuesOfItems(account: Account, vault: Vault, globs: readonly string[]): Promise<Map<string, SourceValue>>;
/** A field as a value. Its version is not told: 1Password counts those of whole items, where any field moves it. */
export declare function valueOfField({ value }: Field, { updatedAt }: Item, at: string): SourceValue;
