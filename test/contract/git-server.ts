import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { runElsewhere } from '../kit/elsewhere.js'

/** GitHub's Git database API in front of a real bare repository: every answer is git's own. */
export interface GitServer {
  readonly url: string
  /** Runs git in the repository. */
  readonly git: (args: readonly string[], more?: { input?: string; env?: Record<string, string> }) => Promise<string>
  readonly close: () => void
}

const zero = '0'.repeat(40)
const who = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b' }

interface Ask {
  readonly method: string
  readonly rest: string
  readonly body: Record<string, unknown>
}
type Answer = [status: number, body: unknown]

/** @param folder an empty one */
export async function openGitServer(folder: string): Promise<GitServer> {
  let indexes = 0
  const git: GitServer['git'] = async (args, { input = '', env = {} } = {}) => {
    const given = { PATH: process.env.PATH ?? '', HOME: folder, ...who, ...env }
    const call = { argv: ['git', ...args] as const, env: given, folder, input: Buffer.from(input) }
    const { status, output } = await runElsewhere(call)
    if (status !== 0) throw new Error(`git ${args[0]} ended with ${status}`)
    return Buffer.from(output).toString()
  }
  const line = async (...args: string[]) => (await git(args)).trim()
  const refused = (message: string): Answer => [422, { message }]
  const refBody = (ref: string, sha: string, type = 'commit') => ({ ref, object: { type, sha } })

  async function listTree(sha: string) {
    const rows = (await line('ls-tree', '-r', '-t', sha)).split('\n').filter((row) => row !== '')
    return rows.map((row) => {
      const [, mode, type, id, path] = /^(\d+) (\w+) ([0-9a-f]{40})\t(.*)$/.exec(row) ?? []
      return { path, mode, type, sha: id }
    })
  }

  async function makeTree(body: Ask['body']): Promise<string> {
    indexes += 1
    const env = { GIT_INDEX_FILE: join(folder, `index-${indexes}`) }
    if (typeof body.base_tree === 'string') await git(['read-tree', body.base_tree], { env })
    const entries = body.tree as { path: string; mode: string; sha?: string; content?: string }[]
    for (const { path, mode, sha, content } of entries) {
      const blob = sha ?? (await git(['hash-object', '-w', '--stdin'], { input: content ?? '' })).trim()
      await git(['update-index', '--add', '--cacheinfo', `${mode},${blob},${path}`], { env })
    }
    return (await git(['write-tree'], { env })).trim()
  }

  async function answer({ method, rest, body }: Ask): Promise<Answer> {
    const [kind, ...more] = rest.split('/')
    const name = more.join('/')
    if (method === 'GET' && kind === 'ref') {
      const sha = await line('rev-parse', '--verify', '-q', `refs/${name}`).catch(() => undefined)
      return sha === undefined ? [404, { message: 'Not Found' }] : [200, refBody(`refs/${name}`, sha)]
    }
    if (method === 'GET' && kind === 'matching-refs') return [200, []]
    if (method === 'GET' && kind === 'commits') {
      const [tree = '', parents = ''] = (await git(['log', '-1', '--format=%T%n%P', name])).split('\n')
      const above = parents.split(' ').filter((one) => one !== '')
      return [200, { sha: name, tree: { sha: tree }, parents: above.map((sha) => ({ sha })) }]
    }
    if (method === 'GET' && kind === 'trees') {
      // a branch by its name stands for its commit
      const sha = await line('rev-parse', '--verify', '-q', `refs/heads/${name}`).catch(() => name)
      return [200, { sha, truncated: false, tree: await listTree(sha) }]
    }
    if (method === 'GET' && kind === 'blobs') {
      const content = Buffer.from(await git(['cat-file', 'blob', name])).toString('base64')
      return [200, { sha: name, encoding: 'base64', content }]
    }
    if (method === 'POST' && kind === 'trees') return [201, { sha: await makeTree(body) }]
    if (method === 'POST' && kind === 'commits') {
      const parents = (body.parents as string[]).flatMap((sha) => ['-p', sha])
      const sha = (await git(['commit-tree', String(body.tree), ...parents], { input: String(body.message) })).trim()
      return [201, { sha }]
    }
    if (method === 'POST' && kind === 'refs') {
      const made = git(['update-ref', String(body.ref), String(body.sha), zero])
      return made.then(
        (): Answer => [201, refBody(String(body.ref), String(body.sha))],
        () => refused('Reference already exists'),
      )
    }
    if (method === 'PATCH' && kind === 'refs') {
      const [ref, sha] = [`refs/${name}`, String(body.sha)]
      const now = await line('rev-parse', '--verify', '-q', ref).catch(() => undefined)
      if (now === undefined || body.force !== false) return refused('Reference does not exist')
      try {
        await git(['merge-base', '--is-ancestor', now, sha])
        await git(['update-ref', ref, sha, now])
        return [200, refBody(ref, sha)]
      } catch {
        return refused('Update is not a fast forward')
      }
    }
    return [404, { message: 'Not Found' }]
  }

  await git(['init', '--bare', '--quiet', '.'])
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { pathname } = new URL(request.url ?? '/', 'http://git')
      const text = Buffer.concat(chunks).toString()
      const ask = {
        method: request.method ?? 'GET',
        rest: pathname.split('/git/')[1] ?? '',
        body: text === '' ? {} : JSON.parse(text),
      }
      answer(ask)
        .catch((): Answer => [404, { message: 'Not Found' }])
        .then(([status, body]) => {
          response.writeHead(status, { 'content-type': 'application/json' })
          response.end(JSON.stringify(body))
        })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    git,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
