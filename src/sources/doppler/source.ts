import * as z from 'zod/mini'
import { nothingFound } from '../../core/project-files.js'
import type { Source } from '../../core/source.js'
import { inEnvironment } from '../../core/source-errors.js'
import type { SourceValue } from '../../core/value.js'
import { forEachEnvironment } from '../shared/environments.js'
import { oidcVariable } from '../shared/oidc.js'
import { readSecrets } from './secrets.js'
import { openDoppler, tokenVariable } from './session.js'

const id = 'doppler'

const login = z.strictObject({
  use: z.literal('oidc').check(z.describe('Log in with the OIDC token of the pipeline, without a stored token.')),
  identity: z
    .string()
    .check(z.minLength(1), z.describe('The ID of a service account identity, from the Doppler dashboard.')),
  audience: z.optional(
    z.string().check(z.minLength(1), z.describe('The audience of the token, as set for the identity in Doppler.')),
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
  project: z.string().check(z.minLength(1), z.describe('The name of the project in Doppler.')),
  config: z._default(
    z
      .string()
      .check(
        z.minLength(1),
        z.describe('The name of the config in Doppler. {environment} is replaced with the name of the environment.'),
      ),
    '{environment}',
  ),
  values: z._default(
    z
      .enum(['computed', 'raw'])
      .check(z.describe('Whether references in values are resolved (the default at Doppler), or left as written.')),
    'computed',
  ),
  ages: z._default(
    z.boolean().check(z.describe('Read from the config log when each value last changed. This takes more requests.')),
    false,
  ),
  login: z.optional(login.check(z.describe('How to log in without a stored DOPPLER_TOKEN.'))),
})

type Settings = z.output<typeof settings>

/** Configs of a project of Doppler, over its REST API. */
export const source: Source<Settings> = {
  id,
  api: 1,
  config: { settings },
  access: {
    env: [
      {
        name: tokenVariable,
        means: 'A service token, or the token of a service account that can read the configs.',
      },
      {
        name: `${tokenVariable}_<ENVIRONMENT>`,
        means: 'The same for a single environment, because a service token reads only one config.',
      },
      oidcVariable,
    ],
    endpoints: [
      {
        id: 'api',
        env: ['DOPPLER_API_HOST'],
        means: 'The address of Doppler. Default: `https://api.doppler.com`.',
        default: 'https://api.doppler.com',
        posts: [
          { does: 'login', path: '/v3/auth/oidc' },
          { does: 'logout', path: '/v3/auth/revoke' },
        ],
      },
    ],
  },
  setup: {
    label: 'a Doppler project',
    where: { setting: 'project', question: 'What is the name of the project in Doppler?', usual: 'shop' },
    next: () => [
      'Check that each environment has a config of the same name in Doppler, or map the names with `source.map`.',
      'Create a service account identity and set it in `source.login`, or put a token into DOPPLER_TOKEN.',
    ],
    detect: nothingFound,
  },
  async read({ environments, settings, io }) {
    const { project, values, ages } = settings
    const configs = forEachEnvironment('config', settings.config, environments)
    const { clientFor, end } = openDoppler(io, settings.login)
    try {
      const all = new Map<string, Map<string, SourceValue>>()
      for (const [environment, config] of configs) {
        const wanted = { environment, project, config, values, ages }
        all.set(environment, await inEnvironment(id, environment, () => readSecrets(clientFor(environment), wanted)))
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
