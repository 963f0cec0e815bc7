import type { SourceList } from '../core/source.js'
import { source as env } from './env/source.js'

/**
 * Every source that Sealpost brings along, in the order in which people are offered them; loaded when a config names it, but
 * for the environment, which most do.
 */
export const sources: SourceList = {
  dotenvx: () => import('./dotenvx/source.js'),
  dotenv: () => import('./dotenv/source.js'),
  env: async () => ({ source: env }),
}
