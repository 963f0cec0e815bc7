import { canonical } from '../canonical-json.js'
import type { Policy } from '../config.js'

/** What a config says before anything is made of it: blocks and words, no plug-in, no value. */
export interface Outline {
  readonly owner: string
  readonly source: { readonly use: string; readonly settings: Settings }
  readonly environments: readonly string[]
  readonly ledger: Settings
  readonly policy: Policy
  readonly targets: Readonly<Record<string, OutlineTarget>>
}

/** One block of `targets`. */
export interface OutlineTarget {
  readonly use: string
  readonly settings: Settings
  /** The environment variable that holds the token. */
  readonly token: string | undefined
  readonly secrets: readonly string[]
  readonly rename: Readonly<Record<string, string>>
  readonly prefix: string | undefined
  readonly public: readonly string[]
  /** In the order of a loaded config's places. */
  readonly places: readonly OutlinePlace[]
}

/** One place that a config's text maps a source environment to. */
export interface OutlinePlace {
  readonly environment: string
  /** As the config writes it, JSON where it is no word. */
  readonly place: string
}

/** Key → what stands there, JSON where it is no word. */
export type Settings = Readonly<Record<string, string>>

/** Whether a mapping of a target is left alone; without a mapping, whether all of them are. */
export type Untouched = (target: string, at: OutlinePlace | undefined) => boolean

/** Tells whether a change of the config leaves a mapping and all that decides what reaches it as they were. */
export function untouchedBy(before: Outline | undefined, after: Outline | undefined): Untouched {
  const known = new Map<string, (at: OutlinePlace | undefined) => boolean>()
  return (target, at) => {
    const test =
      known.get(target) ?? targetTest(before && own(before.targets, target), after && own(after.targets, target))
    known.set(target, test)
    return test(at)
  }
}

function targetTest(
  was: OutlineTarget | undefined,
  is: OutlineTarget | undefined,
): (at: OutlinePlace | undefined) => boolean {
  if (was === undefined || is === undefined) return () => was === is
  const { places: left, ...wasRest } = was
  const { places: right, ...isRest } = is
  if (canonical(wasRest) !== canonical(isRest)) return () => false
  const same = canonical(left) === canonical(right)
  const [wasThere, isThere] = [placeTest(left), placeTest(right)]
  return (at) => (at === undefined ? same : wasThere(at) === isThere(at))
}

/** Tells whether a mapping is among these. */
export function placeTest(places: readonly OutlinePlace[]): (place: OutlinePlace) => boolean {
  const keyOf = ({ environment, place }: OutlinePlace) => JSON.stringify([environment, place])
  const known = new Set(places.map(keyOf))
  return (place) => known.has(keyOf(place))
}

/** What stands under a name: a config may name anything, what every object inherits too. */
export function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}
