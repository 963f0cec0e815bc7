import { createHash } from 'node:crypto'
import { notFound, refuse, repositoryAt, type Store, stamp } from './github-store.js'
import type { Answer, Ask, Route } from './server.js'

interface Commit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
  /** ms since the epoch. */
  readonly at: number
}

interface Objects {
  readonly blobs: Map<string, Buffer>
  /** Flat: path → blob. */
  readonly trees: Map<string, ReadonlyMap<string, string>>
  readonly commits: Map<string, Commit>
  /** Without `refs/`: `heads/main`. */
  readonly refs: Map<string, string>
  /** Blobs that are the targets of symbolic links. */
  readonly links: Set<string>
}

/** One file of a commit. */
export interface GitFile {
  readonly sha: string
  readonly bytes: Buffer
  readonly isLink: boolean
}

/** The git objects of the simulated repositories, with doors of their own. */
export interface GitDoors {
  /** Where a ref stands; `ref` without `refs/`. */
  readonly ref: (fullName: string, ref: string) => string | undefined
  /** An outsider moves a ref, or deletes it. */
  readonly move: (fullName: string, ref: string, sha: string | undefined) => void
  /** Messages of a ref's commits, newest first, along the first parents. */
  readonly log: (fullName: string, ref: string) => string[]
  /** What a commit goes on from. */
  readonly parents: (fullName: string, sha: string) => readonly string[]
  /** Files of a ref's newest commit, or of an older one: path → text. */
  readonly files: (fullName: string, ref: string) => Map<string, string>
  /** An outsider commits files on top of a ref; one without content is taken out. A new ref begins at `from`. */
  readonly commit: (
    fullName: string,
    ref: string,
    files: ReadonlyMap<string, string | Uint8Array | undefined>,
    message: string,
    from?: string,
  ) => string
  /** An outsider commits a symbolic link. */
  readonly link: (fullName: string, ref: string, path: string, target: string) => string
  /** A file of a commit. */
  readonly file: (fullName: string, commit: string, path: string) => GitFile | undefined
  /** The newest commit that two commits have in common. */
  readonly forkPoint: (fullName: string, one: string, other: string) => string | undefined
  /** Every blob, tree and commit as text, for who searches for what must not be there. */
  readonly everything: (fullName: string) => string[]
}

/** GitHub's Git database API (REST docs, read 2026-11), as far as a branch of small files needs it. */
export function gitDatabase(store: Store): { routes: Route[]; doors: GitDoors } {
  const repositories = new Map<string, Objects>()

  function objectsOf(fullName: string): Objects {
    const key = fullName.toLowerCase()
    const objects = repositories.get(key) ?? emptyObjects()
    repositories.set(key, objects)
    return objects
  }

  const route = (
    method: string,
    rest: string,
    handle: (objects: Objects, ask: Ask, body: Record<string, unknown>) => Answer,
  ): Route => ({
    method,
    pattern: `/repos/:owner/:repo/git/${rest}`,
    handle: (ask) => {
      const { owner = '', repo = '' } = ask.params
      if (!repositoryAt(store, owner, repo)) return notFound
      const body = method === 'GET' || method === 'DELETE' ? {} : bodyOf(ask)
      return body === undefined
        ? refuse(400, 'Problems parsing JSON')
        : handle(objectsOf(`${owner}/${repo}`), ask, body)
    },
  })

  const routes = [
    route('GET', 'ref/:space/:name', (objects, { params }) => {
      const sha = objects.refs.get(`${params.space}/${params.name}`)
      return sha === undefined ? notFound : { status: 200, body: refBody(`${params.space}/${params.name}`, sha) }
    }),
    route('GET', 'matching-refs/:space/:name', (objects, { params }) => {
      const found = [...objects.refs].filter(([ref]) => ref.startsWith(`${params.space}/${params.name}`))
      return { status: 200, body: found.map(([ref, sha]) => refBody(ref, sha)) }
    }),
    route('POST', 'refs', (objects, _ask, { ref, sha }) => {
      const name = typeof ref === 'string' ? /^refs\/([\w.-]+\/[\w.-]+)$/.exec(ref)?.[1] : undefined
      if (name === undefined) return refuse(422, 'Reference name is not valid')
      if (!objects.commits.has(String(sha))) return refuse(422, 'Object does not exist')
      if (objects.refs.has(name)) return refuse(422, 'Reference already exists')
      objects.refs.set(name, String(sha))
      return { status: 201, body: refBody(name, String(sha)) }
    }),
    route('PATCH', 'refs/:space/:name', (objects, { params }, { sha, force }) => {
      const name = `${params.space}/${params.name}`
      const now = objects.refs.get(name)
      if (now === undefined) return refuse(422, 'Reference does not exist')
      if (!objects.commits.has(String(sha))) return refuse(422, 'Object does not exist')
      if (force !== true && !descends(objects, String(sha), now)) return refuse(422, 'Update is not a fast forward')
      objects.refs.set(name, String(sha))
      return { status: 200, body: refBody(name, String(sha)) }
    }),
    route('GET', 'commits/:sha', (objects, { params }) => {
      const commit = objects.commits.get(params.sha ?? '')
      return commit === undefined ? notFound : { status: 200, body: commitBody(commit) }
    }),
    route('POST', 'commits', (objects, _ask, { message, tree, parents }) => {
      if (typeof message !== 'string' || !objects.trees.has(String(tree))) return refuse(422, 'Tree SHA does not exist')
      const above = Array.isArray(parents) ? parents.map(String) : []
      if (above.some((sha) => !objects.commits.has(sha)))
        return refuse(422, 'Parent SHA does not exist or is not a commit object')
      return { status: 201, body: commitBody(makeCommit(objects, String(tree), above, message, store.now())) }
    }),
    route('GET', 'trees/:sha', (objects, { params }) => {
      const tree = objects.trees.get(params.sha ?? '')
      return tree === undefined ? notFound : { status: 200, body: treeBody(params.sha ?? '', tree) }
    }),
    route('POST', 'trees', (objects, _ask, { tree, base_tree: base }) => {
      if (!Array.isArray(tree) || tree.length === 0) return refuse(422, 'Invalid tree info')
      const files = new Map(typeof base === 'string' ? objects.trees.get(base) : [])
      for (const one of tree as Record<string, unknown>[]) {
        const sound =
          typeof one.path === 'string' && !one.path.startsWith('/') && one.mode === '100644' && one.type === 'blob'
        if (!sound) return refuse(422, 'tree.path, tree.mode or tree.type is malformed')
        if (typeof one.content === 'string') files.set(one.path as string, makeBlob(objects, Buffer.from(one.content)))
        else if (objects.blobs.has(String(one.sha))) files.set(one.path as string, String(one.sha))
        else return refuse(422, 'tree.sha is not a valid blob')
      }
      const sha = makeTree(objects, files)
      return { status: 201, body: treeBody(sha, files) }
    }),
    route('GET', 'blobs/:sha', (objects, { params }) => {
      const blob = objects.blobs.get(params.sha ?? '')
      if (blob === undefined) return notFound
      // the vendor breaks the lines of its base64
      const content = (blob.toString('base64').match(/.{1,60}/g) ?? []).map((line) => `${line}\n`).join('')
      return {
        status: 200,
        body: {
          sha: params.sha,
          node_id: 'B_1',
          size: blob.length,
          url: 'https://api.github.com/blob',
          content,
          encoding: 'base64',
        },
      }
    }),
  ]

  const doors: GitDoors = {
    ref: (fullName, ref) => objectsOf(fullName).refs.get(ref),
    move(fullName, ref, sha) {
      if (sha === undefined) objectsOf(fullName).refs.delete(ref)
      else objectsOf(fullName).refs.set(ref, sha)
    },
    log(fullName, ref) {
      const objects = objectsOf(fullName)
      const messages: string[] = []
      for (let at = objects.commits.get(objects.refs.get(ref) ?? ''); at; at = objects.commits.get(at.parents[0] ?? ''))
        messages.push(at.message)
      return messages
    },
    parents: (fullName, sha) => objectsOf(fullName).commits.get(sha)?.parents ?? [],
    files(fullName, ref) {
      const objects = objectsOf(fullName)
      const commit = objects.commits.get(objects.refs.get(ref) ?? ref)
      return new Map(
        [...(objects.trees.get(commit?.tree ?? '') ?? [])].map(([path, sha]) => [
          path,
          objects.blobs.get(sha)?.toString('utf8') ?? '',
        ]),
      )
    },
    commit(fullName, ref, files, message, from) {
      const objects = objectsOf(fullName)
      return commitFiles(objects, ref, files, message, store.now(), from)
    },
    link(fullName, ref, path, target) {
      const objects = objectsOf(fullName)
      // what a link leads to ends with no line end, which files mostly do
      objects.links.add(makeBlob(objects, Buffer.from(target)))
      return commitFiles(objects, ref, new Map([[path, target]]), `link ${path}`, store.now())
    },
    file(fullName, commit, path) {
      const { blobs, trees, commits, links } = objectsOf(fullName)
      const sha = trees.get(commits.get(commit)?.tree ?? '')?.get(path)
      const bytes = sha === undefined ? undefined : blobs.get(sha)
      return sha === undefined || bytes === undefined ? undefined : { sha, bytes, isLink: links.has(sha) }
    },
    forkPoint(fullName, one, other) {
      const { commits } = objectsOf(fullName)
      const line = ancestors(commits, one)
      return ancestors(commits, other).find((sha) => line.includes(sha))
    },
    everything(fullName) {
      const { blobs, trees, commits } = objectsOf(fullName)
      return [
        ...[...blobs.values()].map((blob) => blob.toString('utf8')),
        ...[...trees.values()].map((tree) => [...tree.keys()].join('\n')),
        ...[...commits.values()].map((commit) => commit.message),
      ]
    },
  }
  return { routes, doors }
}

function emptyObjects(): Objects {
  return { blobs: new Map(), trees: new Map(), commits: new Map(), refs: new Map(), links: new Set() }
}

function commitFiles(
  objects: Objects,
  ref: string,
  files: ReadonlyMap<string, string | Uint8Array | undefined>,
  message: string,
  at: number,
  from?: string,
): string {
  const head = objects.refs.get(ref) ?? from
  const tree = new Map(objects.trees.get(objects.commits.get(head ?? '')?.tree ?? ''))
  for (const [path, content] of files) {
    if (content === undefined) tree.delete(path)
    else tree.set(path, makeBlob(objects, typeof content === 'string' ? Buffer.from(content) : Buffer.from(content)))
  }
  const { sha } = makeCommit(objects, makeTree(objects, tree), head === undefined ? [] : [head], message, at)
  objects.refs.set(ref, sha)
  return sha
}

/** A commit and all before it, the nearest first. */
function ancestors(commits: Objects['commits'], from: string): string[] {
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

function bodyOf(ask: Ask): Record<string, unknown> | undefined {
  try {
    const body: unknown = JSON.parse(ask.body)
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

function descends(objects: Objects, sha: string, from: string): boolean {
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

function makeBlob(objects: Objects, content: Buffer): string {
  const sha = hashed('blob', content)
  objects.blobs.set(sha, content)
  return sha
}

function makeTree(objects: Objects, files: ReadonlyMap<string, string>): string {
  const sorted = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
  const sha = hashed('tree', Buffer.from(JSON.stringify([...sorted])))
  objects.trees.set(sha, sorted)
  return sha
}

function makeCommit(objects: Objects, tree: string, parents: readonly string[], message: string, at: number): Commit {
  const sha = hashed('commit', Buffer.from(JSON.stringify([tree, parents, message, at, objects.commits.size])))
  const commit = { sha, tree, parents, message, at }
  objects.commits.set(sha, commit)
  return commit
}

function refBody(name: string, sha: string): object {
  const url = `https://api.github.com/git/refs/${name}`
  return { ref: `refs/${name}`, node_id: 'R_1', url, object: { type: 'commit', sha, url } }
}

function commitBody({ sha, tree, parents, message, at }: Commit): object {
  const url = `https://api.github.com/git/commits/${sha}`
  const who = { name: 'sealpost', email: 'sealpost@users.noreply.github.com', date: stamp(at) }
  return {
    sha,
    node_id: 'C_1',
    url,
    html_url: url,
    author: who,
    committer: who,
    message,
    tree: { sha: tree, url },
    parents: parents.map((parent) => ({ sha: parent, url, html_url: url })),
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  }
}

function treeBody(sha: string, files: ReadonlyMap<string, string>): object {
  const folders = new Set(
    [...files.keys()].flatMap((path) => (path.includes('/') ? [path.slice(0, path.lastIndexOf('/'))] : [])),
  )
  const url = `https://api.github.com/git/trees/${sha}`
  return {
    sha,
    url,
    truncated: false,
    tree: [
      ...[...folders].map((path) => ({ path, mode: '040000', type: 'tree', sha, url })),
      ...[...files].map(([path, blob]) => ({ path, mode: '100644', type: 'blob', sha: blob, size: 1, url })),
    ],
  }
}
