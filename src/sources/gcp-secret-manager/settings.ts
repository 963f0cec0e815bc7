import * as z from 'zod/mini'
import { oidcToken } from '../shared/oidc.js'

const provider = /^projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+\/providers\/[a-z0-9-]+$/

/** What a config says of the source. */
export const settings = z.strictObject({
  project: z
    .string()
    .check(
      z.minLength(1),
      z.describe('Id or number of the project. {environment} is replaced with the name of the environment.'),
    ),
  prefix: z._default(
    z
      .string()
      .check(
        z.regex(/^(?:[\w-]|\{environment\})*$/, 'may contain only letters, digits, -, _ and {environment}'),
        z.describe('The prefix of an environment’s secret ids. The rest is the name of the value.'),
      ),
    '',
  ),
  labels: z._default(
    z
      .record(z.string(), z.string())
      .check(z.describe('Only secrets with these labels and values are read. Values may contain {environment}.')),
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
      .check(
        z.regex(/^\w*$/, 'may contain only letters, digits and _'),
        z.describe('The replacement for each - of an id in the name.'),
      ),
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
              z.describe(
                'The service account to impersonate. Without it, the pipeline’s own identity needs the roles.',
              ),
            ),
        ),
        ...oidcToken,
      })
      .check(z.describe('Log in with the pipeline’s own identity, through workload identity federation.')),
  ),
})

/** What {@link settings} gives. */
export type Settings = z.output<typeof settings>
