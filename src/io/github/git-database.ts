import { SealpostError, statusError } from '../../core/errors.js'
import type { Fetch } from '../../core/target.js'
import { openRest, type Rest, type RestAnswer } from './rest.js'
import { repositoryOf } from './routes.js'

/** What the Git database of a repository is opened with. */
export interface GitCall {
  /** A writer; reading goes through it too. */
  readonly fetch: Fetch
  /** Base address without a trailing slash. */
  readonly endpoint: string
  /** `owner/name` */
  readonly repository: string
  /** How a person finds it. */
  readonly where: string
}

/** A repository's Git database, where the ledger is kept. */
export interface GitDatabase {
  readonly rest: Rest
  /** The repository, as routes take it. */
  readonly repo: { readonly owner: string; readonly repo: string }
  /** What a success carried, believed to be as GitHub describes it; throws {@link GitDatabase.trouble} for any other answer. */
  readonly must: <T>(answer: Promise<RestAnswer>, what: string) => Promise<T>
  /** A status that was not expected, with what to do about it. */
  readonly trouble: (status: number, what: string) => SealpostError
  /** SealpostError('ledger-damaged'), placed. */
  readonly damaged: (what: string) => SealpostError
}

/** Objects are named by what is in them, and a ref moves only from where it was seen: each request may be sent twice. */
export const repeatable = { idempotent: true } as const

/** Opens the Git database of a repository; nothing is asked yet. */
export function openGitDatabase({ fetch, endpoint, repository, where }: GitCall): GitDatabase {
  const trouble = (status: number, what: string) => statusError(status, what, hintOf(status, repository)).placed(where)
  return {
    rest: openRest(fetch, endpoint),
    repo: repositoryOf(repository),
    async must<T>(answer: Promise<RestAnswer>, what: string) {
      const { status, data } = await answer
      if (!isSuccess(status)) throw trouble(status, what)
      return data as T
    },
    trouble,
    damaged: (what) => new SealpostError('ledger-damaged', what, { where }),
  }
}

/** Whether a status says that it was done. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300
}

function hintOf(status: number, repository: string): string | undefined {
  if (status === 401) return 'Renew the token for the ledger: SEALPOST_LEDGER_TOKEN, else GITHUB_TOKEN.'
  if (status === 403 || status === 404)
    return `The token for the ledger (SEALPOST_LEDGER_TOKEN, else GITHUB_TOKEN) needs \`contents: write\` for ${repository}; \`contents: read\` is enough to plan.`
  if (status === 409) return `Run again. If ${repository} has no commit at all yet, push one first.`
  return undefined
}
