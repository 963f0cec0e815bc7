import type { TargetList } from '../core/target.js'
import { target as github } from './github/target.js'

/** The targets that ship with Sealpost, loaded when a config uses them; GitHub, which nearly every config does, at once. */
export const targets: TargetList = {
  'cloudflare-pages': () => import('./cloudflare-pages/target.js'),
  'cloudflare-workers': () => import('./cloudflare-workers/target.js'),
  github: async () => ({ target: github }),
  netlify: () => import('./netlify/target.js'),
  vercel: () => import('./vercel/target.js'),
}
