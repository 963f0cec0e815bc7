import * as z from 'zod/mini'

const some = z.string().check(z.minLength(1))
/** A path below a mount; no part of it may be one that an address leaves out, or leads upwards with. */
const path = z
  .string()
  .check(
    z.regex(
      /^(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[^?#*\\]*[^?#*\\/](?:\/(?:\*\*)?)?$/,
      'must be a path below the mount, without a slash at its beginning; one that ends in / is a folder, in /** one with all below it',
    ),
    z.regex(/^(?!.*\/\/)/, 'must not have two slashes in a row'),
  )
const mountPath = z
  .string()
  .check(z.regex(/^[^/?#*\s]+(?:\/[^/?#*\s]+)*$/, 'must be the path of a mount, without a slash at either end'))

const role = some.check(z.describe('The role to log in to.'))
const mountOf = z.optional(
  mountPath.check(z.describe('Where the auth method is mounted, where that is not its own name; `auth/` left out.')),
)

const token = z.strictObject({
  use: z.literal('token').check(z.describe('Takes VAULT_TOKEN as it is, and does not revoke it.')),
})

const approle = z.strictObject({
  use: z.literal('approle').check(z.describe('Logs in with VAULT_ROLE_ID and VAULT_SECRET_ID.')),
  mount: mountOf,
})

const kubernetes = z.strictObject({
  use: z.literal('kubernetes').check(z.describe('Logs in with the token of the pod’s service account.')),
  role,
  mount: mountOf,
  tokenFile: z.optional(some.check(z.describe('The file with that token, where it is not the usual one.'))),
})

const jwt = z.strictObject({
  use: z
    .literal('jwt')
    .check(z.describe('Logs in with the OIDC token of the pipeline, so that no secret is kept anywhere.')),
  role,
  mount: mountOf,
  audience: z.optional(
    z
      .string()
      .check(
        z.regex(/^[^\s'"`$\\]+$/, 'must not have blanks, quotes or other signs of a shell'),
        z.describe('Whom the token is for: one of the role’s `bound_audiences`.'),
      ),
  ),
  tokenEnv: z.optional(
    z
      .string()
      .check(
        z.regex(/^[A-Z_][A-Z0-9_]{0,99}$/, 'must be the name of an environment variable, in capitals'),
        z.describe('The variable that the pipeline puts its token into, where that is not SEALPOST_ID_TOKEN.'),
      ),
  ),
})

const login = z
  .discriminatedUnion('use', [token, approle, kubernetes, jwt])
  .check(z.describe('How to log in. What a login gives is given back at the end.'))

const at = z
  .strictObject({
    version: z.optional(
      z.int().check(z.minimum(1), z.describe('This version of the secret; only where `paths` is a single secret.')),
    ),
    time: z.optional(
      z.iso
        .datetime({ offset: true, error: 'must be a time such as 2026-11-01T08:00:00Z' })
        .check(z.describe('The versions that were the present ones at a time, `2026-11-01T08:00:00Z`.')),
    ),
  })
  .check(
    z.refine(({ version, time }) => (version === undefined) !== (time === undefined), {
      error: 'needs one of `version` and `time`',
    }),
  )

/** What a config says of this source. */
export const settings = z
  .strictObject({
    mount: z._default(mountPath.check(z.describe('Where the KV engine is mounted.')), 'secret'),
    version: z._default(z.literal([1, 2]).check(z.describe('Version of the KV engine at this mount.')), 2),
    paths: z
      .union([path, z.array(path).check(z.minLength(1))], {
        error:
          'must be a path below the mount, or a list of them; one that ends in / is a folder, in /** one with all below it',
      })
      .check(
        z.describe(
          'Secrets below the mount, each with all its keys, merged in this order. {environment} stands for the environment; a path ' +
            'that ends in / is all secrets of a folder, one that ends in /** those in the folders below it too.',
        ),
      ),
    namespace: z.optional(
      z
        .string()
        .check(
          z.regex(/^[^\s?#]+$/, 'must be the path of a namespace'),
          z.describe('The namespace of mount and login; before VAULT_NAMESPACE.'),
        ),
    ),
    clash: z._default(
      z
        .enum(['refuse', 'last'])
        .check(z.describe('What to do about a key that several secrets have: refuse it, or let the last one win.')),
      'refuse',
    ),
    at: z.optional(at.check(z.describe('Reads an older state; KV version 2 only.'))),
    login: z._default(login, { use: 'token' }),
  })
  .check(
    z.refine(({ version, at: older }) => older === undefined || version === 2, {
      error: 'has no `at` with `version: 1`: that engine keeps no older versions',
    }),
    z.refine(
      ({ paths, at: older }) =>
        older?.version === undefined || ([paths].flat().length === 1 && !/\/(?:\*\*)?$/.test(String(paths))),
      {
        error:
          'takes `at.version` with a single secret only: several have no versions in common; `at.time` is for those',
      },
    ),
  )

/** Settings as the schema gives them. */
export type Settings = z.output<typeof settings>
