import type { Target } from '../../core/target.js'
import { capabilities } from './capabilities.js'
import { identify } from './identify.js'
import { observe } from './observe.js'
import { keyOf, type Place, parseScope, place, type Scope, type Settings, settings } from './scope.js'
import { setup } from './setup.js'
import { write } from './write.js'

/** Fly.io: the secrets of an app, one GET to see their digests and one POST for up to 100 changes, which are staged. */
export const target: Target<Scope, Settings, Place> = {
  id: 'fly',
  api: 1,
  capabilities,
  setup,
  config: { settings, place },
  parseScope,
  keyOf,
  identify,
  observe,
  write,
  redeploy: 'none',
}
