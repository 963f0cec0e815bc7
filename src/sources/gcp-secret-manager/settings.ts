import * as z from 'zod/mini'
import { oidcToken } from '../shared/oidc.js'

const provider = /^projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+\/providers\/[a-z0-9-]+$/

/** What a config says of the source. */
export const settings = z.strictObject({
  project: z
    .string()
    .check(
      z.minLength(1),
      z.describe('Id or number of the project; {environment} stands for what the environment is called.'),
    ),
  prefix: z._default(
    z
      .string()
      .check(
        z.regex(/^(?:[\w-]|\{environment\})*$/, 'has letters, digits, - and _ only, and {environment}'),
        z.describe('What the ids of an environment’s secrets begin with; a value is called what follows.'),
      ),
    '',
  ),
  labels: z._default(
    z
      .record(z.string(), z.string())
      .check(
        z.describe('Labels that a secret must carry to be taken, each with its value; {environment} may stand in one.'),
      ),
    {},
  ),
  version: z._default(
    z
      .union([z.literal('latest'), z.string().check(z.regex(/^[1-9]\d*$/)), z.int().check(z.positive())])
      .check(z.describe('Which version of each secret is read: `latest`, or a number.')),
    'latest',
  ),
  dash: z._default(
    z
      .string()
      .check(z.regex(/^\w*$/, 'has letters, digits and _ only'), z.describe('What each - of an id becomes in a name.')),
    '_',
  ),
  login: z.optional(
    z
      .strictObject({
        use: z.literal('oidc'),
        provider: z
          .string()
          .check(
            z.regex(provider, 'must be projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER'),
            z.describe(
              'The workload identity provider that trusts the pipeline: ' +
                'projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER.',
            ),
          ),
        serviceAccount: z.optional(
          z
            .string()
            .check(
              z.regex(/^[^@\s/]+@[^@\s/]+$/, 'must be the address of a service account'),
              z.describe('The service account to speak as; without it the pipeline’s own identity needs the roles.'),
            ),
        ),
        ...oidcToken,
      })
      .check(z.describe('Logs in with the pipeline’s own identity, by workload identity federation.')),
  ),
})

/** What {@link settings} gives. */
export type Settings = z.output<typeof settings>
