import { SealpostError } from '../../core/errors.js'
import { nothingFound } from '../../core/project-files.js'
import type { Source, SourceCall, SourceClient } from '../../core/source.js'
import { inEnvironment } from '../../core/source-errors.js'
import type { SourceValue, SourceVersion } from '../../core/value.js'
import { atPlace } from '../shared/at-place.js'
import { concurrently } from '../shared/concurrently.js'
import { forEnvironment } from '../shared/environments.js'
import { addValue, nameOf } from '../shared/names.js'
import { oidcVariable } from '../shared/oidc.js'
import { requirePlaceholder } from '../shared/placeholder.js'
import { treeOf } from '../shared/tree.js'
import { secretOf } from '../shared/values.js'
import { accessVersion, type ListedSecret, listSecrets, versionNumber, versionTime } from './api.js'
import { tokenPaths } from './key-file.js'
import { tokenFrom } from './login.js'
import { type Settings, settings } from './settings.js'

const id = 'gcp-secret-manager'

/** Requests at once; a project may have 90,000 accesses a minute ("Quotas and limits", read 2026-11). */
const atOnce = 8

/**
 * Values whose time is asked for in one reading: it costs a request each, of which a project may have 600 a minute, and
 * others want some ("Quotas and limits", read 2026-11).
 */
const mostTimes = 400

/** Secrets of Google Cloud's Secret Manager: one value each. */
export const source: Source<Settings> = {
  id,
  api: 1,
  config: { settings },
  access: {
    env: [
      { name: 'GOOGLE_OAUTH_ACCESS_TOKEN', means: 'An access token, as printed by `gcloud auth print-access-token`.' },
      {
        name: 'GOOGLE_APPLICATION_CREDENTIALS',
        means: 'Path of a credentials file: a service account’s key, or an external account.',
        secret: false,
        keyFile: true,
      },
      {
        name: 'ACTIONS_ID_TOKEN_REQUEST_URL',
        means: 'Set by GitHub for jobs with `id-token: write`.',
        secret: false,
      },
      oidcVariable,
    ],
    endpoints: [
      {
        id: 'api',
        env: ['CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER'],
        means: 'The address of Secret Manager, without /v1.',
        default: 'https://secretmanager.googleapis.com',
        posts: [],
      },
      {
        id: 'sts',
        env: ['CLOUDSDK_API_ENDPOINT_OVERRIDES_STS'],
        means: 'The address of the Security Token Service.',
        default: 'https://sts.googleapis.com',
        posts: [{ does: 'login', path: '/v1/token' }],
      },
      {
        id: 'iam',
        env: ['CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS'],
        means: 'The address of the IAM credentials service.',
        default: 'https://iamcredentials.googleapis.com',
        posts: [{ does: 'login', path: '/v1/projects/-/serviceAccounts/*:generateAccessToken' }],
      },
      {
        id: 'oauth',
        env: ['CLOUDSDK_API_ENDPOINT_OVERRIDES_OAUTH2'],
        means: 'The token address for a service account’s key, instead of the one in the key file.',
        default: 'https://oauth2.googleapis.com',
        posts: tokenPaths.map((path) => ({ does: 'login', path })),
      },
    ],
  },
  setup: {
    label: 'Google Cloud Secret Manager',
    where: { setting: 'project', question: 'Which project?', usual: 'acme-{environment}' },
    next: ({ all }) => [
      `Put the values into Secret Manager (${all}), and set the workload identity provider for the ` +
        'pipeline under `source.login`.',
    ],
    detect: nothingFound,
  },
  read(call) {
    const left = { times: mostTimes }
    return ofEach(call, (client, secrets) => readAll(client, secrets, call.settings, left))
  },
  versions: {
    by: 'the number of the version and when the secret was created',
    async list(call) {
      const left = { times: mostTimes }
      const all = await ofEach(call, (client, secrets) => versionsOf(client, secrets, call.settings, left))
      return new Map([...all].flatMap(([one, names]) => (names === undefined ? [] : [[one, names] as const])))
    },
  },
  // nothing of it stands in files of a repository
  editedNames: async () => new Map(),
}

/** A secret that an environment takes. */
interface Taken extends ListedSecret {
  /** Its own path, and that of its project. */
  readonly at: string
  readonly project: string
  /** What its value is called. */
  readonly name: string
}

/** Lists the secrets of each environment, each project once, and has something done with them. */
async function ofEach<T>(
  { environments, settings, folder, io }: SourceCall<Settings>,
  work: (client: SourceClient, secrets: readonly Taken[]) => Promise<T>,
): Promise<Map<string, T>> {
  const { project, prefix, labels } = settings
  requirePlaceholder('prefix', [project, prefix, ...Object.values(labels)].join(' '), '{environment}', environments)
  const client = io.open({ endpoint: 'api', token: tokenFrom(settings.login, folder, io) })
  const lists = new Map<string, Promise<ListedSecret[]>>()
  const all = new Map<string, T>()
  for (const environment of environments) {
    const one = async () => {
      const name = forEnvironment(project, environment)
      const list = lists.get(name) ?? listSecrets(client, name)
      lists.set(name, list)
      return work(client, await takenOf(await list, name, environment, settings))
    }
    all.set(environment, await inEnvironment(id, environment, one))
  }
  return all
}

async function takenOf(
  list: readonly ListedSecret[],
  project: string,
  environment: string,
  settings: Settings,
): Promise<Taken[]> {
  const { labels, dash } = settings
  const prefix = forEnvironment(settings.prefix, environment)
  const wanted = Object.entries(labels).map(([key, value]) => [key, forEnvironment(value, environment)] as const)
  const taken = list
    .filter((one) => one.id.startsWith(prefix) && wanted.every(([key, value]) => one.labels[key] === value))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
  if (taken.length === 0) {
    throw new SealpostError('source-missing', `project ${project} has no secret for this environment`, {
      hint: 'Nothing was written. Create one, or correct `source.project`, `source.prefix` or `source.labels`.',
    })
  }
  return Promise.all(
    taken.map((one) => {
      const at = `projects/${project}/secrets/${one.id}`
      return atPlace(at, async () => ({
        ...one,
        at,
        project,
        name: nameOf([one.id.slice(prefix.length)], { dash }, at),
      }))
    }),
  )
}

async function readAll(
  client: SourceClient,
  secrets: readonly Taken[],
  { version }: Settings,
  left: { times: number },
): Promise<Map<string, SourceValue>> {
  const withTimes = secrets.length <= left.times
  if (withTimes) left.times -= secrets.length
  const found = await concurrently(secrets, atOnce, (secret) =>
    atPlace(secret.at, async () => {
      const { at } = secret
      const { number, text } = await accessVersion(client, at, String(version))
      const time = withTimes ? { updatedAt: await versionTime(client, at, number) } : {}
      return { secret: secretOf(treeOf(text), [at], at), at, ...versionOf(secret, number), ...time }
    }),
  )
  return named(secrets, found)
}

/** @returns undefined where a version cannot be read, or where looking at all would use up what a minute allows */
async function versionsOf(
  client: SourceClient,
  secrets: readonly Taken[],
  { version }: Settings,
  left: { times: number },
): Promise<Map<string, SourceVersion> | undefined> {
  if (secrets.length > left.times) return undefined
  left.times -= secrets.length
  const found = await concurrently(secrets, atOnce, (secret) =>
    atPlace(secret.at, async () => {
      const number = await versionNumber(client, secret.at, String(version))
      const { versionId } = number === undefined ? {} : versionOf(secret, number)
      return number === undefined || versionId === undefined ? [] : [{ version: number, versionId, at: secret.at }]
    }),
  )
  return found.every(({ length }) => length > 0) ? named(secrets, found.flat()) : undefined
}

function versionOf({ created }: Taken, number: string): Pick<SourceValue, 'version' | 'versionId'> {
  return { version: number, ...(created === undefined ? {} : { versionId: `${number} ${created}` }) }
}

async function named<T extends Pick<SourceValue, 'at'>>(
  secrets: readonly Taken[],
  found: readonly T[],
): Promise<Map<string, T>> {
  const values = new Map<string, T>()
  for (const [index, { project, name }] of secrets.entries())
    await atPlace(project, () => addValue(values, name, found[index] as T))
  return values
}
