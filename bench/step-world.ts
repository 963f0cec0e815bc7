import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startGithub } from '../src/simulators/github/simulator.js'

/** Ledger → the repository that it is about: two owners of one scope would never find nothing to do. */
const repositories = { file: 'acme/shop', 'git-branch': 'acme/site' } as const

/** Where a bench's ledger is kept. */
export type LedgerKind = keyof typeof repositories

/** Every place that a bench keeps a ledger in. */
export const ledgers: readonly LedgerKind[] = ['file', 'git-branch']

/** A scope with secrets at a simulator of GitHub, and a job's folder with a config for each ledger. */
export interface StepWorld {
  readonly folder: string
  readonly github: Awaited<ReturnType<typeof startGithub>>
  /** The values, and what every Action of that job sees. */
  readonly host: Readonly<Record<string, string>>
  /** What a step of ours sees beside it. */
  readonly step: (ledger: LedgerKind, command: string) => Readonly<Record<string, string>>
  readonly close: () => Promise<void>
}

/**
 * @param secrets how many the scope has
 */
export async function openStepWorld(secrets: number): Promise<StepWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'sealpost-bench-'))
  const github = await startGithub({
    repositories: [...Object.values(repositories), 'acme/platform'].map((name) => ({ name })),
  })
  const names = Array.from({ length: secrets }, (_, index) => `BENCH_VALUE_${index}`)
  const values = Object.fromEntries(names.map((name, index) => [name, `made up for the bench, number ${index}`]))
  const event = { ref: 'refs/heads/main', repository: { full_name: 'acme/platform', default_branch: 'main' } }
  await writeFile(join(folder, 'event.json'), JSON.stringify(event))
  for (const ledger of ledgers) await writeFile(join(folder, `${ledger}.yaml`), configOf(ledger, names))
  return {
    folder,
    github,
    host: { PATH: '', GITHUB_ACTIONS: 'true', GITHUB_API_URL: github.url, SEALPOST_PACING: 'off', ...values },
    step: (ledger, command) => ({
      GITHUB_REPOSITORY: 'acme/platform',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      RUNNER_TEMP: join(folder, 'temp'),
      INPUT_COMMAND: command,
      INPUT_CONFIG: `${ledger}.yaml`,
      'INPUT_LEDGER-KEY': Buffer.alloc(32, 7).toString('base64url'),
      'INPUT_GITHUB-TOKEN': github.token,
      'INPUT_JOB-TOKEN': github.token,
    }),
    async close() {
      await github.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function configOf(ledger: LedgerKind, names: readonly string[]): string {
  return `version: 1
owner: bench-${ledger}
source: { use: env, names: [${names.join(', ')}] }
environments: [production]
ledger: { use: ${ledger} }
targets:
  repo: { use: github, repository: ${repositories[ledger]}, environments: { production: actions } }
`
}
