import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runElsewhere } from './elsewhere.js'
import { emptyRepository, gitIn } from './git.js'

/** What becomes of a request instead of what should: refused with a status, or cut off before or after it was carried out. */
export type GitFault = number | 'lost request' | 'lost answer'

/** A bare repository behind git's own HTTP server, `git http-backend`, on loopback. */
export interface GitHttp {
  /** Its address; `login` is put into it where one is wanted. */
  readonly url: (login?: string) => string
  /** Folder of the repository. */
  readonly bare: string
  /** Runs git in it. */
  readonly git: (...args: string[]) => Promise<string>
  /** Where a ref stands, by its whole name. */
  readonly ref: (name: string) => Promise<string | undefined>
  /** Commits on top of a branch that a file is gone, unless it is gone already. */
  readonly takeOut: (branch: string, path: string) => Promise<void>
  /** Requests since the last call, as `GET git-upload-pack`. */
  readonly asked: () => string[]
  /** Decides about each request, by its number from 0 on since this was set; undefined lets it pass. */
  fault: ((number: number, request: string) => GitFault | undefined) | undefined
  /** Called before each request is carried out. */
  before: (request: string) => Promise<void>
  /** Whether a request may be carried out for who asks, `name:password` or undefined. */
  may: (request: string, login: string | undefined) => boolean
  /** Lets a hook of the repository run a shell script; one that ends with another status than 0 refuses. */
  readonly hook: (name: 'pre-receive' | 'update', script: string) => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * Opens one with an empty repository, or with a copy of another one: programs take their time, and many tests begin alike.
 * @param from folder of a bare repository
 */
export async function openGitHttp(format: 'sha1' | 'sha256' = 'sha1', from?: string): Promise<GitHttp> {
  const root = await mkdtemp(join(tmpdir(), 'sealpost-bare-'))
  const bare = join(root, 'config.git')
  const git: GitHttp['git'] = (...args) => gitIn(bare, args)
  if (from !== undefined) await cp(from, bare, { recursive: true })
  else {
    // git looks into each object that comes, as hosts have it do; one of a few commits has nothing to be tidied up
    const receive = '[receive]\n\tfsckObjects = true\n\tautogc = false\n'
    const settings = `[core]\n\tbare = true\n[http]\n\treceivepack = true\n${receive}`
    await emptyRepository(bare, settings, format)
  }
  let [asked, number]: [string[], number] = [[], 0]

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://git')
    const said = `${request.method} ${url.searchParams.get('service') ?? url.pathname.split('/').at(-1)}`
    const body: Buffer[] = []
    for await (const piece of request) body.push(piece as Buffer)
    const login = /^Basic (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
    const who = login === undefined ? undefined : Buffer.from(login, 'base64').toString()
    if (!server.may(said, who)) {
      response.writeHead(who === undefined ? 401 : 403, { 'www-authenticate': 'Basic realm="git"' }).end('canary')
      return
    }
    asked.push(said)
    const fault = server.fault?.(number, said)
    number += 1
    if (fault === 'lost request') request.socket.destroy()
    else if (typeof fault === 'number') response.writeHead(fault).end('canary')
    else {
      await server.before(said)
      const { status, headers, rest } = await backend(root, url, request, Buffer.concat(body))
      if (fault === 'lost answer') request.socket.destroy()
      else response.writeHead(status, headers).end(rest)
    }
  }

  const http = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const { port } = http.address() as AddressInfo
  let fault: GitHttp['fault']
  const server: GitHttp = {
    url: (login) => `http://${login === undefined ? '' : `${login}@`}127.0.0.1:${port}/config.git`,
    bare,
    git,
    ref: (name) => git('rev-parse', '--verify', '--quiet', name).catch(() => undefined),
    async takeOut(branch, path) {
      for (let tries = 0; tries < 20; tries += 1) {
        const tip = await git('rev-parse', '--verify', '--quiet', branch).catch(() => undefined)
        if (tip === undefined) return
        const rows = (await git('ls-tree', tip)).split('\n')
        const kept = rows.filter((row) => !row.endsWith(`\t${path}`))
        if (kept.length === rows.length) return
        const tree = await gitIn(bare, ['mktree'], `${kept.join('\n')}\n`)
        const who = ['-c', 'user.name=a', '-c', 'user.email=a@b']
        const made = await git(...who, 'commit-tree', tree, '-p', tip, '-m', 'by hand')
        const outcome = await git('update-ref', branch, made, tip).then(
          () => 'done',
          () => 'moved',
        )
        if (outcome === 'done') return
      }
      throw new Error(`${branch} was moved each time`)
    },
    asked() {
      const found = asked
      asked = []
      return found
    },
    get fault() {
      return fault
    },
    set fault(next) {
      fault = next
      number = 0
    },
    before: async () => {},
    may: () => true,
    hook: async (name, script) => {
      await mkdir(join(bare, 'hooks'), { recursive: true })
      await writeFile(join(bare, 'hooks', name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
    },
    close: async () => {
      http.close()
      http.closeAllConnections()
      await rm(root, { recursive: true, force: true, maxRetries: 5 })
    },
  }
  return server
}

let programs: Promise<string> | undefined

/** git's own server program, as CGI (git-http-backend(1)); started by its path, since `git` would start it and wait. */
async function backend(root: string, url: URL, request: IncomingMessage, body: Buffer) {
  programs ??= gitIn(root, ['--exec-path'])
  const { headers } = request
  const { output } = await runElsewhere({
    argv: [join(await programs, 'git-http-backend')],
    folder: root,
    input: body,
    env: {
      PATH: process.env.PATH ?? '',
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method ?? '',
      CONTENT_TYPE: headers['content-type'] ?? '',
      CONTENT_LENGTH: String(body.length),
      HTTP_CONTENT_ENCODING: headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(headers['git-protocol'] ?? ''),
      REMOTE_ADDR: '127.0.0.1',
    },
  })
  const all = Buffer.from(output)
  const end = all.indexOf('\r\n\r\n')
  const lines = all.subarray(0, end).toString().split('\r\n')
  const told = Object.fromEntries(lines.map((line) => line.split(': ', 2) as [string, string]))
  const { Status: status = '200', ...rest } = told
  return { status: Number.parseInt(status, 10), headers: rest, rest: all.subarray(end + 4) }
}
