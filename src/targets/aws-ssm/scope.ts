import * as z from 'zod/mini'
import type { Form, ScopeKey } from '../../core/address.js'
import { SealpostError } from '../../core/errors.js'
import { keyOfScope } from '../aws-shared/scope-key.js'
import { type AwsScope, awsSettings, jsonSetting, scopeOf } from '../aws-shared/settings.js'
import { capabilities } from './capabilities.js'

/** The keys of a Parameter Store block beside the common ones. */
export const settings = z.strictObject({ ...awsSettings, json: jsonSetting('parameter', /^[\w.-]{1,256}$/) })

/** What a source environment can be mapped to; a parameter has fifteen levels at most, its own name among them. */
export const place = z
  .strictObject({
    path: z.string().check(
      z.maxLength(256),
      z.regex(/^(?:\/[\w.-]+){1,14}$/, 'must begin with a slash and not end in one, such as /shop/production'),
      z.refine((path) => !/^\/(?:aws|ssm)/i.test(path), 'AWS reserves paths that begin with aws or ssm'),
      z.describe('The path directly above its parameters, such as /shop/production.'),
    ),
  })
  .check(z.describe('The parameters directly below a path.'))

/** A Parameter Store block of a config, checked. */
export type Settings = z.infer<typeof settings>

/** One place of such a block, checked. */
export type Place = z.infer<typeof place>

/** Parameters right below one path, or the keys of one that holds JSON. */
export type Scope = AwsScope

/**
 * Config → scope.
 * @throws SealpostError('config') for readable values: everything is written as a SecureString
 */
export function parseScope(input: { readonly settings: Settings; readonly place: Place; readonly form: Form }): Scope {
  if (input.form === 'public') {
    throw new SealpostError(
      'config',
      'this target writes every parameter as a SecureString, and has no readable-text values',
      {
        hint: 'Remove the names from `public` or `secrets`.',
      },
    )
  }
  return { ...scopeOf(input.settings), base: `${input.place.path}/`, json: input.settings.json }
}

/** Each path is its own lane, and so is each parameter that holds JSON. */
export function keyOf(scope: Scope): ScopeKey {
  return keyOfScope('aws-ssm', scope, capabilities.maxPerScope.is)
}
