import type { Capabilities } from '../core/target.js';
/**
 * A name of the suite in a style that the target takes.
 * @param word small letters and digits, beginning with a letter
 * @throws LawBroken where no style fits
 */
export declare function nameOf(capabilities: Capabilities, word: string): string;
/** So many different names. */
export declare function namesOf(capabilities: Capabilities, count: number): string[];
/** A name and the same one with its last letter in the other case; undefined where the rules leave no room for both. */
export declare function aliasesOf(capabilities: Capabilities): readonly [string, string] | undefined;
