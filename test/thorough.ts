/**
 * Some tests try every one of many cases: each request that can fail, each byte that can flip. All of them take minutes,
 * which CI has (`SEALPOST_TESTS=all`); whoever is new here waits for an even sample.
 */
export const thorough = process.env.SEALPOST_TESTS === 'all'

/** How far it is from one case to the next. */
export function stride(sample: number): number {
  return thorough ? 1 : sample
}

/** All cases, or every nth. */
export function sampleOf<T>(cases: readonly T[], sample: number): T[] {
  return cases.filter((_, index) => index % stride(sample) === 0)
}
