/** A list in two halves; of an odd number the first has one more. */
export function halves<T>(items: readonly T[]): [first: T[], second: T[]] {
  const middle = Math.ceil(items.length / 2)
  return [items.slice(0, middle), items.slice(middle)]
}
