import { SealpostError } from '../../../core/errors.js'
import type { BuildHost } from './build-host.js'

/** The hosts whose builds can be checked, by the name that `--host` takes; each is loaded when it is asked for. */
export const buildHosts: Readonly<Record<string, () => Promise<{ readonly host: BuildHost }>>> = {
  vercel: () => import('./vercel.js'),
  netlify: () => import('./netlify.js'),
  'cloudflare-pages': () => import('./cloudflare-pages.js'),
}

/**
 * The host of that name.
 * @throws SealpostError('usage') where there is none
 */
export async function buildHostNamed(name: string): Promise<BuildHost> {
  const load = Object.hasOwn(buildHosts, name) ? buildHosts[name] : undefined
  if (load !== undefined) return (await load()).host
  throw new SealpostError('usage', `unknown host ${name}`, {
    hint: `Use one of: ${Object.keys(buildHosts).join(', ')}.`,
  })
}
