import { type Config, type ConfigSource, nameAtSource } from '../core/config.js'
import { asSealpostError, SealpostError } from '../core/errors.js'
import { checkSizes } from '../core/plan/value-sizes.js'
import type { SourceRead, SourceVersions } from '../core/value.js'
import { tellsVersions } from '../io/config/source-versions.js'
import { openSource, type SourceContext } from './source-io.js'

/** One source that is asked for some environments, by the config's own names of them. */
export interface LayerCall {
  readonly config: Config
  readonly layer: ConfigSource
  readonly environments: readonly string[]
  readonly context: SourceContext
}

/**
 * Reads the values of environments from one source, all or nothing.
 * @throws SealpostError of the codes 'source…'; a source that gives less than it was asked for is one of them
 */
export async function readLayer(call: LayerCall): Promise<SourceRead> {
  const { source } = call.layer
  const read = await asked(call, (given) => source.read(given))
  for (const [environment, values] of read)
    if (values === undefined)
      throw named(call, new SealpostError('source', `the source ${source.id} returned nothing for ${environment}`))
  return read as SourceRead
}

/** Asks one source for versions in place of values. What it cannot tell so is missing. */
export async function listLayer(call: LayerCall): Promise<SourceVersions> {
  const { source } = call.layer
  if (!tellsVersions(source)) return new Map()
  const told = await asked(call, (given) => source.versions.list(given))
  // an environment with nothing in it is a finding, and findings are left to reading
  return new Map([...told].flatMap(([environment, names]) => (names?.size ? [[environment, names] as const] : [])))
}

type Given = Parameters<ConfigSource['source']['read']>[0]

/** @returns what was told, by the config's own names of environments; undefined where nothing was told of one */
async function asked<T extends SourceRead | SourceVersions>(
  call: LayerCall,
  ask: (given: Given) => Promise<T>,
): Promise<ReadonlyMap<string, ReturnType<T['get']>>> {
  const { config, layer, environments, context } = call
  const { settings, timeoutMs } = layer
  const time = timeoutMs === undefined ? {} : { timeoutMs }
  try {
    const { io, unlessOver } = openSource(layer, { ...context, ...time })
    const names = [...new Set(environments.map((environment) => nameAtSource(layer, environment)))]
    const told = await unlessOver(ask({ environments: names, settings, folder: config.folder, io }))
    checkSizes(told, config)
    return new Map(
      environments.map((environment) => [
        environment,
        told.get(nameAtSource(layer, environment)) as ReturnType<T['get']>,
      ]),
    )
  } catch (thrown) {
    throw named(call, thrown)
  }
}

/** Where there are several sources, an error says which one it is about. */
function named({ config, layer }: LayerCall, thrown: unknown): unknown {
  if (config.sources.length === 1) return thrown
  const { code, message, where, hint } = asSealpostError(thrown)
  if (code === 'interrupted') return thrown
  return new SealpostError(code, `source ${layer.name}: ${message}`, { where, hint })
}
