import { createHash } from 'node:crypto'

/** One commit. */
export interface Commit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
  /** ms since the epoch. */
  readonly at: number
}

/** What one repository holds. */
export interface Objects {
  readonly blobs: Map<string, Buffer>
  /** Flat: path → blob. */
  readonly trees: Map<string, ReadonlyMap<string, string>>
  readonly commits: Map<string, Commit>
  /** Without `refs/`: `heads/main`. */
  readonly refs: Map<string, string>
  /** Blobs that are the targets of symbolic links. */
  readonly links: Set<string>
}

/** A repository before its first commit. */
export function emptyObjects(): Objects {
  return { blobs: new Map(), trees: new Map(), commits: new Map(), refs: new Map(), links: new Set() }
}

/** Files of a commit to come, path → content; one without content is taken out. */
export type FileChanges = ReadonlyMap<string, string | Uint8Array | undefined>

/** Commits files on top of a ref. @param about `at` in ms since the epoch */
export function commitFiles(
  objects: Objects,
  ref: string,
  files: FileChanges,
  about: Pick<Commit, 'message' | 'at'>,
): string {
  const head = objects.refs.get(ref)
  const tree = new Map(objects.trees.get(objects.commits.get(head ?? '')?.tree ?? ''))
  for (const [path, content] of files) {
    if (content === undefined) tree.delete(path)
    else tree.set(path, makeBlob(objects, typeof content === 'string' ? Buffer.from(content) : Buffer.from(content)))
  }
  const parents = head === undefined ? [] : [head]
  const { sha } = makeCommit(objects, { tree: makeTree(objects, tree), parents, ...about })
  objects.refs.set(ref, sha)
  return sha
}

/** A commit and all before it, the nearest first. */
export function ancestors(commits: Objects['commits'], from: string): string[] {
  const found = new Set<string>()
  for (const waiting = [from]; waiting.length > 0; ) {
    const sha = waiting.shift() as string
    const commit = commits.get(sha)
    if (commit === undefined || found.has(sha)) continue
    found.add(sha)
    waiting.push(...commit.parents)
  }
  return [...found]
}

/** Whether a commit is another one, or has it among those before it. */
export function descends(objects: Objects, sha: string, from: string): boolean {
  const seen = new Set<string>()
  const waiting = [sha]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === from) return true
    if (seen.has(at)) continue
    seen.add(at)
    waiting.push(...(objects.commits.get(at)?.parents ?? []))
  }
  return false
}

function hashed(kind: string, content: Buffer): string {
  return createHash('sha1').update(`${kind} ${content.length}\0`).update(content).digest('hex')
}

/** Keeps a blob; gives its name. */
export function makeBlob(objects: Objects, content: Buffer): string {
  const sha = hashed('blob', content)
  objects.blobs.set(sha, content)
  return sha
}

/** Keeps a tree; gives its name. */
export function makeTree(objects: Objects, files: ReadonlyMap<string, string>): string {
  const sorted = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
  const sha = hashed('tree', Buffer.from(JSON.stringify([...sorted])))
  objects.trees.set(sha, sorted)
  return sha
}

/** Keeps a commit. It moves no ref. */
export function makeCommit(objects: Objects, given: Omit<Commit, 'sha'>): Commit {
  const { tree, parents, message, at } = given
  const sha = hashed('commit', Buffer.from(JSON.stringify([tree, parents, message, at, objects.commits.size])))
  const commit = { sha, tree, parents, message, at }
  objects.commits.set(sha, commit)
  return commit
}
