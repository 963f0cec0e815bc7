import type { SourceList } from '../core/types.js'

/** Every source that Sealpost brings along, loaded when a config names it. */
export const sources: SourceList = {
  dotenv: () => import('./dotenv.js'),
  dotenvx: () => import('./dotenvx.js'),
  env: () => import('./env.js'),
}
