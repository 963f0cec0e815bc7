import { generateKeyPairSync } from 'node:crypto'
import { type Simulator, serve } from '../server.js'
import { type Engine, putVersion } from './kv.js'
import { type Method, mintJwt, type Role } from './logins.js'
import { type VaultAsk, type VaultState, vaultAnswer } from './server.js'
import { openTokens } from './tokens.js'

/** How a simulated server begins. */
export interface VaultOptions {
  /** KV engines by mount, `namespace:mount` for one in a namespace; default `secret` of version 2 and `kv` of version 1. */
  readonly mounts?: Readonly<Record<string, 1 | 2>>
  /** Auth methods by mount; default one of each kind, at its own name, with the role `sealpost`. */
  readonly methods?: Readonly<Record<string, 'approle' | 'jwt' | 'kubernetes'>>
  /** The namespace of the auth methods; default none. */
  readonly namespace?: string
  /** The role of all of them; default one that may read and list below `shop` at `secret` and `kv`. */
  readonly role?: Partial<Role>
  /** Lists come in pages, as OpenBao gives them. */
  readonly openbao?: boolean
  /** Versions that a secret keeps; default 10 as the vendor's. */
  readonly maxVersions?: number
  /** ms since the epoch; default `Date.now`. */
  readonly now?: () => number
  readonly port?: number
}

/** What can be done to a simulated server past its API. A secret's place is its mount and the path below it. */
export interface VaultControls {
  /** A token of root. */
  readonly token: string
  /** The role's id and a secret_id of it, for AppRole. */
  readonly appRole: { readonly roleId: string; readonly secretId: string }
  /** Whom a JWT has to be for. */
  readonly audience: string
  /** Makes another secret_id: how many logins it is good for, and until when, ms since the epoch. */
  readonly secretId: (uses: number, until: number) => string
  /** A JWT that the methods `jwt` and `kubernetes` take: for `audience`, an hour, and with these claims. */
  readonly mint: (claims?: Readonly<Record<string, unknown>>) => string
  /** Writes a secret: a new version where the engine has versions. */
  readonly put: (mount: string, path: string, data: Readonly<Record<string, unknown>>) => void
  /** Takes away a secret with all that is known of it. */
  readonly drop: (mount: string, path: string) => void
  /** Deletes the present version, so that it can be brought back, or destroys it. */
  readonly remove: (mount: string, path: string, how: 'delete' | 'destroy') => void
  /** Paths of all secrets at a mount. */
  readonly paths: (mount: string) => readonly string[]
  readonly seal: (sealed: boolean) => void
  /** So many more requests are taken before the rate limit quota refuses. */
  readonly quota: (requests: number) => void
  /** Longest page of a list, where lists are paged. */
  readonly pageSize: (keys: number) => void
  readonly endless: (isEndless: boolean) => void
  /** Tokens that logins gave, and whether one lives yet. */
  readonly issued: () => readonly string[]
  readonly lives: (token: string) => boolean
  /** All that the engines hold, as data. */
  readonly state: () => unknown
}

/** A simulated server without a port: what it answers, and its controls. */
export interface VaultCore extends VaultControls {
  readonly answer: (ask: VaultAsk) => ReturnType<typeof vaultAnswer>
}

/** A simulated server. */
export type VaultSimulator = Simulator & VaultControls

const audience = 'https://vault.acme.example'
const roleName = 'sealpost'

/**
 * Starts a local stand-in for the parts of Vault's API, and OpenBao's, that reading takes, and writing a secret: KV 1 and 2 (with `cas`), four ways to log in,
 * namespaces, policies. It was tried with hvac.
 */
export async function startVault(options: VaultOptions = {}): Promise<VaultSimulator> {
  const { answer, ...controls } = vaultCore(options)
  const simulator = await serve({
    token: controls.token,
    // paths are of any depth, which no pattern of a route is
    routes: [],
    refuse: answer,
    notFound: { status: 404 },
    ...(options.port === undefined ? {} : { port: options.port }),
  })
  return { ...simulator, ...controls }
}

/** The same without a port. */
export function vaultCore(options: VaultOptions = {}): VaultCore {
  const { now = Date.now, namespace = '' } = options
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const tokens = openTokens(now)
  const secrets = new Map<string, { role: string; until: number; uses: number }>()
  const state: VaultState = {
    engines: enginesOf(options),
    methods: methodsOf(options, namespace, secrets),
    tokens,
    key: publicKey,
    now,
    sealed: false,
    page: options.openbao ? 1000 : undefined,
    endless: false,
    quota: Number.POSITIVE_INFINITY,
  }
  const root = tokens.issue({ rules: 'root', namespace: '', until: undefined, type: 'service', policies: ['root'] })
  const secretId = (uses: number, until: number) => {
    const text = `a-secret-id-of-the-simulator-${secrets.size}`
    secrets.set(text, { role: roleName, uses, until })
    return text
  }
  return {
    answer: (ask) => vaultAnswer(state, ask),
    token: root,
    appRole: { roleId: roleName, secretId: secretId(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY) },
    audience,
    secretId,
    mint: (claims = {}) => mintJwt({ aud: audience, exp: Math.floor(now() / 1000) + 3600, ...claims }, privateKey),
    ...secretControls(state),
    seal: (sealed) => {
      state.sealed = sealed
    },
    quota: (requests) => {
      state.quota = requests
    },
    pageSize: (keys) => {
      if (state.page !== undefined) state.page = keys
    },
    endless: (isEndless) => {
      state.endless = isEndless
    },
    issued: () => tokens.issued.slice(1),
    lives: tokens.lives,
    state: () => [...state.engines].map(([at, { secrets: held }]) => [at, [...held]]),
  }
}

function secretControls({ engines, now }: VaultState): Pick<VaultControls, 'put' | 'drop' | 'remove' | 'paths'> {
  const at = (mount: string): Engine => {
    const engine = engines.get(mount.includes(':') ? mount.replace(':', ' ') : ` ${mount}`)
    if (engine === undefined) throw new Error(`the simulator has no mount ${mount}`)
    return engine
  }
  const stamp = () => new Date(now()).toISOString()
  return {
    put(mount, path, data) {
      const engine = at(mount)
      if (engine.version === 1) engine.secrets.set(path, data)
      else putVersion(engine, path, data, stamp())
    },
    drop: (mount, path) => void at(mount).secrets.delete(path),
    remove(mount, path, how) {
      const engine = at(mount)
      const version = engine.version === 1 ? undefined : engine.secrets.get(path)?.versions.at(-1)
      if (version === undefined) throw new Error(`the simulator has no version of ${path}`)
      if (how === 'destroy') version.destroyed = true
      else version.deleted = stamp()
    },
    paths: (mount) => [...at(mount).secrets.keys()],
  }
}

function enginesOf({ mounts = { secret: 2, kv: 1 }, maxVersions = 10 }: VaultOptions): Map<string, Engine> {
  return new Map(
    Object.entries(mounts).map(([mount, version]) => [
      mount.includes(':') ? mount.replace(':', ' ') : ` ${mount}`,
      version === 1 ? { version, secrets: new Map() } : { version, secrets: new Map(), maxVersions },
    ]),
  )
}

function methodsOf(
  { methods = { approle: 'approle', jwt: 'jwt', kubernetes: 'kubernetes' }, role = {} }: VaultOptions,
  namespace: string,
  secrets: (Method & { use: 'approle' })['secrets'],
): Map<string, Method> {
  const roles = new Map([[roleName, { rules: leastRules, audiences: [audience], ...role }]])
  return new Map(
    Object.entries(methods).map(([mount, use]) => [
      `${namespace} ${mount}`,
      use === 'approle' ? { use, roles, secrets } : { use, roles },
    ]),
  )
}

/** The least that reading takes, as the source's README has it. */
const leastRules: Role['rules'] = [
  { path: 'secret/data/shop/*', capabilities: ['read'] },
  { path: 'secret/subkeys/shop/*', capabilities: ['read'] },
  { path: 'secret/metadata/shop/*', capabilities: ['read', 'list'] },
  { path: 'kv/shop/*', capabilities: ['read', 'list'] },
  { path: 'auth/token/revoke-self', capabilities: ['update'] },
]
