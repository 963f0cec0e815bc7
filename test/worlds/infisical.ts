import { type Said, type SourceWorld, sourceStandIn } from '../../src/conformance/index.js'
import type { Source } from '../../src/core/source.js'
import { openInfisical } from '../../src/simulators/infisical/vendor.js'
import { source } from '../../src/sources/infisical/source.js'

const failure = (statusCode: number, message: string): Said => ({ status: statusCode, body: { statusCode, message } })

const universal = { clientId: 'a-client-id-of-the-suite', clientSecret: 'a-client-secret-of-the-suite' }

/** Infisical, logged in to by a machine identity with a client of its own. */
export const infisicalWorld: SourceWorld = {
  reaches: 'http',
  cannot: { pages: 'a list comes whole' },
  cannotHold: [],
  async start() {
    const infisical = openInfisical({ environments: ['production', 'preview'], universal })
    const vendor = await sourceStandIn({
      answer: ({ text, ...asked }) => infisical.answer({ ...asked, body: text }) as Said,
      isLogin: ({ path }) => path.startsWith('/api/v1/auth/'),
      says: {
        unauthorized: failure(401, 'Token missing'),
        forbidden: failure(403, 'You do not have permission to perform this action'),
        missing: failure(404, 'Project not found'),
        limited: { ...failure(429, 'Rate limit exceeded.'), headers: { 'retry-after': '1' } },
        broken: failure(500, 'Something went wrong'),
      },
    })
    return {
      source: source as Source,
      settings: { project: infisical.project, login: { use: 'universal' } },
      environments: ['production', 'preview'],
      absent: 'nowhere',
      folder: '/work',
      env: () => ({
        INFISICAL_CLIENT_ID: universal.clientId,
        INFISICAL_CLIENT_SECRET: universal.clientSecret,
        INFISICAL_API_URL: vendor.endpoint,
      }),
      files: () => ({ read: async () => undefined }),
      async hold(environment, values) {
        const folder = infisical.folder(environment)
        const kept = folder.secrets.filter(({ key }) => values.has(key))
        folder.secrets.splice(0, folder.secrets.length, ...kept)
        for (const [key, value] of values) infisical.set(folder, key, value)
      },
      spoil: async (environment, name) =>
        infisical.set(infisical.folder(environment), name, 'spoiled', { readable: 'name' }),
      server: {
        ...vendor,
        issued: () => infisical.issued,
        pageSize: () => {},
        state: () => [...infisical.folders],
      },
      close: vendor.close,
    }
  },
}
