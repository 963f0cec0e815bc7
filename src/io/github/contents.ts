import { bounds } from '../../core/bounds.js'
import { SealpostError, statusError } from '../../core/errors.js'
import type { Runtime } from '../../core/runtime.js'
import type { WaitNotice } from '../http/client.js'
import type { Repository } from '../system/commits.js'
import { connectGithub } from './connection.js'
import type { RestAnswer } from './rest.js'
import { repositoryOf } from './routes.js'

/** A repository of GitHub, to look at. */
export interface GithubRepository extends Repository {
  /** Open pull requests from a branch, with their newest commits. */
  readonly pullsFrom: (owner: string, branch: string) => Promise<readonly Pull[]>
}

/** An open pull request. */
export interface Pull {
  readonly number: number
  /** Newest commit, hex. */
  readonly head: string
  /** `owner/name` of the repository that the commits come from; '' where it is gone. */
  readonly from: string
  /** Branch that it aims at. */
  readonly into: string
}

/**
 * Opens a repository over the REST API at GITHUB_API_URL, with `contents: read` and, for pull requests,
 * `pull-requests: read`. "Compare two commits", "Get repository content" and "Get a blob", read 2026-11: content
 * comes along up to 1 MB, what is larger has to be fetched as a blob; a symbolic link to a file of the repository is
 * answered with that file, and none leads outside of it.
 * @param repository `owner/name`
 * @throws SealpostError('endpoint') for an address that is neither https nor loopback; by what it gives, the status that
 * GitHub answered with the permissions it takes, 'bad-answer', and what a wire throws
 */
export function openRepository(
  repository: string,
  token: () => Promise<string>,
  runtime: Pick<Runtime, 'fetch' | 'now' | 'sleep' | 'random' | 'env' | 'stop'>,
  notice: WaitNotice = () => {},
): GithubRepository {
  const { reader: github } = connectGithub({ runtime, token, notice, writeGapMs: 0 })
  const place = repositoryOf(repository)
  return {
    async forkPoint(branch, head) {
      const what = 'compare with the default branch'
      // one commit a page: only the two ends matter
      const query = { ...place, basehead: `${branch}...${head}`, per_page: 1 }
      const found = told(await github('GET /repos/{owner}/{repo}/compare/{basehead}', query), what)
      if (found === undefined) throw statusError(404, what, hint)
      const { base_commit: tip, merge_base_commit: fork } = found as Record<string, { sha?: unknown } | undefined>
      return { tip: commitOf(tip?.sha, what), fork: commitOf(fork?.sha, what) }
    },
    async fileAt(commit, path) {
      const what = 'read a file'
      const query = { ...place, path: path.split('/'), ref: commit }
      const accept = 'application/vnd.github.object+json'
      const answer = await github('GET /repos/{owner}/{repo}/contents/{+path}', query, { accept })
      const found = told(answer, what) as Content | undefined
      if (found === undefined) return undefined
      checkFile(found, path)
      if (found.encoding === 'base64') return bytesOf(found, what)
      const file_sha = commitOf(found.sha, what)
      const blob = await github('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { ...place, file_sha })
      return bytesOf(told(blob, what) as Content | undefined, what)
    },
    async pullsFrom(owner, branch) {
      const what = 'find the pull request'
      const query = { ...place, state: 'open', head: `${owner}:${branch}`, per_page: 100 } as const
      const found = told(await github('GET /repos/{owner}/{repo}/pulls', query), what)
      if (!Array.isArray(found)) throw odd(what)
      return found.map((row) => pullOf(row, what))
    },
  }
}

/** What there is; undefined where there is nothing. */
function told({ status, data }: RestAnswer, what: string): unknown {
  if (status === 404) return undefined
  if (status < 200 || status >= 300) throw statusError(status, what, hint)
  return data
}

function checkFile(found: Content, path: string): void {
  if (found.type !== 'file') {
    throw new SealpostError('config', 'this is a folder, a link or a submodule, not a file', { where: path })
  }
  if (typeof found.size !== 'number' || found.size > bounds.sourceBytes) {
    throw new SealpostError('config', 'this file is too large', { where: path })
  }
}

function pullOf(row: unknown, what: string): Pull {
  const { number, head, base } = (row ?? {}) as Row
  if (!Number.isSafeInteger(number)) throw odd(what)
  return {
    number: Number(number),
    head: commitOf(head?.sha, what),
    from: String(head?.repo?.full_name ?? ''),
    into: String(base?.ref ?? ''),
  }
}

interface Content {
  readonly type?: unknown
  readonly size?: unknown
  readonly encoding?: unknown
  readonly content?: unknown
  readonly sha?: unknown
}

interface Row {
  readonly number?: unknown
  readonly head?: { readonly sha?: unknown; readonly repo?: { readonly full_name?: unknown } | null }
  readonly base?: { readonly ref?: unknown }
}

const hint = 'Give the job `contents: read`.'

function commitOf(sha: unknown, what: string): string {
  if (typeof sha === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) return sha
  throw odd(what)
}

function bytesOf(found: Content | undefined, what: string): Uint8Array {
  if (typeof found?.content !== 'string' || found.encoding !== 'base64') throw odd(what)
  const bytes = new Uint8Array(Buffer.from(found.content, 'base64'))
  // half a file is another file
  if (bytes.length !== found.size) throw odd(what)
  return bytes
}

function odd(what: string): SealpostError {
  return new SealpostError('bad-answer', `${what}: the response does not match the API documentation`)
}
