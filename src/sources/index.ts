import type { SourceList } from '../core/source.js'
import { source as env } from './env/source.js'

/** Every source that Sealpost brings along, loaded when a config names it; the environment, which most do, at once. */
export const sources: SourceList = {
  dotenv: () => import('./dotenv/source.js'),
  dotenvx: () => import('./dotenvx/source.js'),
  env: async () => ({ source: env }),
}
