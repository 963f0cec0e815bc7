import * as z from 'zod/mini'
import type { Form, ScopeKey } from '../../core/address.js'
import { SealpostError } from '../../core/errors.js'
import { keyOfScope } from '../aws-shared/scope-key.js'
import { type AwsScope, awsSettings, jsonSetting, scopeOf } from '../aws-shared/settings.js'
import { capabilities } from './capabilities.js'

/** The keys of a Secrets Manager block beside the common ones. */
export const settings = z.strictObject({
  ...awsSettings,
  json: jsonSetting('secret', /^[\w+=.@-]{1,256}$/),
  recoveryDays: z._default(
    z
      .number()
      .check(
        z.int(),
        z.gte(7, 'AWS keeps a removed secret for at least 7 days'),
        z.lte(30, 'AWS keeps a removed secret for at most 30 days'),
        z.describe('For how many days AWS keeps a removed secret, so that it can be restored. From 7 to 30.'),
      ),
    30,
  ),
})

/** What a source environment can be mapped to. */
export const place = z
  .strictObject({
    prefix: z
      .string()
      .check(
        z.regex(/^[\w+=.@-][\w/+=.@-]{0,254}\/$/, 'must end in a slash, such as shop/production/'),
        z.describe('The name prefix of its secrets, such as shop/production/.'),
      ),
  })
  .check(z.describe('The secrets whose names begin with a prefix and have no further slash.'))

/** A Secrets Manager block of a config, checked. */
export type Settings = z.infer<typeof settings>

/** One place of such a block, checked. */
export type Place = z.infer<typeof place>

/** Secrets with one prefix, or the keys of one JSON secret. */
export interface Scope extends AwsScope {
  readonly recoveryDays: number
}

/**
 * Config → scope.
 * @throws SealpostError('config') for readable values: a secret is none
 */
export function parseScope(input: { readonly settings: Settings; readonly place: Place; readonly form: Form }): Scope {
  if (input.form === 'public') {
    throw new SealpostError('config', 'Secrets Manager has no readable-text values', {
      hint: 'Remove the names from `public` or `secrets`.',
    })
  }
  const { json, recoveryDays } = input.settings
  return { ...scopeOf(input.settings), base: input.place.prefix, json, recoveryDays }
}

/** Each prefix is its own lane, and so is each JSON secret. */
export function keyOf(scope: Scope): ScopeKey {
  return keyOfScope('aws-secrets-manager', scope, capabilities.maxPerScope.is)
}
