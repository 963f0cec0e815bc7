import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../src/core/change.js'
import { type Policy, permissions, permissionsOf } from '../../src/core/config.js'
import type { LedgerEntry } from '../../src/core/ledger-entry.js'
import type { Observation, Sighting } from '../../src/core/observation.js'
import { Secret } from '../../src/core/secret.js'
import { thorough } from '../thorough.js'
import { block, configOf, decide, entry, policy, shelf } from './kit.js'

const uid = 'shelf|web|production'
const names = ['A', 'B', 'C', 'D']

/** What each of the three may know of one name. */
interface Facts {
  source: string | undefined
  target:
    | {
        text: string
        readable: boolean
        stamp: number | undefined
        /** Which row of that name it is. */
        made: number | undefined
        form: 'secret' | 'public'
        owned: boolean
      }
    | undefined
  ledger:
    | { text: string; state: 'pending' | 'written'; stamp: number | undefined; made: number | undefined }
    | undefined
}

interface State {
  facts: Record<string, Facts>
  listed: boolean
  lost: boolean
}

const text = fc.constantFrom('one', 'two', 'three')
const stamp = fc.option(fc.nat({ max: 2 }), { nil: undefined })
const made = fc.option(fc.nat({ max: 1 }), { nil: undefined })
const facts: fc.Arbitrary<Facts> = fc.record({
  source: fc.option(text, { nil: undefined }),
  target: fc.option(
    fc.record({
      text,
      readable: fc.boolean(),
      stamp,
      made,
      form: fc.constantFrom('secret' as const, 'public' as const),
      owned: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
    }),
    { nil: undefined },
  ),
  ledger: fc.option(fc.record({ text, state: fc.constantFrom('pending' as const, 'written' as const), stamp, made }), {
    nil: undefined,
  }),
})
const states: fc.Arbitrary<State> = fc.record({
  facts: fc.record(Object.fromEntries(names.map((name) => [name, facts]))),
  listed: fc.integer({ min: 0, max: 4 }).map((one) => one > 0),
  lost: fc.integer({ min: 0, max: 4 }).map((one) => one === 0),
})

function sightingOf(name: string, { target }: Facts): Sighting[] {
  if (target === undefined) return []
  return [
    {
      name,
      form: target.form,
      ...(target.readable ? { secret: new Secret(target.text) } : {}),
      ...(target.stamp === undefined ? {} : { revision: `r${target.stamp}` }),
      ...(target.made === undefined ? {} : { made: `m${target.made}` }),
      ...(target.owned ? { untouchable: 'owned' } : {}),
    },
  ]
}

function entriesOf(state: State): Map<string, Map<string, LedgerEntry>> {
  const entries = names.flatMap((name): [string, LedgerEntry][] => {
    const ledger = state.lost ? undefined : state.facts[name]?.ledger
    if (ledger === undefined) return []
    const revision = ledger.stamp === undefined ? {} : { revision: `r${ledger.stamp}` }
    const made = ledger.made === undefined ? {} : { made: `m${ledger.made}` }
    return [[name, entry(uid, name, ledger.text, { state: ledger.state, ...revision, ...made })]]
  })
  return new Map([[uid, new Map(entries)]])
}

function changesOf(state: State, changed: Partial<Policy> = {}): Change[] {
  const sightings = names.flatMap((name) => sightingOf(name, state.facts[name] as Facts))
  const observation: Observation = state.listed
    ? { listed: true, sightings }
    : { listed: false, because: 'hidden', sightings }
  const texts = names.flatMap((name): [string, string][] => {
    const source = state.facts[name]?.source
    return source === undefined ? [] : [[name, source]]
  })
  return decide({
    config: configOf([block('web', shelf(), { production: 'production' })], { policy: { ...policy, ...changed } }),
    texts: { production: Object.fromEntries(texts) },
    observed: { [uid]: observation },
    entries: entriesOf(state),
    lost: state.lost ? ['web'] : [],
  }).judged.changes
}

const everything: Partial<Policy> = { allow: permissions, maxRemovals: 99 }

describe('for any source, target and ledger', () => {
  it('a value is not written again without evidence that it does not exist', () => {
    fc.assert(
      fc.property(states, (state) => {
        for (const change of changesOf(state, everything)) {
          const { source, target, ledger } = state.facts[change.address.name] as Facts
          if (change.do !== 'update' || state.lost) continue
          const sameValue = ledger?.state === 'written' && ledger.text === source
          const moved = ledger?.stamp !== undefined && target?.stamp !== undefined && ledger.stamp !== target.stamp
          const readAnother = target?.readable === true && target.text !== source
          const anotherForm = target?.form === 'public'
          const anotherRow = ledger?.made !== undefined && target?.made !== undefined && ledger.made !== target.made
          if (sameValue && !moved && !readAnother && !anotherForm && !anotherRow) return false
        }
        return true
      }),
      { numRuns: thorough ? 3000 : 375 },
    )
  })

  it('what the ledger does not say that we wrote is never removed, nor written over before it may be adopted', () => {
    fc.assert(
      fc.property(states, fc.constantFrom('create' as const, 'update' as const, 'remove' as const), (state, allow) => {
        for (const change of changesOf(state, { ...everything, allow: permissionsOf(allow) })) {
          const { ledger, target, source } = state.facts[change.address.name] as Facts
          const ours = !state.lost && ledger?.state === 'written'
          if (change.do === 'remove' && (!ours || source !== undefined || allow !== 'remove')) return false
          // and what was edited or made anew since is not what we wrote
          const another = ledger?.made !== undefined && target?.made !== undefined && ledger.made !== target.made
          if (change.do === 'remove' && (ledger?.stamp !== target?.stamp || another)) return false
          const known = state.lost || ledger !== undefined
          if (change.do === 'update' && !known) return false
          if (target?.owned && change.do !== 'leave' && change.do !== 'keep') return false
        }
        return true
      }),
      { numRuns: thorough ? 3000 : 375 },
    )
  })

  it('a name that was not seen in a list that is not whole is left as it is', () => {
    fc.assert(
      fc.property(states, (state) => {
        const unseen = changesOf({ ...state, listed: false }, everything).filter(
          ({ address }) => state.facts[address.name]?.target === undefined,
        )
        return unseen.every((change) => change.do === 'leave' && change.why === 'unlisted')
      }),
    )
  })

  it('every name that anybody knows gets one change', () => {
    fc.assert(
      fc.property(states, (state) => {
        const known = names.filter((name) => {
          const { source, target, ledger } = state.facts[name] as Facts
          return source !== undefined || target !== undefined || (ledger !== undefined && !state.lost)
        })
        expect(
          changesOf(state)
            .map(({ address }) => address.name)
            .sort(),
        ).toEqual(known)
      }),
    )
  })

  it('a plan that was carried out leaves nothing to write', () => {
    fc.assert(
      fc.property(states, (state) => {
        const after: State = { ...state, lost: false, facts: carriedOut(state) }
        const again = changesOf(after, everything)
        const idle = again.every((change) => change.do === 'keep' || change.do === 'leave')
        // and what is wanted and may be touched is there, unless it could not be seen
        const there = again.every(({ address, sure, why }) => {
          const { source, target } = after.facts[address.name] as Facts
          return source === undefined || why !== undefined || (sure !== undefined && target !== undefined)
        })
        return idle && there
      }),
      { numRuns: thorough ? 3000 : 375 },
    )
  })
})

/** What source, target and ledger know after an ideal apply: no clock, no network, no trouble. */
function carriedOut(state: State): Record<string, Facts> {
  const next = structuredClone(state.facts)
  if (state.lost) for (const name of names) (next[name] as Facts).ledger = undefined
  for (const change of changesOf(state, everything)) {
    const one = next[change.address.name] as Facts
    const { source } = one
    if (change.do === 'remove') {
      one.target = undefined
      one.ledger = undefined
    } else if (change.do === 'forget') {
      one.ledger = undefined
    } else if (change.learn && source !== undefined) {
      one.ledger = { text: source, state: 'written', stamp: one.target?.stamp, made: one.target?.made }
    } else if (['create', 'update', 'adopt'].includes(change.do) && source !== undefined) {
      const moved = one.target?.stamp === undefined ? 0 : one.target.stamp + 1
      one.target = {
        text: source,
        readable: one.target?.readable ?? false,
        stamp: moved,
        made: one.target?.made,
        form: 'secret',
        owned: false,
      }
      one.ledger = { text: source, state: 'written', stamp: moved, made: one.target?.made }
    }
  }
  return next
}

it('the facts above reach every kind of change', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(states, (state) => {
      for (const change of changesOf(state, everything)) seen.add(change.learn ? 'learn' : change.do)
    }),
    { seed: 1, numRuns: 1000 },
  )
  expect([...seen].sort()).toEqual(['adopt', 'create', 'forget', 'keep', 'learn', 'leave', 'remove', 'update'])
})
