import type { Source } from '../../core/source.js'
import { inEnvironment } from '../../core/source-errors.js'
import type { SourceRead, SourceValue } from '../../core/value.js'
import { forEnvironment } from '../shared/environments.js'
import { oidcVariable } from '../shared/oidc.js'
import type { Engine } from './api.js'
import { readAll } from './merge.js'
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
        means: 'A token that may read the paths, with `login: { use: token }`. It is not revoked.',
      },
      { name: 'VAULT_ROLE_ID', means: 'The id of the role, with `login: { use: approle }`.', secret: false },
      { name: 'VAULT_SECRET_ID', means: 'A secret_id of that role.' },
      {
        ...oidcVariable,
        means: 'The pipeline’s OIDC token, for `login: { use: jwt }`, where its host gives none on demand.',
      },
      { name: 'VAULT_NAMESPACE', means: 'The namespace, where the config names none.', secret: false },
      {
        name: 'VAULT_CACERT',
        means: 'A file with the certificate of the authority that vouches for the server, PEM.',
        secret: false,
      },
    ],
    endpoints: [
      {
        id: 'api',
        env: ['VAULT_ADDR'],
        means: 'Where the server is: https://vault.acme.example:8200.',
        posts: [
          { does: 'login', path: '/v1/auth/*/login' },
          { does: 'logout', path: '/v1/auth/token/revoke-self' },
        ],
      },
    ],
  },
  setup: {
    label: 'HashiCorp Vault or OpenBao',
    where: { setting: 'paths', question: 'Which path below the mount has its values?', usual: 'shop/{environment}' },
    next: ({ first, all }) => [
      `Put the values into ${all}: \`vault kv put -mount=secret ${first} NAME=value …\`.`,
      'Set VAULT_ADDR, and VAULT_TOKEN; in a pipeline log in with its own identity in place of a token, `login: { use: jwt, … }`.',
    ],
  },
  read: (call) => withEngine(call, (engine) => readEach(engine, call.environments, call.settings)),
  // nothing of it stands in files of a repository
  editedNames: async () => new Map(),
}

async function readEach(engine: Engine, environments: readonly string[], given: Settings): Promise<SourceRead> {
  const { at, clash, map } = given
  const state = {
    ...(at?.version === undefined ? {} : { version: at.version }),
    ...(at?.time === undefined ? {} : { time: Date.parse(at.time) }),
  }
  const all = new Map<string, Map<string, SourceValue>>()
  for (const environment of environments) {
    const paths = [given.paths].flat().map((path) => forEnvironment(path, environment, map))
    const work = () => placed(environment, readAll(engine, { paths, clash, state }))
    all.set(environment, await inEnvironment(id, environment, work))
  }
  return all
}
