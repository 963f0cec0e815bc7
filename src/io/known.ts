import { join } from 'node:path'
import { matches } from '../core/glob.js'
import { Secret } from '../core/secret.js'
import type { Config, Place, SourceRead, World } from '../core/types.js'
import type { Host } from './call.js'
import { defaultBranch, defaultPath } from './ledger/settings.js'
import { jobFacts } from './public-facts.js'
import { tokenNames } from './wires.js'

/**
 * Tells what of a run is secret: every value, but for those that a mapping declares public, and every target's token,
 * whatever its variable is called.
 */
export function tellSecrets(
  learned: Host['learned'],
  read: SourceRead,
  config: Config,
  places: readonly Place[],
  world: Pick<World, 'env' | 'cwd'>,
): void {
  const called = (name: string, environment: string) => (read.size === 1 ? name : `${name} in ${environment}`)
  const values = [...read].flatMap(([environment, found]) =>
    [...found]
      .filter(([name]) => !config.targets.some((target) => matches(target.public, name)))
      .map(([name, { secret }]) => ({ name: called(name, environment), secret })),
  )
  const tokens = [...new Set(config.targets.flatMap(tokenNames))].flatMap((name) => {
    const token = world.env[name]
    return token === undefined ? [] : [{ name, secret: new Secret(token) }]
  })
  const secrets = [...values, ...tokens]
  learned(
    secrets.map(({ secret }) => secret),
    plainOf(read, config, places, world),
    secrets.map(({ name }) => name),
  )
}

/**
 * What is no secret by declaration, so that a value that happens to be the same is not searched for in vain: what the
 * config says, where the ledger is, what the vendors and the job's host tell everybody.
 */
function plainOf(
  read: SourceRead,
  config: Config,
  places: readonly Place[],
  world: Pick<World, 'env' | 'cwd'>,
): string[] {
  const { env } = world
  const targets = config.targets.flatMap(({ name, use, target, settings, places }) => {
    const { capabilities } = target
    const endpoint = env[capabilities.access.endpoint.env] ?? ''
    return [name, use, endpoint, JSON.stringify([settings, places, capabilities])]
  })
  return [
    config.owner,
    config.file,
    config.path,
    ...config.environments,
    ...targets,
    JSON.stringify([config.source.use, config.source.settings, config.ledger, config.policy]),
    join(config.folder, defaultPath),
    `refs/heads/${defaultBranch}`,
    ...places.flatMap(({ key }) => [key.label, key.uid]),
    ...jobFacts(world),
    ...[...read.values()].flatMap((values) => [...values.keys()]),
  ]
}
