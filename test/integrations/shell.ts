import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

/** What a program left: its exit code, and all that it printed. */
export interface Ended {
  readonly code: number
  readonly log: string
}

/** Runs a program with nothing in its environment but what a shell needs and what is given. */
export function runShell(
  argv: readonly [string, ...string[]],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Ended> {
  const [program, ...args] = argv
  const { PATH = '', HOME = '', TMPDIR = '/tmp' } = process.env
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { PATH, HOME, TMPDIR, ...env },
      timeout: 300_000,
      // behind a pipe of Node's, which is a socket, bash takes itself for a remote shell and reads ~/.bashrc
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const log = Promise.all([text(child.stdout), text(child.stderr)])
    child.once('error', reject)
    child.once('close', async (code, signal) => {
      if (code === null) reject(new Error(`${program} was ended by ${signal}`))
      else resolve({ code, log: (await log).join('') })
    })
  })
}

/** Inputs as variables that begin in one way: `fail-on` → `SEALPOST_INPUT_FAIL_ON`. */
export function inputVariables(prefix: string, inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`${prefix}${name.replaceAll('-', '_').toUpperCase()}`, value]),
  )
}
