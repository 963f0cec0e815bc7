import type { Target } from '../../core/target.js'
import { capabilities } from './capabilities.js'
import { identify } from './identify.js'
import { observe } from './observe.js'
import { keyOf, type Place, parseScope, place, type Scope, type Settings, settings } from './scope.js'
import { setup } from './setup.js'
import { write } from './write.js'

/** AWS Secrets Manager: a secret for each value, or all of them in one JSON secret. */
export const target: Target<Scope, Settings, Place> = {
  id: 'aws-secrets-manager',
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
