import type { Env } from '../pipeline.js'
import { type Build, type BuildHost, textAt } from './build-host.js'

/** Deploy contexts that have a build. Those of `netlify dev` are a person's machine. */
const contexts = ['production', 'deploy-preview', 'branch-deploy']

/**
 * Netlify, by its read-only variables ("Build environment variables", read 2026-11-30). A value for one branch wins in
 * branch deploys; whether it does so elsewhere is not documented, so that only those look for one.
 */
export const host: BuildHost = {
  title: 'Netlify',
  use: 'netlify',
  build,
  unrecognised: 'Netlify sets NETLIFY, CONTEXT and SITE_ID in each build: run this as part of the build command.',
}

function build({ NETLIFY, CONTEXT: context, SITE_ID: site, BRANCH: branch }: Env): Build | undefined {
  if (!NETLIFY || !site || context === undefined || !contexts.includes(context)) return undefined
  const ofBranch = context === 'branch-deploy' && branch ? branch : undefined
  return {
    title: ofBranch === undefined ? context : `branch-deploy of ${ofBranch}`,
    project: site,
    // an id is a UUID; a domain is somebody's name for it, and what names no site is the whole team
    isOf: (settings) => {
      const named = textAt(settings, 'site')
      return named === undefined ? false : named === site || (/^[0-9a-f-]{36}$/.test(named) ? false : undefined)
    },
    places: async () => [...(ofBranch === undefined ? [] : [`branch:${ofBranch}`]), context],
  }
}
