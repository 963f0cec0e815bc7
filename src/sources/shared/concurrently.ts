/**
 * Works through a list, so many at once. After the first failure nothing more is begun, and it is thrown once what was
 * under way has ended, so that no request goes on behind an error.
 * @param most at once
 * @returns the results in the order of the list
 */
export async function concurrently<T, R>(list: readonly T[], most: number, work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const failures: unknown[] = []
  const rest = list.entries()
  async function worker(): Promise<void> {
    for (const [at, one] of rest) {
      if (failures.length > 0) return
      try {
        results[at] = await work(one)
      } catch (thrown) {
        failures.push(thrown)
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(most, list.length) }, worker))
  if (failures.length > 0) throw failures[0]
  return results
}
