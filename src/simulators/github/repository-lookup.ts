import type { Answer, Ask, Route } from '../server.js'
import { notFound, type Repository, repositoryAt, type Store } from './store.js'

/** Makes routes below a part of every repository: `issues/:number` below `issues`. Others' names are not found. */
export function routesBelow(store: Store, part: string) {
  return (
    method: string,
    rest: string,
    handle: (repository: Repository, ask: Ask) => Answer | Promise<Answer>,
  ): Route => ({
    method,
    pattern: `/repos/:owner/:repo/${part}${rest}`,
    handle: (ask) => {
      const repository = repositoryAt(store, ask.params.owner ?? '', ask.params.repo ?? '')
      return repository ? handle(repository, ask) : notFound
    },
  })
}

/**
 * The repository that a test means.
 * @param fullName `owner/name`
 * @throws where the simulator has no such repository
 */
export function knownRepository(store: Store, fullName: string): Repository {
  const [owner = '', name = ''] = fullName.split('/')
  const found = repositoryAt(store, owner, name)
  if (!found) throw new Error(`the simulator has no ${fullName}`)
  return found
}

/** What a repository's things are kept under: what follows it when it is renamed, and no other one finds. */
export function repositoryKey(store: Store, fullName: string): string {
  const [owner = '', name = ''] = fullName.split('/')
  return String(repositoryAt(store, owner, name)?.id ?? fullName.toLowerCase())
}
