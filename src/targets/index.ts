import type { TargetList } from '../core/target.js'

/** The targets that ship with Sealpost, loaded when a config uses them. */
export const targets: TargetList = {
  'cloudflare-pages': () => import('./cloudflare-pages/target.js'),
  'cloudflare-workers': () => import('./cloudflare-workers/target.js'),
  github: () => import('./github/target.js'),
  netlify: () => import('./netlify/target.js'),
  vercel: () => import('./vercel/target.js'),
}
