import { createHash } from 'node:crypto'
import { asSealpostError, landedOf, SealpostError, statusError } from '../../core/errors.js'
import type { Fetch } from '../../core/target.js'

/** What a tree holds at a path, in GitHub's words. */
interface Entry {
  readonly path: string
  readonly mode: string
  readonly type: string
  readonly sha: string
}

/** A commit and the files in it. */
export interface Head {
  readonly commit: string
  /** path → id of the blob */
  readonly files: ReadonlyMap<string, string>
  /** All of it but the folders, which follow from the paths: what a commit on top of this one keeps. */
  readonly tree: readonly Entry[]
}

/**
 * What became of moving a ref: it stands where it should · somebody else moved it · it stands where it stood, and GitHub
 * does not say more than that it was not to be.
 */
export type Moved = 'done' | 'moved' | 'refused'

/** path → text; undefined for a file that is to go. */
export type GitFiles = ReadonlyMap<string, string | undefined>

/** The few calls of GitHub's Git database API that a branch of small files needs (REST docs, read 2026-11). */
export interface GitObjects {
  /** Where a ref stands (`heads/main`), or undefined where there is none. */
  readonly refOf: (name: string) => Promise<string | undefined>
  /** Makes sure that a ref which is not there is truly not there: to who may not look, nothing is. */
  readonly mustSee: (name: string) => Promise<void>
  /** A commit and its files; asked for once. */
  readonly headAt: (commit: string) => Promise<Head>
  /** The commits that a commit goes on from; asked for once. */
  readonly parentsOf: (commit: string) => Promise<readonly string[]>
  /** The text of a blob; asked for once. */
  readonly textOf: (blob: string) => Promise<string>
  /** Makes a commit: the files of `on`, and these in place of or beside them; one without a text is taken out. */
  readonly commit: (on: Head | undefined, files: GitFiles, message: string, parents: readonly string[]) => Promise<Head>
  /**
   * Finds out whether a ref may be moved, and moves none: it is sent to where it stands, or made for a commit that
   * cannot be, which only who may make it is told.
   * @returns false where the token may write, and this ref is kept from it
   */
  readonly tryMoving: (name: string, at: string | undefined) => Promise<boolean>
  /** Moves a ref forward, never back; makes it where `from` is undefined. */
  readonly advance: (name: string, from: string | undefined, to: string) => Promise<Moved>
}

/** The name of no commit at all. */
const noCommit = '0'.repeat(40)

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
  const texts = new Map<string, Promise<string>>()
  const heads = new Map<string, Promise<Head>>()
  const parents = new Map<string, Promise<readonly string[]>>()

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
    return statusError(status, what, hintOf(status, call.repository)).placed(call.where)
  }

  async function must<T>(method: string, path: string, what: string, body?: unknown): Promise<T> {
    const { status, data } = await ask(method, path, body)
    if (status < 200 || status >= 300) throw trouble(status, what)
    return data as T
  }

  function damaged(what: string): SealpostError {
    return new SealpostError('ledger-damaged', what, { where: call.where })
  }

  async function refOf(name: string): Promise<string | undefined> {
    const { status, data } = await ask('GET', `/ref/${name}`)
    if (status === 404) return undefined
    if (status !== 200) throw trouble(status, 'read a ref of the ledger')
    const { object } = data as { object: { sha: string; type: string } }
    if (object.type !== 'commit') throw damaged('a ref of the ledger does not lead to a commit')
    return object.sha
  }

  return {
    refOf,
    async mustSee(name) {
      await must('GET', `/matching-refs/${name}`, 'look for the branch of the ledger')
    },
    headAt: once(heads, async (commit) => {
      // a commit stands for its tree there (REST docs, "Get a tree": "the SHA1 value or ref name", read 2026-11-28)
      const list = await must<{ tree: Entry[]; truncated?: boolean }>(
        'GET',
        `/trees/${commit}?recursive=1`,
        'read the files of the ledger',
      )
      if (list.truncated) throw damaged('the branch holds more files than a ledger has')
      return headOf(commit, list.tree)
    }),
    parentsOf: once(parents, async (commit) => {
      const found = await must<{ parents: { sha: string }[] }>(
        'GET',
        `/commits/${commit}`,
        'read a commit of the ledger',
      )
      return found.parents.map(({ sha }) => sha)
    }),
    textOf: once(texts, async (blob) => {
      const { content } = await must<{ content: string }>('GET', `/blobs/${blob}`, 'read a file of the ledger')
      const bytes = Buffer.from(content, 'base64')
      const text = bytes.toString('utf8')
      if (!Buffer.from(text).equals(bytes)) throw damaged('the ledger is not as Sealpost wrote it')
      return text
    }),
    async commit(on, files, message, above) {
      const kept = (on?.tree ?? []).filter(({ path }) => !files.has(path))
      const written = [...files].flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]))
      // all of it, in place of a base with changes: the base would have to be asked for
      const { sha: tree } = await must<{ sha: string }>('POST', '/trees', 'write the files of the ledger', {
        tree: [
          ...kept.map(({ path, mode, type, sha }) => ({ path, mode, type, sha })),
          ...written.map(({ path, text }) => ({ path, ...plain, content: text })),
        ],
      })
      const made = await must<{ sha: string }>('POST', '/commits', 'write a commit of the ledger', {
        message,
        tree,
        parents: above,
      })
      const blobs = written.map(({ path, text }) => ({ path, text, sha: blobId(text) }))
      for (const { text, sha } of blobs) texts.set(sha, Promise.resolve(text))
      const head = headOf(made.sha, [...kept, ...blobs.map(({ path, sha }) => ({ path, ...plain, sha }))])
      heads.set(made.sha, Promise.resolve(head))
      parents.set(made.sha, Promise.resolve(above))
      return head
    },
    async tryMoving(name, at) {
      const { status } = await (at === undefined
        ? ask('POST', '/refs', { ref: `refs/${name}`, sha: noCommit })
        : ask('PATCH', `/refs/${name}`, { sha: at, force: false }))
      if (status >= 200 && status < 300) return true
      if (status !== 422) throw trouble(status, 'move a ref of the ledger')
      return at === undefined || (await refOf(name)) !== at
    },
    async advance(name, from, to) {
      const sent = await (from === undefined
        ? ask('POST', '/refs', { ref: `refs/${name}`, sha: to })
        : ask('PATCH', `/refs/${name}`, { sha: to, force: false })
      ).catch((thrown: unknown) => asSealpostError(thrown))
      if (sent instanceof SealpostError) {
        if (landedOf(sent) === 'no') throw sent
        // the answer got lost: the ref itself says what became of it
        const now = await refOf(name).catch(() => from)
        if (now === to) return 'done'
        if (now === from) throw sent
        return 'moved'
      }
      if (sent.status >= 200 && sent.status < 300) return 'done'
      if (![404, 409, 422].includes(sent.status)) throw trouble(sent.status, 'move a ref of the ledger')
      const now = await refOf(name)
      if (now === to) return 'done'
      if (now !== from) return 'moved'
      if (sent.status === 404) throw trouble(404, 'move a ref of the ledger')
      return 'refused'
    },
  }
}

/** A file of ours in a tree. */
const plain = { mode: '100644', type: 'blob' } as const

function headOf(commit: string, entries: readonly Entry[]): Head {
  const tree = entries.filter(({ type }) => type !== 'tree')
  return { commit, files: new Map(tree.map(({ path, sha }) => [path, sha])), tree }
}

/** Asks once for each name, also where two ask at the same time; what failed is asked for anew. */
function once<T>(known: Map<string, Promise<T>>, ask: (name: string) => Promise<T>): (name: string) => Promise<T> {
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    const asked = ask(name).catch((thrown: unknown) => {
      known.delete(name)
      throw thrown
    })
    known.set(name, asked)
    return asked
  }
}

function hintOf(status: number, repository: string): string | undefined {
  if (status === 401) return 'Renew the token of the ledger: SEALPOST_LEDGER_TOKEN, else GITHUB_TOKEN.'
  if (status === 403 || status === 404)
    return `The token of the ledger (SEALPOST_LEDGER_TOKEN, else GITHUB_TOKEN) needs \`contents: write\` for ${repository}; \`contents: read\` is enough to plan.`
  if (status === 409) return `Run again. If ${repository} has no commit at all yet, push one first.`
  return undefined
}

/** The name that git gives a file's content. */
export function blobId(text: string): string {
  const bytes = Buffer.from(text)
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
