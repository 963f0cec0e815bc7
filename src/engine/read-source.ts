import type { Place } from '../core/address.js'
import type { Config } from '../core/config.js'
import { asSealpostError, SealpostError } from '../core/errors.js'
import { checkInput } from '../core/plan/input-checks.js'
import { type DesiredOrUnread, mapValues } from '../core/plan/map.js'
import { targetNamed } from '../core/plan/places.js'
import type { Desired, Reads, SourceRead, SourceTold, Told } from '../core/value.js'
import { type LayerCall, listLayer, readLayer } from './read-layer.js'
import { credentialsOf } from './run-credentials.js'
import type { SourceContext } from './source-io.js'

/** What the sources gave, and where it is to go. */
export interface Input {
  /** The values of the environments that were read. */
  readonly reads: Reads
  /** The same, with versions for environments of which only these were asked for. */
  readonly told: Told
  /** All that is to go to a target, in the order of the config. */
  readonly mapped: readonly DesiredOrUnread[]
  /** What of it has a value. */
  readonly desired: readonly Desired[]
  /** By the source's name, absolute paths of the files that it was read from. */
  readonly files: ReadonlyMap<string, readonly string[]>
}

/** What no source was asked for. */
export const noInput: Input = { reads: new Map(), told: new Map(), mapped: [], desired: [], files: new Map() }

/**
 * Reads from each source the environments that the places need of it, in the config's order, all sources beside each
 * other, and lets what is to go to a target pass the gate. All or nothing: what one of them cannot give ends the run.
 * @throws SealpostError of the codes 'source…'; a source that gives less than it was asked for is one of them. 'config'
 *   where two names of the source become one at a target, and for what {@link checkInput} throws; 'interrupted' and
 *   'timeout' where reading has to end
 */
export function readSources(config: Config, places: readonly Place[], context: SourceContext): Promise<Input> {
  return gather({ config, places, context }, readLayer)
}

/** The same, but sources that the config compares by version are asked for versions, where they can tell them. */
export function readVersions(config: Config, places: readonly Place[], context: SourceContext): Promise<Input> {
  return gather({ config, places, context }, async (call) => {
    const versions = call.layer.compare === 'version' ? await listLayer(call) : new Map()
    const untold = call.environments.filter((environment) => !versions.has(environment))
    const read = untold.length === 0 ? new Map() : await readLayer({ ...call, environments: untold })
    return inOrder(call, versions, read)
  })
}

/** Reads the values of some environments of which only versions are known, beside what is known already. */
export function readRest(
  { environments, input }: { readonly environments: ReadonlySet<string>; readonly input: Input },
  call: Call,
): Promise<Input> {
  return gather(
    call,
    async (layer) => {
      const known = input.told.get(layer.layer.name) ?? new Map()
      const unread = layer.environments.filter((one) => environments.has(one) && !isRead(known.get(one)))
      const read = unread.length === 0 ? new Map() : await readLayer({ ...layer, environments: unread })
      return inOrder(layer, read, known)
    },
    input.files,
  )
}

/** Whose sources are asked, and for what. */
interface Call {
  readonly config: Config
  readonly places: readonly Place[]
  readonly context: SourceContext
}

async function gather(
  { config, places, context }: Call,
  ask: (call: LayerCall) => Promise<SourceTold>,
  before: Input['files'] = new Map(),
): Promise<Input> {
  const { runtime, ledgerTokens, meant = [] } = context
  const { policy } = config
  const lenient = { ...config, policy: { ...policy, allowUnusual: [...policy.allowUnusual, ...meant] } }
  const needed = neededOf(config, places)
  const asked = config.sources.flatMap((layer) => {
    const environments = config.environments.filter((environment) => needed.get(layer.name)?.has(environment))
    return environments.length === 0 ? [] : [{ layer, environments, files: new Set(before.get(layer.name)) }]
  })
  const answers = await allOf(
    asked.map(({ layer, environments, files }) => {
      const watched = { read: (path: string) => runtime.files.read(noted(path, files)) }
      const own = { ...context, runtime: { ...runtime, files: watched } }
      return ask({ config, layer, environments, context: own })
    }),
    runtime.stop,
  )
  const told: Told = new Map(asked.map(({ layer }, index) => [layer.name, answers[index] as SourceTold]))
  const reads = readOf(told)
  const mapped = mapValues(told, config, places)
  const desired = mapped.filter((one) => 'secret' in one)
  checkInput({ reads, desired, config: lenient }, credentialsOf(config, ledgerTokens, runtime))
  return { reads, told, mapped, desired, files: new Map(asked.map(({ layer, files }) => [layer.name, [...files]])) }
}

/** What two askings of one source told, the first before the second, in the order of the environments. */
function inOrder({ environments }: LayerCall, first: SourceTold, second: SourceTold): SourceTold {
  return new Map(
    environments.flatMap((one) => {
      const names = first.get(one) ?? second.get(one)
      return names === undefined ? [] : [[one, names] as const]
    }),
  )
}

/** What of it are values. */
function readOf(told: Told): Reads {
  return new Map(
    [...told].map(([source, environments]) => [
      source,
      new Map([...environments].filter(([, names]) => isRead(names))) as SourceRead,
    ]),
  )
}

function isRead(names: ReturnType<SourceTold['get']>): boolean {
  return names !== undefined && [...names.values()].every((one) => 'secret' in one)
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
