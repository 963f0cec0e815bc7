/** One line of a file of ignore rules. */
export interface IgnoreRule {
    /** Whether it takes a path back in, as a line does that begins with `!`. */
    readonly keeps: boolean;
    readonly foldersOnly: boolean;
    /** Tested against a path from the folder of the file, with `/` between its parts. */
    readonly form: RegExp;
    /** Folder of the file, from the top of the repository: '' or `a/b/`. */
    readonly folder: string;
}
/**
 * The rules of a `.gitignore` or a file like it (gitignore(5), read 2026-11).
 * @param folder of the file, from the top of the repository: '' or `a/b/`
 */
export declare function ignoreRules(text: string, folder: string): IgnoreRule[];
/**
 * Whether rules keep a path out of what git offers to add. The last rule that fits has the say, and what is in a folder
 * that is ignored is ignored with it.
 * @param path of a file from the top of the repository, with `/` between its parts
 * @param rules those that give way first: of the whole machine, of the repository, then folder by folder
 */
export declare function isIgnored(path: string, rules: readonly IgnoreRule[]): boolean;
