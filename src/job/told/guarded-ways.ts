import { appendFileSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { Guard } from '../../io/leak-guard/guard.js'

/** The ways out of a step beside requests. Whatever leaves has passed the guard. */
export interface GuardedWays {
  /** Gives back a text that leaves in another way, in a request say. */
  readonly pass: (text: string) => string
  /** Throws where a text could not be told later: while nothing is written yet, stopping costs nothing. */
  readonly rehearse: (text: string) => void
  /** To stdout, which the host keeps as the log. */
  readonly print: (text: string) => void
  /** To the end of a file of the host's. */
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
export function openGuardedWays(guard: Pick<Guard, 'way'>, out: (text: string) => void): GuardedWays {
  const log = guard.way('the log')
  const file = (path: string) => guard.way(`the file ${basename(path)}`)
  return {
    pass: (text) => guard.way('a comment or an issue')(text),
    rehearse: (text) => void guard.way('the report')(text),
    print(text) {
      if (text !== '') out(log(text.endsWith('\n') ? text : `${text}\n`))
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
