import { SealpostError } from '../../core/errors.js'
import type { Source, SourceCall, SourceIo } from '../../core/source.js'
import { inEnvironment } from '../../core/source-errors.js'
import type { SourceValue } from '../../core/value.js'
import { forEnvironment } from '../shared/environments.js'
import { oidcVariable } from '../shared/oidc.js'
import { requirePlaceholder } from '../shared/placeholder.js'
import { type Engine, headersFor } from './api.js'
import { openSession, type Session } from './login.js'
import { readAll } from './merge.js'
import { listSecret, readSecret } from './secrets.js'
import { type Settings, settings } from './settings.js'

const id = 'vault'

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
  read: (call) => inSession(call, readSecret),
  versions: {
    by: 'the number of the secret’s version and when that was made; KV version 2 only',
    async list(call) {
      if (call.settings.version === 2) return inSession(call, listSecret)
      throw new SealpostError('config', 'KV version 1 knows no versions, which `compare: version` goes by', {
        hint: 'Nothing was read. Take `compare` out of the block, or upgrade the mount: `vault kv enable-versioning`.',
      })
    },
  },
  // nothing of it stands in files of a repository
  editedNames: async () => new Map(),
}

/** What of each environment is asked for: values, or their versions. */
type OfSecret<T> = Parameters<typeof readAll<T & Pick<SourceValue, 'at'>>>[2]

/** Logs in, gathers what is asked for of each environment, and logs out. */
async function inSession<T extends Pick<SourceValue, 'at'>>(
  { environments, settings: given, folder, io }: SourceCall<Settings>,
  ofSecret: OfSecret<T>,
): Promise<Map<string, Map<string, T>>> {
  const paths = [given.paths].flat()
  requirePlaceholder('paths', paths.join(' '), '{environment}', environments)
  const namespace = given.namespace ?? (io.variable('VAULT_NAMESPACE')?.trim() || undefined)
  const door = { io, login: given.login, namespace, folder, authorities: await authoritiesIn(io) }
  const session = openSession(door)
  const engine = {
    client: session.client,
    headers: headersFor(namespace),
    mount: given.mount,
    version: given.version,
  }
  return andEnd(session, environments, () => ofEach(engine, environments, given, ofSecret))
}

async function ofEach<T extends Pick<SourceValue, 'at'>>(
  engine: Engine,
  environments: readonly string[],
  given: Settings,
  ofSecret: OfSecret<T>,
): Promise<Map<string, Map<string, T>>> {
  const { at, clash, map } = given
  const state = {
    ...(at?.version === undefined ? {} : { version: at.version }),
    ...(at?.time === undefined ? {} : { time: Date.parse(at.time) }),
  }
  const all = new Map<string, Map<string, T>>()
  for (const environment of environments) {
    const paths = [given.paths].flat().map((path) => forEnvironment(path, environment, map))
    const work = () => placed(environment, readAll<T>(engine, { paths, clash, state }, ofSecret))
    all.set(environment, await inEnvironment(id, environment, work))
  }
  return all
}

/** What is told of a path says which environment it is about. */
function placed<T>(environment: string, work: Promise<T>): Promise<T> {
  return work.catch((thrown: unknown) => {
    if (!(thrown instanceof SealpostError) || thrown.where === undefined) throw thrown
    const { code, message, where, hint } = thrown
    throw new SealpostError(code, message, { where: `${id}:${environment}, ${where}`, hint })
  })
}

/** Whatever the work ends with, the token of a login is given back. What the work threw goes before what that throws. */
async function andEnd<T>(session: Session, environments: readonly string[], work: () => Promise<T>): Promise<T> {
  let done: T
  try {
    done = await work()
  } catch (thrown) {
    await session.end().catch(() => undefined)
    throw thrown
  }
  await inEnvironment(id, environments.join(', '), () => session.end())
  return done
}

/** What VAULT_CACERT leads to, read from where the command runs, as Vault's own command does. */
async function authoritiesIn(io: SourceIo): Promise<string | undefined> {
  const file = io.variable('VAULT_CACERT')?.trim()
  if (!file) return undefined
  const bytes = await io.files.read(file)
  const text = Buffer.from(bytes ?? '').toString('utf8')
  if (/-----BEGIN CERTIFICATE-----/.test(text)) return text
  throw new SealpostError('endpoint', `VAULT_CACERT leads to ${bytes === undefined ? 'no file' : 'no certificate'}`, {
    hint: 'Nothing was sent. Let it name a file with certificates, PEM; or name that in NODE_EXTRA_CA_CERTS, and unset it.',
  })
}
