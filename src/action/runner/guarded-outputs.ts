import { appendFileSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { Guard } from '../../io/leak-guard/guard.js'
import { writeOutputs } from './toolkit.js'

/** The ways out of the Action beside requests. Whatever leaves has passed the guard. */
export interface GuardedOutputs {
  /** Gives back a text that leaves in another way, in a request say. */
  readonly pass: (text: string) => string
  /** Throws where a text could not be told later: while nothing is written yet, stopping costs nothing. */
  readonly rehearse: (text: string) => void
  /** To stdout, where the runner reads line by line. */
  readonly print: (text: string) => void
  /** Outputs, to the end of the runner's file of them. */
  readonly outputs: (path: string, outputs: Readonly<Record<string, string>>) => void
  /** To the end of a file of the runner's. */
  readonly append: (path: string, text: string) => void
  /** A whole file, its folder made where there is none. Readable for everybody: it holds no value. */
  readonly write: (path: string, text: string) => void
  /** Bytes that a file has by now; 0 where there is none. */
  readonly size: (path: string) => number
}

/**
 * @param guard throws SealpostError('leak-guard') for what must not leave
 * @param out writes to stdout
 */
export function openGuardedOutputs(guard: Pick<Guard, 'way'>, out: (text: string) => void): GuardedOutputs {
  const log = guard.way('the log')
  const file = (path: string) => guard.way(`the file ${basename(path)}`)
  return {
    pass: (text) => guard.way('a comment or an issue')(text),
    rehearse: (text) => void guard.way('the report')(text),
    print(text) {
      if (text !== '') out(log(text.endsWith('\n') ? text : `${text}\n`))
    },
    outputs(path, outputs) {
      file(path)(Object.entries(outputs).flat().join('\n'))
      // the package adds to a file that is there, and to no other
      appendFileSync(path, '')
      writeOutputs(path, outputs)
    },
    append: (path, text) => appendFileSync(path, file(path)(text)),
    write(path, text) {
      const safe = file(path)(text)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, safe)
    },
    size: (path) => statSync(path, { throwIfNoEntry: false })?.size ?? 0,
  }
}
