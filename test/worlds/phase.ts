import { type Said, type SourceWorld, sourceStandIn } from '../../src/conformance/index.js'
import type { Source } from '../../src/core/source.js'
import { wholeToken } from '../../src/simulators/phase/simulator.js'
import { openPhase } from '../../src/simulators/phase/vendor.js'
import { source } from '../../src/sources/phase/source.js'

const error = (status: number, message: string): Said => ({ status, body: { error: message } })

/** A self-hosted Phase, whose address says nothing of where the API is. */
export const phaseWorld: SourceWorld = {
  reaches: 'http',
  cannot: {
    pages: 'a list comes whole',
    logins: 'there is none for a pipeline',
  },
  cannotHold: [],
  async start() {
    const phase = openPhase({ environments: ['Production', 'Preview'] })
    const vendor = await sourceStandIn({
      answer: ({ text, ...asked }) => phase.answer({ ...asked, body: text }) as Said,
      says: {
        unauthorized: error(401, 'Token expired or deleted'),
        forbidden: error(403, "You don't have permission to read secrets in this environment."),
        missing: error(404, 'Not found.'),
        limited: { ...error(429, 'Request was throttled.'), headers: { 'retry-after': '1' } },
        broken: error(500, 'Internal server error.'),
      },
    })
    return {
      source: source as Source,
      settings: { app: phase.app },
      environments: ['production', 'preview'],
      absent: 'nowhere',
      folder: '/work',
      env: () => ({ PHASE_SERVICE_TOKEN: wholeToken(phase.bearer), PHASE_HOST: vendor.endpoint }),
      files: () => ({ read: async () => undefined }),
      async hold(environment, values) {
        phase.keep(environment, [...values.keys()])
        for (const [key, value] of values) phase.set(environment, key, value)
      },
      spoil: async (environment, name) => phase.set(environment, name, 'spoiled', { type: 'sealed', hidden: true }),
      server: {
        ...vendor,
        issued: () => [],
        pageSize: () => {},
        state: () => [[...phase.held], phase.state.leases],
      },
      close: vendor.close,
    }
  },
}
