import { createHash } from 'node:crypto'
import { SealpostError, statusError } from '../../core/errors.js'
import type { Fetch } from '../../core/types.js'

/** A commit and the files in it. */
export interface Head {
  readonly commit: string
  /** path → id of the blob */
  readonly files: ReadonlyMap<string, string>
}

/** The few calls of GitHub's Git database API that a branch of small files needs (REST docs, read 2026-11). */
export interface GitObjects {
  /** Where a ref stands (`heads/main`), or undefined where there is none. */
  readonly refOf: (name: string) => Promise<string | undefined>
  readonly headAt: (commit: string) => Promise<Head>
  /** The text of a blob; asked for once. */
  readonly textOf: (blob: string) => Promise<string>
  /** Makes a commit on top of `on`: files with a text are written, those without are taken out, others stay. */
  readonly commit: (
    on: Head | undefined,
    files: ReadonlyMap<string, string | undefined>,
    message: string,
  ) => Promise<Head>
  /** Moves a ref forward, or makes it where `from` is undefined; false where it stands elsewhere by now. */
  readonly advance: (name: string, from: string | undefined, to: string) => Promise<boolean>
  /** Sets a ref, wherever it stands. */
  readonly set: (name: string, to: string) => Promise<void>
}

/**
 * @param call.fetch a writer; reading goes through it too
 * @param call.endpoint base address without a trailing slash
 * @param call.repository owner/name
 * @param call.where how a person finds it
 */
export function gitObjects(call: {
  readonly fetch: Fetch
  readonly endpoint: string
  readonly repository: string
  readonly where: string
}): GitObjects {
  const base = `${call.endpoint}/repos/${call.repository}/git`
  const texts = new Map<string, string>()

  async function ask(method: string, path: string, body?: unknown): Promise<{ status: number; data: unknown }> {
    const answer = await call.fetch(`${base}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        'content-type': 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      // objects are named by what is in them, and a ref moves only from where it was seen
      idempotent: true,
    })
    return { status: answer.status, data: answer.ok ? await answer.json() : undefined }
  }

  function trouble(status: number, what: string): SealpostError {
    const hint =
      status === 403 || status === 404
        ? `The token needs \`contents: write\` for ${call.repository}; \`contents: read\` is enough to plan.`
        : undefined
    return statusError(status, what, hint).placed(call.where)
  }

  async function must<T>(method: string, path: string, what: string, body?: unknown): Promise<T> {
    const { status, data } = await ask(method, path, body)
    if (status < 200 || status >= 300) throw trouble(status, what)
    return data as T
  }

  async function refOf(name: string): Promise<string | undefined> {
    const { status, data } = await ask('GET', `/ref/${name}`)
    if (status === 404) return undefined
    if (status !== 200) throw trouble(status, 'read a ref of the ledger')
    return (data as { object: { sha: string } }).object.sha
  }

  return {
    refOf,
    async headAt(commit) {
      const { tree } = await must<{ tree: { sha: string } }>('GET', `/commits/${commit}`, 'read a commit of the ledger')
      const list = await must<{ tree: { path: string; type: string; sha: string }[]; truncated?: boolean }>(
        'GET',
        `/trees/${tree.sha}?recursive=1`,
        'read the files of the ledger',
      )
      if (list.truncated)
        throw new SealpostError('ledger-damaged', 'the branch holds more files than a ledger has', {
          where: call.where,
        })
      return {
        commit,
        files: new Map(list.tree.filter(({ type }) => type === 'blob').map(({ path, sha }) => [path, sha])),
      }
    },
    async textOf(blob) {
      const known = texts.get(blob)
      if (known !== undefined) return known
      const { content } = await must<{ content: string }>('GET', `/blobs/${blob}`, 'read a file of the ledger')
      const text = Buffer.from(content, 'base64').toString('utf8')
      texts.set(blob, text)
      return text
    },
    async commit(on, files, message) {
      const kept = [...(on?.files ?? [])].filter(([path]) => !files.has(path))
      const fresh = [...files].flatMap(([path, content]) => (content === undefined ? [] : [{ path, content }]))
      const entries = [...kept.map(([path, sha]) => ({ path, sha })), ...fresh].map((one) => ({
        ...one,
        mode: '100644',
        type: 'blob',
      }))
      const tree = await must<{ sha: string }>('POST', '/trees', 'write the files of the ledger', { tree: entries })
      const made = await must<{ sha: string }>('POST', '/commits', 'write a commit of the ledger', {
        message,
        tree: tree.sha,
        parents: on ? [on.commit] : [],
      })
      const written = fresh.map(({ path, content }) => [path, blobId(content)] as const)
      for (const { content } of fresh) texts.set(blobId(content), content)
      return { commit: made.sha, files: new Map([...kept, ...written]) }
    },
    async advance(name, from, to) {
      const { status } =
        from === undefined
          ? await ask('POST', '/refs', { ref: `refs/${name}`, sha: to })
          : await ask('PATCH', `/refs/${name}`, { sha: to, force: false })
      if (status >= 200 && status < 300) return true
      if (![404, 409, 422].includes(status)) throw trouble(status, 'move the branch of the ledger')
      // the answer to an earlier try may have got lost
      return (await refOf(name)) === to
    },
    async set(name, to) {
      const { status } = await ask('PATCH', `/refs/${name}`, { sha: to, force: true })
      if (status < 200 || status >= 300)
        await must('POST', '/refs', 'remember the last commit of the ledger', { ref: `refs/${name}`, sha: to })
    },
  }
}

/** The name that git gives a file's content. */
function blobId(text: string): string {
  const bytes = Buffer.from(text)
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
