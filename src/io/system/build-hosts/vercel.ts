import { SealpostError } from '../../../core/errors.js'
import type { Env } from '../pipeline.js'
import { type Build, type BuildHost, type ProjectAt, textAt } from './build-host.js'

/**
 * Vercel, by its "System environment variables" (docs, read 2026-11-30): `VERCEL_ENV` is production, preview or development,
 * and preview for a custom environment too, whose name stands in `VERCEL_TARGET_ENV`. A value for one branch wins over that
 * for all previews ("Environment variables", the same day).
 */
export const host: BuildHost = {
  title: 'Vercel',
  use: 'vercel',
  build,
  unrecognised:
    'On Vercel, turn on "Automatically expose System Environment Variables" in the settings of the project, under Environment Variables.',
}

const kinds = ['production', 'preview', 'development']

function build(env: Env): Build | undefined {
  const { VERCEL_ENV: kind, VERCEL_TARGET_ENV: target, VERCEL_GIT_COMMIT_REF: ref, VERCEL_PROJECT_ID: project } = env
  if (!env.VERCEL || kind === undefined || !kinds.includes(kind)) return undefined
  const of = { project: project || undefined, isOf: isOf(project || undefined) }
  if (kind === 'preview' && target && !kinds.includes(target))
    return { ...of, title: target, places: (at) => customPlaces(at, target) }
  if (kind === 'preview' && ref)
    return { ...of, title: `preview of ${ref}`, places: async () => [{ branch: ref }, 'preview'] }
  return { ...of, title: kind, places: async () => [kind] }
}

/** A name can be anybody's. An id is written `prj_…`. */
function isOf(project: string | undefined): Build['isOf'] {
  return (settings) => {
    const named = textAt(settings, 'project')
    return project === undefined || !named?.startsWith('prj_') ? undefined : named === project
  }
}

/** A custom environment has a slug, which the build knows, and an id, which a config may use. */
async function customPlaces({ settings, mapped, get }: ProjectAt, slug: string): Promise<readonly unknown[]> {
  const byId = mapped.some((place) => textAt(place, 'custom')?.startsWith('env_'))
  if (!byId) return [{ custom: slug }]
  if (get === undefined) {
    throw new SealpostError(
      'usage',
      `the config maps custom environments by id, but the build only knows the slug ${slug}`,
      {
        hint: 'Use the slug in the config, or give the build a Vercel token.',
      },
    )
  }
  const team = textAt(settings, 'team')
  const query = team === undefined ? '' : `?${team.startsWith('team_') ? 'teamId' : 'slug'}=${team}`
  const path = `/v9/projects/${textAt(settings, 'project')}/custom-environments${query}`
  const answer = (await get(path, 'list custom environments')) as { environments?: readonly unknown[] } | undefined
  const found = (answer?.environments ?? []).find((one) => textAt(one, 'slug') === slug)
  const id = textAt(found, 'id')
  return [{ custom: slug }, ...(id === undefined ? [] : [{ custom: id }])]
}
