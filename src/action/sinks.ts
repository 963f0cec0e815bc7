import { appendFile, mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** The ways out of the Action beside requests. Whatever leaves has passed `guard`. */
export interface Sinks {
  /** Gives back a text that leaves in another way, in a request say. */
  readonly pass: (text: string) => string
  /** To stdout, where the runner reads line by line. */
  readonly print: (text: string) => void
  /** To the end of a file of the runner's. */
  readonly append: (path: string, text: string) => Promise<void>
  /** A whole file, its folder made where there is none. Readable for everybody: it holds no value. */
  readonly write: (path: string, text: string) => Promise<void>
  /** Bytes that a file has by now; 0 where there is none. */
  readonly size: (path: string) => Promise<number>
}

/**
 * @param guard gives a text back, or throws SealpostError('leak-guard') where it must not leave
 * @param out writes to stdout
 */
export function openSinks(guard: (text: string) => string, out: (text: string) => void): Sinks {
  return {
    pass: guard,
    print(text) {
      if (text !== '') out(guard(text.endsWith('\n') ? text : `${text}\n`))
    },
    append: (path, text) => appendFile(path, guard(text)),
    async write(path, text) {
      const safe = guard(text)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, safe)
    },
    size: async (path) => (await stat(path).catch(() => undefined))?.size ?? 0,
  }
}
