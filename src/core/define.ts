import type { Source } from './source.js'
import type { Target } from './target.js'

/**
 * A source as it is, with its types found out from its own schema: for packages, which export what this gives as
 * `source`.
 */
export function defineSource<T>(source: Source<T>): Source<T> {
  return source
}

/**
 * A target as it is, with the types of its scopes, settings and places found out from `parseScope` and its own schemas:
 * for packages, which export what this gives as `target`.
 */
export function defineTarget<S, C, P>(target: Target<S, C, P>): Target<S, C, P> {
  return target
}
