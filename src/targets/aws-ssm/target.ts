import type { Target } from '../../core/target.js'
import { capabilities } from './capabilities.js'
import { identify } from './identify.js'
import { observe } from './observe.js'
import { keyOf, type Place, parseScope, place, type Scope, type Settings, settings } from './scope.js'
import { setup } from './setup.js'
import { write } from './write.js'

/** AWS Systems Manager Parameter Store: a SecureString for each value, or all of them in one. */
export const target: Target<Scope, Settings, Place> = {
  id: 'aws-ssm',
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
