import { SealpostError } from '../../core/errors.js'
import type { Source, SourceClient } from '../../core/source.js'
import { inEnvironment } from '../../core/source-errors.js'
import type { SourceValue } from '../../core/value.js'
import { atPlace } from '../shared/at-place.js'
import { concurrently } from '../shared/concurrently.js'
import { forEnvironment } from '../shared/environments.js'
import { addValue, nameOf } from '../shared/names.js'
import { oidcVariable } from '../shared/oidc.js'
import { requirePlaceholder } from '../shared/placeholder.js'
import { treeOf } from '../shared/tree.js'
import { secretOf } from '../shared/values.js'
import { accessVersion, type ListedSecret, listSecrets, versionTime } from './api.js'
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
      { name: 'GOOGLE_OAUTH_ACCESS_TOKEN', means: 'An access token, as `gcloud auth print-access-token` gives it.' },
      {
        name: 'GOOGLE_APPLICATION_CREDENTIALS',
        means: 'Path of a file: the key of a service account, or an external account.',
        secret: false,
      },
      {
        name: 'ACTIONS_ID_TOKEN_REQUEST_URL',
        means: 'Set by GitHub for a job that may have OIDC tokens.',
        secret: false,
      },
      oidcVariable,
    ],
    endpoints: [
      {
        id: 'api',
        env: ['CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER'],
        means: 'Where Secret Manager is, without /v1.',
        default: 'https://secretmanager.googleapis.com',
        posts: [],
      },
      {
        id: 'sts',
        env: ['CLOUDSDK_API_ENDPOINT_OVERRIDES_STS'],
        means: 'Where tokens of other issuers are exchanged.',
        default: 'https://sts.googleapis.com',
        posts: [{ does: 'login', path: '/v1/token' }],
      },
      {
        id: 'iam',
        env: ['CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS'],
        means: 'Where service accounts lend their identity.',
        default: 'https://iamcredentials.googleapis.com',
        posts: [{ does: 'login', path: '/v1/projects/-/serviceAccounts/*:generateAccessToken' }],
      },
      {
        id: 'oauth',
        env: ['CLOUDSDK_API_ENDPOINT_OVERRIDES_OAUTH2'],
        means: 'Where a service account’s key logs in, where the key’s own file is not to say so.',
        default: 'https://oauth2.googleapis.com',
        posts: tokenPaths.map((path) => ({ does: 'login', path })),
      },
    ],
  },
  setup: {
    label: 'Secret Manager of Google Cloud',
    where: { setting: 'project', question: 'Which project?', usual: 'acme-{environment}' },
    next: ({ all }) => [
      `Put the values into Secret Manager (${all}), and say under \`source.login\` which workload identity provider the ` +
        'pipeline logs in by.',
    ],
  },
  async read({ environments, settings, folder, io }) {
    const { project, prefix, labels, map } = settings
    requirePlaceholder('prefix', [project, prefix, ...Object.values(labels)].join(' '), '{environment}', environments)
    const client = io.open({ endpoint: 'api', token: tokenFrom(settings.login, folder, io) })
    const lists = new Map<string, Promise<ListedSecret[]>>()
    const reading = { client, settings, timesLeft: mostTimes }
    const all = new Map<string, Map<string, SourceValue>>()
    for (const environment of environments) {
      const values = await inEnvironment(id, environment, async () => {
        const name = forEnvironment(project, environment, map)
        const list = lists.get(name) ?? listSecrets(client, name)
        lists.set(name, list)
        return readOne(reading, name, environment, await list)
      })
      all.set(environment, values)
    }
    return all
  },
  // nothing of it stands in files of a repository
  editedNames: async () => new Map(),
}

/** What the environments of one reading share. */
interface Reading {
  readonly client: SourceClient
  readonly settings: Settings
  timesLeft: number
}

async function readOne(
  reading: Reading,
  project: string,
  environment: string,
  list: readonly ListedSecret[],
): Promise<Map<string, SourceValue>> {
  const { client, settings } = reading
  const { labels, map, dash } = settings
  const prefix = forEnvironment(settings.prefix, environment, map)
  const wanted = Object.entries(labels).map(([key, value]) => [key, forEnvironment(value, environment, map)] as const)
  const taken = list
    .filter((one) => one.id.startsWith(prefix) && wanted.every(([key, value]) => one.labels[key] === value))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
  if (taken.length === 0) {
    throw new SealpostError('source-missing', `project ${project} has no secret for it`, {
      hint: 'Nothing was written. Create one, or correct `source.project`, `source.prefix` or `source.labels`.',
    })
  }
  const withTimes = taken.length <= reading.timesLeft
  if (withTimes) reading.timesLeft -= taken.length
  const found = await concurrently(taken, atOnce, ({ id: secret }) => {
    const at = `projects/${project}/secrets/${secret}`
    return atPlace(at, async () => {
      const name = nameOf([secret.slice(prefix.length)], { dash }, at)
      return [name, await readSecret(client, { at, version: String(settings.version), withTimes })] as const
    })
  })
  const values = new Map<string, SourceValue>()
  for (const [name, value] of found) await atPlace(project, () => addValue(values, name, value))
  return values
}

async function readSecret(
  client: SourceClient,
  { at, version, withTimes }: { readonly at: string; readonly version: string; readonly withTimes: boolean },
): Promise<SourceValue> {
  const { number, text } = await accessVersion(client, at, version)
  const time = withTimes ? { updatedAt: await versionTime(client, at, number) } : {}
  return { secret: secretOf(treeOf(text), [at], at), version: number, at, ...time }
}
