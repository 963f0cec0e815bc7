import * as z from 'zod/mini'

const some = z.string().check(z.minLength(1))
/** A path below a mount; no part of it may be one that an address leaves out, or leads upwards with. */
const path = z
  .string()
  .check(
    z.regex(
      /^(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[^?#*\\]*[^?#*\\/](?:\/(?:\*\*)?)?$/,
      'must be a path below the mount, without a leading slash; a path that ends in / is a folder, in /** a folder with its subfolders',
    ),
    z.regex(/^(?!.*\/\/)/, 'must not have two slashes in a row'),
  )
const mountPath = z
  .string()
  .check(z.regex(/^[^/?#*\s]+(?:\/[^/?#*\s]+)*$/, 'must be the path of a mount, without a slash at either end'))

const role = some.check(z.describe('The role to log in with.'))
const mountOf = z.optional(
  mountPath.check(z.describe('The mount path of the auth method, without `auth/`, if it is not the method’s name.')),
)

const token = z.strictObject({
  use: z.literal('token').check(z.describe('Use VAULT_TOKEN as it is. It is not revoked.')),
})

const approle = z.strictObject({
  use: z.literal('approle').check(z.describe('Log in with VAULT_ROLE_ID and VAULT_SECRET_ID.')),
  mount: mountOf,
})

const kubernetes = z.strictObject({
  use: z.literal('kubernetes').check(z.describe('Log in with the token of the pod’s service account.')),
  role,
  mount: mountOf,
  tokenFile: z.optional(some.check(z.describe('The file with that token, if not the default one.'))),
})

const jwt = z.strictObject({
  use: z.literal('jwt').check(z.describe('Log in with the OIDC token of the pipeline, without a stored secret.')),
  role,
  mount: mountOf,
  audience: z.optional(
    z
      .string()
      .check(
        z.regex(/^[^\s'"`$\\]+$/, 'must not contain spaces, quotes or other shell characters'),
        z.describe('The audience of the token: one of the role’s `bound_audiences`.'),
      ),
  ),
  tokenEnv: z.optional(
    z
      .string()
      .check(
        z.regex(/^[A-Z_][A-Z0-9_]{0,99}$/, 'must be the name of an environment variable, in capitals'),
        z.describe('The variable with the pipeline’s token, if not SEALPOST_ID_TOKEN.'),
      ),
  ),
})

const login = z
  .discriminatedUnion('use', [token, approle, kubernetes, jwt])
  .check(z.describe('How to log in. The token from a login is revoked at the end.'))

const at = z
  .strictObject({
    version: z.optional(
      z.int().check(z.minimum(1), z.describe('This version of the secret; only if `paths` is a single secret.')),
    ),
    time: z.optional(
      z.iso
        .datetime({ offset: true, error: 'must be a time such as 2026-11-01T08:00:00Z' })
        .check(z.describe('The versions that were current at a time, `2026-11-01T08:00:00Z`.')),
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
    mount: z._default(mountPath.check(z.describe('The mount path of the KV engine.')), 'secret'),
    version: z._default(z.literal([1, 2]).check(z.describe('Version of the KV engine at this mount.')), 2),
    paths: z
      .union([path, z.array(path).check(z.minLength(1))], {
        error:
          'must be a path below the mount, or a list of them; a path that ends in / is a folder, in /** a folder with its subfolders',
      })
      .check(
        z.describe(
          'Secrets below the mount, each with all its keys, merged in this order. {environment} is replaced with the environment. A path ' +
            'that ends in / stands for all secrets of a folder, and one that ends in /** for those of its subfolders too.',
        ),
      ),
    namespace: z.optional(
      z
        .string()
        .check(
          z.regex(/^[^\s?#]+$/, 'must be the path of a namespace'),
          z.describe('The namespace of mount and login; overrides VAULT_NAMESPACE.'),
        ),
    ),
    clash: z._default(
      z
        .enum(['refuse', 'last'])
        .check(z.describe('What to do about a key that several secrets have: refuse it, or use the last one.')),
      'refuse',
    ),
    at: z.optional(at.check(z.describe('Read an older state; KV version 2 only.'))),
    login: z._default(login, { use: 'token' }),
  })
  .check(
    z.refine(({ version, at: older }) => older === undefined || version === 2, {
      error: 'does not support `at` with `version: 1`, which keeps no older versions',
    }),
    z.refine(
      ({ paths, at: older }) =>
        older?.version === undefined || ([paths].flat().length === 1 && !/\/(?:\*\*)?$/.test(String(paths))),
      {
        error: 'supports `at.version` with a single secret only; use `at.time` for several',
      },
    ),
  )

/** Settings as the schema gives them. */
export type Settings = z.output<typeof settings>
