import * as z from 'zod/mini'
import { loginSetting, regionPattern } from '../../vendors/aws/settings.js'

/** Settings that both targets of AWS have. */
export const awsSettings = {
  region: z
    .string()
    .check(
      z.regex(regionPattern, 'must be an AWS region, such as eu-central-1'),
      z.describe('The AWS region. Default: `AWS_REGION` or `AWS_DEFAULT_REGION`.'),
    ),
  account: z.optional(
    z
      .string()
      .check(
        z.regex(/^\d{12}$/, 'an account id has 12 digits'),
        z.describe(
          'The id of the account, in quotes. Credentials of another account are refused. Default: the account of the role under `login`, if any.',
        ),
      ),
  ),
  login: loginSetting,
  kmsKey: z.optional(
    z
      .string()
      .check(
        z.regex(/^[a-zA-Z0-9:/_-]{1,256}$/, 'must be the id, the ARN or the alias of a KMS key'),
        z.describe('The KMS key for new values. Default: the key of the service.'),
      ),
  ),
}

/** What those say. */
export interface AwsTargetSettings {
  readonly region: string
  readonly account?: string | undefined
  readonly login?: z.output<typeof loginSetting>
  readonly kmsKey?: string | undefined
}

/** Where a place of either target is, and what new values get. */
export interface AwsScope {
  readonly region: string
  /** The account's id, where the config says it. */
  readonly account: string | undefined
  readonly kmsKey: string | undefined
  /** What precedes each name. */
  readonly base: string
  /** The name, behind `base`, of the one JSON document that holds all values; undefined where each is held by itself. */
  readonly json: string | undefined
}

/** The part of a scope that the settings say. */
export function scopeOf({
  region,
  account,
  login,
  kmsKey,
}: AwsTargetSettings): Pick<AwsScope, 'region' | 'account' | 'kmsKey'> {
  return { region, account: account ?? accountOf(login), kmsKey }
}

/** A role acts in the account that it belongs to. */
function accountOf(login: AwsTargetSettings['login']): string | undefined {
  const role = [login?.role ?? []].flat().at(-1)
  return role === undefined ? undefined : /^arn:[\w-]+:iam::(\d{12}):/.exec(role)?.[1]
}

/** The name of the setting that keeps all values in one document, and what it may say. @param what holds it */
export function jsonSetting(what: string, pattern: RegExp) {
  return z.optional(
    z
      .string()
      .check(
        z.regex(pattern, `must be a name without a slash`),
        z.describe(`Store all values of a place in one JSON ${what} with this name, one key for each value.`),
      ),
  )
}
