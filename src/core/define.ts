import type { Source } from './source.js'
import type { Redeploy, Target } from './target.js'

/**
 * A source as it is, with its types found out from its own schema: for packages, which export what this gives as
 * `source`. One that says nothing of versions tells none.
 */
export function defineSource<T>(source: Omit<Source<T>, 'versions'> & Partial<Pick<Source<T>, 'versions'>>): Source<T> {
  return Object.assign(source, { versions: source.versions ?? 'none' })
}

/**
 * A target as it is, with the types of its scopes, settings and places found out from `parseScope` and its own schemas:
 * for packages, which export what this gives as `target`.
 */
export function defineTarget<S, C, P>(target: Target<S, C, P>): Target<S, C, P> {
  return target
}

/** How a target is asked for a deployment. A package that was made before there was such a thing says nothing of it. */
export function redeployOf(target: Target): Redeploy | 'none' {
  return (target as Partial<Target>).redeploy ?? 'none'
}
