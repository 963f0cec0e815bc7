import * as z from 'zod/mini'
import { loginSetting, regionSetting } from '../../vendors/aws/settings.js'

/** What a config may say of this source. */
export const settings = z.strictObject({
  region: regionSetting,
  path: z
    .string()
    .check(
      z.regex(
        /^\/(?:[\w.{}-]+(?:\/[\w.{}-]+)*\/?)?$/,
        'must begin with / and contain only letters, digits, . _ - and /',
      ),
      z.describe("The path of an environment's parameters, such as /shop/{environment}."),
    ),
  recursive: z._default(z.boolean().check(z.describe('Whether to read parameters at deeper levels too.')), true),
  separator: z.optional(
    z
      .string()
      .check(
        z.regex(/^\w*$/, 'must contain only letters, digits and _'),
        z.describe(
          'Joins all parts after the path into the name of the value. Without it, the name is the last part only.',
        ),
      ),
  ),
  login: loginSetting,
})

/** What a config says of this source. */
export type Settings = z.output<typeof settings>
