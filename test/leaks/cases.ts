import type { Act } from './acts.js'
import type { Vendor } from './stage.js'
import { type Passed, type Trouble, troubles } from './tap.js'

/** A kind of request: method and path, without what differs from one to the next. */
export type Call = string

/** The calls of an act, by vendor, in the order in which they were seen first. */
export type Calls = Readonly<Partial<Record<Vendor, readonly Call[]>>>

/** What a case does to its process, beside trouble with requests: code of others that throws all it was given. */
export type Crash = 'throw' | 'reject' | 'later'

/** One run of an act, with everything asked to be verbose or not, and with trouble. */
export interface Case {
  readonly act: Act
  readonly isLoud: boolean
  /** The call of each vendor that is struck. Vendors do not wait for each other, so one run can try several. */
  readonly struck: Partial<Readonly<Record<Vendor, Call>>>
  readonly trouble?: Trouble
  readonly crash?: Crash
}

/** The kind of a request. */
export function callOf({ method, url }: Pick<Passed, 'method' | 'url'>): Call {
  const path = (url.split('?')[0] ?? '')
    .replace(/(?:CANARY|OPEN)_[A-Z_]+/g, ':name')
    .replace(/[0-9a-f]{40}/g, ':sha')
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, ':id')
    .replace(/\/comments\/\d+/g, '/comments/:id')
    .replace(/\/issues\/\d+/g, '/issues/:number')
  return `${method} ${path}`
}

/** The kinds of requests that went to a vendor, each once. */
export function callsOf(passed: readonly Passed[]): Call[] {
  return [...new Set(passed.map(callOf))]
}

/** Calls of the repository that a workflow runs in. What fails there can end a run before any target is asked. */
const isOfPlatform = (call: Call) => call.includes('/acme/platform/') || call.endsWith('/graphql')

/** Every trouble with every call of an act that it strikes, quiet and loud; a crash; and the act without any trouble. */
export function casesOf(act: Act, calls: Calls): Case[] {
  const struckBy = (trouble: Trouble): Case['struck'][] => {
    // the key that values are sealed for is asked for along with the first write
    const isLook = (call: Call) => call.startsWith('GET ') && !call.endsWith('/public-key')
    const isAlone = (call: Call) => trouble === 'kill' || isOfPlatform(call) || (!act.apart && isLook(call))
    const mine = (Object.keys(calls) as Vendor[]).map(
      (vendor) => [vendor, (calls[vendor] ?? []).filter((call) => act.strikes.test(call))] as const,
    )
    const alone = mine.flatMap(([vendor, those]) => those.filter(isAlone).map((call) => ({ [vendor]: call })))
    // a look that fails can be why nothing is written anywhere: looks and writes are struck apart
    const together = [true, false].flatMap((looks) => {
      const rest = mine.map(
        ([vendor, those]) => [vendor, those.filter((call) => !isAlone(call) && isLook(call) === looks)] as const,
      )
      return Array.from({ length: Math.max(...rest.map(([, { length }]) => length)) }, (_, index) =>
        Object.fromEntries(rest.flatMap(([vendor, those]) => (those[index] ? [[vendor, those[index]]] : []))),
      )
    })
    return [...alone, ...together]
  }
  return [false, true].flatMap((isLoud): Case[] => [
    { act, isLoud, struck: {} },
    ...troubles.flatMap((trouble) => struckBy(trouble).map((struck) => ({ act, isLoud, struck, trouble }))),
    ...(act.writes ? (['throw', 'reject', 'later'] as const) : []).map((crash) => ({ act, isLoud, struck: {}, crash })),
  ])
}

/**
 * A few cases of an act, with other troubles than those of the act before it.
 * @param turn which act it is, counted from 0
 */
export function sampled(cases: readonly Case[], count: number, turn: number): Case[] {
  return Array.from({ length: count }, (_, index) => {
    const at = turn * count + index
    const alike = cases.filter(({ trouble }) => trouble === troubles[at % troubles.length])
    return alike[(at * 7) % alike.length]
  }).filter((one) => one !== undefined)
}
