import { createHash } from 'node:crypto'
import { type GitCall, type GitDatabase, openGitDatabase, repeatable } from './git-database.js'
import { type GitRefs, gitRefs } from './git-refs.js'

/** What a tree holds at a path, in GitHub's words. */
interface Entry {
  readonly path: string
  readonly mode: '100644' | '100755' | '040000' | '160000' | '120000'
  readonly type: 'blob' | 'tree' | 'commit'
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

/** path → text; undefined for a file that is to go. */
export type GitFiles = ReadonlyMap<string, string | undefined>

/** The few calls of GitHub's Git database API that a branch of small files needs (REST docs, read 2026-11). */
export interface GitObjects extends GitRefs {
  /** A commit and its files; asked for once. */
  readonly headAt: (commit: string) => Promise<Head>
  /** The commits that a commit goes on from; asked for once. */
  readonly parentsOf: (commit: string) => Promise<readonly string[]>
  /** The text of a blob; asked for once. */
  readonly textOf: (blob: string) => Promise<string>
  /** Makes a commit: the files of `on`, and these in place of or beside them; one without a text is taken out. */
  readonly commit: (on: Head | undefined, files: GitFiles, message: string, parents: readonly string[]) => Promise<Head>
}

/** What was asked for, by the name of the object. What an object holds never changes. */
interface Known {
  readonly heads: Map<string, Promise<Head>>
  readonly parents: Map<string, Promise<readonly string[]>>
  readonly texts: Map<string, Promise<string>>
}

/** Opens the commits, files and refs of a repository; nothing is asked yet. */
export function gitObjects(call: GitCall): GitObjects {
  const database = openGitDatabase(call)
  const known: Known = { heads: new Map(), parents: new Map(), texts: new Map() }
  return {
    ...gitRefs(database),
    headAt: once(known.heads, (commit) => headAt(database, commit)),
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

async function textOf({ rest, repo, must, damaged }: GitDatabase, blob: string): Promise<string> {
  const asked = rest('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { ...repo, file_sha: blob })
  const { content } = await must<{ content: string }>(asked, 'read a file of the ledger')
  const bytes = Buffer.from(content, 'base64')
  const text = bytes.toString('utf8')
  if (!Buffer.from(text).equals(bytes)) throw damaged('the ledger is not as Sealpost wrote it')
  return text
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

/** The name that git gives a file's content. */
export function blobId(text: string): string {
  const bytes = Buffer.from(text)
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
