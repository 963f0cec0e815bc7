import type { SourceWorld } from '../../src/conformance/index.js'
import type { Source } from '../../src/core/source.js'
import { startGcp } from '../../src/simulators/gcp/simulator.js'
import { openIssuer } from '../../src/simulators/oidc.js'
import { source } from '../../src/sources/gcp-secret-manager/source.js'
import { sourceTroubleAt } from './source-trouble.js'

const project = 'acme-prod'
const no = (code: number, status: string) => ({ status: code, body: { error: { code, status, message: 'No.' } } })

/** One project whose environments differ by prefix, read with the pipeline's own identity by way of a service account. */
export const gcp: SourceWorld = {
  reaches: 'http',
  cannot: { empty: 'Secret Manager refuses a version without data' },
  cannotHold: [],
  async start() {
    const issuer = openIssuer()
    const simulator = await startGcp({ issuer })
    const { provider, serviceAccount, url } = simulator
    const trouble = await sourceTroubleAt(simulator, {
      isLogin: (path) => path === '/v1/token' || path.startsWith('/v1/projects/-/'),
      says: {
        unauthorized: no(401, 'UNAUTHENTICATED'),
        forbidden: no(403, 'PERMISSION_DENIED'),
        missing: no(404, 'NOT_FOUND'),
        limited: no(429, 'RESOURCE_EXHAUSTED'),
        broken: no(500, 'INTERNAL'),
      },
      // `{}` is how Google writes a list with nothing in it
      nonsense: { status: 200, body: { nonsense: true } },
      endless: simulator.setEndless,
    })
    const prefixOf = (environment: string) => `${environment}-`
    return {
      source: source as Source,
      settings: {
        project,
        prefix: '{environment}-',
        login: { use: 'oidc', provider, serviceAccount },
      },
      environments: ['production', 'preview'],
      absent: 'nowhere',
      folder: '/work',
      env: () => ({
        SEALPOST_ID_TOKEN: issuer.token(`https://iam.googleapis.com/${provider}`),
        CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER: `${url}/`,
        CLOUDSDK_API_ENDPOINT_OVERRIDES_STS: url,
        CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS: url,
      }),
      files: () => ({ read: async () => undefined }),
      async hold(environment, values) {
        if ([...values.values()].includes('')) throw new Error('the payload must not be empty')
        const prefix = prefixOf(environment)
        const wanted = new Set([...values.keys()].map((name) => prefix + name))
        simulator.drop(
          project,
          simulator.ids(project).filter((id) => id.startsWith(prefix) && !wanted.has(id)),
        )
        for (const [name, value] of values) {
          simulator.setState(project, prefix + name, 'ENABLED')
          if (simulator.peek(project, prefix + name) !== value) simulator.put(project, prefix + name, value)
        }
      },
      spoil: async (environment, name) => simulator.setState(project, prefixOf(environment) + name, 'DISABLED'),
      server: {
        ...trouble,
        issued: () => [...simulator.issued()],
        pageSize: simulator.setPageSize,
        state: () => simulator.ids(project).map((id) => [id, simulator.peek(project, id)]),
      },
      close: async () => void (await Promise.all([simulator.close(), trouble.close()])),
    }
  },
}
