import * as z from 'zod/mini'
import { loginSetting, regionSetting } from '../../vendors/aws/settings.js'

// what the name of a secret may hold ("CreateSecret", API reference, read 2026-11-30), and {environment}
const nameSigns = /^[\w/+=.@{}-]+$/
const globSigns = /^!?[\w/+=.@{}*?-]+$/

/** What a config may say of this source. */
export const settings = z
  .strictObject({
    region: regionSetting,
    prefix: z.optional(
      z
        .string()
        .check(
          z.regex(nameSigns, 'must be the beginning of the name of a secret'),
          z.describe(
            "The prefix of an environment's secrets, such as shop/{environment}/. The rest is the name of the value.",
          ),
        ),
    ),
    names: z.optional(
      z
        .array(z.string().check(z.regex(globSigns, 'must be the name of a secret, or a glob')))
        .check(
          z.minLength(1),
          z.describe(
            'Globs of the secrets to read; a leading `!` excludes. With `prefix`, they apply to the part after it; full names ' +
              'are accepted too.',
          ),
        ),
    ),
    tags: z.optional(
      z
        .record(z.string().check(z.minLength(1)), z.string())
        .check(z.describe('Only secrets with these tags and values are read.')),
    ),
    json: z.optional(
      z
        .record(z.string().check(z.regex(nameSigns)), z.array(z.string().check(z.minLength(1))).check(z.minLength(1)))
        .check(
          z.describe(
            'Full names of secrets that contain a JSON object, and which of its keys become values: `["*"]` for all.',
          ),
        ),
    ),
    stage: z._default(
      z
        .string()
        .check(
          z.regex(/^[\w+=.@-]{1,256}$/, 'must be a staging label'),
          z.describe(
            'The staging label of the version to read. Any label other than AWSCURRENT needs one request for each secret.',
          ),
        ),
      'AWSCURRENT',
    ),
    separator: z._default(
      z
        .string()
        .check(
          z.regex(/^\w*$/, 'must contain only letters, digits and _'),
          z.describe('Replaces each / in the part after the prefix.'),
        ),
      '_',
    ),
    login: loginSetting,
  })
  .check(
    z.refine(({ prefix, names, tags, json }) => [prefix, names, tags, json].some((one) => one !== undefined), {
      error: 'needs `prefix`, `names`, `tags` or `json` to select what to read',
    }),
  )

/** What a config says of this source. */
export type Settings = z.output<typeof settings>
