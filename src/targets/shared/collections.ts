/**
 * Puts items together that have the same key.
 * @returns key → its items; keys in the order in which they first came, items in their own
 */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** A list in two halves; of an odd number the first has one more. */
export function halves<T>(items: readonly T[]): [first: T[], second: T[]] {
  const middle = Math.ceil(items.length / 2)
  return [items.slice(0, middle), items.slice(middle)]
}
