import type { SourceWorld } from '../../src/conformance/index.js'
import type { Source } from '../../src/core/source.js'
import { startConnect } from '../../src/simulators/1password/simulator.js'
import { source } from '../../src/sources/1password/source.js'
import { sourceTroubleAt } from './source-trouble.js'

const no = (status: number) => ({ status, body: { status, message: 'No.' } })

/** A Connect server with a vault for each environment, and one item in each. */
export const onePassword: SourceWorld = {
  reaches: 'http',
  cannot: {
    pages: 'a Connect server gives its lists whole',
    logins: 'the token of a Connect server is made by hand',
    versions: '1Password counts the versions of whole items, and one field that changes moves them all',
  },
  cannotHold: [],
  async start() {
    const environments = ['production', 'preview'] as const
    const vaultOf = (environment: string) => `shop-${environment}`
    const simulator = await startConnect({ vaults: environments.map(vaultOf) })
    const trouble = await sourceTroubleAt(simulator, {
      says: {
        unauthorized: no(401),
        forbidden: no(403),
        missing: no(404),
        limited: no(429),
        broken: no(500),
      },
    })
    const held = new Map<string, ReadonlyMap<string, string>>()
    const fill = (environment: string, more: { label: string; value: string; in: string }[] = []) => {
      const fields = [...(held.get(environment) ?? [])].map(([label, value]) => ({ label, value }))
      simulator.put(vaultOf(environment), 'settings', [...fields, ...more])
    }
    return {
      source: source as Source,
      settings: { vault: 'shop-{environment}' },
      environments,
      absent: 'nowhere',
      folder: '/work',
      env: () => ({ OP_CONNECT_HOST: simulator.url, OP_CONNECT_TOKEN: simulator.token }),
      files: () => ({ read: async () => undefined }),
      async hold(environment, values) {
        held.set(environment, values)
        fill(environment)
      },
      // somebody adds a field of the same name in another section
      spoil: async (environment, name) => fill(environment, [{ label: name, value: 'another', in: 'more' }]),
      server: { ...trouble, issued: () => [], pageSize: () => {}, state: simulator.state },
      close: async () => void (await Promise.all([simulator.close(), trouble.close()])),
    }
  },
}
