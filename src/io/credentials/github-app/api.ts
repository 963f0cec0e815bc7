import * as z from 'zod/mini'
import type { Need } from '../../../core/address.js'
import { SealpostError, statusError } from '../../../core/errors.js'
import type { Runtime } from '../../../core/runtime.js'
import type { Capabilities } from '../../../core/target.js'
import { openRest, type RestAnswer } from '../../github/rest.js'
import { repositoryOf } from '../../github/routes.js'
import { type HttpClient, openHttpClient, type WaitNotice } from '../../http/client.js'
import { userAgent } from '../../system/version.js'
import { appJwt, type GithubApp } from './jwt.js'

/** Where an App is installed, and what it may do there. */
export interface Installation {
  readonly id: number
  readonly suspended: boolean
  /** Permission → level. */
  readonly granted: Readonly<Record<string, string>>
}

/** A fresh installation token. */
export interface Minted {
  readonly token: string
  /** GitHub's clock, ms since the epoch. */
  readonly expires: number
}

/** GitHub's API as an App sees it ("REST API endpoints for GitHub Apps", read 2026-11-23). */
export interface AppApi {
  /** Undefined where the App is not installed on it, or it does not exist: GitHub does not tell which. */
  readonly installationOf: (holder: Need['holder']) => Promise<Installation | undefined>
  /**
   * A token for repositories of one installation (all of them where none are named), good for an hour.
   * @returns undefined where GitHub refuses the combination (422): a repository or a permission is not the installation's
   */
  readonly mint: (
    installation: number,
    repositories: readonly string[],
    permissions: Readonly<Record<string, string>>,
  ) => Promise<Minted | undefined>
  /** GitHub's clock, ms since the epoch. */
  readonly now: HttpClient['targetNow']
}

/** What GitHub answers; made where an App is in use, which few runs have. */
function bodies() {
  const text = z.string()
  return {
    installation: z.object({ id: z.int(), suspended_at: z.nullish(text), permissions: z.record(text, text) }),
    token: z.object({ token: text.check(z.minLength(1)), expires_at: z.iso.datetime({ offset: true }) }),
  }
}

/** What the API is opened with. */
export interface AppApiCall {
  readonly app: GithubApp
  /** GitHub's, an Enterprise Server's with `/api/v3`. */
  readonly endpoint: URL
  readonly pace: Capabilities['pace']
  readonly runtime: Pick<Runtime, 'fetch' | 'now' | 'sleep' | 'random' | 'env' | 'stop'>
  readonly notice: WaitNotice
}

/**
 * Opens the API for one App; the first request is made when something is asked.
 * @throws SealpostError, by what it gives: 'forbidden' for a suspended installation, the status that GitHub answered
 * where it is no success, 'bad-answer' for one of another shape, and what a wire throws
 */
export function openAppApi({ app, endpoint, pace, runtime, notice }: AppApiCall): AppApi {
  const body = bodies()
  const client = openHttpClient({
    runtime,
    endpoint,
    token: async () => appJwt(app, client.targetNow()),
    // none of its requests changes anything
    pace: { ...pace, writeGapMs: { ...pace.writeGapMs, is: 0 } },
    userAgent,
    notice,
  })
  const github = openRest(client.writer({ read: 0, write: 0, retried: 0 }), endpoint.href.replace(/\/$/, ''))

  /** Where our clock is wrong, the first answer says so, and what is signed by GitHub's clock is taken. */
  async function signed(ask: () => Promise<RestAnswer>): Promise<RestAnswer> {
    const skew = client.targetNow() - runtime.now()
    const answer = await ask()
    const moved = Math.abs(client.targetNow() - runtime.now() - skew) > 30_000
    const final = answer.status === 401 && moved ? await ask() : answer
    if (final.status !== 401) return final
    throw new SealpostError('unauthorized', "GitHub did not accept the App's key", {
      hint: "Check that the App id and the private key belong together, that the key still exists in the App settings, and that this machine's clock is right.",
    })
  }

  return {
    now: client.targetNow,
    async installationOf({ kind, name }) {
      const what = `get the App's installation on ${name}`
      const answer = await signed(() =>
        kind === 'organization'
          ? github('GET /orgs/{org}/installation', { org: name })
          : github('GET /repos/{owner}/{repo}/installation', repositoryOf(name)),
      )
      if (answer.status === 404) return undefined
      const { id, suspended_at: suspended, permissions } = expectData(answer, 200, body.installation, what)
      return { id, suspended: typeof suspended === 'string', granted: permissions }
    },
    async mint(installation, repositories, permissions) {
      const route = 'POST /app/installations/{installation_id}/access_tokens'
      const json = { ...(repositories.length === 0 ? {} : { repositories: [...repositories] }), permissions }
      const answer = await signed(() => github(route, { installation_id: installation }, { json, idempotent: true }))
      if (answer.status === 422) return undefined
      if (answer.status === 403) throw suspended()
      const { token, expires_at: expires } = expectData(answer, 201, body.token, "get the App's token")
      return { token, expires: Date.parse(expires) }
    },
  }
}

function expectData<T>(answer: RestAnswer, status: number, shape: z.ZodMiniType<T>, what: string): T {
  if (answer.status !== status) throw statusError(answer.status, what)
  const parsed = shape.safeParse(answer.data)
  if (!parsed.success)
    throw new SealpostError('bad-answer', `${what}: the response does not match the API documentation`)
  return parsed.data
}

/** GitHub shows a suspended installation and then gives no token for it. */
export function suspended(): SealpostError {
  return new SealpostError('forbidden', "the App's installation is suspended", {
    hint: 'An owner can unsuspend it: organisation (or account) settings, GitHub Apps, Configure, Unsuspend.',
  })
}
