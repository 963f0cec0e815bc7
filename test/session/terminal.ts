import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Columns and rows of the terminal. */
export const size = { columns: 100, rows: 30 }

/** Something that a terminal showed: seconds since it was opened, and the bytes as text. */
export type Shown = readonly [at: number, text: string]

/** A shell in a real terminal, with a person before it. */
export interface Terminal {
  /** Types a text, key by key, in no more of a hurry than a person. */
  readonly type: (keys: string) => Promise<void>
  /** Waits for a text that was not there when the last key was typed. @throws with what is there, where it does not come */
  readonly shows: (text: string) => Promise<void>
  /** Waits until the shell asks for the next command. */
  readonly prompt: () => Promise<void>
  /** Stands still for so long, as a person who reads. */
  readonly pause: (seconds: number) => Promise<void>
  /** Ends the shell and what it has in the background, unseen. @returns all that was shown before */
  readonly close: () => Promise<readonly Shown[]>
}

/** What a shell says, unseen, before it asks for a command (OSC 133, as terminals with shell integration know it). */
const asks = '\u001b]133;A\u0007'
/** Where a text can begin again on what was drawn, and what only draws: neither is a part of what is waited for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what terminals are told with
const drawing = /\u001b\[[\d;?]*[A-Za-z]|\u001b\][^\u0007]*\u0007|\r/g

/**
 * Opens bash by `script` of util-linux, which every Linux has.
 * @param folder home of the person, where the shell starts
 * @param env all that the shell knows
 * @param pace how long a person is for a key, in milliseconds; 0 for none
 * @param patience how long a text is waited for, in milliseconds
 */
export function openTerminal(
  folder: string,
  env: Readonly<Record<string, string>>,
  { pace, patience }: { readonly pace: number; readonly patience: number },
): Terminal {
  const rc = join(folder, '.sessionrc')
  writeFileSync(
    rc,
    `stty sane rows ${size.rows} cols ${size.columns}\nPS1='\\[\\e]133;A\\a\\]$ '\nPS2=''\nunset HISTFILE\n`,
  )
  const shell = `bash --noprofile --rcfile ${rc} -i`
  const child = spawn('script', ['--quiet', '--flush', '--return', '--command', shell, '/dev/null'], {
    cwd: folder,
    env: { ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const began = performance.now()
  const shown: Shown[] = []
  const ended = new Promise<void>((done) => void child.on('close', () => done()))
  let unread = ''
  let prompts = 0
  let arrived = () => {}
  child.stdout.setEncoding('utf8')
  child.stdout.on('data', (text: string) => {
    shown.push([(performance.now() - began) / 1000, text])
    prompts += text.split(asks).length - 1
    unread += text
    arrived()
  })
  const until = async (what: string, there: () => boolean) => {
    const last = performance.now() + patience
    while (!there()) {
      const left = last - performance.now()
      if (left <= 0 || child.exitCode !== null) throw new Error(`no ${what} in: ${unread.slice(-1500)}`)
      await new Promise<void>((done) => {
        const timer = setTimeout(done, Math.min(left, 1000))
        arrived = () => {
          clearTimeout(timer)
          done()
        }
      })
    }
  }
  const rest = (ms: number) => new Promise<void>((done) => setTimeout(done, pace === 0 ? 0 : ms))
  let wanted = 1
  return {
    async type(keys) {
      for (const [index, key] of [...keys].entries()) {
        // nobody types evenly: some keys lie apart, and after a word a hand moves
        await rest(pace * (key === ' ' ? 1.8 : 0.6 + ((index * 7) % 10) / 10))
        if (key === '\r') unread = ''
        child.stdin.write(key)
      }
    },
    shows: (text) => until(`"${text}"`, () => unread.replace(drawing, '').includes(text)),
    async prompt() {
      await until('prompt', () => prompts >= wanted)
      wanted = prompts + 1
    },
    pause: (seconds) => rest(seconds * 1000),
    async close() {
      const seen = [...shown]
      child.stdin.end('kill %1; wait; exit\r')
      await ended
      return seen
    },
  }
}
