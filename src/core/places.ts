import { accepting } from './map.js'
import type { Place, Refusal } from './types.js'

/** What the vendor itself calls a place, where that is known. */
export interface Told {
  readonly place: Place
  /** The same for all spellings of one place, another for any other place. */
  readonly identity: string
}

/** Places whose spelling leads to something else than it did when the ledger was written. */
export interface Relocated {
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
export function relocatedRefusals(relocated: readonly Relocated[], isAccepted: (what: string) => boolean): Refusal[] {
  return relocated.flatMap(({ places, was, now }): Refusal[] => {
    const [first] = places
    if (first === undefined || places.every((place) => isAccepted(placeText(place)))) return []
    const name = commonPath(places.map(placeText))
    return [
      {
        rule: 'other-place',
        because: `${name} was ${was} when it was written, and is ${now} now: it was made anew, or another one has its name`,
        unlock: `${accepting(name)} begins anew with ${now}, once: what stands there is not ours, and the ledger forgets ${was}; or let the config name ${was}`,
        addresses: places.map(placeText),
        at: first.at,
      },
    ]
  })
}

/** A place as messages name it, `vercel:shop-web/production`. */
export function placeText({ use, key }: Pick<Place, 'use' | 'key'>): string {
  return `${use}:${key.label}`
}

/**
 * Whether something is among what a person vouches for: itself, or what holds it, up to a `/` or the `#` before a name.
 * @param accepted addresses and places, or the beginnings of their paths
 */
export function acceptedBy(accepted: readonly string[]): (what: string) => boolean {
  const whole = new Set(accepted)
  return (what) => {
    if (whole.size === 0) return false
    if (whole.has(what)) return true
    const place = what.replace(/#.*$/s, '')
    for (let path = place; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('/'))))
      if (whole.has(path)) return true
    return false
  }
}

/** The longest path, whole parts only, that all of them begin with. */
function commonPath(texts: readonly string[]): string {
  const [first = '', ...others] = texts
  const parts = first.split('/')
  const shared = parts.filter((_, index) => {
    const path = parts.slice(0, index + 1).join('/')
    return others.every((other) => other === path || other.startsWith(`${path}/`))
  })
  return shared.length === 0 ? first : shared.join('/')
}
