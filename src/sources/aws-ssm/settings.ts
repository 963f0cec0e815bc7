import * as z from 'zod/mini'
import { loginSetting, regionSetting } from '../../vendors/aws/settings.js'

/** What a config may say of this source. */
export const settings = z.strictObject({
  region: regionSetting,
  path: z
    .string()
    .check(
      z.regex(/^\/(?:[\w.{}-]+(?:\/[\w.{}-]+)*\/?)?$/, 'must begin with / and hold letters, digits, . _ - and / only'),
      z.describe('Where the parameters of an environment are, such as /shop/{environment}.'),
    ),
  recursive: z._default(
    z.boolean().check(z.describe('Whether parameters further down below the path are read too.')),
    true,
  ),
  separator: z.optional(
    z
      .string()
      .check(
        z.regex(/^\w*$/, 'must be made of letters, digits and _'),
        z.describe(
          'Joins what stands behind the path, parts further down included. Without it the name of a value is the last part alone.',
        ),
      ),
  ),
  login: loginSetting,
})

/** What a config says of this source. */
export type Settings = z.output<typeof settings>
