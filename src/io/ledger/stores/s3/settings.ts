import * as z from 'zod/mini'
import { loginSetting, regionPattern } from './vendor.js'

/** The object where a config names none. */
export const usualKey = 'sealpost/ledger.json'

/**
 * Names as "General purpose bucket naming rules" of the S3 User Guide has them, and keys of the signs that it calls safe in "Naming
 * Amazon S3 objects"; both read 2026-11-30. Such a key is the same in an address and in a signature.
 */
export const settings = z.strictObject({
  bucket: z
    .string()
    .check(
      z.regex(/^(?!.*\.\.)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'must be the name of a bucket, such as acme-ledgers'),
      z.describe('The bucket. Sealpost does not create it.'),
    ),
  key: z._default(
    z
      .string()
      .check(
        z.regex(
          /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[\w.-]{1,100}(?:\/[\w.-]{1,100}){0,8}$/,
          'must be letters, digits, dots, dashes and underscores, with single slashes between them',
        ),
        z.describe(
          'The key of the object. What shows a lost ledger is beside it, under the same key with `.anchor` behind it.',
        ),
      ),
    usualKey,
  ),
  region: z.optional(
    z
      .string()
      .check(
        z.regex(regionPattern, 'must be a region, such as eu-central-1'),
        z.describe(
          'The region of the bucket. Default: AWS_REGION or AWS_DEFAULT_REGION; a server that is not Amazon’s needs none.',
        ),
      ),
  ),
  login: loginSetting,
})

/** The settings of an `s3` ledger, defaults filled in. */
export type S3Settings = z.output<typeof settings>
