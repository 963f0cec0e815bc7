import type { Answer, Ask } from '../server.js'
import { idOf } from './response-bodies.js'
import { origin, type Repository, refuse, repositoryAt, type Store, tick } from './store.js'

/** A repository to be made: `owner/name`, private where nothing is said. */
export interface NewRepository {
  readonly name: string
  readonly private?: boolean
  readonly environments?: readonly string[]
}

/** Controls of a test: what people do to repositories, environments and organisations, in GitHub's pages. */
export interface HolderControls {
  /** Renames a repository or transfers it: the id stays, and so does what it holds; its former name redirects. */
  readonly rename: (fullName: string, to: string) => void
  /** Deletes a repository with all that it holds. */
  readonly deleteRepository: (fullName: string) => void
  /** Makes a repository with an id of its own; at a former name of another one it wins over the redirect. */
  readonly makeRepository: (given: NewRepository) => void
  /** Renames an organisation: the id stays; its former name is unknown, those of its repositories redirect. */
  readonly renameOrganization: (login: string, to: string) => void
  /** Deletes an organisation with its repositories. */
  readonly deleteOrganization: (login: string) => void
  /** Makes an organisation with an id of its own. */
  readonly makeOrganization: (login: string) => void
  /** An outsider makes an environment, or changes its wait timer (minutes). */
  readonly plantEnvironment: (fullName: string, name: string, waitTimer?: number) => void
  /** Deletes an environment with its secrets and variables. */
  readonly deleteEnvironment: (fullName: string, name: string) => void
}

/** Opens the controls. They throw where the simulator has no such thing, or has the new name already. */
export function holderControls(store: Store): HolderControls {
  const repository = (fullName: string) => at(store, fullName) ?? missing(fullName)
  const below = (fullName: string) => `/repos/${fullName}/`.toLowerCase()

  const controls: HolderControls = {
    rename(fullName, to) {
      const one = repository(fullName)
      if (at(store, to) !== undefined) throw new Error(`the simulator has ${to} already`)
      const [owner = '', name = ''] = to.split('/')
      if (owner.toLowerCase() !== one.owner.toLowerCase()) unselect(store, one.id)
      moveBoxes(store, below(`${one.owner}/${one.name}`), below(to), owner)
      store.repositories.delete(fullName.toLowerCase())
      store.moved.set(fullName.toLowerCase(), one.id)
      Object.assign(one, { owner, name })
      store.repositories.set(to.toLowerCase(), one)
    },
    deleteRepository(fullName) {
      unselect(store, repository(fullName).id)
      store.repositories.delete(fullName.toLowerCase())
      dropBoxes(store, below(fullName))
    },
    makeRepository(given) {
      if (at(store, given.name) !== undefined) throw new Error(`the simulator has ${given.name} already`)
      const [owner = '', name = ''] = given.name.split('/')
      store.repositories.set(given.name.toLowerCase(), {
        id: store.nextId(),
        owner,
        name,
        private: given.private ?? true,
        createdAt: tick(store),
        environments: new Map(),
      })
      for (const one of given.environments ?? []) controls.plantEnvironment(given.name, one)
    },
    renameOrganization(login, to) {
      const one = store.organizations.get(login.toLowerCase()) ?? missing(login)
      store.organizations.delete(login.toLowerCase())
      store.organizations.set(to.toLowerCase(), { ...one, login: to })
      moveBoxes(store, `/orgs/${login}/`.toLowerCase(), `/orgs/${to}/`.toLowerCase(), to)
      for (const { owner, name } of owned(store, login)) controls.rename(`${owner}/${name}`, `${to}/${name}`)
    },
    deleteOrganization(login) {
      if (!store.organizations.delete(login.toLowerCase())) missing(login)
      dropBoxes(store, `/orgs/${login}/`.toLowerCase())
      for (const { owner, name } of owned(store, login)) controls.deleteRepository(`${owner}/${name}`)
    },
    makeOrganization(login) {
      store.organizations.set(login.toLowerCase(), { id: store.nextId(), login })
    },
    plantEnvironment(fullName, name, waitTimer = 0) {
      const { environments } = repository(fullName)
      const before = environments.get(name.toLowerCase())
      environments.set(name.toLowerCase(), {
        id: before?.id ?? store.nextId(),
        name,
        createdAt: before?.createdAt ?? tick(store),
        updatedAt: tick(store),
        waitTimer,
        preventSelfReview: false,
        reviewers: [],
        branchPolicy: null,
      })
    },
    deleteEnvironment(fullName, name) {
      if (!removeEnvironment(store, repository(fullName), name)) missing(name)
    },
  }
  return controls
}

/** Deletes an environment and what it holds. @returns whether it was there */
export function removeEnvironment(store: Store, repository: Repository, name: string): boolean {
  if (!repository.environments.delete(name.toLowerCase())) return false
  const path = `/repos/${repository.owner}/${repository.name}/environments/${name}`.toLowerCase()
  for (const kind of ['secrets', 'variables']) store.boxes.delete(`${path}/${kind}`)
  return true
}

/** The organisations that a simulator begins with. */
export function firstOrganizations(logins: readonly string[]): Store['organizations'] {
  return new Map(logins.map((login) => [login.toLowerCase(), { id: idOf(login), login }]))
}

/** GitHub's other address of a repository, by its id, as the usual one: `/repositories/7/…` → `/repos/acme/shop/…`. */
export function byName(store: Store, path: string): string {
  const [whole = '', id] = /^\/repositories\/(\d+)(?=\/|$)/.exec(path) ?? []
  const found = [...store.repositories.values()].find((one) => String(one.id) === id)
  return found === undefined ? path : `/repos/${found.owner}/${found.name}${path.slice(whole.length)}`
}

/**
 * GitHub's answer to a former name of a repository ("Redirects" in "Best practices for using the REST API", and "Renaming
 * a repository", read 2026-11-29): 301 for what only reads, 307 for the rest, to the address by id.
 */
export function redirect(store: Store, ask: Pick<Ask, 'headers' | 'method' | 'path' | 'query'>): Answer | undefined {
  const [whole = '', owner = '', name = ''] = /^\/repos\/([^/]+)\/([^/]+)/.exec(ask.path) ?? []
  const found = whole === '' ? undefined : movedFrom(store, decodeURIComponent(owner), decodeURIComponent(name))
  if (found === undefined) return undefined
  const query = ask.query.size === 0 ? '' : `?${ask.query}`
  const location = `${origin(store, ask)}/repositories/${found.id}${ask.path.slice(whole.length)}${query}`
  const reads = ask.method === 'GET' || ask.method === 'HEAD'
  const answer = reads ? refuse(301, 'Moved Permanently') : refuse(307, 'Temporary Redirect')
  return { ...answer, body: { ...(answer.body as object), url: location }, headers: { location } }
}

/** The repository that had this name before, unless another one has it now. */
export function movedFrom(store: Store, owner: string, name: string): Repository | undefined {
  if (repositoryAt(store, owner, name) !== undefined) return undefined
  const id = store.moved.get(`${owner}/${name}`.toLowerCase())
  return id === undefined ? undefined : [...store.repositories.values()].find((one) => one.id === id)
}

/** Says that a test means something that is not there. */
export function missing(what: string): never {
  throw new Error(`the simulator has no ${what}`)
}

function at(store: Store, fullName: string): Repository | undefined {
  const [owner = '', name = ''] = fullName.split('/')
  return repositoryAt(store, owner, name)
}

function owned(store: Store, login: string): Repository[] {
  return [...store.repositories.values()].filter((one) => one.owner.toLowerCase() === login.toLowerCase())
}

function moveBoxes(store: Store, from: string, to: string, owner: string): void {
  for (const [path, box] of [...store.boxes]) {
    if (!path.startsWith(from)) continue
    const moved = `${to}${path.slice(from.length)}`
    store.boxes.delete(path)
    store.boxes.set(moved, { ...box, path: moved, owner: owner.toLowerCase() })
  }
}

function dropBoxes(store: Store, below: string): void {
  for (const path of [...store.boxes.keys()]) if (path.startsWith(below)) store.boxes.delete(path)
}

/** Takes a repository that has left its owner out of what was selected for it. */
function unselect(store: Store, id: number): void {
  for (const { rows } of store.boxes.values()) {
    for (const row of rows.values()) {
      if (row.selected.includes(id)) rows.set(row.name, { ...row, selected: row.selected.filter((one) => one !== id) })
    }
  }
}
