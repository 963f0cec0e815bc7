import type { TargetList } from '../core/target.js'

/** The targets that ship with Sealpost, in the order in which people are offered them; loaded when a config uses them. */
export const targets: TargetList = {
  github: () => import('./github/target.js'),
  vercel: () => import('./vercel/target.js'),
  netlify: () => import('./netlify/target.js'),
  'cloudflare-pages': () => import('./cloudflare-pages/target.js'),
  'cloudflare-workers': () => import('./cloudflare-workers/target.js'),
}
