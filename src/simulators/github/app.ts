import { createPublicKey, randomBytes, verify } from 'node:crypto'
import type { Answer, Ask, Route } from '../server.js'
import { ownerBody, ownerOf, repositoryBody } from './response-bodies.js'
import { notFound, origin, refuse, type Store, stamp, tick, tokenOf } from './store.js'
import { anything, readBody } from './validation.js'

/** A GitHub App that the simulator knows. */
export interface SimulatedApp {
  readonly id: number
  readonly clientId?: string
  /** PEM. */
  readonly publicKey: string
  readonly slug?: string
  /** Makes a token; otherwise each is another one. */
  readonly mint?: () => string
  readonly installations: readonly {
    /** Login of a user or an organisation. */
    readonly account: string
    /** Names; all of the account's where it is absent. */
    readonly repositories?: readonly string[]
    readonly permissions: Readonly<Record<string, 'read' | 'write'>>
  }[]
}

/** A token as it was given. */
export interface SimulatedMint {
  readonly account: string
  readonly repositories: readonly string[] | 'all'
  readonly permissions: Readonly<Record<string, string>>
  /** ms since the epoch. */
  readonly at: number
  readonly token: string
}

/** The controls of a test. */
export interface AppControls {
  readonly minted: readonly SimulatedMint[]
  /** An owner suspends an account's installation, or lifts that. */
  readonly suspend: (account: string, suspended?: boolean) => void
}

interface Installation {
  readonly id: number
  readonly app: SimulatedApp
  readonly account: string
  readonly names: readonly string[] | undefined
  readonly permissions: Readonly<Record<string, string>>
  suspendedAt: number | undefined
}

const lifeMs = 3_600_000

/** Apps with their installations, and the tokens that these were given. */
interface Apps {
  readonly store: Store
  readonly known: readonly SimulatedApp[]
  readonly installations: readonly Installation[]
  readonly minted: SimulatedMint[]
}

/** GitHub's API as an App sees it (REST docs, read 2026-11-23): where it is installed, and tokens for that. */
export function openApps(store: Store, known: readonly SimulatedApp[]) {
  const apps: Apps = { store, known, installations: installationsOf(store, known), minted: [] }
  const controls: AppControls = {
    minted: apps.minted,
    suspend(account, suspended = true) {
      for (const one of apps.installations) {
        if (one.account === account) one.suspendedAt = suspended ? tick(store) : undefined
      }
    },
  }
  return {
    routes: appRoutes(apps),
    controls,
    /** Whether a request is made by an App for itself, with a signature in place of a token. */
    isFor: ({ path }: Pick<Ask, 'path'>) =>
      /^\/app\/|^\/(?:repos\/[^/]+\/[^/]+|orgs\/[^/]+|users\/[^/]+)\/installation$/.test(path),
    refuse(ask: Pick<Ask, 'headers'>): Answer | undefined {
      if (!ask.headers['user-agent']) return refuse(403, 'Request forbidden by administrative rules.')
      const app = appOf(ask, store, known)
      return 'status' in app ? app : undefined
    },
  }
}

function installationsOf(store: Store, known: readonly SimulatedApp[]): Installation[] {
  return known.flatMap((app) =>
    app.installations.map(({ account, repositories, permissions }) => ({
      id: store.nextId(),
      app,
      account,
      names: repositories?.map((name) => name.toLowerCase()),
      permissions: { ...permissions, metadata: 'read' },
      suspendedAt: undefined,
    })),
  )
}

function appRoutes(apps: Apps): Route[] {
  return [
    { method: 'POST', pattern: '/app/installations/:id/access_tokens', handle: (ask) => mint(apps, ask) },
    {
      method: 'GET',
      pattern: '/repos/:owner/:repo/installation',
      handle: (ask) => found(apps, ask, ask.params.owner ?? '', ask.params.repo),
    },
    { method: 'GET', pattern: '/orgs/:org/installation', handle: (ask) => found(apps, ask, ask.params.org ?? '') },
    { method: 'GET', pattern: '/users/:user/installation', handle: (ask) => found(apps, ask, ask.params.user ?? '') },
  ]
}

function found({ store, known, installations }: Apps, ask: Ask, account: string, repository?: string): Answer {
  const app = appOf(ask, store, known)
  const one = installations.find(
    (installation) =>
      installation.app === app &&
      installation.account.toLowerCase() === account.toLowerCase() &&
      (repository === undefined || covers(store, installation, repository)),
  )
  return one ? { status: 200, body: installationBody(one, store, ask) } : notFound
}

function covers(store: Store, { account, names }: Installation, repository: string): boolean {
  return (
    store.repositories.has(`${account}/${repository}`.toLowerCase()) &&
    (names?.includes(repository.toLowerCase()) ?? true)
  )
}

function mint({ store, known, installations, minted }: Apps, ask: Ask): Answer {
  const app = appOf(ask, store, known)
  const one = installations.find(
    (installation) => String(installation.id) === ask.params.id && installation.app === app,
  )
  if (one === undefined) return notFound
  if (one.suspendedAt !== undefined) return refuse(403, 'This installation has been suspended')
  const read = readBody(ask.body, { repositories: anything, permissions: anything }, [])
  if (!read.ok) return read.answer
  const names = read.body.repositories as readonly string[] | undefined
  if (names?.some((name) => !covers(store, one, name))) {
    return refuse(
      422,
      'There is at least one repository that does not exist or is not accessible to the parent installation.',
    )
  }
  const asked = Object.entries((read.body.permissions ?? one.permissions) as Record<string, string>)
  if (asked.some(([permission, level]) => ![level, 'write'].includes(one.permissions[permission] ?? ''))) {
    return refuse(422, 'The permissions requested are not granted to this installation.')
  }
  const token = one.app.mint?.() ?? randomToken(one.app.id)
  const permissions = { ...Object.fromEntries(asked), metadata: 'read' }
  const limited = names ?? one.names
  const at = store.now()
  const expires = tick(store) + lifeMs
  minted.push({ account: one.account, repositories: limited ?? 'all', permissions, at, token })
  store.callers.set(token, `${one.app.slug ?? 'app'}[bot]`)
  store.grants.set(token, {
    kind: 'installation',
    owner: one.account,
    repositories: limited === undefined ? 'all' : new Set(limited.map((name) => name.toLowerCase())),
    permissions,
    expires,
  })
  const selection = limited === undefined ? 'all' : 'selected'
  const bodies = names?.map((name) => {
    const repository = store.repositories.get(`${one.account}/${name}`.toLowerCase())
    return repository ? repositoryBody(repository, origin(store, ask), ownerOf(store, one.account)) : undefined
  })
  const body = { token, expires_at: stamp(expires), permissions, repository_selection: selection }
  return { status: 201, body: bodies === undefined ? body : { ...body, repositories: bodies } }
}

function randomToken(app: number): string {
  return `ghs_${app}_${randomBytes(24).toString('base64url')}.${randomBytes(60).toString('base64url')}`
}

/** The App that signed a request, or GitHub's refusal of its signature. */
function appOf(ask: Pick<Ask, 'headers'>, store: Store, apps: readonly SimulatedApp[]): SimulatedApp | Answer {
  const undecodable = refuse(401, 'A JSON web token could not be decoded')
  const [head = '', body = '', signature = ''] = (tokenOf(ask) ?? '').split('.')
  const header = decoded(head)
  const claims = decoded(body)
  if (header?.alg !== 'RS256' || claims === undefined) return undecodable
  const app = apps.find(({ id, clientId }) => [String(id), clientId].includes(String(claims.iss)))
  if (app === undefined) return refuse(404, 'Integration not found')
  const key = createPublicKey(app.publicKey)
  const genuine = verify('RSA-SHA256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url'))
  if (!genuine) return undecodable
  const now = store.now() / 1000
  const { iat, exp } = claims
  if (!Number.isInteger(iat) || Number(iat) > now) {
    return refuse(
      401,
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    )
  }
  if (!Number.isInteger(exp) || Number(exp) <= now) {
    return refuse(
      401,
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    )
  }
  if (Number(exp) > now + 600) return refuse(401, "'Expiration time' claim ('exp') is too far in the future")
  return app
}

function decoded(part: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

function installationBody(one: Installation, store: Store, ask: Ask): object {
  const base = origin(store, ask)
  const { type, id } = ownerOf(store, one.account)
  const at = stamp(tick(store))
  return {
    id: one.id,
    account: ownerBody(one.account, base, type, id),
    repository_selection: one.names === undefined ? 'all' : 'selected',
    access_tokens_url: `${base}/app/installations/${one.id}/access_tokens`,
    repositories_url: `${base}/installation/repositories`,
    html_url: `${base}/organizations/${one.account}/settings/installations/${one.id}`,
    app_id: one.app.id,
    app_slug: one.app.slug ?? 'app',
    target_id: 1,
    target_type: type,
    permissions: one.permissions,
    events: [],
    created_at: at,
    updated_at: at,
    single_file_name: null,
    suspended_by: null,
    suspended_at: one.suspendedAt === undefined ? null : stamp(one.suspendedAt),
  }
}
