import { describe, expect, it } from 'vitest'
import type { Change, Refusal } from '../../../src/core/change.js'
import { type Policy, permissionsOf } from '../../../src/core/config.js'
import { consentsThatCount } from '../../../src/core/plan/consent.js'
import { type Told, unlockOf } from '../../../src/core/plan/unlock.js'
import { address, block, configOf, decide, entry, policy, type Situation, shelf } from '../kit.js'

const uid = 'shelf|web|production'
const told: Told = {
  policy,
  file: 'sealpost.yaml',
  only: { targets: [], environments: [] },
  recover: false,
  accept: [],
  consents: {},
}

/** Names of ours are gone from the source, one of them edited since; THEIRS is somebody else's, CHANGED has another value. */
function situation(gone: readonly string[], how: Partial<Policy> = {}): Situation {
  const config = configOf([block('web', shelf(), { production: 'production' })], { policy: { ...policy, ...how } })
  const names = [...gone, 'CHANGED', 'KEPT']
  return {
    config,
    texts: { production: { CHANGED: '2', KEPT: '1', THEIRS: '1' } },
    entries: new Map([[uid, new Map(names.map((name) => [name, entry(uid, name, '1', { revision: '1' })]))]]),
    observed: {
      [uid]: {
        listed: true,
        sightings: [...names, 'THEIRS'].map((name) => ({ name, revision: name === 'EDITED' ? '2' : '1' })),
      },
    },
  }
}

const plan = (gone: readonly string[], how: Partial<Policy> = {}, more: Partial<Situation> = {}) =>
  decide({ ...situation(gone, how), ...more }).judged
const unlock = (gone: readonly string[], how: Partial<Policy> = {}, more: Partial<Told> = {}) =>
  unlockOf(plan(gone, how), { ...told, policy: { ...policy, ...how }, ...more })

describe('refusals', () => {
  const may = { allow: permissionsOf('remove') }

  it('of three rules are lifted by one command, or by one piece of config', () => {
    const other: Refusal = {
      rule: 'other-place',
      because: 'b',
      unlock: 'u',
      addresses: [],
      lift: { once: [{ option: 'accept', names: ['shelf:web'] }] },
    }
    const { refusals, changes } = plan(['A', 'B'], { ...may, maxRemovals: 1, maxUpdateShare: 0 })
    expect(refusals.map(({ rule }) => rule)).toEqual(['max-removals'])
    const all = [
      ...refusals,
      other,
      { ...other, rule: 'empty-source', unlock: 'put a value there', lift: undefined as never },
    ]
    const { lift: _, ...plain } = all[2] as Refusal
    const found = unlockOf(
      { refusals: [...refusals, other, plain], changes },
      { ...told, recover: true, accept: ['x y'] },
    )
    expect(found).toEqual({
      about: 'refused',
      of: 3,
      once: {
        lifts: 2,
        as: 'command',
        text: "sealpost apply --recover --accept 'x y' --accept shelf:web --allow-removal A B",
        options: [
          { option: 'recover', names: [] },
          { option: 'accept', names: ['x y', 'shelf:web'] },
          { option: 'allow-removal', names: ['A', 'B'] },
        ],
      },
      config: { lifts: 1, file: 'sealpost.yaml', text: 'policy:\n  maxRemovals: 2' },
      rest: ['put a value there'],
    })
  })

  it('keep to what the run was narrowed to, and to its config and consents', () => {
    const found = unlock(
      ['A', 'B'],
      { ...may, maxRemovals: 0 },
      { file: 'my own.yaml', only: { targets: ['web'], environments: ['production'] }, consents: { update: ['C'] } },
    )
    expect(found?.once?.text).toBe(
      "sealpost apply --config 'my own.yaml' --target web --environment production --allow-removal A B --allow-update C",
    )
  })

  it('of one key take the widest value, and of a lost ledger its recovery', () => {
    const share = (value: number): Refusal => ({
      rule: 'max-update-share',
      because: 'b',
      unlock: 'u',
      addresses: [],
      lift: { settings: { 'policy.maxUpdateShare': value } },
    })
    const found = unlockOf({ refusals: [share(0.3), share(0.6), share(0.5)], changes: [] }, told)
    expect(found?.config).toEqual({ lifts: 3, file: 'sealpost.yaml', text: 'policy:\n  maxUpdateShare: 0.6' })
    const names = ['A', 'B', 'C', 'D'].map((name) => [name, '1'])
    const lost = decide({
      ...situation([], { maxUpdateShare: 0.1 }),
      texts: { production: Object.fromEntries(names) },
      entries: new Map(),
      observed: { [uid]: { listed: true, sightings: names.map(([name = '']) => ({ name, revision: '1' })) } },
      lost: ['web'],
    }).judged
    expect(unlockOf(lost, told)?.once?.text).toBe('sealpost apply --recover')
  })

  it('offer no option that would name something else once it is copied', () => {
    const of = (option: 'allow-removal' | 'accept', ...names: string[]) => {
      const refusal = { rule: 'r', because: 'b', unlock: 'u', addresses: [], lift: { once: [{ option, names }] } }
      return unlockOf({ refusals: [refusal], changes: [] }, told)
    }
    for (const name of ['A,B', 'A\nB', ' A', 'shelf:web/production#A,B', 'A\u001b[2K', 'A\u202eB'])
      expect(of('allow-removal', 'OLD', name)).toEqual({ about: 'refused', of: 1, rest: ['u'] })
    expect(of('accept', 'shelf:a,b/c#D')?.once?.text).toBe("sealpost apply --accept 'shelf:a,b/c#D'")
    expect(of('accept', 'shelf:a#B\nrecover: true')?.once).toBeUndefined()
    expect(of('allow-removal', 'A', '--yes', '-x y')?.once?.text).toBe(
      "sealpost apply --allow-removal A --allow-removal=--yes --allow-removal='-x y'",
    )
    expect(of('allow-removal', '--recover')?.once?.text).toBe('sealpost apply --allow-removal=--recover')
  })

  it('for more names than anybody types are for the config', () => {
    const many = Array.from({ length: 51 }, (_, index) => `N${index}`)
    const found = unlock(many, { ...may, maxRemovals: 1 })
    expect(found?.once).toBeUndefined()
    expect(found?.config?.text).toBe('policy:\n  maxRemovals: 51')
  })

  it('of a budget for updates are lifted by name', () => {
    const found = unlockOf(
      plan(
        [],
        {},
        { ...situation(['X', 'Y', 'Z'], { maxUpdateShare: 0 }), texts: { production: { CHANGED: '2', KEPT: '2' } } },
      ),
      told,
    )
    expect(found?.once?.text).toBe('sealpost apply --allow-update CHANGED KEPT')
    expect(found?.config?.text).toBe('policy:\n  maxUpdateShare: 0.4')
  })
})

describe('what is left alone', () => {
  it('is let through at once, with all that each name needs', () => {
    const found = unlock(['A', 'B', 'EDITED'], { maxRemovals: 1 })
    expect(found).toMatchObject({
      about: 'skipped',
      of: 4,
      once: {
        lifts: 4,
        text: "sealpost apply --accept 'shelf:web/production#EDITED' --allow-removal A B EDITED --allow-adoption THEIRS",
      },
      config: { lifts: 3, text: 'policy:\n  allow: [create, update, adopt, remove]\n  maxRemovals: 2' },
      rest: [],
    })
    const said = {
      accept: ['shelf:web/production#EDITED'],
      consents: { remove: ['A', 'B', 'EDITED'], adopt: ['THEIRS'] },
    }
    const after = decide({ ...situation(['A', 'B', 'EDITED']), ...said }).judged
    expect(after.refusals).toEqual([])
    expect(unlockOf(after, told)).toBeUndefined()
  })

  it('needs no consent where the policy would allow it, only somebody’s word that it is ours', () => {
    const found = unlock(['EDITED'], { allow: permissionsOf(['adopt', 'remove', 'create', 'update']), maxRemovals: 9 })
    expect(found?.once?.text).toBe("sealpost apply --accept 'shelf:web/production#EDITED'")
    expect(found?.config).toBeUndefined()
  })

  it('is named by address where the name alone would mean more', () => {
    const places = { production: 'production', preview: 'preview' }
    const config = configOf([block('web', shelf(), places)], { policy: { ...policy, maxRemovals: 5 } })
    const other = 'shelf|web|preview'
    const old = (at: string, state: 'written' | 'pending') =>
      new Map([['OLD', entry(at, 'OLD', '1', { revision: '1', state })]])
    const seen = { listed: true as const, sightings: [{ name: 'OLD', revision: '1' }] }
    const { changes } = decide({
      config,
      texts: { production: { A: '1' }, preview: { A: '1' } },
      entries: new Map([
        [uid, old(uid, 'written')],
        [other, old(other, 'written')],
      ]),
      observed: { [uid]: seen, [other]: seen },
      consents: { remove: ['shelf:web/preview#OLD'] },
    }).judged
    expect(unlockOf({ refusals: [], changes }, told)?.once?.text).toBe(
      "sealpost apply --allow-removal 'shelf:web/production#OLD'",
    )
  })

  it('by the policy’s word about drift is restored once or always', () => {
    const drifted = plan(
      [],
      {},
      {
        ...situation(['X'], { onDrift: 'report', allow: ['create'] }),
        texts: { production: { X: '1', KEPT: '1', CHANGED: '1', NEW: '1' } },
        observed: { [uid]: { listed: true, sightings: ['X', 'CHANGED'].map((name) => ({ name, revision: '9' })) } },
      },
    )
    const found = unlockOf(drifted, { ...told, policy: { ...policy, allow: ['create'] } })
    expect(found?.once?.text).toBe('sealpost apply --allow-update X KEPT CHANGED')
    expect(found?.config?.text).toBe('policy:\n  allow: update\n  onDrift: restore')
  })

  it('is for the config alone where it would be created, or where it is too much', () => {
    const found = unlockOf(
      plan([], { allow: ['update'] }, { texts: { production: { NEW: '1' } }, observed: {}, entries: new Map() }),
      {
        ...told,
        policy: { ...policy, allow: ['update'] },
      },
    )
    expect(found?.once).toBeUndefined()
    expect(found?.config?.text).toBe('policy:\n  allow: update')
    const edited: Change[] = Array.from({ length: 51 }, (_, index) => ({
      address: address(`N${index}`),
      uid,
      environment: 'production',
      do: 'leave',
      why: 'not-ours',
      instead: 'remove',
      held: 'ours',
    }))
    expect(unlockOf({ refusals: [], changes: edited }, told)).toMatchObject({ of: 51, rest: [] })
    expect(unlockOf({ refusals: [], changes: edited }, told)).not.toHaveProperty('once')
  })

  it('is never what is protected, nobody’s, or not seen', () => {
    expect(unlock(['A'], { protect: ['A', 'THEIRS', 'CHANGED'] })).toBeUndefined()
    const { observed = {}, ...rest } = situation([])
    const [seen] = Object.values(observed)
    const sightings = seen?.sightings.map((one) => ({ ...one, untouchable: 'an integration has it' })) ?? []
    expect(unlockOf(decide({ ...rest, observed: { [uid]: { listed: true, sightings } } }).judged, told)).toBeUndefined()
    const unseen = { [uid]: { listed: false as const, because: 'b', sightings: [] } }
    expect(unlockOf(decide({ ...rest, observed: unseen }).judged, told)).toBeUndefined()
  })

  it('is proposed without the consents that come to nothing', () => {
    const { changes } = decide({ ...situation(['A']), consents: { remove: ['A', 'NONE'], update: ['NONE'] } }).judged
    expect(consentsThatCount({ remove: ['A', 'NONE'], update: ['NONE'] }, changes)).toEqual({ remove: ['A'] })
  })
})
