import { type Answer, type Ask, type Simulator, serve } from '../server.js'
import { type AccessControls, openAccessRules } from './access-rules.js'
import { type AppControls, openApps, type SimulatedApp } from './app.js'
import { type CommentControls, openComments } from './comments.js'
import { openContents, type PullControls } from './contents.js'
import { environmentRoutes } from './environments.js'
import { openGit } from './git.js'
import type { GitControls } from './git-controls.js'
import {
  byName,
  firstOrganizations,
  type HolderControls,
  holderControls,
  type NewRepository,
  redirect,
} from './holder-controls.js'
import { type IssueControls, openIssues } from './issues.js'
import { acceptedBy, refuseGrant } from './permissions.js'
import { openRateLimit } from './rate-limit.js'
import { repositoryRoutes } from './repositories.js'
import { secretRoutes } from './secrets.js'
import { type Grant, notFound, refuse, type Store, tokenOf } from './store.js'
import { type ValueControls, valueControls } from './value-controls.js'
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

/** The controls of a test. */
export interface GithubSimulator extends Simulator, HolderControls, ValueControls {
  /** Git objects and refs. */
  readonly git: GitControls
  /** Comments of issues and pull requests. */
  readonly comments: CommentControls
  /** Issues themselves; their comments are apart. */
  readonly issues: IssueControls
  /** Open pull requests. */
  readonly pulls: PullControls
  /** GitHub Apps and the tokens of their installations. */
  readonly apps: AppControls
  /** What keeps a token out that has every permission. */
  readonly access: AccessControls
}

/** GitHub's REST API for secrets, variables and environments, on a loopback port. */
export async function startGithub(options: GithubOptions = {}): Promise<GithubSimulator> {
  const token = options.token ?? 'simulated-github-token'
  const scopes = options.scopes ?? ['repo', 'admin:org', 'codespace:secrets', 'read:org']
  const store = await newStore(options, token)
  const holders = holderControls(store)
  for (const given of options.repositories ?? [{ name: 'acme/shop', environments: ['production', 'preview'] }]) {
    holders.makeRepository(given)
  }
  const apps = openApps(store, options.apps ?? [])
  const git = openGit(store)
  const comments = openComments(store)
  const issues = openIssues(store)
  const contents = openContents(store, git.controls)
  const access = openAccessRules(store)
  const limits = openRateLimit(store, options.limits ?? false, options.perHour ?? 5000)
  const simulator = await serve({
    // Features that come later bring route lists of their own.
    routes: [
      ...repositoryRoutes(store),
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
      access.refuse(ask) ??
      limits.spend(ask) ??
      redirect(store, ask),
    notFound,
    headers: (ask) => ({
      ...limits.headers(),
      ...access.headers(ask),
      ...(store.grants.has(tokenOf(ask) ?? '') ? acceptedBy(ask) : { 'x-oauth-scopes': scopes.join(', ') }),
      date: new Date(store.now()).toUTCString(),
      'x-github-media-type': 'github.v3; format=json',
      'x-github-api-version-selected': '2022-11-28',
    }),
  })
  return {
    ...simulator,
    ...valueControls(store),
    ...holders,
    git: git.controls,
    comments: comments.controls,
    issues: issues.controls,
    pulls: contents.controls,
    apps: apps.controls,
    access: access.controls,
  }
}

/** What a simulator knows before its repositories are made. */
async function newStore(options: GithubOptions, token: string): Promise<Store> {
  const { default: sodium } = await import('./sodium.js')
  await sodium.ready
  let lastId = 1000
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
  for (const [given, grant] of Object.entries(options.fineGrained ?? {})) {
    store.callers.set(given, login)
    store.grants.set(given, {
      kind: 'fine-grained',
      repositories: 'all',
      expires: Number.POSITIVE_INFINITY,
      ...grant,
    })
  }
  return store
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
