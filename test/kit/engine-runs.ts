import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Command, exitOf, type Report, type ReportedChange } from '../../src/core/report.js'
import { run } from '../../src/engine/run.js'
import { nodeRuntime } from '../../src/io/system/runtime.js'
import { sources } from '../../src/sources/index.js'
import { targets } from '../../src/targets/index.js'

/** What one run is about. */
export interface Asked {
  readonly command?: Command
  /** The block of the target `one`, as YAML on one line. */
  readonly target: string
  /** Source environment → name → value. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly policy?: string
  /** What happens between the plan and its first write. */
  readonly meanwhile?: () => void
  readonly env?: Readonly<Record<string, string>>
}

/** A report, its exit status, and each change by name and environment. */
export type Told = Report & {
  readonly exit: number
  readonly of: (name: string, environment?: string) => ReportedChange | undefined
}

/** The real engine with the targets that ship, in a folder of its own; its ledger stays from one run to the next. */
export interface EngineRuns {
  readonly run: (asked: Asked) => Promise<Told>
  readonly close: () => void
}

/** @param env what the variables say in every run: endpoint and token of a simulator */
export function engineRuns(env: Readonly<Record<string, string>>): EngineRuns {
  const root = mkdtempSync(join(tmpdir(), 'sealpost-runs-'))
  return {
    close: () => rmSync(root, { recursive: true }),
    async run({ command = 'apply', target, values, policy = 'allow: update', meanwhile, env: more = {} }) {
      const names = [...new Set(Object.values(values).flatMap(Object.keys))]
      const config = join(root, 'sealpost.yaml')
      writeFileSync(
        config,
        `version: 1
owner: acme
source: { use: env, names: [${names}], variable: "{ENVIRONMENT}_{NAME}" }
environments: [${Object.keys(values)}]
ledger: { use: file, path: ledger.json }
policy: { maxUpdateShare: 1, ${policy} }
targets:
  one: ${target}
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
          approve: async () => {
            meanwhile?.()
            return true
          },
          progress: () => {},
        },
        {
          ...nodeRuntime(new AbortController().signal),
          cwd: root,
          env: {
            SEALPOST_KEY: Buffer.alloc(32, 5).toString('base64url'),
            SEALPOST_PACING: 'off',
            ...env,
            ...more,
            ...Object.fromEntries(variables),
          },
        },
      )
      return {
        ...report,
        exit: exitOf(report),
        of: (name, environment) =>
          report.changes.find((one) => one.name === name && (environment ?? one.environment) === one.environment),
      }
    },
  }
}
