import type { ConfigTarget } from '../config.js'
import { nameAt } from '../plan/map.js'

/** What a source takes for the name of a value, whatever kind it is. */
const variable = /^[A-Za-z_][A-Za-z0-9_]*$/

/** Whether any source could have a value of this name. */
export function isVariableName(name: string): boolean {
  return variable.test(name)
}

/**
 * The name at the source whose value the config sends to a name of a target: the way of `rename` and `prefix` back. Where a
 * target folds the case of names, a name that the source has already goes before any other.
 * @param known names that the source has
 * @returns undefined where no name leads there
 */
export function sourceNameOf(
  target: Pick<ConfigTarget, 'rename' | 'prefix' | 'target'>,
  name: string,
  known: Iterable<string>,
): string | undefined {
  const { rename, prefix = '' } = target
  const bare = name.toLowerCase().startsWith(prefix.toLowerCase()) ? [name.slice(prefix.length)] : []
  const candidates = [...Object.keys(rename), ...known, ...bare]
  return candidates.find((candidate) => isVariableName(candidate) && nameAt(target, candidate) === name)
}
