/** A key of git's config and its value. */
export type Setting = readonly [key: string, value: string];
/** The settings that `git config --list -z` tells of, in their order. Keys are as git writes them: section and name in small letters. */
export declare function settingsIn(list: string): Setting[];
/**
 * The settings that our commands get.
 * @param all of the checkout
 * @param remote its name there
 * @param address where it leads, without anything that logs in
 * @param login the header that logs in there; then nothing else does
 */
export declare function transportSettings(all: readonly Setting[], remote: string, address: string, login: string | undefined): Setting[];
/**
 * Settings as variables, which nobody else on the machine sees. Needs git 2.32.
 * @param alone keeps the user's own files out of play; at a path they also say whose folders git trusts
 */
export declare function asVariables(settings: readonly Setting[], alone: boolean): Record<string, string>;
