import type { Target } from '../../core/target.js'
import type { Environment } from './api.js'
import { capabilities } from './capabilities.js'
import { identify } from './identify.js'
import { observe } from './observe.js'
import { redeploy } from './redeploy.js'
import { keyOf, parseScope, place, type Scope, type Settings, settings } from './scope.js'
import { setup } from './setup.js'
import { write } from './write.js'

/** Cloudflare Pages: both environments of a project are one document, read by one GET and changed by one PATCH. */
export const target: Target<Scope, Settings, Environment> = {
  id: 'cloudflare-pages',
  api: 1,
  capabilities,
  setup,
  config: { settings, place },
  parseScope,
  keyOf,
  identify,
  observe,
  write,
  redeploy,
}
