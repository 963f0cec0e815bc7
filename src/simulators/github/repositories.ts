import type { Answer, Ask, Route } from '../server.js'
import { removeEnvironment } from './holder-controls.js'
import { environmentBody, ownerBody, ownerOf, repositoryBody } from './response-bodies.js'
import {
  callerOf,
  type Environment,
  notFound,
  origin,
  pageOf,
  type Repository,
  refuse,
  repositoryAt,
  type Store,
  tick,
} from './store.js'
import { anything, flag, integer, readBody } from './validation.js'

/** The user, organisations, repositories, and the few GraphQL queries of GitHub's command line. */
export function placeRoutes(store: Store): Route[] {
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

/** Environments of a repository. */
export function environmentRoutes(store: Store): Route[] {
  const list = '/repos/:owner/:repo/environments'
  const on = (method: string, rest: string, handle: (repository: Repository, ask: Ask) => Answer): Route => ({
    method,
    pattern: `${list}${rest}`,
    handle: (ask) => {
      const repository = repositoryAt(store, ask.params.owner ?? '', ask.params.repo ?? '')
      return repository ? handle(repository, ask) : notFound
    },
  })
  const named = (ask: Ask) => (ask.params.environment ?? '').toLowerCase()
  return [
    on('GET', '', (repository, ask) => {
      const all = [...repository.environments.values()]
      const { rows, headers } = pageOf(store, ask, all, { usual: 30, most: 100 })
      const environments = rows.map((one) => environmentBody(one, repository, origin(store, ask)))
      return { status: 200, headers, body: { total_count: all.length, environments } }
    }),
    on('GET', '/:environment', (repository, ask) => {
      const found = repository.environments.get(named(ask))
      return found ? { status: 200, body: environmentBody(found, repository, origin(store, ask)) } : notFound
    }),
    on('PUT', '/:environment', (repository, ask) => {
      const made = environmentOf(store, ask, repository.environments.get(named(ask)))
      if ('status' in made) return made
      repository.environments.set(named(ask), made)
      return { status: 200, body: environmentBody(made, repository, origin(store, ask)) }
    }),
    on('DELETE', '/:environment', (repository, ask) =>
      removeEnvironment(store, repository, named(ask)) ? { status: 204 } : notFound,
    ),
  ]
}

/** What a PUT makes of an environment: rules that the body does not name are reset, as is assumed of GitHub. */
function environmentOf(store: Store, ask: Ask, before: Environment | undefined): Environment | Answer {
  const rules = {
    wait_timer: integer,
    prevent_self_review: flag,
    reviewers: anything,
    deployment_branch_policy: anything,
  }
  const read = readBody(ask.body === 'null' ? '' : ask.body, rules, [])
  if (!read.ok) return read.answer
  const name = ask.params.environment ?? ''
  const { wait_timer: wait, prevent_self_review: self, reviewers, deployment_branch_policy: policy } = read.body
  const waitTimer = Number(wait ?? 0)
  if (name.length > 255 || waitTimer < 0 || waitTimer > 43_200) return refuse(422, 'Validation Failed')
  const branchPolicy = (policy ?? null) as Environment['branchPolicy']
  if (branchPolicy && branchPolicy.protected_branches === branchPolicy.custom_branch_policies) {
    return refuse(422, 'protected_branches and custom_branch_policies cannot have the same value')
  }
  return {
    id: before?.id ?? store.nextId(),
    name: before?.name ?? name,
    createdAt: before?.createdAt ?? tick(store),
    updatedAt: tick(store),
    waitTimer,
    preventSelfReview: self === true,
    reviewers: (reviewers ?? []) as Environment['reviewers'],
    branchPolicy,
  }
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
