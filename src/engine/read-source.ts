import type { Place } from '../core/address.js'
import { type Config, type ConfigSource, nameAtSource } from '../core/config.js'
import { asSealpostError, SealpostError } from '../core/errors.js'
import { checkInput } from '../core/plan/input-checks.js'
import { mapValues } from '../core/plan/map.js'
import { targetNamed } from '../core/plan/places.js'
import { checkSizes } from '../core/plan/value-sizes.js'
import type { Desired, Reads, SourceRead } from '../core/value.js'
import { credentialsOf } from './run-credentials.js'
import { openSource, type SourceContext } from './source-io.js'

/** What the sources gave, and where it is to go. */
export interface Input {
  readonly reads: Reads
  readonly desired: readonly Desired[]
  /** By the source's name, absolute paths of the files that it was read from. */
  readonly files: ReadonlyMap<string, readonly string[]>
}

/**
 * Reads from each source the environments that the places need of it, in the config's order, all sources beside each
 * other, and lets what is to go to a target pass the gate. All or nothing: what one of them cannot give ends the run.
 * @throws SealpostError of the codes 'source…'; a source that gives less than it was asked for is one of them. 'config'
 *   where two names of the source become one at a target, and for what {@link checkInput} throws; 'interrupted' and
 *   'timeout' where reading has to end
 */
export async function readSources(config: Config, places: readonly Place[], context: SourceContext): Promise<Input> {
  const { runtime, ledgerTokens } = context
  const needed = neededOf(config, places)
  const asked = config.sources.flatMap((source) => {
    const environments = config.environments.filter((environment) => needed.get(source.name)?.has(environment))
    return environments.length === 0 ? [] : [{ source, environments, files: new Set<string>() }]
  })
  const read = await allOf(
    asked.map(({ source, environments, files }) => {
      const watched = { read: (path: string) => runtime.files.read(noted(path, files)) }
      const own = { ...context, runtime: { ...runtime, files: watched } }
      return readOne(config, source, environments, own)
    }),
    runtime.stop,
  )
  const reads: Reads = new Map(asked.map(({ source }, index) => [source.name, read[index] as SourceRead]))
  const desired = mapValues(reads, config, places)
  checkInput({ reads, desired, config }, credentialsOf(config, ledgerTokens, runtime))
  return { reads, desired, files: new Map(asked.map(({ source, files }) => [source.name, [...files]])) }
}

/** Source → environments that some place takes from it. */
function neededOf(config: Config, places: readonly Place[]): Map<string, Set<string>> {
  const needed = new Map<string, Set<string>>()
  for (const { target, environment } of places) {
    for (const name of targetNamed(config, target).from) {
      const known = needed.get(name) ?? new Set<string>()
      needed.set(name, known.add(environment))
    }
  }
  return needed
}

function noted(path: string, files: Set<string>): string {
  files.add(path)
  return path
}

/**
 * Waits for all of them, so that a person hears at once of everything that is wrong.
 * @throws SealpostError the first one's, with the messages of the others where there are more
 */
async function allOf<T>(work: readonly Promise<T>[], stop: AbortSignal): Promise<T[]> {
  const ended = await Promise.allSettled(work)
  const errors = ended.flatMap((one) => (one.status === 'rejected' ? [asSealpostError(one.reason)] : []))
  const [first] = errors
  if (first === undefined) return ended.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  if (errors.length === 1 || stop.aborted) throw first
  const { code, where, hint } = first
  throw new SealpostError(code, errors.map(({ message }) => message).join('\n'), { where, hint })
}

/**
 * Reads environments of one source, all or nothing.
 * @throws SealpostError as {@link readSources} does, naming the source where the config has several
 */
export async function readOne(
  config: Config,
  layer: ConfigSource,
  environments: readonly string[],
  context: SourceContext,
): Promise<SourceRead> {
  const { source, settings, timeoutMs } = layer
  const time = timeoutMs === undefined ? {} : { timeoutMs }
  try {
    const { io, unlessOver } = openSource(layer, { ...context, ...time })
    const asked = [...new Set(environments.map((environment) => nameAtSource(layer, environment)))]
    const read = await unlessOver(source.read({ environments: asked, settings, folder: config.folder, io }))
    checkSizes(read, config)
    return new Map(
      environments.map((environment) => {
        const values = read.get(nameAtSource(layer, environment))
        if (values === undefined)
          throw new SealpostError('source', `the source ${source.id} gave nothing for ${environment}`)
        return [environment, values]
      }),
    )
  } catch (thrown) {
    if (config.sources.length === 1) throw thrown
    const { code, message, where, hint } = asSealpostError(thrown)
    if (code === 'interrupted') throw thrown
    throw new SealpostError(code, `source ${layer.name}: ${message}`, { where, hint })
  }
}
