import type { Target } from '../../core/target.js'
import { capabilities } from './capabilities.js'
import { identify } from './identify.js'
import { observe } from './observe.js'
import { keyOf, type Place, parseScope, place, type Scope, type Settings, settings } from './scope.js'
import { setup } from './setup.js'
import { write } from './write.js'

/** Cloudflare Workers: the secrets of a Worker, one GET to see its names and one PATCH for up to 100 changes. */
export const target: Target<Scope, Settings, Place> = {
  id: 'cloudflare-workers',
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
