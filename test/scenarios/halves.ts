import { thorough } from '../thorough.js'

/** Half of the random histories of a kind. Each half is a file of tests, so that two cores can share them. */
export interface Half {
  /** Which ones are played: the same each time, or others where somebody asks for them (`SEALPOST_SEED`). */
  readonly runs: { readonly numRuns: number; readonly seed: number }
  readonly title: string
}

/**
 * @param seed of the kind; the second half has the next one
 */
export function halfOf(which: 'first' | 'second', seed: number): Half {
  const all = Number(process.env.SEALPOST_HISTORIES ?? (thorough ? 10_000 : 60))
  const numRuns = which === 'first' ? Math.ceil(all / 2) : Math.floor(all / 2)
  const from = Number(process.env.SEALPOST_SEED ?? seed)
  return {
    runs: { numRuns, seed: which === 'first' ? from : from + 1 },
    title: `the ${which} ${numRuns} of ${all} random histories`,
  }
}
