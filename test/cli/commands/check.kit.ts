import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from '../../../src/cli/main.js'
import { openOutput } from '../../../src/cli/terminal/output.js'
import { nodeRuntime } from '../../../src/io/system/runtime.js'
import { sources } from '../../../src/sources/index.js'
import { targets } from '../../../src/targets/index.js'

/** What came of a command. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

type Env = Readonly<Record<string, string | undefined>>

/** A folder with a config, and the command line with the real targets before it. */
export interface Yard {
  readonly folder: string
  /** Writes values of an environment as a dotenv file. */
  readonly source: (environment: string, values: Readonly<Record<string, string>>) => Promise<void>
  readonly config: (targets: string, more?: string) => Promise<void>
  /** Runs a command with what the pipeline has: the key and the tokens. */
  readonly run: (argv: readonly string[], env?: Env) => Promise<Ran>
  /** Runs a command in a build, which has nothing but this and the key. */
  readonly build: (argv: readonly string[], env: Env) => Promise<Ran>
  readonly close: () => Promise<void>
}

export const key = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8'

/** @param tokens what the pipeline has beside the key, and where the vendors are */
export async function openYard(tokens: Env, endpoints: Env): Promise<Yard> {
  const folder = await mkdtemp(join(tmpdir(), 'sealpost-check-'))
  const real = nodeRuntime(new AbortController().signal)
  const run = async (argv: readonly string[], env: Env): Promise<Ran> => {
    const said = { out: '', err: '' }
    const output = openOutput({
      stdout: { write: (text) => (said.out += text), isTTY: false },
      stderr: { write: (text) => (said.err += text), isTTY: false },
      stdin: { isTTY: false },
      env: { NO_COLOR: '1' },
    })
    const runtime = {
      ...real,
      sleep: async () => {},
      cwd: folder,
      env: { SEALPOST_KEY: key, SEALPOST_PACING: 'off', ...endpoints, ...env },
    }
    const code = await main(argv, { runtime, output, targets, sources, self: 'sealpost' })
    return { code, ...said }
  }
  return {
    folder,
    source: (environment, values) =>
      writeFile(
        join(folder, `${environment}.env`),
        Object.entries(values)
          .map(([name, value]) => `${name}="${value}"\n`)
          .join(''),
      ),
    config: (lines, more = 'environments: [preview, production]') =>
      writeFile(
        join(folder, 'sealpost.yaml'),
        `version: 1\nowner: shop\nsource: { use: dotenv, path: "{environment}.env" }\n${more}\ntargets:\n${lines}\n`,
      ),
    run: (argv, env = {}) => run(argv, { ...tokens, ...env }),
    build: run,
    close: () => rm(folder, { recursive: true, force: true }),
  }
}
