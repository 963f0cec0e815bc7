import type { Change, Place, Refusal } from '../types.js'
import { accepting, addressText } from './map.js'
import type { Warning } from './warnings.js'

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
export function relocatedRefusals(relocated: readonly Relocated[], vouched: Pick<Vouched, 'place'>): Refusal[] {
  return relocated.flatMap(({ places, was, now }): Refusal[] => {
    const [first] = places
    if (first === undefined || places.every(vouched.place)) return []
    const names = commonPaths(places.map(placeText))
    const [before, present] = told(was, now)
    return [
      {
        rule: 'other-place',
        because: `${names[0]} was ${before} when it was written, and is ${present} now: it was made anew, or another one has its name`,
        unlock: `${accepting(...names)} begins anew with ${present}, once: what stands there is not ours, and the ledger forgets ${before}; or let the config name ${before} as it is called now`,
        addresses: places.map(placeText),
        at: first.at,
      },
    ]
  })
}

/** Two ids for a person, who can look the vendor's own up: without what both of them begin with. */
function told(was: string, now: string): [string, string] {
  const [one, other] = [was.split('|'), now.split('|')]
  const at = one.findIndex((part, index) => part !== other[index])
  return [one.slice(at).join('/'), other.slice(at).join('/')]
}

/** A place as messages name it, `vercel:shop-web/production`. */
export function placeText({ use, key }: Pick<Place, 'use' | 'key'>): string {
  return `${use}:${key.label}`
}

/** What a person vouches for, for one run. */
export interface Vouched {
  /** Whether what stands at an address counts as ours. Only the very address vouches for it. */
  readonly name: (address: string) => boolean
  /** Whether a place may be begun anew, or forgotten. What holds it vouches for all of its places. */
  readonly place: (place: Pick<Place, 'use' | 'key'>) => boolean
}

/** @param accepted addresses, places and the beginnings of their paths, as plans and refusals name them */
export function vouchedBy(accepted: readonly string[]): Vouched {
  const given = new Set(accepted)
  return {
    name: (address) => given.has(address),
    place(place) {
      return pathsTo(placeText(place)).some((path) => given.has(path))
    },
  }
}

/**
 * What a person vouched for and this run does not know, since it may be mistyped.
 * @param accepted as for {@link vouchedBy}
 */
export function unknownAccepted(accepted: readonly string[], changes: readonly Pick<Change, 'address'>[]): Warning[] {
  if (accepted.length === 0) return []
  const places = new Set(changes.map(({ address: { use, scope } }) => `${use}:${scope}`))
  const known = new Set([...changes.map(({ address }) => addressText(address)), ...[...places].flatMap(pathsTo)])
  return accepted
    .filter((one) => !known.has(one))
    .map((one) => ({
      because: `${accepting(one)} lets nothing through: this run knows no such name and no such place`,
      at: 'what is vouched for',
    }))
}

/** A place and the beginnings of its path, whole parts only. */
function pathsTo(text: string): string[] {
  const parts = text.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
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
