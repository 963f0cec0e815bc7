import { type Said, type SourceAsked, type SourceWorld, sourceStandIn } from '../../src/conformance/index.js'
import type { Source } from '../../src/core/source.js'
import { type VaultCore, type VaultOptions, vaultCore } from '../../src/simulators/vault/simulator.js'
import { source } from '../../src/sources/vault/source.js'

/** How an environment's values lie at the server. */
interface Holding {
  readonly settings: Readonly<Record<string, unknown>>
  readonly options: VaultOptions
  readonly env: (vault: VaultCore) => Readonly<Record<string, string>>
  /** Puts the values of an environment there; what is as it was before is left alone. */
  readonly hold: (vault: VaultCore, environment: string, before: Values, after: Values) => void
  readonly spoil: (vault: VaultCore, environment: string, name: string) => void
}

type Values = ReadonlyMap<string, string>

async function start({ settings, options, env, hold, spoil }: Holding) {
  const vault = vaultCore(options)
  const held = new Map<string, Map<string, string>>()
  const no = (status: number, ...errors: readonly string[]): Said => ({ status, body: { errors } })
  const server = await sourceStandIn({
    answer: ({ text, ...asked }: SourceAsked) => vault.answer({ ...asked, body: text }),
    isLogin: ({ path }) => path.startsWith('/v1/auth/'),
    endless: vault.endless,
    says: {
      forbidden: no(403, '1 error occurred:\n\t* permission denied\n\n'),
      missing: no(404),
      limited: { ...no(429, 'rate limit quota exceeded'), headers: { 'retry-after': '1' } },
      'limited-silent': no(429, 'rate limit quota exceeded'),
      broken: no(500, 'internal error'),
    },
  })
  const stage = {
    source: source as Source,
    settings,
    environments: ['production', 'preview'] as [string, string],
    absent: 'nowhere',
    folder: '/work',
    env: () => ({ ...env(vault), VAULT_ADDR: server.endpoint }),
    files: () => ({ read: async () => undefined }),
    async hold(environment: string, values: Values) {
      hold(vault, environment, held.get(environment) ?? new Map(), values)
      held.set(environment, new Map(values))
    },
    async spoil(environment: string, name: string) {
      spoil(vault, environment, name)
      held.get(environment)?.delete(name)
    },
    server: { ...server, issued: vault.issued, pageSize: vault.pageSize, state: vault.state },
    close: server.close,
  }
  return stage
}

/** OpenBao with a folder for an environment and a secret for each value, logged in to with the pipeline's identity. */
export const vaultFolders: SourceWorld = {
  reaches: 'http',
  cannot: {},
  cannotHold: [],
  start: () =>
    start({
      settings: {
        paths: ['shop/{environment}/'],
        login: { use: 'jwt', role: 'sealpost', audience: 'https://vault.acme.example' },
      },
      options: { openbao: true },
      env: (vault) => ({ SEALPOST_ID_TOKEN: vault.mint() }),
      hold(vault, environment, before, after) {
        for (const name of before.keys()) if (!after.has(name)) vault.drop('secret', `shop/${environment}/${name}`)
        for (const [name, value] of after) {
          if (before.get(name) !== value) vault.put('secret', `shop/${environment}/${name}`, { [name]: value })
        }
      },
      spoil: (vault, environment, name) => vault.remove('secret', `shop/${environment}/${name}`, 'delete'),
    }),
}

/** Vault with KV version 1, a secret for each environment, and AppRole. */
export const vaultPlain: SourceWorld = {
  reaches: 'http',
  cannot: {
    pages: 'a secret is given whole',
    versions: 'KV version 1 has none',
  },
  cannotHold: [],
  start: () =>
    start({
      settings: { mount: 'kv', version: 1, paths: 'shop/{environment}', login: { use: 'approle' } },
      options: {},
      env: ({ appRole }) => ({ VAULT_ROLE_ID: appRole.roleId, VAULT_SECRET_ID: appRole.secretId }),
      hold: (vault, environment, _, after) => vault.put('kv', `shop/${environment}`, Object.fromEntries(after)),
      spoil: (vault, environment, name) =>
        vault.put('kv', `shop/${environment}`, { LAW_FIRST: 'x', LAW_THIRD: 'y', [name]: null }),
    }),
}
