/**
 * Does something with each of many, some at a time.
 * @param width how many at a time
 * @returns the results in the order of the items
 * @throws what the first that fails throws; none is begun after it
 */
export async function inParallel<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  let next = 0
  let failed = false
  const worker = async () => {
    while (!failed && next < items.length) {
      const index = next
      next += 1
      try {
        results[index] = await work(items[index] as T)
      } catch (thrown) {
        failed = true
        throw thrown
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker))
  return results
}
