import type { GitRemote, ProjectFiles } from '../../core/project-files.js'
import type { FoundName, FoundTarget } from '../../core/setup.js'
import { type JobUse, workflowUses } from './workflows.js'

/**
 * The repository that a remote leads to, with the names and environments that its workflows use. Names that jobs without
 * an environment use are the repository's own: those jobs see nothing of an environment.
 */
export async function detect(project: ProjectFiles): Promise<readonly FoundTarget[]> {
  const home = (await project.remotes()).find(isGithub)
  if (home === undefined) return []
  const uses = await workflowUses(project)
  const called = home.path.split('/')[1] ?? home.path
  const base = { words: { repository: home.path }, lacks: {} }
  const inEnvironments = uses.filter(({ environment }) => environment !== undefined)
  const atLarge = namesOf(uses.filter(({ environment }) => environment === undefined))
  const places = inEnvironments.flatMap(({ environment }) =>
    environment === undefined || environment === 'computed' ? [] : [environment.name],
  )
  const found: FoundTarget[] = []
  if (inEnvironments.length > 0)
    found.push({
      ...base,
      at: inEnvironments[0]?.at ?? '',
      called,
      places: new Map(places.map((environment) => [environment, { environment }])),
      names: namesOf(inEnvironments),
    })
  if (atLarge.length > 0)
    found.push({
      ...base,
      at: atLarge[0]?.at ?? '',
      called: found.length > 0 ? `${called}-repository` : called,
      places: new Map([['production', 'actions']]),
      names: atLarge,
    })
  return found.length > 0 ? found : [{ ...base, at: `git remote ${home.name}`, called, places: new Map(), names: [] }]
}

function isGithub({ host, path }: GitRemote): boolean {
  return /(?:^|\.)github\./.test(host) && path.split('/').length === 2
}

/** Each name once, where it was seen first; readable only where nothing uses it as a secret. */
function namesOf(uses: readonly JobUse[]): FoundName[] {
  const all = uses.flatMap(({ names }) => names)
  const secret = new Set(all.filter(({ isPublic }) => !isPublic).map(({ name }) => name))
  const kept = all.filter(({ name, isPublic }) => !isPublic || !secret.has(name))
  return kept.filter(({ name }, index) => kept.findIndex((one) => one.name === name) === index)
}
