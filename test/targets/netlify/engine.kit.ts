import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Command, exitOf, type Report } from '../../../src/core/report.js'
import { run } from '../../../src/engine/run.js'
import { nodeRuntime } from '../../../src/io/system/runtime.js'
import { type NetlifyOptions, type NetlifySimulator, startNetlify } from '../../../src/simulators/netlify/simulator.js'
import { sources } from '../../../src/sources/index.js'
import { targets } from '../../../src/targets/index.js'

/** What one run is about. */
export interface Asked {
  readonly command?: Command
  /** Whose folder, config and ledger; default `acme`. */
  readonly owner?: string
  /** Lines below `targets`. */
  readonly targets: string
  /** Source environment → name → value. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly policy?: string
}

/** The real engine with the real target against the simulator: owners with folders of their own, one vendor. */
export interface Stage {
  readonly sim: NetlifySimulator
  readonly at: { readonly site: string }
  readonly run: (asked: Asked) => Promise<Report & { readonly exit: number }>
  /** Moves the vendor's clock on, so that the next stamp is another one. */
  readonly tick: () => void
  /** Requests since the last call, as `GET`. */
  readonly sent: () => string[]
  readonly close: () => Promise<void>
}

export async function stage(options: NetlifyOptions = {}): Promise<Stage> {
  let later = 0
  let told = 0
  const root = mkdtempSync(join(tmpdir(), 'sealpost-netlify-'))
  const sim = await startNetlify({ ...options, now: () => Date.now() + later })
  return {
    sim,
    at: { site: sim.site },
    tick: () => {
      later += 2000
    },
    sent: () => {
      const fresh = sim.requests.slice(told).map(({ method }) => method)
      told = sim.requests.length
      return fresh
    },
    close: async () => {
      await sim.close()
      rmSync(root, { recursive: true })
    },
    async run({
      command = 'apply',
      owner = 'acme',
      targets: lines,
      values,
      policy = 'allow: remove, maxRemovals: 99',
    }) {
      const names = [...new Set(Object.values(values).flatMap(Object.keys))]
      const config = join(root, `${owner}.yaml`)
      writeFileSync(
        config,
        `version: 1
owner: ${owner}
source: { use: env, names: [${names}], variable: "{ENVIRONMENT}_{NAME}" }
environments: [${Object.keys(values)}]
ledger: { use: file, path: ${owner}.ledger.json }
policy: { ${policy} }
targets:
${lines}
`,
      )
      const variables = Object.entries(values).flatMap(([environment, held]) =>
        Object.entries(held).map(([name, value]) => [`${environment.toUpperCase()}_${name}`, value]),
      )
      const report = await run(
        {
          command,
          config,
          only: { targets: [], environments: [] },
          recover: false,
          targets,
          sources,
          approve: async () => true,
          progress: () => {},
        },
        {
          ...nodeRuntime(new AbortController().signal),
          cwd: root,
          env: {
            SEALPOST_KEY: Buffer.alloc(32, 5).toString('base64url'),
            SEALPOST_PACING: 'off',
            NETLIFY_API_URL: sim.url,
            NETLIFY_AUTH_TOKEN: sim.token,
            ...Object.fromEntries(variables),
          },
        },
      )
      return { ...report, exit: exitOf(report) }
    },
  }
}

/** Each change in a few words: `KEY production create absent`. */
export function lines({ changes }: Report): string[] {
  return changes.map((one) => [one.name, one.environment, one.do, one.why ?? one.sure].join(' '))
}
