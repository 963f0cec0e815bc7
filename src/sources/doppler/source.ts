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
  use: z.literal('oidc').check(z.describe('Logs in with the OIDC token of the pipeline, so that no token is kept.')),
  identity: z
    .string()
    .check(z.minLength(1), z.describe('The ID of an identity of a service account, from the Doppler dashboard.')),
  audience: z.optional(
    z.string().check(z.minLength(1), z.describe('Whom the token is for, as the identity has it in Doppler.')),
  ),
  tokenEnv: z.optional(
    z
      .string()
      .check(
        z.regex(/^[A-Za-z_]\w*$/, 'must be the name of a variable'),
        z.describe('The variable that the pipeline puts its token into, where that is not SEALPOST_ID_TOKEN.'),
      ),
  ),
})

const settings = z.strictObject({
  project: z.string().check(z.minLength(1), z.describe('The project, as Doppler calls it.')),
  config: z._default(
    z
      .string()
      .check(
        z.minLength(1),
        z.describe('What Doppler calls the config; {environment} stands for the name of the environment, as declared.'),
      ),
    '{environment}',
  ),
  values: z._default(
    z
      .enum(['computed', 'raw'])
      .check(
        z.describe(
          'Values with what they refer to put in, as Doppler gives them to everybody else, or as they were written.',
        ),
      ),
    'computed',
  ),
  ages: z._default(
    z
      .boolean()
      .check(
        z.describe('Looks into the log of the config when each value was last changed, which takes more requests.'),
      ),
    false,
  ),
  login: z.optional(login.check(z.describe('How to log in, where no DOPPLER_TOKEN is to be kept.'))),
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
        means: 'A service token, or the token of a service account that may read the configs.',
      },
      {
        name: `${tokenVariable}_<ENVIRONMENT>`,
        means: 'The same for one environment: a service token reads one config only.',
      },
      oidcVariable,
    ],
    endpoints: [
      {
        id: 'api',
        env: ['DOPPLER_API_HOST'],
        means: 'Where Doppler is, `https://api.doppler.com`.',
        default: 'https://api.doppler.com',
        posts: [
          { does: 'login', path: '/v3/auth/oidc' },
          { does: 'logout', path: '/v3/auth/revoke' },
        ],
      },
    ],
  },
  setup: {
    label: 'a project of Doppler',
    where: { setting: 'project', question: 'What is the project called in Doppler?', usual: 'shop' },
    next: () => [
      'Check that each environment has a config of its name in Doppler, or say what it is called there with `source.map`.',
      'Make an identity for a service account and name it under `source.login`, or put a token into DOPPLER_TOKEN.',
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
