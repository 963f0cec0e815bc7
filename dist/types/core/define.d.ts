import type { Source } from './source.js';
import type { Redeploy, Target } from './target.js';
/**
 * A source as it is, with its types found out from its own schema: for packages, which export what this gives as
 * `source`. One that says nothing of versions tells none.
 */
export declare function defineSource<T>(source: Omit<Source<T>, 'versions'> & Partial<Pick<Source<T>, 'versions'>>): Source<T>;
/**
 * A target as it is, with the types of its scopes, settings and places found out from `parseScope` and its own schemas:
 * for packages, which export what this gives as `target`.
 */
export declare function defineTarget<S, C, P>(target: Target<S, C, P>): Target<S, C, P>;
/** How a target is asked for a deployment. A package that was made before there was such a thing says nothing of it. */
export declare function redeployOf(target: Target): Redeploy | 'none';
