import * as z from 'zod/mini'
import type { Form, ScopeKey } from '../../core/address.js'
import { SealpostError } from '../../core/errors.js'
import { account, accountKey } from '../cloudflare-shared/account.js'
import type { ScriptId } from './api.js'
import { capabilities } from './capabilities.js'

/** The keys of a Workers block beside the common ones. */
export const settings = z.strictObject({
  account,
})

/** What a source environment can be mapped to. */
export const place = z
  .strictObject({
    script: z
      .string()
      .check(
        z.regex(/^[a-z0-9_][a-z0-9_-]*$/, 'a Worker name has only lower-case letters, digits, dashes and underscores'),
        z.describe('The name of the Worker, including the suffix that wrangler adds for an environment.'),
      ),
  })
  .check(z.describe('One Worker.'))

/** A Workers block of a config, checked. */
export type Settings = z.infer<typeof settings>

/** One place of a Workers block, checked. */
export type Place = z.infer<typeof place>

/** One Worker of one account. */
export type Scope = ScriptId

/**
 * Config → scope.
 * @throws SealpostError('config') for readable values, which a Worker does not keep beside its secrets
 */
export function parseScope(input: { readonly settings: Settings; readonly place: Place; readonly form: Form }): Scope {
  if (input.form === 'public') {
    throw new SealpostError('config', 'a Worker has no readable-text values among its secrets', {
      hint: 'Plain variables belong in `vars` of the wrangler config file: remove the names from `public` or `secrets`.',
    })
  }
  return { account: accountKey(input.settings.account), script: input.place.script }
}

/** Each Worker is its own lane. */
export function keyOf({ account, script }: Scope): ScopeKey {
  const uid = `cloudflare-workers|${accountKey(account)}|${script}`
  return { uid, label: script, lane: uid, holder: uid, within: '', maxNames: capabilities.maxPerScope.is }
}
