import type { SourceWorld } from '../../src/conformance/index.js'
import type { Source } from '../../src/core/source.js'
import { startAzure } from '../../src/simulators/azure/simulator.js'
import { openIssuer } from '../../src/simulators/oidc.js'
import { source } from '../../src/sources/azure-key-vault/source.js'
import { sourceTroubleAt } from './source-trouble.js'

const no = (status: number, code: string) => ({ status, body: { error: { code, message: 'No.' } } })

/** One vault whose environments differ by prefix, read with the pipeline's own identity. */
export const azure: SourceWorld = {
  reaches: 'http',
  cannot: {},
  cannotHold: [],
  async start() {
    const issuer = openIssuer()
    let later = 0
    const simulator = await startAzure({ issuer, now: () => Date.now() + later })
    const trouble = await sourceTroubleAt(simulator, {
      isLogin: (path) => path.endsWith('/oauth2/v2.0/token'),
      says: {
        unauthorized: no(401, 'Unauthorized'),
        forbidden: no(403, 'Forbidden'),
        missing: no(404, 'SecretNotFound'),
        limited: no(429, 'Throttled'),
        broken: no(500, 'InternalServerError'),
      },
      endless: simulator.setEndless,
    })
    const nameOf = (environment: string, name: string) => `${environment}-${name.replaceAll('_', '-')}`
    return {
      source: source as Source,
      settings: { vault: 'acme-shop', prefix: '{environment}-', login: { use: 'oidc' } },
      environments: ['production', 'preview'],
      absent: 'nowhere',
      folder: '/work',
      env: () => ({
        AZURE_TENANT_ID: simulator.tenant,
        AZURE_CLIENT_ID: simulator.client,
        SEALPOST_ID_TOKEN: issuer.token('api://AzureADTokenExchange'),
        AZURE_KEY_VAULT_ENDPOINT: `${simulator.url}/`,
        AZURE_AUTHORITY_HOST: `${simulator.url}/`,
      }),
      files: () => ({ read: async () => undefined }),
      async hold(environment, values) {
        // times are whole seconds there, and hands are not that quick
        later += 1000
        const wanted = new Map([...values].map(([name, value]) => [nameOf(environment, name), value]))
        const ours = simulator.names().filter((name) => name.startsWith(`${environment}-`))
        for (const name of ours) if (!wanted.has(name)) simulator.drop(name)
        for (const [name, value] of wanted) {
          simulator.setEnabled(name, true)
          if (simulator.peek(name) !== value) simulator.put(name, value)
        }
      },
      spoil: async (environment, name) => simulator.setEnabled(nameOf(environment, name), false),
      server: {
        ...trouble,
        issued: () => simulator.issued(),
        pageSize: (size) => simulator.setPageSize(Math.min(size, 25)),
        state: () => simulator.names().map((name) => [name, simulator.peek(name)]),
      },
      close: async () => void (await Promise.all([simulator.close(), trouble.close()])),
    }
  },
}
