import type { Answer, Ask, Route } from '../server.js'
import { type GitControls, gitControls } from './git-controls.js'
import { type Commit, descends, emptyObjects, makeBlob, makeCommit, makeTree, type Objects } from './git-objects.js'
import { repositoryKey } from './repository-lookup.js'
import { notFound, refuse, repositoryAt, type Store, stamp } from './store.js'

/** GitHub's Git database API (REST docs, read 2026-11), as far as a branch of small files needs it. */
export function openGit(store: Store): { routes: Route[]; controls: GitControls } {
  const repositories = new Map<string, Objects>()

  function objectsOf(fullName: string): Objects {
    const key = repositoryKey(store, fullName)
    const objects = repositories.get(key) ?? emptyObjects()
    repositories.set(key, objects)
    return objects
  }

  const on: OnObjects = (method, rest, handle) => ({
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
  const routes = [...refRoutes(on), ...commitRoutes(on, store.now), ...treeRoutes(on)]
  return { routes, controls: gitControls(objectsOf, () => store.now()) }
}

type OnObjects = (
  method: string,
  rest: string,
  handle: (objects: Objects, ask: Ask, body: Record<string, unknown>) => Answer,
) => Route

function refRoutes(on: OnObjects): Route[] {
  return [
    on('GET', 'ref/:space/:name', (objects, { params }) => {
      const sha = objects.refs.get(`${params.space}/${params.name}`)
      return sha === undefined ? notFound : { status: 200, body: refBody(`${params.space}/${params.name}`, sha) }
    }),
    on('GET', 'matching-refs/:space/:name', (objects, { params }) => {
      const found = [...objects.refs].filter(([ref]) => ref.startsWith(`${params.space}/${params.name}`))
      return { status: 200, body: found.map(([ref, sha]) => refBody(ref, sha)) }
    }),
    on('POST', 'refs', (objects, _ask, { ref, sha }) => {
      const name = typeof ref === 'string' ? /^refs\/([\w.-]+\/[\w.-]+)$/.exec(ref)?.[1] : undefined
      if (name === undefined) return refuse(422, 'Reference name is not valid')
      if (!objects.commits.has(String(sha))) return refuse(422, 'Object does not exist')
      if (objects.refs.has(name)) return refuse(422, 'Reference already exists')
      objects.refs.set(name, String(sha))
      return { status: 201, body: refBody(name, String(sha)) }
    }),
    on('PATCH', 'refs/:space/:name', (objects, { params }, { sha, force }) => {
      const name = `${params.space}/${params.name}`
      const now = objects.refs.get(name)
      if (now === undefined) return refuse(422, 'Reference does not exist')
      if (!objects.commits.has(String(sha))) return refuse(422, 'Object does not exist')
      if (force !== true && !descends(objects, String(sha), now)) return refuse(422, 'Update is not a fast forward')
      objects.refs.set(name, String(sha))
      return { status: 200, body: refBody(name, String(sha)) }
    }),
  ]
}

function commitRoutes(on: OnObjects, now: () => number): Route[] {
  return [
    on('GET', 'commits/:sha', (objects, { params }) => {
      const commit = objects.commits.get(params.sha ?? '')
      return commit === undefined ? notFound : { status: 200, body: commitBody(commit) }
    }),
    on('POST', 'commits', (objects, _ask, { message, tree, parents }) => {
      if (typeof message !== 'string' || !objects.trees.has(String(tree))) return refuse(422, 'Tree SHA does not exist')
      const above = Array.isArray(parents) ? parents.map(String) : []
      if (above.some((sha) => !objects.commits.has(sha)))
        return refuse(422, 'Parent SHA does not exist or is not a commit object')
      const made = makeCommit(objects, { tree: String(tree), parents: above, message, at: now() })
      return { status: 201, body: commitBody(made) }
    }),
  ]
}

function treeRoutes(on: OnObjects): Route[] {
  return [
    on('GET', 'trees/:sha', (objects, { params }) => {
      const asked = params.sha ?? ''
      // a branch stands for its commit, which is what the vendor names (seen in recorded answers of 2021-01 in hub4j/github-api)
      const sha = objects.refs.get(`heads/${asked}`) ?? asked
      const tree = objects.trees.get(objects.commits.get(sha)?.tree ?? sha)
      return tree === undefined ? notFound : { status: 200, body: treeBody(sha, tree) }
    }),
    on('POST', 'trees', (objects, _ask, { tree, base_tree: base }) => {
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
    on('GET', 'blobs/:sha', (objects, { params }) => {
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
}

function bodyOf(ask: Ask): Record<string, unknown> | undefined {
  try {
    const body: unknown = JSON.parse(ask.body)
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
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
