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
        z.describe('What Phase calls the environment; {environment} stands for its name, as declared.'),
      ),
    '{environment}',
  ),
  path: z._default(
    z
      .string()
      .check(
        z.regex(/^\//, 'must begin with /'),
        z.describe('The folder to read, without those below it; {environment} may stand in it.'),
      ),
    '/',
  ),
  tags: z._default(
    z
      .array(z.string().check(z.regex(/^[^,]+$/, 'must be one tag')))
      .check(z.describe('Reads only secrets that have one of these tags at least; all where none is named.')),
    [],
  ),
  references: z._default(
    z
      .enum(['refuse', 'literal'])
      .check(
        z.describe(
          'What to do about a reference to another environment or app that Phase left in a value, because it found nothing ' +
            'there or the account may not look: stop, or take the value as it stands.',
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
          'The token of a service account that may read secrets of the app, `pss_service:v2:…`. Only its third part is sent.',
      },
    ],
    endpoints: [
      {
        id: 'api',
        env: ['PHASE_HOST'],
        means: 'Where Phase is: the address of a self-hosted one, with or without /service/public.',
        default: `https://${cloud}`,
        posts: [],
      },
    ],
  },
  setup: {
    label: 'an app of Phase',
    where: { setting: 'app', question: 'What is the ID of the app?', usual: '00000000-0000-0000-0000-000000000000' },
    next: () => [
      'Enable server-side encryption in the settings of the app in the Phase console, and check that `source.app` is its ID.',
      `Make a service account that reads it, and put its token into ${tokenVariable}.`,
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
