/** A remote of a checkout, as far as it may be shown: without whatever its address logs in with. */
export interface GitRemote {
    /** What git calls it, `origin`. */
    readonly name: string;
    /** In lower case, without a port. */
    readonly host: string;
    /** Without slashes around it and without `.git`: `acme/shop`. */
    readonly path: string;
}
/**
 * The files of a project, for those who look what is there. Nothing can be written. Paths are below the folder of the
 * project, with `/` between their parts; one that cannot be read or is far too large counts as not there, and whoever
 * made this is told.
 */
export interface ProjectFiles {
    readonly text: (path: string) => Promise<string | undefined>;
    /**
     * What a file of JSON (comments allowed), YAML or TOML says, by its extension. Undefined where there is none, and where
     * it is malformed: that is noted with its line.
     */
    readonly parsed: (path: string) => Promise<unknown>;
    /** Names of the files of a folder, in order; none where there is no such folder. */
    readonly names: (folder: string) => Promise<readonly string[]>;
    /** Remotes of the checkout that the project is in, `origin` first. */
    readonly remotes: () => Promise<readonly GitRemote[]>;
}
/** What a project says nothing of: the answer of a kind that no file tells of. */
export declare function nothingFound(): Promise<readonly never[]>;
/** A member of something parsed, if it is a mapping that has it. */
export declare function memberOf(data: unknown, key: string): unknown;
/** The same, if it is a text that says something. */
export declare function textOf(data: unknown, key: string): string | undefined;
/** Keys of something parsed; none where it is no mapping. */
export declare function keysOf(data: unknown): string[];
