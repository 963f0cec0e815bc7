import { appendFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Guard } from '../../io/leak-guard/guard.js'
import { type GuardedWays, openGuardedWays } from '../../job/told/guarded-ways.js'
import { writeOutputs } from './toolkit.js'

/** The ways out of the Action beside requests. Whatever leaves has passed the guard. */
export interface GuardedOutputs extends GuardedWays {
  /** Outputs, to the end of the runner's file of them. */
  readonly outputs: (path: string, outputs: Readonly<Record<string, string>>) => void
}

/**
 * @param guard throws SealpostError('leak-guard') for what must not leave
 * @param out writes to stdout
 * @param checkout absolute; what is in it may be anybody's proposal
 */
export function openGuardedOutputs(
  guard: Pick<Guard, 'way'>,
  out: (text: string) => void,
  checkout?: string,
): GuardedOutputs {
  return {
    ...openGuardedWays(guard, out, checkout),
    outputs(path, outputs) {
      guard.way(`the file ${basename(path)}`)(Object.entries(outputs).flat().join('\n'))
      // the package adds to a file that is there, and to no other
      appendFileSync(path, '')
      writeOutputs(path, outputs)
    },
  }
}
