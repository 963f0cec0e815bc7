import type { TargetList } from '../core/target.js'
import { target as github } from './github/target.js'

/**
 * The targets that ship with Sealpost, in the order in which people are offered them; loaded when a config uses them, but for
 * GitHub, which nearly every config does.
 */
export const targets: TargetList = {
  github: async () => ({ target: github }),
  vercel: () => import('./vercel/target.js'),
  netlify: () => import('./netlify/target.js'),
  'cloudflare-pages': () => import('./cloudflare-pages/target.js'),
  'cloudflare-workers': () => import('./cloudflare-workers/target.js'),
  'aws-secrets-manager': () => import('./aws-secrets-manager/target.js'),
  'aws-ssm': () => import('./aws-ssm/target.js'),
  supabase: () => import('./supabase/target.js'),
  fly: () => import('./fly/target.js'),
  gitlab: () => import('./gitlab/target.js'),
  circleci: () => import('./circleci/target.js'),
}
