import type { Source } from './source.js';
import type { Target } from './target.js';
/**
 * A source as it is, with its types found out from its own schema: for packages, which export what this gives as
 * `source`.
 */
export declare function defineSource<T>(source: Source<T>): Source<T>;
/**
 * A target as it is, with the types of its scopes, settings and places found out from `parseScope` and its own schemas:
 * for packages, which export what this gives as `target`.
 */
export declare function defineTarget<S, C, P>(target: Target<S, C, P>): Target<S, C, P>;
