import type { Source, VersionTeller } from '../../core/source.js';
/**
 * Whether a source tells versions without values, so that `compare: version` may stand in its block. One of a package that is
 * older than that question says nothing of it, and tells none.
 */
export declare function tellsVersions<T>(source: Source<T>): source is Source<T> & {
    readonly versions: VersionTeller<T>;
};
