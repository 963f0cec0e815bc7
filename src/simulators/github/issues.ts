import type { Ask, Route } from '../server.js'
import { knownRepository, routesBelow } from './repository-lookup.js'
import { ownerBody, repositoryBody } from './response-bodies.js'
import { callerOf, notFound, origin, pageOf, type Repository, refuse, type Store, stamp, tick } from './store.js'
import { anything, readBody, text } from './validation.js'

/** One issue. Replaced as a whole on each edit. */
export interface SimulatedIssue {
  readonly number: number
  readonly login: string
  readonly title: string
  readonly body: string
  readonly state: 'open' | 'closed'
  /** A pull request is an issue, too. */
  readonly pull: boolean
  /** How often somebody would be told of it: made, closed, opened again. */
  readonly told: number
}

/** The controls of a test. */
export interface IssueControls {
  readonly list: (fullName: string) => readonly SimulatedIssue[]
  /** Somebody else opens an issue, or a pull request. Gives its number. */
  readonly plant: (fullName: string, issue: Partial<SimulatedIssue> & Pick<SimulatedIssue, 'login' | 'body'>) => number
  /** Lists leave the issues of the last calls out for so many reads. */
  readonly lag: (reads: number) => void
}

/** GitHub's list, creation and update of issues (REST docs, read 2026-11-23). */
export function openIssues(store: Store): { readonly routes: readonly Route[]; readonly controls: IssueControls } {
  const all = new Map<Repository, SimulatedIssue[]>()
  let lag = 0
  let shownUpTo = Number.POSITIVE_INFINITY

  const of = (repository: Repository) => {
    const issues = all.get(repository) ?? []
    all.set(repository, issues)
    return issues
  }
  const add = (repository: Repository, issue: Omit<SimulatedIssue, 'number' | 'told'>): SimulatedIssue => {
    const made = { ...issue, number: of(repository).length + 1, told: 1 }
    of(repository).push(made)
    return made
  }
  const on = routesBelow(store, 'issues')

  const routes = [
    on('GET', '', (repository, ask) => {
      const state = ask.query.get('state') ?? 'open'
      const creator = ask.query.get('creator')
      const shown = of(repository).filter(
        (one) =>
          (state === 'all' || one.state === state) &&
          (creator === null || one.login.toLowerCase() === creator.toLowerCase()) &&
          (lag <= 0 || one.number <= shownUpTo),
      )
      lag -= 1
      const ordered = ask.query.get('direction') === 'asc' ? shown : [...shown].reverse()
      const { rows, headers } = pageOf(store, ask, ordered, { usual: 30, most: 100 })
      return { status: 200, headers, body: rows.map((one) => issueBody(one, repository, store, ask)) }
    }),
    on('POST', '', (repository, ask) => {
      const read = readBody(ask.body, { title: text, body: text, labels: anything, assignees: anything }, ['title'])
      if (!read.ok) return read.answer
      const { title, body = '' } = read.body
      const login = callerOf(store, ask)
      const made = add(repository, { login, title: String(title), body: String(body), state: 'open', pull: false })
      return { status: 201, body: issueBody(made, repository, store, ask) }
    }),
    on('PATCH', '/:number', (repository, ask) => {
      const found = of(repository).find(({ number }) => String(number) === ask.params.number)
      if (found === undefined) return notFound
      const read = readBody(ask.body, { title: text, body: text, state: text, state_reason: text }, [])
      if (!read.ok) return read.answer
      const { title = found.title, body = found.body, state = found.state } = read.body
      if (state !== 'open' && state !== 'closed') return refuse(422, 'Validation Failed')
      const edited: SimulatedIssue = {
        ...found,
        title: String(title),
        body: String(body),
        state,
        told: found.told + (state === found.state ? 0 : 1),
      }
      of(repository)[found.number - 1] = edited
      return { status: 200, body: issueBody(edited, repository, store, ask) }
    }),
  ]
  return {
    routes,
    controls: {
      list: (fullName) => [...of(knownRepository(store, fullName))],
      plant: (fullName, issue) =>
        add(knownRepository(store, fullName), { title: 'An issue', state: 'open', pull: false, ...issue }).number,
      lag(reads) {
        lag = reads
        shownUpTo = Math.max(0, ...[...all.values()].map((issues) => issues.length))
      },
    },
  }
}

function issueBody(issue: SimulatedIssue, repository: Repository, store: Store, ask: Ask): object {
  const base = origin(store, ask)
  const url = `${base}/repos/${repository.owner}/${repository.name}/issues/${issue.number}`
  const page = `${base}/${repository.owner}/${repository.name}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`
  const at = stamp(tick(store))
  const bot = issue.login.endsWith('[bot]')
  return {
    id: issue.number,
    node_id: `I_${issue.number}`,
    url,
    repository_url: url.replace(/\/issues\/\d+$/, ''),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: page,
    number: issue.number,
    state: issue.state,
    title: issue.title,
    body: issue.body,
    user: ownerBody(issue.login, base, bot ? 'Bot' : 'User'),
    labels: [],
    assignee: null,
    milestone: null,
    locked: false,
    comments: 0,
    ...(issue.pull ? { pull_request: { url, html_url: page, diff_url: page, patch_url: page } } : {}),
    closed_at: issue.state === 'closed' ? at : null,
    created_at: at,
    updated_at: at,
    repository: repositoryBody(repository, base),
    author_association: 'NONE',
  }
}
