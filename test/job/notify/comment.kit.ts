import type { Report } from '../../../src/core/report.js'
import type { Runtime } from '../../../src/core/runtime.js'
import { nodeRuntime } from '../../../src/io/system/runtime.js'
import { commentKey } from '../../../src/job/notify/marker.js'
import { type CommentCall, type CommentOutcome, upsertComment } from '../../../src/job/notify/upsert-comment.js'
import type { CommentContext } from '../../../src/render/comment/comment.js'
import { type GithubOptions, type GithubSimulator, startGithub } from '../../../src/simulators/github/simulator.js'
import { change, report } from '../../render/reports.js'

/** Tokens of a job and of an App's installation; the simulator's own is a person's. */
export const tokens = { job: 'job-token', app: 'app-token' }
export const logins = { job: 'github-actions[bot]', app: 'acme-sync[bot]', person: 'octocat' }

/** A pull request at a simulator. */
export interface Board {
  readonly sim: GithubSimulator
  /** One run: number 1 comes first. What a test wants different goes into the second argument. */
  readonly post: (
    run: number,
    more?: Partial<Omit<CommentCall, 'runtime'>> & { readonly runtime?: Partial<Runtime> },
  ) => Promise<CommentOutcome>
  /** `author: run` of each comment that is ours by its first line; `author` alone for the others. */
  readonly board: () => string[]
  readonly bodies: () => string[]
  /** `METHOD path` of each request since the last call. */
  readonly asked: () => string[]
}

const number = 7
export const context: CommentContext = { mode: 'trusted', newDestinations: [], config: 'sealpost.yaml' }
export const busy: Report = report([change('API_KEY', { do: 'create', why: 'absent' })])
export const clean: Report = report([change('API_KEY', { do: 'keep', sure: 'revision' })])

export async function openBoard(options: GithubOptions = {}): Promise<Board> {
  const sim = await startGithub({ tokens: { [tokens.job]: logins.job, [tokens.app]: logins.app }, ...options })
  const list = () => sim.comments.list('acme/shop', number)
  let told = 0
  return {
    sim,
    post: (run, { runtime, ...more } = {}) =>
      upsertComment({
        report: busy,
        context,
        discussion: { forge: 'github', api: '', repository: 'acme/shop' },
        number,
        key: commentKey('sealpost.yaml', { targets: [], environments: [] }),
        stamp: { run, attempt: 1, at: Date.UTC(2026, 10, 23, 10, 0, run), commit: 'abc1234' },
        token: async () => tokens.job,
        evenIfClean: false,
        guard: (text) => text,
        notice: () => undefined,
        ...more,
        runtime: {
          ...nodeRuntime(new AbortController().signal),
          env: { GITHUB_API_URL: sim.url, SEALPOST_PACING: 'off' },
          sleep: async () => undefined,
          ...runtime,
        },
      }),
    board: () =>
      list().map(({ login, body }) => {
        const run = /^<!-- sealpost:[0-9a-f]{16} run (\d+)\./.exec(body)?.[1]
        return run === undefined ? login : `${login}: ${run}`
      }),
    bodies: () => list().map(({ body }) => body),
    asked() {
      const since = sim.requests.slice(told).map(({ method, path }) => `${method} ${path}`)
      told = sim.requests.length
      return since
    },
  }
}
