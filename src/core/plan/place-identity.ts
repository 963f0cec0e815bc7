import { type Place, placeText } from '../address.js'
import type { Refusal } from '../change.js'
import { type Accepted, accepting } from './accepted.js'

/** What the vendor itself calls a place, where that is known. */
export interface PlaceIdentity {
  readonly place: Place
  /** The same for all spellings of one place, another for any other place. */
  readonly identity: string
}

/** Places whose spelling leads to something else than it did when the ledger was written. */
export interface HolderChange {
  /** All of one holder. */
  readonly places: readonly Place[]
  /** The vendor's id of the holder, then and now. */
  readonly was: string
  readonly now: string
}

/**
 * Nobody knows whether a holder that was made anew, renamed or swapped is meant still, and what the ledger says is about
 * the former one: one refusal for each, until a person has looked.
 */
export function holderRefusals(changes: readonly HolderChange[], accepted: Pick<Accepted, 'place'>): Refusal[] {
  return changes.flatMap(({ places, was, now }): Refusal[] => {
    const [first] = places
    if (first === undefined || places.every(accepted.place)) return []
    const names = commonPaths(places.map(placeText))
    const [before, present] = tellingParts(was, now)
    return [
      {
        rule: 'other-place',
        because: `${names[0]} was ${before} when it was written and is ${present} now: it was recreated, or something else has taken its name`,
        unlock: `to start over with ${present}, pass ${accepting(...names)}: existing names there count as unmanaged, and the ledger drops ${before}. Or change the config to the current name of ${before}`,
        addresses: places.map(placeText),
        lift: { once: [{ option: 'accept', names }] },
        at: first.at,
      },
    ]
  })
}

/** Two ids for a person, who can look the vendor's own up: without what both of them begin with. */
function tellingParts(was: string, now: string): [string, string] {
  const [one, other] = [was.split('|'), now.split('|')]
  const at = one.findIndex((part, index) => part !== other[index])
  return [one.slice(at).join('/'), other.slice(at).join('/')]
}

/** The longest path, whole parts only, that all of them begin with; each of them where they have none in common. */
function commonPaths(texts: readonly string[]): string[] {
  const [first = '', ...others] = texts
  const parts = first.split('/')
  const shared = parts.filter((_, index) => {
    const path = parts.slice(0, index + 1).join('/')
    return others.every((other) => other === path || other.startsWith(`${path}/`))
  })
  return shared.length === 0 ? [...new Set(texts)] : [shared.join('/')]
}
