import type { SourceValue } from '../../core/value.js';
/** How a source makes names of what its keys and paths are called. */
export interface NameRules {
    /** Joins the parts of a path; `_` where nothing is said. */
    readonly separator?: string | undefined;
    /** Stands in place of each `-`; it stays, and is refused, where nothing is said. */
    readonly dash?: string | undefined;
    /** Letters are made large, last of all. */
    readonly upper?: boolean | undefined;
}
/**
 * The name that the parts of a path make: a key of a file and those above it, or the folders of a store and what lies in
 * them.
 * @param where leads a person to it: `file:line`, or the path at the store
 * @throws SealpostError('source') where it is none that an environment variable may have
 */
export declare function nameOf(parts: readonly string[], rules: NameRules, where: string): string;
/**
 * Takes a value, or a version of one, down under its name.
 * @throws SealpostError('source-duplicate') where something else has become the same name, with both places
 */
export declare function addValue<T extends Pick<SourceValue, 'at'>>(values: Map<string, T>, name: string, value: T): void;
/** Keys as a message may show them; anything unusual could carry more than a name. */
export declare function shownKey(parts: readonly string[]): string;
