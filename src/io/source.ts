import { SealpostError } from '../core/errors.js'
import type { Config, Place, SourceRead, World } from '../core/types.js'

/**
 * Reads the environments that the places need, in the config's order.
 * @throws SealpostError of the codes 'source…'; a source that gives less than it was asked for is one of them
 */
export async function readSource(config: Config, places: readonly Place[], world: World): Promise<SourceRead> {
  const needed = new Set(places.map((place) => place.environment))
  const environments = config.environments.filter((environment) => needed.has(environment))
  const { source, settings } = config.source
  const read = await source.read({
    environments,
    settings,
    folder: config.folder,
    io: { files: world.files, env: world.env, fetch: world.fetch },
  })
  return new Map(
    environments.map((environment) => {
      const values = read.get(environment)
      if (values === undefined)
        throw new SealpostError('source', `the source ${source.id} gave nothing for ${environment}`)
      return [environment, values]
    }),
  )
}
