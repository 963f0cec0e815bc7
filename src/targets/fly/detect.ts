import { type ProjectFiles, textOf } from '../../core/project-files.js'
import type { FoundTarget, PlaceWords } from '../../core/setup.js'

/**
 * The apps that `fly.toml` and its siblings name, `fly.staging.toml` for one more environment ("Monorepo and
 * multi-environment deployments", read 2026-11-30).
 */
export async function detect(project: ProjectFiles): Promise<readonly FoundTarget[]> {
  const places = new Map<string, PlaceWords>()
  let first: { readonly at: string; readonly app: string } | undefined
  for (const at of (await project.names('.')).filter((one) => /^fly\.(?:[\w-]+\.)?toml$/.test(one))) {
    const app = textOf(await project.parsed(at), 'app')
    if (app === undefined) continue
    const environment = /^fly\.([\w-]+)\.toml$/.exec(at)?.[1] ?? 'production'
    // what has its own file is not what the general one is about
    if (at !== 'fly.toml' || !places.has(environment)) places.set(environment, { app })
    if (first === undefined || at === 'fly.toml') first = { at, app }
  }
  if (first === undefined) return []
  return [{ at: first.at, called: first.app, words: { app: first.app }, lacks: {}, places, names: [] }]
}
