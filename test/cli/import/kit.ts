import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { main } from '../../../src/cli/main.js'
import { openOutput } from '../../../src/cli/terminal/output.js'
import type { Prompts } from '../../../src/cli/terminal/prompts.js'
import type { Runtime } from '../../../src/core/runtime.js'
import { nodeRuntime } from '../../../src/io/system/runtime.js'
import { sources } from '../../../src/sources/index.js'
import { targets } from '../../../src/targets/index.js'
import { kinds, type Vendors, vendors } from '../../scenarios/vendors.kit.js'

export type Env = Readonly<Record<string, string | undefined>>

/** What came of a command. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** A team with values at four vendors, and a folder with its config. */
export interface Team extends Vendors {
  /** Runs a command with the variables of the team. */
  readonly cli: (
    argv: readonly string[],
    more?: { readonly env?: Env; readonly prompts?: Prompts; readonly runtime?: Partial<Runtime> },
  ) => Promise<Ran>
  readonly write: (name: string, text: string) => void
  readonly read: (name: string) => Promise<string | undefined>
  /** Makes a repository of the folder. */
  readonly runGit: () => void
  /** Requests at the vendors that were neither GET nor HEAD. */
  readonly written: () => string[]
}

/** Sets it up; it is gone when the test is over. */
export async function team(config: {
  /** The `source` block, or `sources` and `layers`, as YAML on one line. */
  readonly source: string
  readonly environments?: string
  readonly targets?: Readonly<Record<string, string>>
  readonly policy?: string
  readonly env?: Env
}): Promise<Team> {
  const all = await vendors()
  onTestFinished(() => all.close())
  const { github, vercel, netlify, cloudflare, folder } = all
  const blocks = Object.entries(config.targets ?? { web: kinds.vercel })
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  write(
    'sealpost.yaml',
    `version: 1
owner: acme
${config.source}
environments: ${config.environments ?? '[production]'}
policy: { ${config.policy ?? 'allow: update'} }
targets:
${blocks.map(([name, text]) => `  ${name}: ${text}`).join('\n')}
`,
  )
  const real = nodeRuntime(new AbortController().signal)
  const env: Env = {
    SEALPOST_KEY: Buffer.alloc(32, 7).toString('base64url'),
    SEALPOST_PACING: 'off',
    GITHUB_API_URL: github.url,
    GITHUB_TOKEN: github.token,
    VERCEL_API_URL: vercel.url,
    VERCEL_TOKEN: vercel.token,
    NETLIFY_API_URL: netlify.url,
    NETLIFY_AUTH_TOKEN: netlify.token,
    CLOUDFLARE_API_BASE_URL: cloudflare.url,
    CLOUDFLARE_API_TOKEN: cloudflare.token,
    ...config.env,
  }
  return {
    ...all,
    write,
    runGit: () => void execFileSync('git', ['init', '--quiet'], { cwd: folder }),
    async read(name) {
      const bytes = await real.files.read(join(folder, name))
      return bytes === undefined ? undefined : Buffer.from(bytes).toString()
    },
    written: () =>
      [github, vercel, netlify, cloudflare].flatMap(({ requests }) =>
        requests
          .filter(({ method }) => method !== 'GET' && method !== 'HEAD')
          .map(({ method, path }) => `${method} ${path}`),
      ),
    async cli(argv, more = {}) {
      const said = { out: '', err: '' }
      const output = openOutput({
        stdout: { write: (text) => (said.out += text) },
        stderr: { write: (text) => (said.err += text) },
        stdin: {},
        env: { NO_COLOR: '1' },
      })
      const { prompts } = more
      const code = await main(argv, {
        runtime: { ...real, cwd: folder, env: { ...env, ...more.env }, ...more.runtime },
        output: prompts === undefined ? output : { ...output, ask: async () => prompts },
        targets,
        sources,
        self: 'sealpost',
      })
      return { code, ...said }
    },
  }
}

/** Values that are made up, and must stand in no output. */
export const made = (name: string) => `made-up value of ${name}, 4f1c`
