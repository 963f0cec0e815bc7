import { type Address, addressKey, type Form } from '../address.js'
import type { Change } from '../change.js'
import type { Entries } from '../ledger-entry.js'
import type { Origin } from '../value.js'
import type { Destination } from './config-diff.js'
import type { StructureChange } from './structure-change.js'

/** What a pull request is about to change, as far as it can be told without looking at a value. */
export interface Proposal {
  /** `reviewed`: what the pull request leaves alone was compared too; `untrusted`: two configs were, and nothing else. */
  readonly mode: 'reviewed' | 'untrusted'
  /** The commit that was looked at, and the one of the default branch that it began from; hex. */
  readonly head: string
  readonly base: string
  readonly changes: readonly StructureChange[]
  readonly edges: readonly Destination[]
}

/** A name whose text at the source a pull request changes. What the text stands for was not looked at. */
export interface Touched {
  readonly address: Address
  readonly uid: string
  readonly environment: string
  readonly sourceName: string
  readonly form: Form
  readonly how: 'added' | 'changed' | 'removed'
  /** Which source it is changed at. */
  readonly origin?: Origin
}

/**
 * Puts what a pull request changes at the source in place of what was found of those names. The new lines follow from
 * the two texts, from the ledger and from which names the target has: never from a value, so that whoever wrote the text
 * learns nothing by it.
 */
export function amended(changes: readonly Change[], touched: readonly Touched[], entries: Entries): Change[] {
  const before = new Map(changes.map((change) => [addressKey(change.uid, change.address.name), change]))
  const after = new Map(touched.map((one) => [addressKey(one.uid, one.address.name), one]))
  const kept = changes.flatMap((change) => {
    const one = after.get(addressKey(change.uid, change.address.name))
    return one === undefined ? [change] : proposed(one, change, entries)
  })
  const fresh = [...after].flatMap(([at, one]) => (before.has(at) ? [] : proposed(one, undefined, entries)))
  return [...kept, ...fresh]
}

function proposed({ how, origin, ...name }: Touched, before: Change | undefined, entries: Entries): Change[] {
  const from = how === 'removed' || origin === undefined ? {} : { origin }
  const about = { ...name, ...from, proposed: how }
  if (before?.why === 'unlisted' || before?.instead !== undefined) return [{ ...before, proposed: how }]
  const known = entries.get(about.uid)?.has(about.address.name) === true
  const foreign = before?.do === 'adopt' || before?.do === 'leave' || (before?.do === 'keep' && !known)
  if (how !== 'removed') {
    if (foreign) return [{ ...about, do: 'adopt', why: 'foreign' }]
    const isNew = before === undefined || before.do === 'create' || before.do === 'forget'
    return [{ ...about, do: isNew ? 'create' : 'update', why: 'proposed' }]
  }
  if (before === undefined || before.do === 'create') return []
  if (before.do === 'forget') return [{ ...before, proposed: how }]
  return [foreign ? { ...about, do: 'leave', why: 'foreign' } : { ...about, do: 'remove', why: 'proposed' }]
}
