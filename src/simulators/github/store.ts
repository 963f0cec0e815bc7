import type { Answer, Ask } from '../server.js'

/** Which repositories of an organisation may use a value. */
export type Visibility = 'all' | 'private' | 'selected'

/** One stored secret or variable. Replaced as a whole on each change, so that a snapshot stays what it was. */
export interface Row {
  readonly name: string
  /** Plain; a secret's comes out of its sealed box. */
  readonly value: string
  /** ms since the epoch, whole seconds. */
  readonly createdAt: number
  readonly updatedAt: number
  readonly visibility: Visibility
  readonly selected: readonly number[]
}

/** One list of secrets or variables. */
export interface Box {
  /** Lower case and decoded, `/repos/acme/shop/environments/production/secrets`. */
  readonly path: string
  readonly kind: 'secrets' | 'variables'
  readonly holder: 'repository' | 'environment' | 'organization' | 'user'
  readonly family: 'actions' | 'dependabot' | 'codespaces'
  readonly owner: string
  /** Upper-case name → row. */
  readonly rows: Map<string, Row>
  /** What lists still show after a change, until a time has come and some reads have passed. */
  stale: { rows: readonly Row[]; until: number; reads: number } | undefined
  /** The key pair that a sealed box is opened with; made when it is first needed. */
  key: KeyPair | undefined
  rotateAfterRead: boolean
  /** Names that lists leave out although `total_count` counts them. */
  readonly hidden: Set<string>
  /** Names that lists show without stamps, and for how many reads. */
  readonly unstamped: Map<string, number>
}

/** What values are sealed to (`publicKey`) and opened with. */
export interface KeyPair {
  readonly id: string
  readonly publicKey: Uint8Array
  readonly privateKey: Uint8Array
}

/** A deployment environment of a repository. Times in ms since the epoch. */
export interface Environment {
  readonly id: number
  readonly name: string
  readonly createdAt: number
  readonly updatedAt: number
  readonly waitTimer: number
  readonly preventSelfReview: boolean
  readonly reviewers: readonly { readonly type: string; readonly id: number }[]
  readonly branchPolicy: { readonly protected_branches: boolean; readonly custom_branch_policies: boolean } | null
}

/** A repository. `createdAt` in ms since the epoch. */
export interface Repository {
  readonly id: number
  /** Both change where it is renamed or transferred. */
  owner: string
  name: string
  readonly private: boolean
  readonly createdAt: number
  /** Lower-case name → environment. */
  readonly environments: Map<string, Environment>
}

/** What a token of single permissions may do: one that an App's installation was given, or a person's fine-grained one. */
export interface Grant {
  readonly kind: 'installation' | 'fine-grained'
  /** Whose repositories and organisation it is for. */
  readonly owner: string
  /** Lower-case names. */
  readonly repositories: 'all' | ReadonlySet<string>
  readonly permissions: Readonly<Record<string, string>>
  /** ms since the epoch. */
  readonly expires: number
}

/** The part of libsodium that a simulator needs. */
interface Sodium {
  crypto_box_keypair(): { publicKey: Uint8Array; privateKey: Uint8Array }
  crypto_box_seal_open(sealed: Uint8Array, publicKey: Uint8Array, privateKey: Uint8Array): Uint8Array
}

/** All that the simulator knows. */
export interface Store {
  readonly sodium: Sodium
  readonly now: () => number
  readonly base: string
  readonly login: string
  /** Token → login of whom it speaks for; `[bot]` at the end stands for an app's installation. */
  readonly callers: Map<string, string>
  /** Token → what it may do; tokens that are not here have the scopes of a classic one. */
  readonly grants: Map<string, Grant>
  readonly lagMs: number
  readonly lagReads: number
  /** Lower-case `owner/name` → repository. */
  readonly repositories: Map<string, Repository>
  /** Lower-case former `owner/name` → id of the repository that has another name now. */
  readonly moved: Map<string, number>
  /** By lower-case login. */
  readonly organizations: Map<string, { readonly id: number; readonly login: string }>
  readonly boxes: Map<string, Box>
  readonly nextId: () => number
}

/** GitHub's clock: whole seconds, ms since the epoch. */
export function tick(store: Store): number {
  return Math.floor(store.now() / 1000) * 1000
}

/** `2026-11-23T07:12:05Z`. */
export function stamp(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z')
}

/** The repository of a name in any case; undefined where there is none. */
export function repositoryAt(store: Store, owner: string, name: string): Repository | undefined {
  return store.repositories.get(`${owner}/${name}`.toLowerCase())
}

/**
 * The box at a path like `/repos/acme/shop/actions/secrets`, made on first use.
 * @returns undefined where its repository, environment or organisation does not exist, or the kind does not
 */
export function boxAt(store: Store, path: string): Box | undefined {
  const key = path.toLowerCase()
  const known = store.boxes.get(key)
  if (known) return known
  const found = describe(store, key)
  if (!found) return undefined
  const box: Box = {
    path: key,
    ...found,
    rows: new Map(),
    stale: undefined,
    key: undefined,
    rotateAfterRead: false,
    hidden: new Set(),
    unstamped: new Map(),
  }
  store.boxes.set(key, box)
  return box
}

const listShape =
  /^\/(?:(?:repos\/([^/]+)\/([^/]+)|orgs\/([^/]+)|(user))\/(?:(actions|dependabot|codespaces)|environments\/(.+)))\/(secrets|variables)$/

function describe(store: Store, path: string): Pick<Box, 'kind' | 'holder' | 'family' | 'owner'> | undefined {
  const [, owner, name, organization, user, family = 'actions', environment, kind] = listShape.exec(path) ?? []
  if (kind === undefined || (kind === 'variables' && (family !== 'actions' || user))) return undefined
  const box = { kind: kind as Box['kind'], family: family as Box['family'] }
  if (owner !== undefined && name !== undefined) {
    const repository = repositoryAt(store, owner, name)
    if (!repository) return undefined
    if (environment === undefined) return { ...box, holder: 'repository', owner }
    return repository.environments.has(environment) ? { ...box, holder: 'environment', owner } : undefined
  }
  if (environment !== undefined) return undefined
  if (user !== undefined) return family === 'codespaces' ? { ...box, holder: 'user', owner: store.login } : undefined
  const known = organization !== undefined && store.organizations.has(organization)
  return known ? { ...box, holder: 'organization', owner: organization } : undefined
}

/** How many names a box takes (docs of secrets, variables and Codespaces secrets, read 2026-11-23). */
export function capacity(box: Box): number {
  if (box.holder === 'organization') return box.family === 'codespaces' ? 100 : 1000
  return box.kind === 'variables' && box.holder === 'repository' ? 500 : 100
}

/** Changes a box over the API: lists may go on showing what was there before. */
export function change(store: Store, box: Box, apply: (rows: Map<string, Row>) => void): void {
  if (store.lagMs > 0 || store.lagReads > 0) {
    const rows = box.stale?.rows ?? [...box.rows.values()]
    box.stale = { rows, until: store.now() + store.lagMs, reads: store.lagReads }
  }
  apply(box.rows)
}

/** The rows that a list shows now, by name. Counts as one read. */
export function shown(store: Store, box: Box): readonly Row[] {
  const { stale } = box
  if (stale && (stale.reads > 0 || store.now() < stale.until)) {
    stale.reads -= 1
    return byName(stale.rows)
  }
  box.stale = undefined
  return byName([...box.rows.values()])
}

function byName(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The token of a request, in either of the two spellings that GitHub takes. */
export function tokenOf(ask: Pick<Ask, 'headers'>): string | undefined {
  return /^(?:bearer|token) (.+)$/i.exec(ask.headers.authorization ?? '')?.[1]
}

/** Login of whoever asks. */
export function callerOf(store: Store, ask: Pick<Ask, 'headers'>): string {
  return store.callers.get(tokenOf(ask) ?? '') ?? store.login
}

/** The address that answers point to, without a slash at the end. */
export function origin(store: Store, ask: Pick<Ask, 'headers'>): string {
  return `http://${ask.headers.host}${store.base}`
}

/** An error as GitHub words it; the status stands in the body too. */
export function refuse(status: number, message: string, more: object = {}): Answer {
  return {
    status,
    body: { message, ...more, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  }
}

/** GitHub's 404, the same for what is not there and for what may not be seen. */
export const notFound = refuse(404, 'Not Found')

/** One page of a list as `per_page` and `page` ask for it, and the Link header where there are more. */
export function pageOf<T>(
  store: Store,
  ask: Ask,
  all: readonly T[],
  sizes: { readonly usual: number; readonly most: number },
): { readonly rows: readonly T[]; readonly headers: Record<string, string> } {
  const number = (name: string, otherwise: number) => Math.max(1, Number(ask.query.get(name)) || otherwise)
  const size = Math.min(number('per_page', sizes.usual), sizes.most)
  const page = number('page', 1)
  const last = Math.max(1, Math.ceil(all.length / size))
  const link = (to: number, rel: string) =>
    `<${origin(store, ask)}${ask.path}?per_page=${size}&page=${to}>; rel="${rel}"`
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ]
  return {
    rows: all.slice((page - 1) * size, page * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  }
}
