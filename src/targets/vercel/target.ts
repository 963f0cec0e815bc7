import type { Target } from '../../core/target.js'
import { capabilities } from './capabilities.js'
import { identify } from './identify.js'
import { observe } from './observe.js'
import { redeploy } from './redeploy.js'
import { keyOf, type PlaceInput, parseScope, placeSchema, type Scope, type Settings, settingsSchema } from './scope.js'
import { setup } from './setup.js'
import { write } from './write.js'

/**
 * Vercel project environment variables. One row for each place, so that revisions and identities stay apart; rows that
 * others spread over several places are split when one of the places is ours.
 */
export const target: Target<Scope, Settings, PlaceInput> = {
  id: 'vercel',
  api: 1,
  capabilities,
  setup,
  config: { settings: settingsSchema, place: placeSchema },
  parseScope,
  keyOf,
  identify,
  observe,
  write,
  redeploy,
}
