import type { Target } from '../../core/target.js'
import { capabilities } from './capabilities.js'
import { identify } from './identify.js'
import { observe } from './observe.js'
import { type PlaceInput, parseScope, place, type Scope, type Settings, settings } from './scope.js'
import { keyOf } from './scope-key.js'
import { setup } from './setup.js'

/** GitHub: secrets and variables of repositories, environments and organisations. */
export const target: Target<Scope, Settings, PlaceInput> = {
  id: 'github',
  api: 1,
  capabilities,
  setup,
  config: { settings, place },
  parseScope,
  keyOf,
  identify,
  observe,
  // most runs find nothing to write
  write: async (call) => (await import('./write.js')).write(call),
  redeploy: 'none',
}
