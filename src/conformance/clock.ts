import { randomBytes } from 'node:crypto'
import type { Runtime } from '../core/runtime.js'

/** A clock that jumps over every pause, and real randomness: waits that a vendor orders cost a law nothing. */
export function suiteClock(): Pick<Runtime, 'now' | 'sleep' | 'random'> {
  let skipped = 0
  return {
    now: () => Date.now() + skipped,
    sleep: async (ms) => {
      skipped += ms
      await new Promise((resolve) => setImmediate(resolve))
    },
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
  }
}
