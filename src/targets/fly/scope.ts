import * as z from 'zod/mini'
import type { Form, ScopeKey } from '../../core/address.js'
import { SealpostError } from '../../core/errors.js'
import { capabilities } from './capabilities.js'

const app = z
  .string()
  .check(
    z.regex(
      /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/,
      'an app name has at most 63 lower-case letters, digits and dashes',
    ),
    z.describe("The app's name, as in `app` in fly.toml."),
  )

/** The keys of a Fly.io block beside the common ones. */
export const settings = z.strictObject({
  app: z.optional(app),
})

/** What a source environment can be mapped to. */
export const place = z.union([
  z.literal('app').check(z.describe('The app in `app`.')),
  z.strictObject({ app }).check(z.describe('Another app, for an environment with its own app.')),
])

/** A Fly.io block of a config, checked. */
export type Settings = z.infer<typeof settings>

/** One place of a Fly.io block, checked. */
export type Place = z.infer<typeof place>

/** One app: all of its Machines get the same secrets. */
export interface Scope {
  /** The app's name: no two apps of anybody have the same. */
  readonly app: string
}

/**
 * Config → scope.
 * @throws SealpostError('config') for readable values, which belong elsewhere, and where no app is named
 */
export function parseScope(input: { readonly settings: Settings; readonly place: Place; readonly form: Form }): Scope {
  if (input.form === 'public') {
    throw new SealpostError('config', 'an app has no readable-text values among its secrets', {
      hint: 'Plain variables belong in `[env]` of fly.toml: remove the names from `public` or `secrets`.',
    })
  }
  const name = input.place === 'app' ? input.settings.app : input.place.app
  if (name !== undefined) return { app: name }
  throw new SealpostError('config', 'the place `app` needs the setting `app` in the target', {
    hint: "Set it to the app's name, or use the place `{ app: NAME }`.",
  })
}

/** Each app is its own lane, as it is its own counter of requests. */
export function keyOf({ app }: Scope): ScopeKey {
  const uid = `fly|${app}`
  return { uid, label: app, lane: uid, holder: uid, within: '', maxNames: capabilities.maxPerScope.is }
}
