import { SealpostError } from '../../../core/errors.js'
import type { Env } from '../pipeline.js'
import { type Build, type BuildHost, type ProjectAt, textAt } from './build-host.js'

/**
 * Cloudflare Pages, by what it sets for a build ("Build configuration", read 2026-11-30): the branch, and neither the project
 * nor whether its production is built. That the production branch gets the variables of production, and every other
 * one those of preview, is the vendor's rule ("Preview deployments", the same day).
 */
export const host: BuildHost = {
  title: 'Cloudflare Pages',
  use: 'cloudflare-pages',
  build,
  unrecognised:
    'Cloudflare Pages sets CF_PAGES and CF_PAGES_BRANCH in each build: run this as part of the build command.',
}

function build({ CF_PAGES: is, CF_PAGES_BRANCH: branch }: Env): Build | undefined {
  if (is !== '1' || !branch) return undefined
  return {
    title: `the branch ${branch}`,
    project: undefined,
    isOf: () => undefined,
    places: async (at) => [branch === (await productionBranch(at)) ? 'production' : 'preview'],
  }
}

/** The production branch, by a person's word or the project's own. */
async function productionBranch({ settings, productionBranch: said, get }: ProjectAt): Promise<string> {
  if (said !== undefined) return said
  if (get === undefined) {
    throw new SealpostError(
      'usage',
      'the production branch of the project is not known, so it is unclear whether this is a production build',
      {
        hint: "Add `--production-branch main` with the project's branch, or set CLOUDFLARE_API_TOKEN to a token that can read the project.",
      },
    )
  }
  const path = `/accounts/${textAt(settings, 'account')}/pages/projects/${textAt(settings, 'project')}`
  const branch = textAt(await get(path, 'read the project'), 'result', 'production_branch')
  if (branch !== undefined) return branch
  throw new SealpostError('bad-answer', 'read the project: the response has no production branch', {
    hint: "Add `--production-branch main` with the project's branch.",
  })
}
