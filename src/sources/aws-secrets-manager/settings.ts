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
            'What the secrets of an environment begin with, such as shop/{environment}/. The name of a value is what comes after it.',
          ),
        ),
    ),
    names: z.optional(
      z
        .array(z.string().check(z.regex(globSigns, 'must be the name of a secret, or a glob')))
        .check(
          z.minLength(1),
          z.describe(
            'Globs of the secrets to read, `!` in front leaves out. With `prefix` they are about what comes after it; whole names ' +
              'are taken too.',
          ),
        ),
    ),
    tags: z.optional(
      z
        .record(z.string().check(z.minLength(1)), z.string())
        .check(z.describe('Tags that a secret must have to be read, each with exactly this value.')),
    ),
    json: z.optional(
      z
        .record(z.string().check(z.regex(nameSigns)), z.array(z.string().check(z.minLength(1))).check(z.minLength(1)))
        .check(
          z.describe(
            'Secrets that hold a JSON object, by their whole names, and which of its keys give a value each: `["*"]` takes all.',
          ),
        ),
    ),
    stage: z._default(
      z
        .string()
        .check(
          z.regex(/^[\w+=.@-]{1,256}$/, 'must be a staging label'),
          z.describe(
            'Which version of a secret is read, by its staging label. Any other than AWSCURRENT takes a request a secret.',
          ),
        ),
      'AWSCURRENT',
    ),
    separator: z._default(
      z
        .string()
        .check(
          z.regex(/^\w*$/, 'must be made of letters, digits and _'),
          z.describe('Stands in place of each / in what comes after the prefix.'),
        ),
      '_',
    ),
    login: loginSetting,
  })
  .check(
    z.refine(({ prefix, names, tags, json }) => [prefix, names, tags, json].some((one) => one !== undefined), {
      error: 'needs `prefix`, `names`, `tags` or `json`, which say what to read',
    }),
  )

/** What a config says of this source. */
export type Settings = z.output<typeof settings>
