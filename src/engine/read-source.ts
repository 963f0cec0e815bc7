import type { Place } from '../core/address.js'
import type { Config } from '../core/config.js'
import { SealpostError } from '../core/errors.js'
import { checkInput } from '../core/plan/input-checks.js'
import { mapValues } from '../core/plan/map.js'
import { checkSizes } from '../core/plan/value-sizes.js'
import type { Desired, SourceRead } from '../core/value.js'
import { credentialsOf } from './run-credentials.js'
import { openSource, type SourceContext } from './source-io.js'

/** What a source gave, and where it is to go. */
export interface Input {
  readonly read: SourceRead
  readonly desired: readonly Desired[]
  /** Absolute paths of the files that it was read from. */
  readonly files: readonly string[]
}

/**
 * Reads the environments that the places need, in the config's order, and lets what is to go to a target pass the gate.
 * @throws SealpostError of the codes 'source…'; a source that gives less than it was asked for is one of them. 'config'
 *   where two names of the source become one at a target, and for what {@link checkInput} throws; 'interrupted' and
 *   'timeout' where reading has to end
 */
export async function readSource(config: Config, places: readonly Place[], context: SourceContext): Promise<Input> {
  const { runtime, ledgerTokens } = context
  const files = new Set<string>()
  const watched = { read: (path: string) => runtime.files.read(noted(path, files)) }
  const read = await readAll(config, places, { ...context, runtime: { ...runtime, files: watched } })
  const desired = mapValues(read, config, places)
  checkInput({ read, desired, config }, credentialsOf(config, ledgerTokens, runtime))
  return { read, desired, files: [...files] }
}

function noted(path: string, files: Set<string>): string {
  files.add(path)
  return path
}

async function readAll(config: Config, places: readonly Place[], context: SourceContext): Promise<SourceRead> {
  const needed = new Set(places.map((place) => place.environment))
  const environments = config.environments.filter((environment) => needed.has(environment))
  const { source, settings, timeoutMs } = config.source
  const time = timeoutMs === undefined ? {} : { timeoutMs }
  const { io, unlessOver } = openSource(config.source, { ...context, ...time })
  const read = await unlessOver(source.read({ environments, settings, folder: config.folder, io }))
  checkSizes(read, config)
  return new Map(
    environments.map((environment) => {
      const values = read.get(environment)
      if (values === undefined)
        throw new SealpostError('source', `the source ${source.id} gave nothing for ${environment}`)
      return [environment, values]
    }),
  )
}
