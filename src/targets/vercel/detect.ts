import { memberOf, type ProjectFiles, textOf } from '../../core/project-files.js'
import type { FoundTarget } from '../../core/setup.js'

const [single, several] = ['.vercel/project.json', '.vercel/repo.json']

/**
 * What `vercel link` left: one project for a folder, or more under `projects`, in `project.json`, and those of a repository
 * in `repo.json` (vercel/vercel, `packages/cli/src/util/projects/link.ts` and `link/repo.ts`, read 2026-11-30).
 */
export async function detect(project: ProjectFiles): Promise<readonly FoundTarget[]> {
  const linked = await project.parsed(single)
  const named = Object.entries((memberOf(linked, 'projects') as object | undefined) ?? {})
  const alone: [string | undefined, unknown][] = [[undefined, linked]]
  const links = (named.length > 0 ? named : alone).flatMap(([name, link]) =>
    found({ at: single, id: textOf(link, 'projectId'), name: textOf(link, 'projectName') ?? name, of: link }),
  )
  const repository = await project.parsed(several)
  const listed = memberOf(repository, 'projects')
  const more = (Array.isArray(listed) ? listed : []).flatMap((one: unknown) =>
    found({ at: several, id: textOf(one, 'id'), name: textOf(one, 'name'), of: one, else: repository }),
  )
  const seen = new Set(links.map(({ words }) => words.project))
  return [...links, ...more.filter(({ words }) => !seen.has(words.project))]
}

function found(link: {
  readonly at: string
  readonly id: string | undefined
  readonly name: string | undefined
  readonly of: unknown
  readonly else?: unknown
}): FoundTarget[] {
  if (link.id === undefined) return []
  const owner = textOf(link.of, 'orgId') ?? textOf(link.else, 'orgId')
  // the id of a person stands for an account without a team
  const team = owner?.startsWith('team_') ? { team: owner } : {}
  const called = link.name ?? 'web'
  return [{ at: link.at, called, words: { ...team, project: link.id }, lacks: {}, places: new Map(), names: [] }]
}
