import {
  all,
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
import { glanceAt } from './glance.js'
import { textAt, textIn } from './text-at.js'

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
 * @returns whose `refsOf`, while no commit is known yet, finds out in the same round trip what is in the branch that it begins with
 */
export function gitObjects(call: GitCall & { readonly expected: string }): GitObjects {
  const database = openGitDatabase(call)
  const known: Known = { heads: new Map(), parents: new Map(), texts: new Map() }
  const refs = gitRefs(database)

  /** Keeps the text of the file that is expected, if it is that of this commit. */
  function withText(head: Head, text: string | undefined): Head {
    const blob = head.files.get(call.expected)
    if (text !== undefined && blob === blobId(text, head.commit)) known.texts.set(blob, Promise.resolve(text))
    return head
  }

  /** Asks where the refs stand, and looks at the first, a branch, by its name: usually both are of the same commit. */
  async function lookAt(branch: string, others: readonly string[]): Promise<(string | undefined)[]> {
    const name = branch.slice('heads/'.length)
    const [{ head, text }, ...stand] = await all([
      glanceAt(database, name, call.expected),
      ...[branch, ...others].map(refs.refOf),
    ])
    if (head !== undefined && head.commit === stand[0])
      known.heads.set(head.commit, Promise.resolve(withText(head, text)))
    return stand
  }

  return {
    ...refs,
    refsOf(names) {
      const [first, ...others] = names
      const isNew = known.heads.size === 0 && first?.startsWith('heads/') === true
      return isNew ? lookAt(first, others) : all(names.map(refs.refOf))
    },
    headAt: once(known.heads, async (commit) => {
      // of the others hardly any is read as a whole
      const asked = known.heads.size === 0 ? textAt(database, commit, call.expected) : Promise.resolve(undefined)
      return withText(...(await all([headAt(database, commit), asked])))
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

async function textOf({ rest, repo, must, damaged }: GitDatabase, blob: string): Promise<string> {
  const asked = rest('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { ...repo, file_sha: blob })
  const { content } = await must<{ content: string }>(asked, 'read a file of the ledger')
  const text = textIn(content)
  if (text === undefined) throw damaged('the ledger was changed by something other than Sealpost')
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
