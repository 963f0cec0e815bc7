/**
 * Waits for both, also where one fails, so that nothing of either goes on behind the end of a run.
 * @throws what the first one threw, else what the other one did
 */
export async function both<A, B>(one: Promise<A>, other: Promise<B>): Promise<readonly [A, B]> {
  await Promise.allSettled([one, other])
  return [await one, await other]
}
