import type { Ask, Route } from '../server.js'
import { ownerBody, ownerOf, repositoryBody } from './response-bodies.js'
import { callerOf, notFound, origin, pageOf, type Repository, refuse, repositoryAt, type Store } from './store.js'

/** The user, organisations, repositories, and the few GraphQL queries of GitHub's command line. */
export function repositoryRoutes(store: Store): Route[] {
  const repositories = (owner: string) =>
    [...store.repositories.values()].filter((one) => one.owner.toLowerCase() === owner.toLowerCase())
  const paged = (ask: Ask, all: readonly Repository[]) => {
    const { rows, headers } = pageOf(store, ask, all, { usual: 30, most: 100 })
    return { rows: rows.map((one) => repositoryBody(one, origin(store, ask), ownerOf(store, one.owner))), headers }
  }
  const graphql = (ask: Ask) => ({ status: 200, body: answerQuery(store, ask) })
  return [
    {
      method: 'GET',
      pattern: '/',
      handle: (ask) => ({ status: 200, body: { current_user_url: `${origin(store, ask)}/user` } }),
    },
    { method: 'POST', pattern: '/graphql', handle: graphql },
    { method: 'POST', pattern: '/api/graphql', handle: graphql },
    {
      method: 'GET',
      pattern: '/user',
      handle: (ask) => {
        const login = callerOf(store, ask)
        // an installation is no user (seen of GITHUB_TOKEN and of Apps' tokens, read 2026-11)
        if (login.endsWith('[bot]')) return refuse(403, 'Resource not accessible by integration')
        return { status: 200, body: ownerBody(login, origin(store, ask), 'User') }
      },
    },
    {
      method: 'GET',
      pattern: '/user/repos',
      handle: (ask) => {
        const { rows, headers } = paged(ask, [...store.repositories.values()])
        return { status: 200, headers, body: rows }
      },
    },
    {
      method: 'GET',
      pattern: '/orgs/:org',
      handle: (ask) => {
        const found = store.organizations.get((ask.params.org ?? '').toLowerCase())
        return found === undefined
          ? notFound
          : { status: 200, body: ownerBody(found.login, origin(store, ask), 'Organization', found.id) }
      },
    },
    {
      method: 'GET',
      pattern: '/orgs/:org/repos',
      handle: (ask) => {
        const org = ask.params.org ?? ''
        if (!store.organizations.has(org.toLowerCase())) return notFound
        const { rows, headers } = paged(ask, repositories(org))
        return { status: 200, headers, body: rows }
      },
    },
    {
      method: 'GET',
      pattern: '/repos/:owner/:repo',
      handle: (ask) => {
        const found = repositoryAt(store, ask.params.owner ?? '', ask.params.repo ?? '')
        return found
          ? { status: 200, body: repositoryBody(found, origin(store, ask), ownerOf(store, found.owner)) }
          : notFound
      },
    },
  ]
}

/** Answers what `gh` asks: who am I, and which ids have these repositories. */
function answerQuery(store: Store, ask: Ask): object {
  const { query } = JSON.parse(ask.body) as { query: string }
  const data: Record<string, unknown> = /viewer\s*\{/.test(query) ? { viewer: { login: callerOf(store, ask) } } : {}
  const errors: object[] = []
  const asked = /(\w+):\s*repository\(owner:\s*"([^"]+)",\s*name:\s*"([^"]+)"\)/g
  for (const [, alias = '', owner = '', name = ''] of query.matchAll(asked)) {
    const found = repositoryAt(store, owner, name)
    data[alias] = found ? { databaseId: found.id } : null
    if (!found) errors.push({ type: 'NOT_FOUND', path: [alias], message: 'Could not resolve to a Repository.' })
  }
  return errors.length === 0 ? { data } : { data, errors }
}
