import { SealpostError } from '../../core/errors.js'
import { nothingFound } from '../../core/project-files.js'
import type { Source, SourceCall } from '../../core/source.js'
import { inEnvironment } from '../../core/source-errors.js'
import type { SourceValue } from '../../core/value.js'
import { forEnvironment } from '../shared/environments.js'
import { oidcVariable } from '../shared/oidc.js'
import { readAll } from './merge.js'
import { listSecret, readSecret } from './secrets.js'
import { type Settings, settings } from './settings.js'
import { id, placed, withEngine } from './with-engine.js'

/** The KV engine of HashiCorp Vault or OpenBao, version 1 or 2. */
export const source: Source<Settings> = {
  id,
  api: 1,
  config: { settings },
  access: {
    env: [
      {
        name: 'VAULT_TOKEN',
        means: 'A token that can read the paths, with `login: { use: token }`. It is not revoked.',
      },
      { name: 'VAULT_ROLE_ID', means: 'The id of the role, with `login: { use: approle }`.', secret: false },
      { name: 'VAULT_SECRET_ID', means: 'A secret_id of that role.' },
      {
        ...oidcVariable,
        means: 'The pipeline’s OIDC token, for `login: { use: jwt }`, if its host provides none on demand.',
      },
      { name: 'VAULT_NAMESPACE', means: 'The namespace, if the config sets none.', secret: false },
      {
        name: 'VAULT_CACERT',
        means: 'A file with the certificate of the server’s certificate authority, in PEM format.',
        secret: false,
      },
    ],
    endpoints: [
      {
        id: 'api',
        env: ['VAULT_ADDR'],
        means: 'The address of the server, for example https://vault.acme.example:8200.',
        posts: [
          { does: 'login', path: '/v1/auth/*/login' },
          { does: 'logout', path: '/v1/auth/token/revoke-self' },
        ],
      },
    ],
  },
  setup: {
    label: 'HashiCorp Vault or OpenBao',
    where: {
      setting: 'paths',
      question: 'Which path below the mount contains its values?',
      usual: 'shop/{environment}',
    },
    next: ({ first, all }) => [
      `Put the values into ${all}: \`vault kv put -mount=secret ${first} NAME=value …\`.`,
      'Set VAULT_ADDR, and VAULT_TOKEN; in a pipeline, log in with its own identity instead of a token, `login: { use: jwt, … }`.',
    ],
    detect: nothingFound,
  },
  read: (call) => ofEach(call, readSecret),
  versions: {
    by: 'the number of the secret’s version and when it was created; KV version 2 only',
    async list(call) {
      if (call.settings.version === 2) return ofEach(call, listSecret)
      throw new SealpostError('config', 'KV version 1 has no versions, which `compare: version` needs', {
        hint: 'Nothing was read. Remove `compare` from this source, or upgrade the mount: `vault kv enable-versioning`.',
      })
    },
  },
  // nothing of it stands in files of a repository
  editedNames: async () => new Map(),
}

/** Gathers what is asked for of each environment: values, or their versions. */
function ofEach<T extends Pick<SourceValue, 'at'>>(
  call: SourceCall<Settings>,
  ofSecret: Parameters<typeof readAll<T>>[2],
): Promise<Map<string, Map<string, T>>> {
  const { environments, settings: given } = call
  const { at, clash } = given
  const state = {
    ...(at?.version === undefined ? {} : { version: at.version }),
    ...(at?.time === undefined ? {} : { time: Date.parse(at.time) }),
  }
  return withEngine(call, async (engine) => {
    const all = new Map<string, Map<string, T>>()
    for (const environment of environments) {
      const paths = [given.paths].flat().map((path) => forEnvironment(path, environment))
      const work = () => placed(environment, readAll<T>(engine, { paths, clash, state }, ofSecret))
      all.set(environment, await inEnvironment(id, environment, work))
    }
    return all
  })
}
