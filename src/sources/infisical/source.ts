import * as z from 'zod/mini'
import { nothingFound } from '../../core/project-files.js'
import type { Source } from '../../core/source.js'
import { inEnvironment } from '../../core/source-errors.js'
import type { SourceValue } from '../../core/value.js'
import { forEnvironment } from '../shared/environments.js'
import { oidcVariable } from '../shared/oidc.js'
import { requirePlaceholder } from '../shared/placeholder.js'
import type { Wanted } from './list.js'
import { readSecrets } from './secrets.js'
import { openInfisical, posts, variables } from './session.js'

const id = 'infisical'

const universal = z.strictObject({
  use: z.literal('universal').check(z.describe('Log in with the client ID and client secret of a machine identity.')),
})

const oidc = z.strictObject({
  use: z.literal('oidc').check(z.describe('Log in with the OIDC token of the pipeline, without a stored secret.')),
  identity: z.string().check(z.minLength(1), z.describe('The ID of the machine identity.')),
  audience: z.optional(
    z.string().check(z.minLength(1), z.describe('The audience of the token, as set in the identity’s OIDC Auth.')),
  ),
  tokenEnv: z.optional(
    z
      .string()
      .check(
        z.regex(/^[A-Za-z_]\w*$/, 'must be the name of a variable'),
        z.describe('The variable with the pipeline’s token, if not SEALPOST_ID_TOKEN.'),
      ),
  ),
})

const settings = z.strictObject({
  project: z.string().check(z.minLength(1), z.describe('The ID of the project, from its settings in Infisical.')),
  environment: z._default(
    z
      .string()
      .check(
        z.minLength(1),
        z.describe('The slug of the environment in Infisical. {environment} is replaced with its name.'),
      ),
    '{environment}',
  ),
  path: z._default(
    z
      .string()
      .check(z.regex(/^\//, 'must begin with /'), z.describe('The folder to read; It may contain {environment}.')),
    '/',
  ),
  recursive: z._default(
    z
      .boolean()
      .check(
        z.describe('Read the folders below it too. Two secrets with the same name in different folders are refused.'),
      ),
    false,
  ),
  expand: z._default(
    z
      .boolean()
      .check(z.describe('Let Infisical resolve references in values. Without it, references stay as written.')),
    false,
  ),
  login: z.optional(
    z
      .discriminatedUnion('use', [universal, oidc])
      .check(z.describe('How a machine identity logs in without a stored INFISICAL_TOKEN.')),
  ),
})

type Settings = z.output<typeof settings>

/** Infisical, cloud or self-hosted, over its REST API: folders of a project, with what they import. */
export const source: Source<Settings> = {
  id,
  api: 1,
  config: { settings },
  access: {
    env: [
      { name: variables.token, means: 'A token of a machine identity. It is never revoked.' },
      { name: variables.clientId, means: 'The client ID of a machine identity, for `login: { use: universal }`.' },
      { name: variables.clientSecret, means: 'Its client secret.' },
      oidcVariable,
    ],
    endpoints: [
      {
        id: 'api',
        env: ['INFISICAL_API_URL'],
        means: 'The address of Infisical, with or without /api, for the EU or a self-hosted one.',
        default: 'https://app.infisical.com',
        posts,
      },
    ],
  },
  setup: {
    label: 'an Infisical project',
    where: {
      setting: 'project',
      question: 'What is the ID of the project?',
      usual: '00000000-0000-0000-0000-000000000000',
    },
    next: () => [
      'Check that `source.project` is the ID of the project, and that each environment has the same slug in Infisical, or map the names with `source.map`.',
      'Create a machine identity with OIDC Auth and set it in `source.login`, or put a token into INFISICAL_TOKEN.',
    ],
    detect: nothingFound,
  },
  async read({ environments, settings, io }) {
    const { project, recursive, expand } = settings
    // one of the two tells environments apart
    if (!settings.path.includes('{environment}')) {
      requirePlaceholder('environment', settings.environment, '{environment}', environments)
    }
    const { client, end } = openInfisical(io, settings.login)
    try {
      const all = new Map<string, Map<string, SourceValue>>()
      for (const environment of environments) {
        const slug = forEnvironment(settings.environment, environment)
        const path = normal(forEnvironment(settings.path, environment))
        const wanted: Wanted = { environment, project, slug, path, recursive, expand }
        all.set(environment, await inEnvironment(id, environment, () => readSecrets(client, wanted)))
      }
      return all
    } finally {
      await end()
    }
  },
  versions: 'none',
  // nothing of it stands in files of a repository
  editedNames: async () => new Map(),
}

function normal(path: string): string {
  return path.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1')
}
