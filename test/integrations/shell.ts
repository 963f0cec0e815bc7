import { execFile } from 'node:child_process'

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
    execFile(program, args, { cwd, env: { PATH, HOME, TMPDIR, ...env }, timeout: 300_000 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code
      if (typeof code === 'number') resolve({ code, log: stdout + stderr })
      else reject(error)
    })
  })
}

/** Inputs as variables that begin in one way: `fail-on` → `SEALPOST_INPUT_FAIL_ON`. */
export function inputVariables(prefix: string, inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`${prefix}${name.replaceAll('-', '_').toUpperCase()}`, value]),
  )
}
