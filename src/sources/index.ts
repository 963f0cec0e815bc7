import type { SourceList } from '../core/source.js'

/** Every source that Sealpost brings along, loaded when a config names it. */
export const sources: SourceList = {
  dotenv: () => import('./dotenv/source.js'),
  dotenvx: () => import('./dotenvx/source.js'),
  env: () => import('./env/source.js'),
}
