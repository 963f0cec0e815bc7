import type { SealpostError } from '../../core/errors.js'
import { groupBy } from '../../core/group-by.js'
import { halves } from '../shared/collections.js'
import type { Refused } from './errors.js'

/** Most requests that one array is looked through with. What is left then is given up, and comes up again in the next run. */
const most = 60
/** Below this many, trying each by itself costs no more than finding out whether it is all of them. */
const few = 4

/** What a bisection works on. */
export interface Bisection<T> {
  /** Sends a part. Undefined where it was taken, also where single items of it then failed. */
  readonly send: (part: readonly T[]) => Promise<Refused | undefined>
  /** The place of an item. */
  readonly placeOf: (item: T) => string
  /** Whether a place is always there. What goes for one such place goes for all of them, but for permissions. */
  readonly isFixed: (place: string) => boolean
  /** Takes the last word on an item that was not taken; `tried` where the error is about it, and not only about its like. */
  readonly give: (item: T, error: SealpostError, tried: boolean) => void
}

/**
 * Sends an array. Where the vendor refuses it as a whole and does not name the culprit, it is found by halves: one culprit
 * among n of a place costs 2·log₂(n) + 2 requests at most, k of them k times that, and none ever more than {@link most}.
 * A place of which nothing is taken is given up after six.
 */
export async function bisect<T>(items: readonly T[], how: Bisection<T>): Promise<void> {
  const { send, give, open, isSpent } = sender(how)

  async function whole(part: readonly T[]): Promise<void> {
    const { refused } = await send(part, true)
    if (refused === undefined || open(part).length === 0) return
    const { error, concerns } = refused
    const groups = groupBy(part, (item) => {
      const place = how.placeOf(item)
      return concerns === 'rows' && how.isFixed(place) ? '' : place
    })
    if (groups.size > 1) for (const group of groups.values()) await whole(group)
    else if (concerns === 'rows') await oneGroup(part, error)
    else give(part, error, true)
  }

  /** Items of one place (or of places that are always there) that were refused as one. */
  async function oneGroup(group: readonly T[], error: SealpostError): Promise<void> {
    const [left, right] = halves(group)
    const { taken, refused = { error } } = await send(left)
    if (taken) return search(right, error)
    if (group.length > few && open(left).length > 0 && !(await takesAny(group))) return
    await search(left, refused.error)
    await rest(right, error)
  }

  /** Whether anything of a group is taken: three by themselves, then all the others as one. Gives up where nothing is. */
  async function takesAny(group: readonly T[]): Promise<boolean> {
    for (const at of [0, group.length - 1, Math.floor(group.length / 2)]) {
      if ((await send([group[at] as T])).taken) return true
    }
    const others = open(group)
    const { taken, refused } = await send(others)
    if (refused !== undefined) give(others, refused.error, false)
    return taken
  }

  /** Looks through a part that must hold a culprit. */
  async function search(part: readonly T[], error: SealpostError): Promise<void> {
    const left = open(part)
    if (left.length < 2) return rest(left, error)
    if (isSpent()) return give(left, error, false)
    const [first, second] = halves(left)
    const { taken, refused = { error } } = await send(first)
    // what is left of a refused part once one half was taken need not be sent to know that it is refused
    if (taken) return search(second, error)
    await search(first, refused.error)
    await rest(second, error)
  }

  /** Sends a part of which nothing is known. */
  async function rest(part: readonly T[], error: SealpostError): Promise<void> {
    const left = open(part)
    if (left.length === 0) return
    if (isSpent()) return give(left, error, false)
    const { refused } = await send(left)
    if (refused !== undefined) await search(left, refused.error)
  }

  if (items.length > 0) await whole(items)
}

/** Sends parts, counts the requests, and keeps in mind which items are settled. */
function sender<T>(how: Bisection<T>) {
  let sent = 0
  const settled = new Set<T>()

  /** Takes the last word on items that have none yet. */
  function give(part: readonly T[], error: SealpostError, tried: boolean): void {
    for (const item of part) {
      if (settled.has(item)) continue
      settled.add(item)
      how.give(item, error, tried)
    }
  }

  /** Sends a part. Single items, and parts that no (further) division would help, are settled with it, taken or not. */
  async function send(part: readonly T[], isFirst = false): Promise<{ taken: boolean; refused?: Refused }> {
    sent += 1
    const refused = await how.send(part)
    if (refused === undefined) {
      for (const item of part) settled.add(item)
      return { taken: true }
    }
    const { error, concerns } = refused
    if (part.length === 1 || concerns === 'all' || (concerns === 'place' && !isFirst)) give(part, error, true)
    return { taken: false, refused }
  }

  return {
    send,
    give,
    /** What is left to be settled of a part. */
    open: (part: readonly T[]) => part.filter((item) => !settled.has(item)),
    /** Whether no further request may be made. */
    isSpent: () => sent >= most,
  }
}
