import type { Issuer } from '../oidc.js'
import { type Answer, type Simulator, serve } from '../server.js'
import { openEntra } from './entra.js'
import { vaultError, vaultRoutes } from './secrets.js'
import { type Given, openVault } from './store.js'

/** How a simulated vault begins, and how it behaves. */
export interface AzureOptions {
  readonly token?: string
  /** Whose OIDC tokens the application's federated credential takes; nobody's where absent. */
  readonly issuer?: Issuer
  /** Requests in ten seconds; the vendor's 4,000. Enforced only where it is given, with Retry-After. */
  readonly budget?: number
  /** ms since the epoch; default `Date.now`. */
  readonly now?: () => number
  readonly port?: number
}

/** A simulated vault and the tenant that it belongs to, with controls that the API does not have. */
export interface AzureSimulator extends Simulator {
  readonly tenant: string
  readonly client: string
  readonly secret: string
  /** Gives a secret a new version. */
  readonly put: (name: string, value: string, given?: Given) => void
  readonly drop: (name: string) => void
  readonly names: () => readonly string[]
  /** The newest value. */
  readonly peek: (name: string) => string | undefined
  readonly setEnabled: (name: string, enabled: boolean) => void
  readonly setPageSize: (size: number) => void
  readonly setEndless: (isEndless: boolean) => void
  /** Lists go on there from now on, in place of the vault itself. */
  readonly continueAt: (url: string) => void
  /** Every token that a login gave. */
  readonly issued: () => readonly string[]
  /** Ends them. */
  readonly revoke: () => void
}

/**
 * Starts a local stand-in for one Azure Key Vault and the token endpoint of its tenant, both at one address.
 * `@azure/keyvault-secrets` reads it.
 */
export async function startAzure(options: AzureOptions = {}): Promise<AzureSimulator> {
  const now = options.now ?? Date.now
  const token = options.token ?? 'azure-simulator-token'
  const tenant = '11111111-2222-4333-8444-555555555555'
  const client = '66666666-7777-4888-8999-aaaaaaaaaaaa'
  const secret = 'azure-simulator-client-secret'
  const subject = 'repo:acme/shop:ref:refs/heads/main'
  const entra = openEntra({ tenant, client, secret, issuer: options.issuer, subject, now })
  const vault = openVault(now)
  const state = { url: '', size: 25, isEndless: false, elsewhere: undefined as string | undefined, window: 0, used: 0 }

  function spent(): Answer | undefined {
    if (options.budget === undefined) return undefined
    const window = Math.floor(now() / 10_000)
    state.used = window === state.window ? state.used + 1 : 1
    state.window = window
    if (state.used <= options.budget) return undefined
    return {
      ...vaultError(429, 'Throttled', 'Request was not processed because too many requests were received.'),
      headers: { 'retry-after': '10' },
    }
  }

  const simulator = await serve({
    token,
    routes: [
      entra.route,
      ...vaultRoutes({
        vault,
        url: () => state.url,
        pageSize: () => state.size,
        isEndless: () => state.isEndless,
        continuesAt: () => state.elsewhere,
      }),
    ],
    refuse({ path, headers }) {
      if (!path.startsWith('/secrets')) return undefined
      const bearer = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1]
      if (bearer === token || entra.isGood(bearer ?? '')) return spent()
      const challenge = `Bearer authorization="${state.url}/${tenant}", resource="https://vault.azure.net"`
      const why =
        bearer === undefined ? 'AKV10000: Request is missing a Bearer or PoP token.' : 'AKV10022: Invalid token.'
      return { ...vaultError(401, 'Unauthorized', why), headers: { 'www-authenticate': challenge } }
    },
    notFound: vaultError(404, 'NotFound', 'The resource was not found.'),
    ...(options.port === undefined ? {} : { port: options.port }),
  })
  state.url = simulator.url
  return {
    ...simulator,
    tenant,
    client,
    secret,
    put: vault.set,
    drop: vault.drop,
    names: vault.names,
    peek: (name) => vault.newest(name)?.value,
    setEnabled: (name, enabled) => {
      const version = vault.newest(name)
      if (version !== undefined) version.attributes = { ...version.attributes, enabled }
    },
    setPageSize: (size) => {
      state.size = size
    },
    setEndless: (isEndless) => {
      state.isEndless = isEndless
    },
    continueAt: (url) => {
      state.elsewhere = url
    },
    issued: entra.issued,
    revoke: entra.revoke,
  }
}
