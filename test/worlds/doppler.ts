import { type Said, type SourceWorld, sourceStandIn } from '../../src/conformance/index.js'
import type { Source } from '../../src/core/source.js'
import { openDoppler } from '../../src/simulators/doppler/vendor.js'
import { source } from '../../src/sources/doppler/source.js'

const failure = (status: number, message: string): Said => ({ status, body: { messages: [message], success: false } })

const identity = { id: 'an-identity-of-the-suite', jwt: 'header.payload-of-a-pipeline.signature' }

/** Doppler, logged in to with the pipeline's own token. */
export const dopplerWorld: SourceWorld = {
  reaches: 'http',
  cannot: {
    pages: 'a list comes whole',
    versions: 'a secret has none',
  },
  cannotHold: [],
  async start() {
    const doppler = openDoppler({ configs: ['production', 'preview'], identity, kind: 'person' })
    const vendor = await sourceStandIn({
      answer: ({ text, ...asked }) => doppler.answer({ ...asked, body: text }) as Said,
      isLogin: ({ path }) => path.startsWith('/v3/auth/'),
      says: {
        unauthorized: failure(401, 'Invalid Auth token'),
        forbidden: failure(403, 'You do not have access'),
        missing: failure(404, 'Could not find requested config'),
        limited: { ...failure(429, 'Rate limit exceeded'), headers: { 'retry-after': '1' } },
        broken: failure(500, 'Unexpected error'),
      },
    })
    return {
      source: source as Source,
      settings: { project: doppler.project, login: { use: 'oidc', identity: identity.id } },
      environments: ['production', 'preview'],
      absent: 'nowhere',
      folder: '/work',
      env: () => ({ SEALPOST_ID_TOKEN: identity.jwt, DOPPLER_API_HOST: vendor.endpoint }),
      files: () => ({ read: async () => undefined }),
      async hold(environment, values) {
        doppler.keep(environment, [...values.keys()])
        for (const [name, value] of values) doppler.set(environment, name, value)
      },
      spoil: async (environment, name) =>
        doppler.set(environment, name, doppler.held.get(environment)?.get(name)?.raw ?? '', 'restricted'),
      server: {
        ...vendor,
        issued: () => doppler.issued,
        pageSize: () => {},
        state: () => [[...doppler.held].map(([config, secrets]) => [config, ...secrets]), doppler.state.leases],
      },
      close: vendor.close,
    }
  },
}
