import * as z from 'zod/mini'
import { nothingFound } from '../../core/project-files.js'
import type { Source } from '../../core/source.js'
import { inEnvironment } from '../../core/source-errors.js'
import type { SourceValue } from '../../core/value.js'
import { forEnvironment } from '../shared/environments.js'
import { requirePlaceholder } from '../shared/placeholder.js'
import { cloud, openReader } from './reader.js'
import type { Wanted } from './secrets.js'
import { tokenVariable } from './token.js'

const id = 'phase'

const settings = z.strictObject({
  app: z
    .string()
    .check(
      z.regex(/^[\w-]+$/, 'must be the ID of an app'),
      z.describe('The ID of the app, from its settings in the Phase console.'),
    ),
  environment: z._default(
    z
      .string()
      .check(
        z.minLength(1),
        z.describe('The name of the environment in Phase. {environment} is replaced with its name.'),
      ),
    '{environment}',
  ),
  path: z._default(
    z
      .string()
      .check(
        z.regex(/^\//, 'must begin with /'),
        z.describe('The folder to read, without those below it; It may contain {environment}.'),
      ),
    '/',
  ),
  tags: z._default(
    z
      .array(z.string().check(z.regex(/^[^,]+$/, 'must be a single tag')))
      .check(z.describe('Read only secrets with at least one of these tags. Default: all.')),
    [],
  ),
  references: z._default(
    z
      .enum(['refuse', 'literal'])
      .check(
        z.describe(
          'What to do about a reference to another environment or app that Phase did not resolve, because it does not ' +
            'exist or the account has no access: refuse the value, or accept it as it is.',
        ),
      ),
    'refuse',
  ),
})

type Settings = z.output<typeof settings>

/** Phase, cloud or self-hosted, over its REST API: apps with server-side encryption, read by a service account. */
export const source: Source<Settings> = {
  id,
  api: 1,
  config: { settings },
  access: {
    env: [
      {
        name: tokenVariable,
        means:
          'The token of a service account that can read secrets of the app, `pss_service:v2:…`. Only its third part is sent.',
      },
    ],
    endpoints: [
      {
        id: 'api',
        env: ['PHASE_HOST'],
        means: 'The address of a self-hosted Phase, with or without /service/public.',
        default: `https://${cloud}`,
        posts: [],
      },
    ],
  },
  setup: {
    label: 'a Phase app',
    where: { setting: 'app', question: 'What is the ID of the app?', usual: '00000000-0000-0000-0000-000000000000' },
    next: () => [
      'Enable server-side encryption in the settings of the app in the Phase console, and check that `source.app` is its ID.',
      `Create a service account that can read it, and put its token into ${tokenVariable}.`,
    ],
    detect: nothingFound,
  },
  async read({ environments, settings, io }) {
    const { app, tags, references } = settings
    // one of the two tells environments apart
    if (!settings.path.includes('{environment}')) {
      requirePlaceholder('environment', settings.environment, '{environment}', environments)
    }
    const reader = openReader(io)
    const all = new Map<string, Map<string, SourceValue>>()
    for (const environment of environments) {
      const name = forEnvironment(settings.environment, environment)
      const path = forEnvironment(settings.path, environment)
      const wanted: Wanted = { environment, app, name, path, tags, references }
      all.set(environment, await inEnvironment(id, environment, () => reader(wanted)))
    }
    return all
  },
  versions: 'none',
  // nothing of it stands in files of a repository
  editedNames: async () => new Map(),
}
