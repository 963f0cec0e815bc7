import { addressText, type Place } from '../../core/address.js'
import type { Config } from '../../core/config.js'
import { SealpostError } from '../../core/errors.js'
import { globTest } from '../../core/glob.js'
import type { Found } from '../../core/import/lines.js'
import { isVariableName, sourceNameOf } from '../../core/import/names.js'
import type { Observed, Sighting } from '../../core/observation.js'
import { nameAt } from '../../core/plan/map.js'
import { formTest, placesOf, targetNamed } from '../../core/plan/places.js'
import { doubtText } from '../../core/value-doubts.js'
import { tokensIn } from '../../io/credentials/github-app/tokens.js'
import { checkAccess } from '../check-access.js'
import { openConnections } from '../connections.js'
import { openLookTally } from '../look-tally.js'
import { observeAll } from '../observe.js'
import type { ImportContext } from './setting.js'

/** What was found, and what a person should know of how. */
export interface Findings {
  readonly found: readonly Found[]
  readonly notes: readonly string[]
  /** Targets that were looked at, take a name of an environment, and do not have it. */
  readonly newAt: (environment: string, name: string) => readonly string[]
}

/** A place to look at. `extra`: the config keeps nothing there, but what is there may be what a person is looking for. */
interface Spot {
  readonly place: Place
  /** Secrets and readable values are in two places there. */
  readonly isSplit: boolean
  readonly extra: boolean
}

/**
 * Looks at the targets, through connections that cannot write.
 * @param known environment → names that the source has
 * @throws SealpostError for a place that could not be seen: nothing is imported of a part
 */
export async function foundAtTargets(
  context: ImportContext,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Findings> {
  const { call, runtime, config, tokenLanes, reading } = context
  const spots = context.targets.flatMap((target) => spotsOf(target, context.environments))
  if (spots.length === 0) return { found: [], notes: [], newAt: () => [] }
  checkAccess({ targets: context.targets }, { targets: [] }, [], runtime)
  const { notice } = reading
  const minted = (token: Parameters<typeof call.redact>[0][number], called: string) =>
    call.redact([token], [], [called])
  const tokens = tokensIn({ runtime, may: 'read', minted, notice })
  const { redact } = call
  const connections = openConnections(context.targets, { runtime, notice, tokens, tokenLanes, redact })
  const places = spots.map(({ place }) => place)
  const progress = openLookTally(call.progress, places.length)
  const observed = await observeAll(places, config, connections, { progress, stop: runtime.stop })
  const notes: string[] = []
  const found: Found[] = []
  for (const [index, { observation }] of observed.entries()) {
    const spot = spots[index] as Spot
    const { place } = spot
    const at = `${place.use}:${place.key.label}`
    if (!observation.listed) {
      const { because, error } = observation
      if (error !== undefined && !spot.extra) throw error.placed(at)
      notes.push(`${at} could not be listed completely: ${because}`)
    }
    const read = reader(context, spot, known.get(place.environment) ?? new Set())
    for (const sighting of observation.sightings) found.push(read(sighting))
  }
  return { found, notes, newAt: newAtOf(context, spots, observed) }
}

/** Where names of a target are. Readable values with a place of their own are looked at, whether the config keeps any or not. */
function spotsOf(target: Config['targets'][number], environments: readonly string[]): Spot[] {
  return target.places.flatMap((mapped) => {
    if (!environments.includes(mapped.environment)) return []
    const only = { targets: [], environments: [] }
    const mine = placesOf({ targets: [{ ...target, places: [mapped] }] }, only)
    const both = bothForms({ ...target, places: [mapped], public: ['*'] }) ?? mine
    const isSplit = both.length > 1
    return both.map((place) => {
      return { place, isSplit, extra: !mine.some(({ key }) => key.uid === place.key.uid) }
    })
  })
}

/** @returns undefined where a place has one form only */
function bothForms(target: Config['targets'][number]): Place[] | undefined {
  try {
    return placesOf({ targets: [target] }, { targets: [], environments: [] })
  } catch (thrown) {
    if (thrown instanceof SealpostError) return undefined
    throw thrown
  }
}

/** Reads a name of a place back to the name that the source has for it. */
function reader(
  { config }: ImportContext,
  { place, isSplit }: Spot,
  known: ReadonlySet<string>,
): (sighting: Sighting) => Found {
  const target = targetNamed(config, place.target)
  const takes = globTest(target.secrets)
  const formOf = formTest(target)
  const whyApart = (there: string, name: string | undefined): string | undefined => {
    if (!isVariableName(there)) return 'not a valid variable name'
    if (name === undefined) return `no name in the source maps to this one at ${place.target}`
    if (!takes(name)) return `\`secrets\` of ${place.target} excludes it`
    if (!isSplit || formOf(name) === place.form) return undefined
    return place.form === 'public'
      ? `it is stored as readable text there, and \`public\` of ${place.target} does not include it`
      : `it is a secret there, and \`public\` of ${place.target} includes it`
  }
  return ({ name: there, secret, untouchable, form }) => {
    const name = sourceNameOf(target, there, known)
    const wanted = name === undefined ? place.form : formOf(name)
    const apart = untouchable ?? whyApart(there, name)
    return {
      environment: place.environment,
      name: name ?? there,
      at: addressText({ target: place.target, use: place.use, scope: place.key.label, name: there }),
      ...(secret === undefined ? {} : { secret }),
      ...(apart === undefined ? {} : { apart }),
      ...(secret !== undefined && form !== undefined && form !== wanted
        ? {
            remark: `stored as readable text at ${place.target}, and \`public\` does not include it: plans leave it as it is`,
          }
        : {}),
    }
  }
}

/** Tells which targets take a name that they do not have. */
function newAtOf({ config }: ImportContext, spots: readonly Spot[], observed: readonly Observed[]): Findings['newAt'] {
  const looks = spots.map(({ place, isSplit, extra }, index) => {
    const target = targetNamed(config, place.target)
    const names = new Set(observed[index]?.observation.sightings.map(({ name }) => name))
    const [takes, formOf] = [globTest(target.secrets), formTest(target)]
    return {
      place,
      isMissing: (name: string) =>
        !extra && takes(name) && (!isSplit || formOf(name) === place.form) && !names.has(nameAt(target, name)),
    }
  })
  return (environment, name) => [
    ...new Set(
      looks
        .filter(({ place, isMissing }) => place.environment === environment && isMissing(name))
        .map(({ place }) => place.target),
    ),
  ]
}

/** Values of the files that the call names, which are all of one environment. */
export async function foundInFiles({ call, environments }: ImportContext): Promise<Findings> {
  const found: Found[] = []
  for (const path of call.files) {
    for (const [name, { secret, at = path, doubts = [] }] of await call.readFile(path)) {
      const apart = isVariableName(name) ? {} : { apart: 'not a valid variable name' }
      const told = doubts.map(doubtText)
      const remark = told.length === 0 ? {} : { remark: told.join('; ') }
      found.push({ environment: environments[0] ?? '', name, at, secret, ...apart, ...remark })
    }
  }
  return { found, notes: [], newAt: () => [] }
}
