import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Command, exitOf, type Report } from '../../src/core/report.js'
import type { RunCall } from '../../src/engine/options.js'
import { run } from '../../src/engine/run.js'
import { nodeRuntime } from '../../src/io/system/runtime.js'
import type { Simulator } from '../../src/simulators/server.js'
import { sources } from '../../src/sources/index.js'
import { targets } from '../../src/targets/index.js'

/** What one run is about. */
export interface Asked {
  readonly command?: Command
  /** Source environment → name → value. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly policy?: string
  readonly accept?: readonly string[]
  readonly saved?: RunCall['saved']
  /** `SEALPOST_KEY` and whatever else is to be other than usual. */
  readonly env?: Readonly<Record<string, string>>
}

/** The real engine with real targets against a simulator, in a folder of its own. */
export interface Stage {
  readonly run: (asked: Asked) => Promise<Report & { readonly exit: number }>
  /** Requests since the last call, as `GET`. */
  readonly sent: () => string[]
  /** Everything that the runs left in the folder, as one text. */
  readonly left: () => string
  readonly close: () => Promise<void>
}

/** A key for tests, different for each number. */
export function keyText(number: number): string {
  return Buffer.alloc(32, number).toString('base64url')
}

/**
 * @param block lines below `targets`
 * @param env where the simulator is, and its token
 */
export function stage(simulator: Simulator, block: string, env: Readonly<Record<string, string>>): Stage {
  let told = 0
  const root = mkdtempSync(join(tmpdir(), 'sealpost-target-'))
  return {
    sent() {
      const fresh = simulator.requests.slice(told).map(({ method }) => method)
      told = simulator.requests.length
      return fresh
    },
    left: () =>
      readdirSync(root, { recursive: true, withFileTypes: true })
        .flatMap((one) => (one.isFile() ? [readFileSync(join(one.parentPath, one.name), 'utf8')] : []))
        .join('\n'),
    async close() {
      await simulator.close()
      rmSync(root, { recursive: true })
    },
    async run({ command = 'apply', values, policy = 'allow: remove, maxRemovals: 99', ...asked }) {
      const names = [...new Set(Object.values(values).flatMap(Object.keys))]
      const config = join(root, 'sealpost.yaml')
      writeFileSync(
        config,
        `version: 1
owner: acme
source: { use: env, names: [${names}], variable: "{ENVIRONMENT}_{NAME}" }
environments: [${Object.keys(values)}]
ledger: { use: file, path: ledger.json }
policy: { ${policy} }
targets:
${block}
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
          accept: asked.accept ?? [],
          ...(asked.saved === undefined ? {} : { saved: asked.saved }),
          targets,
          sources,
          approve: async () => true,
          progress: () => {},
        },
        {
          ...nodeRuntime(new AbortController().signal),
          cwd: root,
          env: {
            SEALPOST_KEY: keyText(5),
            SEALPOST_PACING: 'off',
            ...env,
            ...asked.env,
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
