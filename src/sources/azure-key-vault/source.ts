import { SealpostError } from '../../core/errors.js'
import { nothingFound } from '../../core/project-files.js'
import type { Source, SourceCall, SourceClient, SourceIo } from '../../core/source.js'
import { inEnvironment } from '../../core/source-errors.js'
import type { SourceValue, SourceVersion } from '../../core/value.js'
import { atPlace } from '../shared/at-place.js'
import { concurrently } from '../shared/concurrently.js'
import { forEnvironment } from '../shared/environments.js'
import { tokenOf } from '../shared/login.js'
import { addValue, nameOf } from '../shared/names.js'
import { oidcVariable } from '../shared/oidc.js'
import { requirePlaceholder } from '../shared/placeholder.js'
import { treeOf } from '../shared/tree.js'
import { secretOf } from '../shared/values.js'
import { type Attributes, disabled, getSecret, type ListedSecret, listSecrets, newestVersion } from './api.js'
import { identityFrom, logIn } from './login.js'
import { type Settings, settings } from './settings.js'

const id = 'azure-key-vault'

/** Requests at once; a vault takes 4,000 in ten seconds ("Key Vault service limits", read 2026-11). */
const atOnce = 8

/** Secrets of an Azure Key Vault: one value each. */
export const source: Source<Settings> = {
  id,
  api: 1,
  config: { settings },
  access: {
    env: [
      { name: 'AZURE_TENANT_ID', means: 'The Directory (tenant) ID of the vault’s subscription.', secret: false },
      { name: 'AZURE_CLIENT_ID', means: 'The Application (client) ID that reads the vault.', secret: false },
      { name: 'AZURE_CLIENT_SECRET', means: 'A client secret of the application, if there is no `login`.' },
      oidcVariable,
    ],
    endpoints: [
      {
        id: 'vault',
        env: ['AZURE_KEY_VAULT_ENDPOINT'],
        means: 'The address of the vault, if not https://NAME.vault.azure.net, for example in another cloud.',
        posts: [],
      },
      {
        id: 'authority',
        env: ['AZURE_AUTHORITY_HOST'],
        means: 'The address at which applications log in.',
        default: 'https://login.microsoftonline.com',
        posts: [{ does: 'login', path: '/*/oauth2/v2.0/token' }],
      },
    ],
  },
  setup: {
    label: 'Azure Key Vault',
    where: { setting: 'vault', question: 'Which vault?', usual: 'acme-{environment}' },
    next: ({ all }) => [
      `Put the values into Key Vault (${all}), - for _ in names, and grant the pipeline’s application the role Key Vault ` +
        'Secrets User.',
    ],
    detect: nothingFound,
  },
  read: (call) => ofEach(call, readAll),
  versions: {
    by: 'the id of the latest version',
    async list(call) {
      const all = await ofEach(call, versionsOf)
      return new Map([...all].flatMap(([one, names]) => (names === undefined ? [] : [[one, names] as const])))
    },
  },
  // nothing of it stands in files of a repository
  editedNames: async () => new Map(),
}

/** A secret that an environment takes. */
interface Taken extends ListedSecret {
  readonly at: string
  /** What its value is called. */
  readonly called: string
}

/** What of a vault one environment takes. */
interface Held {
  readonly client: SourceClient
  readonly secrets: readonly Taken[]
  /** ms since the epoch. */
  readonly now: number
}

/** Lists the secrets of each environment and has something done with them; logs in once for each cloud. */
async function ofEach<T>(
  { environments, settings, io }: SourceCall<Settings>,
  work: (held: Held) => Promise<T>,
): Promise<Map<string, T>> {
  const { vault, prefix } = settings
  requirePlaceholder('vault', `${vault} ${prefix}`, '{environment}', environments)
  const identity = identityFrom(settings.login, io)
  const tokens = new Map<string, ReturnType<typeof tokenOf>>()
  const tokenFor = (scope: string) => {
    const known = tokens.get(scope) ?? tokenOf(() => logIn(identity, scope, io))
    tokens.set(scope, known)
    return known
  }
  const places = new Map<string, string>()
  const all = new Map<string, T>()
  for (const environment of environments) {
    const one = async () => {
      const client = openVault(forEnvironment(vault, environment), tokenFor, io)
      const begins = forEnvironment(prefix, environment)
      keepApart(places, `${client.endpoint} ${begins}`, environment)
      const now = io.now()
      return work({ client, secrets: await takenOf(client, begins, settings, now), now })
    }
    all.set(environment, await inEnvironment(id, environment, one))
  }
  return all
}

function openVault(
  name: string,
  tokenFor: (scope: string) => (refused?: string) => Promise<string>,
  io: SourceIo,
): SourceClient {
  if (!/^[A-Za-z][A-Za-z0-9-]{1,22}[A-Za-z0-9]$/.test(name)) {
    throw new SealpostError('config', '`source.vault` is not a valid vault name', {
      hint: 'A vault’s name has 3 to 24 letters, digits and -, and begins with a letter.',
    })
  }
  const client: SourceClient = io.open({
    endpoint: 'vault',
    address: `https://${name}.vault.azure.net`,
    token: (refused) => tokenFor(scopeOf(client.endpoint))(refused),
  })
  return client
}

/** Each cloud has vaults of its own, and tokens for them ("Key Vault DNS suffixes", read 2026-11). */
function scopeOf(endpoint: string): string {
  const [suffix = 'vault.azure.net'] = /vault\.(?:azure\.cn|usgovcloudapi\.net)$/.exec(new URL(endpoint).hostname) ?? []
  return `https://${suffix}/.default`
}

/** AZURE_KEY_VAULT_ENDPOINT is one vault for all environments, whatever the config calls theirs. */
function keepApart(places: Map<string, string>, place: string, environment: string): void {
  const other = places.get(place)
  if (other !== undefined) {
    throw new SealpostError('config', `it would be read from the same secrets as ${other}`, {
      hint: 'Use {environment} in `source.prefix`, or unset AZURE_KEY_VAULT_ENDPOINT: it is one vault for all environments.',
    })
  }
  places.set(place, environment)
}

async function takenOf(client: SourceClient, prefix: string, { dash }: Settings, now: number): Promise<Taken[]> {
  const { host } = new URL(client.endpoint)
  const taken = (await listSecrets(client)).filter(({ name }) => name.startsWith(prefix)).sort(byName)
  if (taken.length === 0) {
    throw new SealpostError('source-missing', 'the vault has no secret for this environment', {
      hint: 'Nothing was written. Create one, or correct `source.vault` or `source.prefix`.',
    })
  }
  for (const { name, attributes } of taken) await atPlace(`${host}/secrets/${name}`, () => checkUsable(attributes, now))
  return Promise.all(
    taken.map((secret) => {
      const at = `${host}/secrets/${secret.name}`
      const called = async () => nameOf([secret.name.slice(prefix.length)], { dash }, at)
      return atPlace(at, async () => ({ ...secret, at, called: await called() }))
    }),
  )
}

async function readAll({ client, secrets, now }: Held): Promise<Map<string, SourceValue>> {
  const found = await concurrently(secrets, atOnce, ({ name, at }) =>
    atPlace(at, async () => {
      const { value, version, attributes } = await getSecret(client, name)
      checkUsable(attributes, now)
      const time = attributes.updated === undefined ? {} : { updatedAt: attributes.updated * 1000 }
      return { secret: secretOf(treeOf(value), [name], at), version, versionId: version, at, ...time }
    }),
  )
  return named(client, secrets, found)
}

/** @returns undefined where the list does not tell which version of a secret is the newest */
async function versionsOf({ client, secrets }: Held): Promise<Map<string, SourceVersion> | undefined> {
  const found = await concurrently(secrets, atOnce, (secret) =>
    atPlace(secret.at, async () => {
      const version = await newestVersion(client, secret)
      return version === undefined ? [] : [{ version, versionId: version, at: secret.at }]
    }),
  )
  return found.every(({ length }) => length > 0) ? named(client, secrets, found.flat()) : undefined
}

async function named<T extends Pick<SourceValue, 'at'>>(
  { endpoint }: SourceClient,
  secrets: readonly Taken[],
  found: readonly T[],
): Promise<Map<string, T>> {
  const { host } = new URL(endpoint)
  const values = new Map<string, T>()
  for (const [index, { called }] of secrets.entries())
    await atPlace(host, () => addValue(values, called, found[index] as T))
  return values
}

function byName(one: ListedSecret, other: ListedSecret): number {
  return one.name < other.name ? -1 : 1
}

/** Key Vault still gives what has ended, or has not begun ("About Azure Key Vault secrets", read 2026-11); no target should. */
function checkUsable({ enabled, nbf, exp }: Attributes, now: number): void {
  if (enabled === false) throw disabled()
  const refused = (what: string) =>
    new SealpostError('source', what, {
      hint: 'Nothing was written. Set a new version, correct its dates (`az keyvault secret set-attributes`), or delete it.',
    })
  if (exp !== undefined && exp * 1000 <= now) throw refused('it has expired')
  if (nbf !== undefined && nbf * 1000 > now) throw refused('it is not valid yet')
}
