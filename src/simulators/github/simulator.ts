import { type Answer, type Ask, type Simulator, serve } from '../server.js'
import { type CauseDoors, openCauses } from './access-rules.js'
import { type AppDoors, appDesk, type SimulatedApp } from './app.js'
import { type CommentDoors, commentBoard } from './comments.js'
import { contentRoutes, type PullDoors } from './contents.js'
import { gitDatabase } from './git.js'
import type { GitDoors } from './git-controls.js'
import {
  byName,
  firstOrganizations,
  type HolderDoors,
  holderDoors,
  missing,
  type NewRepository,
  redirect,
} from './holder-controls.js'
import { type IssueDoors, issueDesk } from './issues.js'
import { acceptedBy, refuseGrant } from './permissions.js'
import { openLimits } from './rate-limit.js'
import { environmentRoutes, placeRoutes } from './repositories.js'
import { keyOf, rotate, secretRoutes } from './secrets.js'
import {
  type Box,
  boxAt,
  type Environment,
  type Grant,
  notFound,
  type Row,
  refuse,
  type Store,
  tick,
  tokenOf,
  type Visibility,
} from './store.js'
import { variableRoutes } from './variables.js'

export { secondaryLimit } from './rate-limit.js'

/** What the simulated GitHub begins with. Everything has a default. */
export interface GithubOptions {
  /** `owner/name`, with its environments; default `acme/shop` with `production` and `preview`. */
  readonly repositories?: readonly NewRepository[]
  /** Logins; default `acme`. Repositories of other owners belong to users. */
  readonly organizations?: readonly string[]
  /** Who the token belongs to; default `octocat`. */
  readonly login?: string
  readonly token?: string
  /** Further tokens that are accepted → whose they are; `github-actions[bot]` for the one of a job. */
  readonly tokens?: Readonly<Record<string, string>>
  /** Tokens of single permissions, as people make them → what each may do. */
  readonly fineGrained?: Readonly<Record<string, Pick<Grant, 'owner' | 'permissions'> & Partial<Grant>>>
  readonly apps?: readonly SimulatedApp[]
  /** Scopes of the token, as of a classic one; default all that is needed. */
  readonly scopes?: readonly string[]
  /** `/api/v3` for an Enterprise Server. */
  readonly base?: '' | '/api/v3'
  readonly port?: number
  /** ms since the epoch; default the real clock. */
  readonly now?: () => number
  /** How long, and for how many reads, lists go on showing what was there before a change. */
  readonly lagMs?: number
  readonly lagReads?: number
  /** Enforce the limits on requests; they are only counted otherwise. */
  readonly limits?: boolean
  /** Requests an hour; default 5000. */
  readonly perHour?: number
}

/**
 * The doors of a test. `list` is a list's path without its base, decoded:
 * `/repos/acme/shop/actions/secrets`, `/orgs/acme/actions/variables`, `/repos/acme/shop/environments/production/secrets`.
 */
export interface GithubSimulator extends Simulator, HolderDoors {
  /** The plain value that is stored. */
  readonly peek: (list: string, name: string) => string | undefined
  /** All that is stored of a name, and of all names. */
  readonly row: (list: string, name: string) => Row | undefined
  readonly names: (list: string) => string[]
  /** An outsider's edit: new value, new stamp, seen by lists at once. */
  readonly plant: (
    list: string,
    name: string,
    value: string,
    more?: { readonly visibility?: Visibility; readonly selected?: readonly number[] },
  ) => void
  /** An outsider deletes the name, if it is there, and makes it anew: nothing of the former row is left. */
  readonly remake: GithubSimulator['plant']
  /** An outsider's removal. */
  readonly uproot: (list: string, name: string) => void
  /** Lists leave the name out and still count it. */
  readonly hide: (list: string, name: string) => void
  /** Lists show the name again. */
  readonly show: (list: string, name: string) => void
  /** The next `reads` lists show the name without stamps. */
  readonly unstamp: (list: string, name: string, reads?: number) => void
  /** A new key pair at once, or right after the next read of the key. */
  readonly rotate: (list: string, when: 'now' | 'now, same id' | 'after the next read') => void
  readonly publicKey: (list: string) => string
  readonly repositoryId: (fullName: string) => number
  readonly environment: (fullName: string, name: string) => Environment | undefined
  /** Git objects and refs. */
  readonly git: GitDoors
  /** Comments of issues and pull requests. */
  readonly comments: CommentDoors
  /** Issues themselves; their comments are apart. */
  readonly issues: IssueDoors
  /** Open pull requests. */
  readonly pulls: PullDoors
  /** GitHub Apps and the tokens of their installations. */
  readonly apps: AppDoors
  /** What keeps a token out that has every permission. */
  readonly causes: CauseDoors
}

/** GitHub's REST API for secrets, variables and environments, on a loopback port. */
export async function startGithub(options: GithubOptions = {}): Promise<GithubSimulator> {
  const { default: sodium } = await import('./sodium.js')
  await sodium.ready
  let lastId = 1000
  const token = options.token ?? 'simulated-github-token'
  const login = options.login ?? 'octocat'
  const store: Store = {
    sodium,
    now: options.now ?? Date.now,
    base: options.base ?? '',
    login,
    callers: new Map([[token, login], ...Object.entries(options.tokens ?? {})]),
    grants: new Map(),
    lagMs: options.lagMs ?? 0,
    lagReads: options.lagReads ?? 0,
    repositories: new Map(),
    moved: new Map(),
    organizations: firstOrganizations(options.organizations ?? ['acme']),
    boxes: new Map(),
    nextId: () => {
      lastId += 1
      return lastId
    },
  }
  const holders = holderDoors(store)
  for (const given of options.repositories ?? [{ name: 'acme/shop', environments: ['production', 'preview'] }]) {
    holders.makeRepository(given)
  }

  const scopes = options.scopes ?? ['repo', 'admin:org', 'codespace:secrets', 'read:org']
  for (const [given, grant] of Object.entries(options.fineGrained ?? {})) {
    store.callers.set(given, login)
    store.grants.set(given, {
      kind: 'fine-grained',
      repositories: 'all',
      expires: Number.POSITIVE_INFINITY,
      ...grant,
    })
  }
  const apps = appDesk(store, options.apps ?? [])
  const git = gitDatabase(store)
  const comments = commentBoard(store)
  const issues = issueDesk(store)
  const contents = contentRoutes(store, git.doors)
  const causes = openCauses(store)
  const limits = openLimits(store, options.limits ?? false, options.perHour ?? 5000)
  const simulator = await serve({
    // Features that come later bring route lists of their own.
    routes: [
      ...placeRoutes(store),
      ...environmentRoutes(store),
      ...secretRoutes(store),
      ...variableRoutes(store),
      ...limits.routes,
      ...git.routes,
      ...comments.routes,
      ...issues.routes,
      ...contents.routes,
      ...apps.routes,
    ],
    base: store.base,
    token,
    ...(options.port === undefined ? {} : { port: options.port }),
    usual: (path) => byName(store, path),
    refuse: (ask) =>
      (apps.isFor(ask) ? apps.refuse(ask) : refuseToken(ask, store, scopes)) ??
      causes.refuse(ask) ??
      limits.spend(ask) ??
      redirect(store, ask),
    notFound,
    headers: (ask) => ({
      ...limits.headers(),
      ...causes.headers(ask),
      ...(store.grants.has(tokenOf(ask) ?? '') ? acceptedBy(ask) : { 'x-oauth-scopes': scopes.join(', ') }),
      date: new Date(store.now()).toUTCString(),
      'x-github-media-type': 'github.v3; format=json',
      'x-github-api-version-selected': '2022-11-28',
    }),
  })
  return {
    ...simulator,
    ...doors(store),
    ...holders,
    git: git.doors,
    comments: comments.doors,
    issues: issues.doors,
    pulls: contents.doors,
    apps: apps.doors,
    causes: causes.doors,
  }
}

function refuseToken(
  ask: Pick<Ask, 'headers' | 'method' | 'path'>,
  store: Store,
  scopes: readonly string[],
): Answer | undefined {
  const given = tokenOf(ask)
  if (given === undefined) return refuse(401, 'Requires authentication')
  if (!store.callers.has(given)) return refuse(401, 'Bad credentials')
  if (!ask.headers['user-agent']) return refuse(403, 'Request forbidden by administrative rules.')
  const grant = store.grants.get(given)
  if (grant !== undefined) return refuseGrant(ask, grant, store)
  if (ask.path.startsWith('/repos/') && !scopes.includes('repo')) return notFound
  if (/^\/orgs\/[^/]+\/(actions|dependabot|codespaces)\//.test(ask.path) && !scopes.includes('admin:org')) {
    return refuse(403, 'You must be an org admin or have the actions secrets fine-grained permission.')
  }
  return undefined
}

function doors(
  store: Store,
): Omit<
  GithubSimulator,
  keyof Simulator | keyof HolderDoors | 'git' | 'comments' | 'issues' | 'pulls' | 'apps' | 'causes'
> {
  const box = (list: string): Box => boxAt(store, list) ?? missing(list)
  const repository = (fullName: string) => store.repositories.get(fullName.toLowerCase()) ?? missing(fullName)
  return {
    peek: (list, name) => box(list).rows.get(name.toUpperCase())?.value,
    row: (list, name) => box(list).rows.get(name.toUpperCase()),
    names: (list) => [...box(list).rows.keys()].sort(),
    plant(list, name, value, more = {}) {
      const { rows } = box(list)
      const key = name.toUpperCase()
      const before = rows.get(key)
      rows.set(key, {
        name: key,
        value,
        createdAt: before?.createdAt ?? tick(store),
        updatedAt: tick(store),
        visibility: more.visibility ?? before?.visibility ?? 'private',
        selected: more.selected ?? before?.selected ?? [],
      })
      box(list).stale = undefined
    },
    remake(list, name, value, more = {}) {
      const { rows } = box(list)
      const key = name.toUpperCase()
      const at = tick(store)
      const { visibility = 'private', selected = [] } = more
      rows.set(key, { name: key, value, createdAt: at, updatedAt: at, visibility, selected })
      box(list).stale = undefined
    },
    uproot(list, name) {
      box(list).rows.delete(name.toUpperCase())
      box(list).stale = undefined
    },
    hide: (list, name) => void box(list).hidden.add(name.toUpperCase()),
    show: (list, name) => void box(list).hidden.delete(name.toUpperCase()),
    unstamp: (list, name, reads = 1) => void box(list).unstamped.set(name.toUpperCase(), reads),
    rotate(list, when) {
      if (when === 'after the next read') box(list).rotateAfterRead = true
      else rotate(store, box(list), when === 'now, same id')
    },
    publicKey: (list) => Buffer.from(keyOf(store, box(list)).publicKey).toString('base64'),
    repositoryId: (fullName) => repository(fullName).id,
    environment: (fullName, name) => repository(fullName).environments.get(name.toLowerCase()),
  }
}
