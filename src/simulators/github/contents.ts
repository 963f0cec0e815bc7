import { posix } from 'node:path'
import type { Answer, Ask, Route } from '../server.js'
import type { GitControls, GitFile } from './git-controls.js'
import { repositoryKey } from './repository-lookup.js'
import { notFound, origin, refuse, repositoryAt, type Store } from './store.js'

/** An open pull request. */
export interface SimulatedPull {
  readonly number: number
  /** Newest commit, hex. */
  readonly head: string
  /** `owner:branch` that it comes from. */
  readonly label: string
  /** `owner/name` that it comes from. */
  readonly from: string
  readonly into: string
}

/** The controls of a test. */
export interface PullControls {
  /** Somebody opens a pull request, or moves it. */
  readonly open: (fullName: string, pull: SimulatedPull) => void
}

/** Content of larger files does not come along, bytes ("Get repository content", read 2026-11). */
const alongBytes = 1024 * 1024
/** So deep may a folder be. */
const depths = [1, 2, 3, 4, 5, 6]

/** Files of commits, comparisons of two commits, and lists of pull requests. */
export function openContents(
  store: Store,
  git: GitControls,
): { readonly routes: readonly Route[]; readonly controls: PullControls } {
  const pulls = new Map<string, Map<number, SimulatedPull>>()
  const at = (rest: string, handle: (fullName: string, ask: Ask) => Answer): Route => ({
    method: 'GET',
    pattern: `/repos/:owner/:repo/${rest}`,
    handle: (ask) => {
      const { owner = '', repo = '' } = ask.params
      return repositoryAt(store, owner, repo) ? handle(`${owner}/${repo}`, ask) : notFound
    },
  })
  const commitOf = (fullName: string, name: string) => git.ref(fullName, `heads/${name}`) ?? name

  const contents = depths.map((depth) =>
    at(`contents/${Array.from({ length: depth }, (_, index) => `:p${index}`).join('/')}`, (fullName, ask) => {
      const path = Array.from({ length: depth }, (_, index) => ask.params[`p${index}`]).join('/')
      const commit = commitOf(fullName, ask.query.get('ref') ?? 'main')
      return fileAnswer(git, fullName, commit, path)
    }),
  )
  const routes = [
    ...contents,
    at('compare/:ends', (fullName, { params }) => {
      const [base = '', head = ''] = (params.ends ?? '').split('...').map((name) => commitOf(fullName, name))
      const fork = git.forkPoint(fullName, base, head)
      return fork === undefined ? notFound : { status: 200, body: compareBody(base, fork, head) }
    }),
    at('pulls', (fullName, ask) => {
      const label = ask.query.get('head')
      const open = [...(pulls.get(repositoryKey(store, fullName))?.values() ?? [])]
      const found = open.filter((pull) => label === null || pull.label.toLowerCase() === label.toLowerCase())
      return { status: 200, body: found.map((pull) => pullBody(pull, fullName, origin(store, ask))) }
    }),
  ]
  return {
    routes,
    controls: {
      open(fullName, pull) {
        const key = repositoryKey(store, fullName)
        pulls.set(key, (pulls.get(key) ?? new Map()).set(pull.number, pull))
      },
    },
  }
}

function fileAnswer(git: GitControls, fullName: string, commit: string, path: string): Answer {
  const file = git.file(fullName, commit, path)
  if (file?.isLink) {
    const target = posix.join(posix.dirname(path), file.bytes.toString())
    const found = git.file(fullName, commit, target)
    return found === undefined
      ? { status: 200, body: { type: 'symlink', target: file.bytes.toString(), ...common(file, path) } }
      : { status: 200, body: fileBody(found, path) }
  }
  if (file !== undefined) return { status: 200, body: fileBody(file, path) }
  const inside = [...git.files(fullName, commit).keys()].filter((one) => one.startsWith(`${path}/`))
  if (inside.length === 0)
    return /^[0-9a-f]{40}$/.test(commit) ? notFound : refuse(404, `No commit found for the ref ${commit}`)
  return { status: 200, body: { type: 'dir', name: posix.basename(path), path, size: 0, entries: [] } }
}

function fileBody(file: GitFile, path: string): object {
  const along = file.bytes.length <= alongBytes
  const lines = (file.bytes.toString('base64').match(/.{1,60}/g) ?? []).map((line) => `${line}\n`).join('')
  return { type: 'file', encoding: along ? 'base64' : 'none', content: along ? lines : '', ...common(file, path) }
}

function common({ bytes, sha }: GitFile, path: string): object {
  return { size: bytes.length, name: posix.basename(path), path, sha }
}

function compareBody(base: string, fork: string, head: string): object {
  const status = fork === base ? (head === base ? 'identical' : 'ahead') : fork === head ? 'behind' : 'diverged'
  return { status, base_commit: { sha: base }, merge_base_commit: { sha: fork }, commits: [], files: [] }
}

function pullBody({ number, head, label, from, into }: SimulatedPull, fullName: string, origin: string): object {
  const [, ref = ''] = label.split(':')
  return {
    number,
    state: 'open',
    url: `${origin}/repos/${fullName}/pulls/${number}`,
    head: { label, ref, sha: head, repo: from === '' ? null : { full_name: from } },
    base: { ref: into, repo: { full_name: fullName } },
  }
}
