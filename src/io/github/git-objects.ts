import {
  blobId,
  type Entry,
  type GitObjects,
  type Head,
  headOf,
  once,
  plainFile as plain,
} from '../system/git/objects.js'
import { type GitCall, type GitDatabase, openGitDatabase, repeatable } from './git-database.js'
import { gitRefs } from './git-refs.js'

/** What was asked for, by the name of the object. What an object holds never changes. */
interface Known {
  readonly heads: Map<string, Promise<Head>>
  readonly parents: Map<string, Promise<readonly string[]>>
  readonly texts: Map<string, Promise<string>>
}

/**
 * Opens the commits, files and refs of a repository over the few calls of GitHub's Git database API that are needed (REST
 * docs, read 2026-11); nothing is asked yet.
 * @param call.expected path of a file that will be read of the first commit: it is asked for beside the list of files, and
 *   what cannot be had in that way is read in the usual one
 */
export function gitObjects(call: GitCall & { readonly expected: string }): GitObjects {
  const database = openGitDatabase(call)
  const known: Known = { heads: new Map(), parents: new Map(), texts: new Map() }
  return {
    ...gitRefs(database),
    headAt: once(known.heads, async (commit) => {
      // of the others hardly any is read as a whole
      const isFirst = known.heads.size === 0
      const asked = isFirst ? textAt(database, commit, call.expected).catch(() => undefined) : undefined
      // also where that fails, so that nothing of a read goes on behind its end
      const head = await headAt(database, commit).finally(() => asked)
      const text = await asked
      const blob = head.files.get(call.expected)
      if (text !== undefined && blob === blobId(text, commit)) known.texts.set(blob, Promise.resolve(text))
      return head
    }),
    parentsOf: once(known.parents, (commit) => parentsOf(database, commit)),
    textOf: once(known.texts, (blob) => textOf(database, blob)),
    async commit(on, files, message, parents) {
      const kept = (on?.tree ?? []).filter(({ path }) => !files.has(path))
      const written = [...files].flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]))
      const commit = await commitOf(database, { kept, written, message, parents })
      const blobs = written.map(({ path, text }) => ({ path, text, sha: blobId(text) }))
      for (const { text, sha } of blobs) known.texts.set(sha, Promise.resolve(text))
      const head = headOf(commit, [...kept, ...blobs.map(({ path, sha }) => ({ path, ...plain, sha }))])
      known.heads.set(commit, Promise.resolve(head))
      known.parents.set(commit, Promise.resolve(parents))
      return head
    },
  }
}

async function headAt({ rest, repo, must, damaged }: GitDatabase, commit: string): Promise<Head> {
  // a commit stands for its tree there (REST docs, "Get a tree": "the SHA1 value or ref name", read 2026-11-28)
  const asked = rest('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { ...repo, tree_sha: commit, recursive: '1' })
  const list = await must<{ tree: Entry[]; truncated?: boolean }>(asked, 'read the files of the ledger')
  if (list.truncated) throw damaged('the branch holds more files than a ledger has')
  return headOf(commit, list.tree)
}

async function parentsOf({ rest, repo, must }: GitDatabase, commit: string): Promise<readonly string[]> {
  const asked = rest('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { ...repo, commit_sha: commit })
  const found = await must<{ parents: { sha: string }[] }>(asked, 'read a commit of the ledger')
  return found.parents.map(({ sha }) => sha)
}

/**
 * The text of a file of a commit, where GitHub gives it along: up to 1 MB ("Get repository content", read 2026-11). It is
 * tried once, since there is another way.
 */
async function textAt({ rest, repo }: GitDatabase, commit: string, path: string): Promise<string | undefined> {
  const route = 'GET /repos/{owner}/{repo}/contents/{+path}'
  const { data } = await rest(route, { ...repo, path: path.split('/'), ref: commit }, { idempotent: false })
  const { encoding, content } = (data ?? {}) as { encoding?: unknown; content?: unknown }
  return encoding === 'base64' && typeof content === 'string' ? textIn(content) : undefined
}

async function textOf({ rest, repo, must, damaged }: GitDatabase, blob: string): Promise<string> {
  const asked = rest('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { ...repo, file_sha: blob })
  const { content } = await must<{ content: string }>(asked, 'read a file of the ledger')
  const text = textIn(content)
  if (text === undefined) throw damaged('the ledger was changed by something other than Sealpost')
  return text
}

/** The text that base64 holds; undefined where it holds no UTF-8. */
function textIn(base64: string): string | undefined {
  const bytes = Buffer.from(base64, 'base64')
  const text = bytes.toString('utf8')
  return Buffer.from(text).equals(bytes) ? text : undefined
}

/** Makes a commit and gives its name. Its tree is told whole: a base with changes would have to be asked for first. */
async function commitOf(
  { rest, repo, must }: GitDatabase,
  made: {
    readonly kept: readonly Entry[]
    readonly written: readonly { readonly path: string; readonly text: string }[]
    readonly message: string
    readonly parents: readonly string[]
  },
): Promise<string> {
  const entries = [
    ...made.kept.map(({ path, mode, type, sha }) => ({ path, mode, type, sha })),
    ...made.written.map(({ path, text }) => ({ path, ...plain, content: text })),
  ]
  const trees = 'POST /repos/{owner}/{repo}/git/trees'
  const asked = rest(trees, repo, { json: { tree: entries }, ...repeatable })
  const { sha: tree } = await must<{ sha: string }>(asked, 'write the files of the ledger')
  const json = { message: made.message, tree, parents: [...made.parents] }
  const commits = 'POST /repos/{owner}/{repo}/git/commits'
  const { sha } = await must<{ sha: string }>(
    rest(commits, repo, { json, ...repeatable }),
    'write a commit of the ledger',
  )
  return sha
}
