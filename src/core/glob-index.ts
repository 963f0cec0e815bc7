import { beginningOf, globTest } from './glob.js'

/** Which of some names a list of globs takes in, in their own order. */
export type GlobIndex = (globs: readonly string[]) => readonly string[]

/**
 * Lays names out so that lists of globs find theirs without looking at every one: whole names are looked up, and what
 * begins with something fixed is looked for among its neighbours. A list that was asked for before costs nothing.
 */
export function globIndex(names: readonly string[]): GlobIndex {
  const places = new Map(names.map((name, at) => [name, at]))
  const known = new Map<string, readonly string[]>()
  let sorted: readonly string[] | undefined
  const ordered = () => {
    sorted ??= names.toSorted(byUnits)
    return sorted
  }

  function candidates(globs: readonly string[]): Iterable<string> {
    const found = new Set<string>()
    for (const glob of globs) {
      if (glob.startsWith('!')) continue
      const beginning = beginningOf(glob)
      if (beginning === '') return names
      if (beginning.length < glob.length) for (const name of beginningWith(beginning, ordered())) found.add(name)
      else if (places.has(glob)) found.add(glob)
    }
    return [...found].sort((one, other) => (places.get(one) as number) - (places.get(other) as number))
  }

  return (globs) => {
    const key = JSON.stringify(globs)
    const taken = known.get(key) ?? [...candidates(globs)].filter(globTest(globs))
    known.set(key, taken)
    return taken
  }
}

/** @param sorted by code units */
function* beginningWith(beginning: string, sorted: readonly string[]): Iterable<string> {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sorted[middle] as string) < beginning) from = middle + 1
    else to = middle
  }
  for (; sorted[from]?.startsWith(beginning); from += 1) yield sorted[from] as string
}

function byUnits(one: string, other: string): number {
  return one < other ? -1 : 1
}
