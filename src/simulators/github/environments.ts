import type { Answer, Ask, Route } from '../server.js'
import { removeEnvironment } from './holder-controls.js'
import { environmentBody } from './response-bodies.js'
import {
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
