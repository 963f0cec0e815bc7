import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Deps } from '../../deps.js'
import type { DemoSource } from './source.js'
import { type DemoValues, demoConfig, firstValues, type Stage } from './stage.js'

/** Who tells the story of a demo: with words, files and commands. */
export interface Narrator {
  /** What the commands of the story find in the environment. */
  readonly env: Readonly<Record<string, string>>
  /** The values at the source; whoever changes one saves it. */
  readonly values: DemoValues
  /** What did not go as it is told. */
  readonly surprises: string[]
  readonly say: (...lines: readonly string[]) => void
  readonly configure: (policy: string) => Promise<void>
  readonly save: (environment: keyof DemoValues) => Promise<void>
  /** Runs a command of Sealpost, shown as a person types it; `expected` is its exit code. */
  readonly command: (line: string, expected: number) => Promise<void>
  /** Shows how a file begins. */
  readonly show: (file: string, lines: number) => Promise<void>
}

/** What a story is told with. */
export interface Props {
  /** For config and ledger, and for files of the source. */
  readonly folder: string
  readonly stage: Stage
  readonly source: DemoSource
  readonly deps: Omit<Deps, 'guard'>
}

/** What an exit code says, for who meets it for the first time. */
const meanings: Readonly<Record<number, string>> = { 2: ', something is left to do', 3: ', refused' }

/** Nothing is there yet but the vendors. */
export function openNarrator({ folder, stage, source, deps }: Props): Narrator {
  const { output, runtime, targets, sources, commandLine } = deps
  const values = firstValues()
  const env = {
    ...stage.env,
    SEALPOST_KEY: randomBytes(32).toString('base64url'),
    ...source.env,
    SEALPOST_PACING: 'off',
  }
  const surprises: string[] = []
  const { print, style } = output
  return {
    env,
    values,
    surprises,
    say: (...lines) => print(['', ...lines.map((line) => style.paint('bold', line)), ''].join('\n')),
    configure: (policy) => writeFile(join(folder, 'sealpost.yaml'), demoConfig(policy, source.block)),
    save: (environment) => source.save(environment, values[environment]),
    async command(line, expected) {
      print(style.paint('dim', `$ sealpost ${line}`))
      const here = { ...runtime, cwd: folder, env }
      // the story calls the program by its name
      const code = await commandLine(line.split(' '), { runtime: here, output, targets, sources, self: 'sealpost' })
      print(style.paint('dim', `exit ${code}${meanings[code] ?? ''}`))
      if (code !== expected) surprises.push(`"sealpost ${line}" exited with ${code} instead of ${expected}`)
    },
    show: async (file, lines) => print(firstLines(await readFile(join(folder, file), 'utf8'), lines)),
  }
}

function firstLines(text: string, count: number): string {
  const lines = text.trimEnd().split('\n')
  const shown = lines.slice(0, count).map((line) => `    ${line.length > 96 ? `${line.slice(0, 96)}…` : line}`)
  return [...shown, ...(lines.length > count ? [`    … ${lines.length - count} more lines`] : [])].join('\n')
}
