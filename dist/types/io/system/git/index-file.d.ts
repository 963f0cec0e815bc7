/**
 * Which of some paths git tracks, by its index (gitformat-index(5), versions 2 to 4, read 2026-11).
 * @param bytes of the file `index`
 * @param hashBytes 20, or 32 in a repository of SHA-256
 * @param paths from the top of the repository, with `/` between their parts
 * @returns undefined where the index is of a form that is not known
 */
export declare function trackedIn(bytes: Uint8Array, hashBytes: 20 | 32, paths: ReadonlySet<string>): Set<string> | undefined;
