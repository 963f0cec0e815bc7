import { addressText, type Place, placeText } from '../address.js'
import type { Change, Warning } from '../change.js'

/**
 * What a person says to vouch, once, for addresses or places: the option of the command line, as code.
 * @param what addresses, or places as `vercel:shop-web/production`
 */
export function accepting(...what: readonly string[]): string {
  return `\`${what.map((one) => `--accept '${one.replaceAll("'", "'\\''")}'`).join(' ')}\``
}

/** What a person vouches for, for one run. */
export interface Accepted {
  /** Whether what stands at an address counts as ours. Only the very address vouches for it. */
  readonly name: (address: string) => boolean
  /** Whether a place may be begun anew, or forgotten. What holds it vouches for all of its places. */
  readonly place: (place: Pick<Place, 'use' | 'key'>) => boolean
}

/** @param accepted addresses, places and the beginnings of their paths, as plans and refusals name them */
export function acceptedBy(accepted: readonly string[]): Accepted {
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
 * @param accepted as for {@link acceptedBy}
 */
export function unknownAccepted(accepted: readonly string[], changes: readonly Pick<Change, 'address'>[]): Warning[] {
  if (accepted.length === 0) return []
  const places = new Set(changes.map(({ address: { use, scope } }) => `${use}:${scope}`))
  const known = new Set([...changes.map(({ address }) => addressText(address)), ...[...places].flatMap(pathsTo)])
  return accepted
    .filter((one) => !known.has(one))
    .map((one) => ({
      because: `${accepting(one)} has no effect: this run has no such name or place`,
      at: '`--accept`',
    }))
}

/** A place and the beginnings of its path, whole parts only. */
function pathsTo(text: string): string[] {
  const parts = text.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}
