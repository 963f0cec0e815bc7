import { randomBytes } from 'node:crypto'
import { onTestFinished } from 'vitest'
import type { Runtime } from '../../../src/core/runtime.js'
import { tokenLanesOfRun } from '../../../src/io/http/lanes.js'
import { type Ledger, openLedger } from '../../../src/io/ledger/ledger.js'
import type { Store } from '../../../src/io/ledger/store.js'
import { openGitBranch } from '../../../src/io/ledger/stores/git-branch/open.js'
import { settings as schema } from '../../../src/io/ledger/stores/git-branch/settings.js'
import { diskFiles } from '../../../src/io/system/files.js'
import { githubActions } from '../../../src/io/system/pipelines/github-actions.js'
import { type GithubOptions, type GithubSimulator, startGithub } from '../../../src/simulators/github/simulator.js'
import { startsNothing } from '../../kit/programs.js'
import { edit, entryOf, keys } from './ledger.kit.js'

export const home = 'acme/config'
export const branch = 'heads/sealpost-ledger'
export const memory = 'sealpost/sealpost-ledger'
export const minute = 60_000

type Open = Partial<Parameters<typeof openLedger>[0]> & {
  readonly env?: Readonly<Record<string, string>>
  readonly settings?: Readonly<Record<string, unknown>>
}

/** A GitHub whose clock is ours, and stores that reach it over HTTP. */
export interface Hub {
  readonly github: GithubSimulator
  /** ms since the epoch; waits let it pass. */
  readonly clock: { now: number }
  readonly store: (more?: Open) => Store
  readonly open: (more?: Open) => Promise<Ledger>
  /** Requests since the last call, as `POST trees`, without numbers in them. */
  readonly asked: () => string[]
}

/** Starts it; gone when the test is over. */
export async function hub(options: GithubOptions = {}): Promise<Hub> {
  const clock = { now: Date.parse('2026-11-23T08:00:00Z') }
  const github = await startGithub({ repositories: [{ name: home }], now: () => clock.now, ...options })
  onTestFinished(github.close)
  let seen = 0

  function store({ env = {}, settings = {} }: Open = {}): Store {
    const runtime = worldAt(clock, { ...usual(github), ...env })
    const call = { settings: schema.parse(settings), folder: '/nowhere', at: 'sealpost.yaml:1', runtime }
    return openGitBranch({ ...call, notice: () => {}, tokenLanes: tokenLanesOfRun() }, githubActions(runtime.env))
  }

  return {
    github,
    clock,
    store,
    open: ({ env, settings, ...more } = {}) =>
      openLedger({
        store: store({ ...(env ? { env } : {}), ...(settings ? { settings } : {}) }),
        keys,
        owner: 'acme',
        run: 'run-1',
        runtime: worldAt(clock, {}),
        recover: false,
        places: [],
        ...more,
      }),
    asked() {
      const fresh = github.requests.slice(seen)
      seen = github.requests.length
      return fresh.map(({ method, path }) => {
        const rest = path.split('/git/')[1] ?? path.replace(/^.*(?=contents\/)/, '')
        return `${method} ${rest.replace(/[0-9a-f]{40}/, '*')}`
      })
    },
  }
}

export function usual(github: GithubSimulator): Record<string, string> {
  return { GITHUB_API_URL: github.url, GITHUB_TOKEN: github.token, GITHUB_REPOSITORY: home, SEALPOST_PACING: 'off' }
}

export function worldAt(clock: { now: number }, env: Readonly<Record<string, string | undefined>>): Runtime {
  return {
    fetch: globalThis.fetch,
    now: () => clock.now,
    sleep: async (ms) => {
      clock.now += Math.max(0, ms)
    },
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
    run: startsNothing,
    files: diskFiles,
    env,
    cwd: '/nowhere',
    process: { pid: 1, host: 'here', since: 1, alive: () => true },
    stop: new AbortController().signal,
  }
}

/** Writes one entry of a config target, as a run would. */
export function put(ledger: Ledger, target: string, text: string, step: 'pending' | 'written' = 'written') {
  const state = step === 'pending' ? 'pending' : 'written'
  return ledger.edit(target, [edit(`shelf|${target}`, 'A', entryOf(text, { state }))], step)
}

/** What the ledger says of that entry. */
export function said(ledger: Ledger, target: string): string | undefined {
  const entry = ledger.entries.get(`shelf|${target}`)?.get('A')
  return entry && `${entry.state} ${entry.fingerprint}`
}

/** A ledger with a page for `web` and one for `docs`. */
export async function filled(at: Hub): Promise<void> {
  const ledger = await at.open()
  await put(ledger, 'web', 'first')
  await put(ledger, 'docs', 'first')
  at.asked()
}
