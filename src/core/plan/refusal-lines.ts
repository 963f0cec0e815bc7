import type { Change } from '../change.js'
import type { Config } from '../config.js'
import type { Observed } from '../observation.js'

/** What leads a refusal to its line of the config. */
export interface RefusalLines {
  readonly where: Config['where']
  readonly observed: readonly Observed[]
}

/**
 * The line that a refusal about changes leads to: the key's own or the nearest one above it, or, where the config says
 * nothing of the sort, the mapping that the first change comes from.
 */
export function lineFor(
  path: readonly string[],
  { uid }: Pick<Change, 'uid'>,
  { where, observed }: RefusalLines,
): string {
  const at = where(path)
  return at === where([]) ? (linesOf(observed).get(uid) ?? at) : at
}

/** What follows from what was seen alone, and is forgotten with it. */
const lines = new WeakMap<RefusalLines['observed'], ReadonlyMap<string, string>>()

/** uid → line of the mapping. */
function linesOf(observed: RefusalLines['observed']): ReadonlyMap<string, string> {
  const before = lines.get(observed)
  if (before !== undefined) return before
  // of two mappings of one place the first counts
  const mapped = observed.filter(({ place }) => place.index >= 0).reverse()
  const found = new Map(mapped.map(({ place }) => [place.key.uid, place.at]))
  lines.set(observed, found)
  return found
}
