import type { Answer, Ask, Route } from '../server.js'
import { knownRepository, routesBelow } from './repository-lookup.js'
import { ownerBody } from './response-bodies.js'
import { callerOf, notFound, origin, pageOf, type Repository, refuse, type Store, stamp, tick } from './store.js'
import { readBody, text } from './validation.js'

/** One comment on an issue or pull request. Replaced as a whole on each edit. */
export interface Comment {
  readonly id: number
  /** Number of the issue or pull request. */
  readonly number: number
  /** Who wrote it; `[bot]` at the end stands for an app. */
  readonly login: string
  readonly body: string
  /** ms since the epoch, whole seconds. */
  readonly createdAt: number
  readonly updatedAt: number
}

/** The controls of a test: what stands on a pull request, by id. */
export interface CommentControls {
  readonly list: (fullName: string, number: number) => readonly Comment[]
  /** Somebody else comments. Gives the comment's id. */
  readonly plant: (fullName: string, number: number, login: string, body: string) => number
  /** Somebody else removes a comment. */
  readonly uproot: (id: number) => void
}

/** Largest body, bytes: measured by others at 262,144 although the refusal speaks of 65,536 characters (read 2026-11). */
const maxBytes = 262_144
const tooLong = 'body is too long (maximum is 65536 characters)'

/**
 * Comments of issues and pull requests. Any number from 1 on is taken for one that exists, and any token of the
 * repository may edit and delete what others wrote, as one with write access may.
 */
export function openComments(store: Store): { readonly routes: readonly Route[]; readonly controls: CommentControls } {
  const comments = new Map<number, Comment & { readonly repository: Repository }>()
  const on = (repository: Repository, number: number) =>
    [...comments.values()].filter((one) => one.repository === repository && one.number === number)
  const add = (repository: Repository, number: number, login: string, body: string) => {
    const at = tick(store)
    const made = { id: store.nextId(), repository, number, login, body, createdAt: at, updatedAt: at }
    comments.set(made.id, made)
    return made
  }
  const at = routesBelow(store, 'issues/')
  const onIssue = (method: string, handle: (repository: Repository, number: number, ask: Ask) => Answer) =>
    at(method, ':number/comments', (repository, ask) => {
      const number = Number(ask.params.number)
      return Number.isSafeInteger(number) && number > 0 ? handle(repository, number, ask) : notFound
    })
  const onComment = (
    method: string,
    handle: (comment: Comment & { readonly repository: Repository }, ask: Ask) => Answer,
  ) =>
    at(method, 'comments/:id', (repository, ask) => {
      const found = comments.get(Number(ask.params.id))
      return found?.repository === repository ? handle(found, ask) : notFound
    })
  const shown = (comment: Comment & { readonly repository: Repository }, ask: Ask) =>
    commentBody(comment, comment.repository, origin(store, ask))

  return {
    routes: [
      onIssue('GET', (repository, number, ask) => {
        const { rows, headers } = pageOf(store, ask, on(repository, number), { usual: 30, most: 100 })
        return { status: 200, headers, body: rows.map((one) => shown(one, ask)) }
      }),
      onIssue('POST', (repository, number, ask) => {
        const read = bodyOf(ask)
        if (typeof read !== 'string') return read
        return { status: 201, body: shown(add(repository, number, callerOf(store, ask), read), ask) }
      }),
      onComment('GET', (comment, ask) => ({ status: 200, body: shown(comment, ask) })),
      onComment('PATCH', (comment, ask) => {
        const read = bodyOf(ask)
        if (typeof read !== 'string') return read
        const edited = { ...comment, body: read, updatedAt: tick(store) }
        comments.set(edited.id, edited)
        return { status: 200, body: shown(edited, ask) }
      }),
      onComment('DELETE', (comment) => {
        comments.delete(comment.id)
        return { status: 204 }
      }),
    ],
    controls: {
      list: (fullName, number) => on(knownRepository(store, fullName), number),
      plant: (fullName, number, login, body) => add(knownRepository(store, fullName), number, login, body).id,
      uproot: (id) => void comments.delete(id),
    },
  }
}

/** The text that a request brings, or GitHub's refusal of it. */
function bodyOf(ask: Ask): string | Answer {
  const read = readBody(ask.body, { body: text }, ['body'])
  if (!read.ok) return read.answer
  const body = String(read.body.body)
  const wrong = (code: string, message: string) =>
    refuse(422, 'Validation Failed', { errors: [{ resource: 'IssueComment', code, field: 'body', message }] })
  if (body.trim() === '') return wrong('unprocessable', "Body can't be blank")
  return Buffer.byteLength(body) > maxBytes ? wrong('custom', tooLong) : body
}

/** A comment with all that GitHub promises to say of one. */
function commentBody(comment: Comment, repository: Repository, origin: string): object {
  const { id, number, login, body } = comment
  const path = `${repository.owner}/${repository.name}`
  const slug = /^(.+)\[bot\]$/.exec(login)?.[1]
  return {
    id,
    node_id: Buffer.from(`IssueComment${id}`).toString('base64url'),
    url: `${origin}/repos/${path}/issues/comments/${id}`,
    html_url: `${origin}/${path}/pull/${number}#issuecomment-${id}`,
    issue_url: `${origin}/repos/${path}/issues/${number}`,
    body,
    user: ownerBody(login, origin, slug === undefined ? 'User' : 'Bot'),
    created_at: stamp(comment.createdAt),
    updated_at: stamp(comment.updatedAt),
    author_association: slug === undefined ? 'MEMBER' : 'NONE',
    performed_via_github_app: slug === undefined ? null : appBody(slug, origin),
  }
}

function appBody(slug: string, origin: string): object {
  return {
    id: 15_368,
    slug,
    node_id: Buffer.from(`App${slug}`).toString('base64url'),
    owner: ownerBody('github', origin, 'Organization'),
    name: slug,
    description: null,
    external_url: `${origin}/apps/${slug}/about`,
    html_url: `${origin}/apps/${slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2024-04-10T20:33:16Z',
    permissions: { issues: 'write', metadata: 'read', pull_requests: 'write' },
    events: [],
  }
}
