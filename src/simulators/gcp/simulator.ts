import type { Issuer } from '../oidc.js'
import { type Simulator, serve } from '../server.js'
import { googleError, unauthenticated } from './errors.js'
import { secretRoutes } from './secrets.js'
import type { Project } from './store.js'
import { bearerOf, openGcpTokens } from './tokens.js'

/** How simulated projects begin, and how they behave. */
export interface GcpOptions {
  readonly token?: string
  /** Default: the one project `acme-prod`. */
  readonly projects?: readonly string[]
  /** Whose OIDC tokens the workload identity provider takes; nobody's where absent. */
  readonly issuer?: Issuer
  /** Public keys, PEM, of service accounts by address. */
  readonly keys?: Readonly<Record<string, string>>
  /** Whether an exchanged token may read by itself, without a service account. Default no. */
  readonly direct?: boolean
  /** Requests that read, access apart, in a minute; the vendor's 600. Enforced only where it is given. */
  readonly budget?: number
  /** ms since the epoch; default `Date.now`. */
  readonly now?: () => number
  readonly port?: number
}

/** Simulated projects, with controls that the API does not have. */
export interface GcpSimulator extends Simulator {
  /** Full name of the workload identity provider. */
  readonly provider: string
  /** Address of the service account that identities of the provider may speak as. */
  readonly serviceAccount: string
  /** Gives a secret a new version, the secret first where there is none. */
  readonly put: (project: string, id: string, value: string | Buffer, labels?: Readonly<Record<string, string>>) => void
  /** Takes secrets away. */
  readonly drop: (project: string, ids: readonly string[]) => void
  readonly ids: (project: string) => readonly string[]
  /** The newest value as text. */
  readonly peek: (project: string, id: string) => string | undefined
  readonly setState: (project: string, id: string, state: 'ENABLED' | 'DISABLED' | 'DESTROYED') => void
  /** Most secrets on a page from now on. */
  readonly setPageSize: (size: number) => void
  /** Every page says that there is another one, or no longer. */
  readonly setEndless: (isEndless: boolean) => void
  /** Checksums are wrong from now on, or right again. */
  readonly setDamaged: (isDamaged: boolean) => void
  /** Every token that a login gave. */
  readonly issued: () => readonly string[]
  /** Ends them. */
  readonly revoke: () => void
}

/**
 * Starts a local stand-in for what reading secrets of Google Cloud needs: Secret Manager, STS, IAM Credentials and the
 * OAuth token endpoint, all at one address. `gcloud` and `@google-cloud/secret-manager` read it.
 */
export async function startGcp(options: GcpOptions = {}): Promise<GcpSimulator> {
  const now = options.now ?? Date.now
  const token = options.token ?? 'gcp-simulator-token'
  const projects = (options.projects ?? ['acme-prod']).map(
    (id, index): Project => ({ id, number: String(700_000_000_001 + index), secrets: new Map() }),
  )
  const project = (called: string) => projects.find(({ id, number }) => id === called || number === called)
  const provider = 'projects/700000000001/locations/global/workloadIdentityPools/ci/providers/github'
  const serviceAccount = 'sealpost@acme-prod.iam.gserviceaccount.com'
  const { issuer, keys = {}, direct = false } = options
  const tokens = openGcpTokens({ provider, issuer, serviceAccount, keys, direct, now })
  const state = { size: Number.POSITIVE_INFINITY, isEndless: false, isDamaged: false, window: 0, used: 0 }
  const checksum = (data: Buffer) => String((crc32c(data) + (state.isDamaged ? 1 : 0)) >>> 0)
  const isLogin = (path: string) => path === '/v1/token' || path === '/token' || path.startsWith('/v1/projects/-/')

  /** Counts reads by the minute; the vendor says nothing of how long to wait. */
  function spent(path: string): boolean {
    if (options.budget === undefined || path.endsWith(':access')) return false
    const window = Math.floor(now() / 60_000)
    state.used = window === state.window ? state.used + 1 : 1
    state.window = window
    return state.used > options.budget
  }

  const simulator = await serve({
    token,
    routes: [
      ...tokens.routes,
      ...secretRoutes({ project, now, pageSize: () => state.size, isEndless: () => state.isEndless, checksum }),
    ],
    refuse({ path, headers }) {
      if (isLogin(path)) return undefined
      const bearer = bearerOf(headers.authorization)
      if (bearer !== token && !tokens.mayRead(bearer)) return unauthenticated
      return spent(path) ? googleError(429, 'RESOURCE_EXHAUSTED', 'Quota exceeded for quota metric.') : undefined
    },
    notFound: googleError(404, 'NOT_FOUND', 'Requested entity was not found.'),
    ...(options.port === undefined ? {} : { port: options.port }),
  })
  const secret = (of: string, id: string) => project(of)?.secrets.get(id)
  return {
    ...simulator,
    provider,
    serviceAccount,
    put(of, id, value, labels) {
      const one = secret(of, id) ?? { id, created: now(), labels: {}, versions: [] }
      if (labels !== undefined) one.labels = labels
      one.versions.push({ data: Buffer.from(value), created: now(), state: 'ENABLED' })
      project(of)?.secrets.set(id, one)
    },
    drop: (of, ids) => {
      for (const id of ids) project(of)?.secrets.delete(id)
    },
    ids: (of) => [...(project(of)?.secrets.keys() ?? [])],
    peek: (of, id) => secret(of, id)?.versions.at(-1)?.data.toString('utf8'),
    setState: (of, id, next) => {
      const version = secret(of, id)?.versions.at(-1)
      if (version !== undefined) version.state = next
    },
    setPageSize: (size) => {
      state.size = size
    },
    setEndless: (isEndless) => {
      state.isEndless = isEndless
    },
    setDamaged: (isDamaged) => {
      state.isDamaged = isDamaged
    },
    issued: tokens.issued,
    revoke: tokens.revoke,
  }
}

/** CRC-32C by its definition, bit by bit (RFC 3720, B.4). */
function crc32c(data: Buffer): number {
  let crc = 0xffffffff
  for (const byte of data) {
    for (let bit = 0; bit < 8; bit += 1) {
      const differs = ((byte >>> bit) ^ crc) & 1
      crc = (crc >>> 1) ^ (differs === 1 ? 0x82f63b78 : 0)
    }
  }
  return ~crc >>> 0
}
