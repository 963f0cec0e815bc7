import type { SourceList } from '../core/source.js'

/** Every source that Sealpost brings along, in the order in which people are offered them; loaded when a config names it. */
export const sources: SourceList = {
  dotenvx: () => import('./dotenvx/source.js'),
  dotenv: () => import('./dotenv/source.js'),
  env: () => import('./env/source.js'),
  vault: () => import('./vault/source.js'),
}
