import { appendFileSync, lstatSync, mkdirSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import { SealpostError } from '../../core/errors.js'
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
  /**
   * A whole file, its folder made where there is none. Readable for everybody: it holds no value.
   * @throws SealpostError('usage') where a link of the checkout would lead it elsewhere
   */
  readonly write: (path: string, text: string) => void
  /** Bytes that a file has by now; 0 where there is none. */
  readonly size: (path: string) => number
}

/**
 * @param guard throws SealpostError('leak-guard') for what must not leave
 * @param out writes to stdout
 * @param checkout absolute; what is in it may be anybody's proposal
 */
export function openGuardedWays(
  guard: Pick<Guard, 'way'>,
  out: (text: string) => void,
  checkout?: string,
): GuardedWays {
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
      if (checkout !== undefined) refuseLinks(path, checkout)
      mkdirSync(dirname(path), { recursive: true })
      writeAnew(path, safe)
    },
    size: (path) => statSync(path, { throwIfNoEntry: false })?.size ?? 0,
  }
}

/**
 * Writes a file that an earlier run may have left, as a new one: a file that is cut short and written again waits for the
 * disk on ext4 (4 ms a file, where a new one takes 0.1), and another name of the same file keeps what it had.
 */
function writeAnew(path: string, text: string): void {
  // what is no file, a device say, is not ours to take away
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile() === true) unlinkSync(path)
  writeFileSync(path, text)
}

/** A commit can hold a link that leads out of the checkout: what follows it would be written over a file of the machine's. */
function refuseLinks(path: string, checkout: string): void {
  const inside = relative(checkout, path)
  if (isAbsolute(inside) || inside.split(sep)[0] === '..') return
  let at = checkout
  for (const part of inside.split(sep)) {
    at = join(at, part)
    if (lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink() !== true) continue
    throw new SealpostError('usage', 'its path in the checkout is a link', {
      where: relative(checkout, at),
      hint: 'Nothing was written. Remove the link from the repository, or choose another folder for the report.',
    })
  }
}
