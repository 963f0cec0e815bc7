import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Selection } from '../../../src/core/config.js'
import type { Command, Report } from '../../../src/core/report.js'
import type { Runtime } from '../../../src/core/runtime.js'
import type { Secret } from '../../../src/core/secret.js'
import { run } from '../../../src/engine/run.js'
import { nodeRuntime } from '../../../src/io/system/runtime.js'
import type { SimulatedApp } from '../../../src/simulators/github/app.js'
import { type GithubOptions, type GithubSimulator, startGithub } from '../../../src/simulators/github/simulator.js'
import { sources } from '../../../src/sources/index.js'
import { targets } from '../../../src/targets/index.js'
import { keyText } from '../../core/kit.js'

const pair = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  })

/** The key of the App in tests, and one that belongs to nobody. */
export const appKey = pair()
export const strangeKey = pair()

/** An App that is installed on `acme` with what secrets of repositories and environments take. */
export function app(more: Partial<SimulatedApp['installations'][number]> = {}): SimulatedApp {
  return {
    id: 4711,
    clientId: 'Iv23liSimulated',
    publicKey: appKey.publicKey,
    slug: 'acme-sealpost',
    installations: [
      { account: 'acme', permissions: { secrets: 'write', environments: 'write', actions: 'read' }, ...more },
    ],
  }
}

/** A simulated GitHub, a folder with a config, and a clock that moves when a test says so. */
export interface AppDesk {
  readonly sim: GithubSimulator
  readonly runtime: Runtime
  /** What the run was told not to show, minted tokens among it. */
  readonly redact: Secret[]
  readonly run: (
    command: Command,
    env?: Readonly<Record<string, string | undefined>>,
    only?: Selection,
  ) => Promise<Report>
  readonly pass: (ms: number) => void
}

/**
 * @param call.config lines under `targets:`
 * @param call.values names and values of the environment `production`
 * @param call.perRequestMs how long each request takes on both clocks
 */
export async function openDesk(call: {
  readonly config: string
  readonly values?: Readonly<Record<string, string>>
  readonly github?: GithubOptions
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly perRequestMs?: number
  /** How far our clock is ahead of GitHub's. */
  readonly aheadMs?: number
}): Promise<AppDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'sealpost-app-'))
  let passed = 0
  const started = Date.now()
  const now = () => started + passed
  const sim = await startGithub({ now, apps: [app()], ...call.github })
  onTestFinished(async () => {
    await sim.close()
    await rm(folder, { recursive: true, force: true })
  })
  const real = nodeRuntime(new AbortController().signal)
  const values = call.values ?? { API_KEY: 'value-of-the-key' }
  const env: Record<string, string | undefined> = {
    SEALPOST_KEY: keyText(1),
    SEALPOST_PACING: 'off',
    GITHUB_API_URL: sim.url,
    SEALPOST_GITHUB_APP_ID: '4711',
    SEALPOST_GITHUB_APP_PRIVATE_KEY: appKey.privateKey,
    ...values,
    ...call.env,
  }
  const runtime: Runtime = {
    ...real,
    cwd: folder,
    env,
    now: () => now() + (call.aheadMs ?? 0),
    sleep: async (ms) => {
      passed += Math.max(0, ms)
    },
    fetch: async (input, init) => {
      passed += call.perRequestMs ?? 0
      return real.fetch(input, init)
    },
  }
  const config = `version: 1
owner: acme
source: { use: env, names: [${Object.keys(values).join(', ')}] }
environments: [production]
ledger: { use: file, path: ledger.json }
policy: { maxUpdateShare: 1 }
targets:
${call.config}`
  await runtime.files.replace(join(folder, 'sealpost.yaml'), Buffer.from(config))
  const redact: Secret[] = []
  return {
    sim,
    runtime,
    redact,
    pass: (ms) => {
      passed += ms
    },
    run: (command, more = {}, only = { targets: [], environments: [] }) =>
      run(
        {
          command,
          config: join(folder, 'sealpost.yaml'),
          only,
          recover: false,
          targets,
          sources,
          approve: async () => true,
          progress: () => {},
          host: { redact: (secrets) => void redact.push(...secrets) },
        },
        { ...runtime, env: { ...env, ...more } },
      ),
  }
}

/** A target at acme/shop. */
export const shop = `  repo:
    use: github
    repository: acme/shop
    environments: { production: actions }
`
