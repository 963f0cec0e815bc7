import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/change.js'
import type { Policy } from '../../../src/core/config.js'
import { type Consents, consentKinds, consentsOf, isConsent, namesIn } from '../../../src/core/consent.js'
import { consentKindOf, usedConsents } from '../../../src/core/plan/consent.js'
import { freeze } from '../../../src/core/plan/plan.js'
import { reportedConsent } from '../../../src/core/report-consent.js'
import { Secret } from '../../../src/core/secret.js'
import { shellWord } from '../../../src/core/shell.js'
import { address, block, configOf, decide, entry, policy, type Situation, shelf } from '../kit.js'

const uid = 'shelf|web|production'
const other = 'shelf|web|preview'

/** OLD is gone from the source in two places, EDITED was edited, THEIRS is somebody else's, KEPT is as it should be. */
function situation(consents: Consents, how: Partial<Policy> = {}): Situation {
  const places = { production: 'production', preview: 'preview' }
  const config = configOf([block('web', shelf(), places)], { policy: { ...policy, ...how } })
  const wrote = (at: string) =>
    new Map(['OLD', 'EDITED', 'KEPT', 'SAFE_OLD'].map((name) => [name, entry(at, name, '1', { revision: '1' })]))
  const texts = { EDITED: '1', THEIRS: '1', KEPT: '1' }
  const seen = (revisions: Record<string, string>) => ({
    listed: true as const,
    sightings: Object.entries(revisions).map(([name, revision]) => ({ name, revision })),
  })
  return {
    config,
    texts: { production: texts, preview: texts },
    entries: new Map([
      [uid, wrote(uid)],
      [other, wrote(other)],
    ]),
    observed: {
      [uid]: seen({ OLD: '1', EDITED: '2', THEIRS: '1', KEPT: '1', SAFE_OLD: '1' }),
      [other]: seen({ OLD: '1', EDITED: '1', THEIRS: '1', KEPT: '1' }),
    },
    consents,
  }
}

const judged = (consents: Consents, how: Partial<Policy> = {}) => decide(situation(consents, how)).judged
const done = (consents: Consents, how: Partial<Policy> = {}) =>
  judged(consents, how)
    .changes.filter(({ consented }) => consented)
    .map(({ do: kind, address: { scope, name } }) => `${kind} ${scope}#${name}`)
const refusals = (consents: Consents, how: Partial<Policy> = {}) =>
  judged(consents, how).refusals.map(({ rule, because }) => `${rule}: ${because}`)
const places = ['web/preview', 'web/production']

describe('a consent', () => {
  it('removes a name in every place where the plan would, and nothing else', () => {
    expect(done({ remove: ['OLD'] }).sort()).toEqual(places.map((place) => `remove ${place}#OLD`))
    expect(judged({ remove: ['OLD'] }).refusals).toEqual([])
    expect(usedConsents({ remove: ['OLD'] }, judged({ remove: ['OLD'] }).changes)).toEqual([
      { kind: 'remove', name: 'OLD', places: 2 },
    ])
    expect(judged({}).changes.filter(({ do: kind }) => kind === 'remove')).toEqual([])
  })

  it.each(['shelf:web/production#OLD', 'web:web/production#OLD'])('is narrowed to one place by %s', (name) => {
    expect(done({ remove: [name] })).toEqual(['remove web/production#OLD'])
    expect(usedConsents({ remove: [name] }, judged({ remove: [name] }).changes)).toMatchObject([{ places: 1 }])
  })

  it('takes over a name of somebody else, restores an edit, and counts for neither limit', () => {
    expect(done({ adopt: ['shelf:web/preview#THEIRS'] })).toEqual(['adopt web/preview#THEIRS'])
    expect(done({ update: ['EDITED'] }, { onDrift: 'report' })).toEqual(['update web/production#EDITED'])
    expect(done({ update: ['EDITED'] }, { allow: ['create'] })).toEqual(['update web/production#EDITED'])
    const may = { allow: ['create', 'update', 'remove'], maxRemovals: 1 } as const
    expect(refusals({}, may)).toEqual(['max-removals: 3 would be removed; the limit is 1'])
    expect(refusals({ remove: ['OLD'] }, may)).toEqual([])
    expect(refusals({ update: ['EDITED'] }, { maxUpdateShare: 0 })).toEqual([])
  })

  it('restores what somebody deleted as an update, and creates nothing else', () => {
    const { observed = {}, ...rest } = situation({ update: ['KEPT'] }, { onDrift: 'report' })
    const gone = { ...observed, [uid]: { listed: true as const, sightings: [] } }
    const { changes } = decide({ ...rest, observed: gone }).judged
    expect(changes.filter(({ consented }) => consented).map(({ do: kind, why }) => [kind, why])).toEqual([
      ['create', 'vanished'],
    ])
    expect(consentKindOf({ do: 'create' })).toBeUndefined()
    expect(consentKindOf({ do: 'leave', instead: 'create', drift: 'deleted' })).toBe('update')
    expect(consentKindOf({ do: 'forget' })).toBeUndefined()
  })

  it('lets what is equal already be taken down as ours', () => {
    const at = { listed: true as const, sightings: [{ name: 'THEIRS', secret: new Secret('1'), revision: '1' }] }
    const { entries: _, ...rest } = situation({ adopt: ['THEIRS'] })
    const { changes, refusals: none } = decide({ ...rest, observed: { [uid]: at, [other]: at } }).judged
    expect(none).toEqual([])
    expect(changes.filter(({ learn, consented }) => learn && consented)).toHaveLength(2)
    expect(usedConsents({ adopt: ['THEIRS'] }, changes)).toMatchObject([{ places: 2 }])
  })

  it('never lifts protection, and removes nothing that somebody made of it meanwhile', () => {
    const protect = { allow: ['remove'], protect: ['SAFE_*'], maxRemovals: 9 } as const
    expect(refusals({ remove: ['SAFE_OLD'] }, protect)).toEqual([
      'consent: SAFE_OLD would not be removed by this run: `policy.protect` contains "SAFE_*", and no one-off consent overrides that',
    ])
    expect(done({ remove: ['SAFE_OLD'] }, protect)).toEqual([])
    const { observed: seen = {}, ...rest } = situation({ remove: ['OLD'] })
    const edited = Object.fromEntries(
      Object.entries(seen).map(([at, one]) => [
        at,
        { ...one, sightings: one.sightings.map((sighting) => ({ ...sighting, revision: '9' })) },
      ]),
    )
    const { judged: late } = decide({ ...rest, observed: edited })
    expect(late.changes.filter(({ do: kind }) => kind === 'remove')).toEqual([])
    expect(late.refusals).toMatchObject([
      { rule: 'consent', because: expect.stringMatching(/^OLD .*it was edited since.*--accept/) },
    ])
  })

  it.each<[string, Consents, string]>([
    [
      'a slip',
      { remove: ['OLDD'] },
      'OLDD would not be removed by this run: the plan has no such name; did you mean `OLD`?',
    ],
    [
      'a stranger',
      { remove: ['NOWHERE_NEAR'] },
      'NOWHERE_NEAR would not be removed by this run: the plan has no such name',
    ],
    [
      'a pattern',
      { remove: ['*_NEAR_*'] },
      '*_NEAR_* would not be removed by this run: the plan has no such name, and wildcards are not expanded',
    ],
    ['a wanted name', { remove: ['KEPT'] }, 'KEPT would not be removed by this run: it is already as it should be'],
    ['a write', { remove: ['EDITED'] }, 'EDITED would not be removed by this run: the plan would update it'],
    ['another’s', { remove: ['THEIRS'] }, 'THEIRS would not be removed by this run: Sealpost did not write it'],
    ['a removal', { adopt: ['OLD'] }, 'OLD would not be adopted by this run: to allow it, set `policy.allow: remove`'],
    [
      'other letters',
      { update: ['edited'] },
      'edited would not be updated by this run: the plan has no such name; did you mean `EDITED`?',
    ],
  ])('that comes to nothing refuses the run: %s', (_, consents, because) => {
    expect(judged(consents).refusals).toMatchObject([{ rule: 'consent', because }])
  })

  it('is refused where a name is left without a word', () => {
    const left: Change = { address: address('A'), uid, environment: 'production', do: 'leave', why: 'unlisted' }
    const { refusals: found } = decide({ ...situation({ remove: ['A'] }), observed: {} }).judged
    expect(found.map(({ rule }) => rule)).toContain('consent')
    expect(usedConsents({ remove: ['A'] }, [left])).toEqual([{ kind: 'remove', name: 'A', places: 0 }])
  })

  it('needs a whole list of the place, as every removal does', () => {
    const { observed: seen = {}, ...rest } = situation({ remove: ['shelf:web/production#OLD'] })
    const partly = { ...(seen[uid] as object), listed: false, because: 'a row is hidden' }
    const { judged: found } = decide({
      ...rest,
      observed: { ...seen, [uid]: partly as never, [other]: partly as never },
    })
    expect(found.refusals).toMatchObject([
      { rule: 'unlisted', unlock: 'without `--allow-removal` the run continues without removals' },
    ])
    expect(found.refusals[0]?.because).toContain('web/production')
  })

  it('names the option as a shell takes it', () => {
    expect(judged({ remove: ["it's"] }).refusals[0]?.unlock).toContain("`--allow-removal 'it'\\''s'`")
    expect(shellWord('web:a/b#C')).toBe("'web:a/b#C'")
    expect(shellWord('A_B')).toBe('A_B')
  })
})

describe('what was typed', () => {
  it('is data that is equal where it means the same', () => {
    expect(consentsOf({ remove: [' B', 'A', 'B', ''], adopt: [], update: [' '] })).toEqual({ remove: ['A', 'B'] })
    expect(isConsent(consentsOf({}))).toBe(false)
  })

  it.each<[string, string[]]>([
    ['', []],
    ['A', ['A']],
    ['A, B,,C', ['A', 'B', 'C']],
    ['A\r\n B\n', ['A', 'B']],
    ['web:shop,eu/production#A, B', ['web:shop,eu/production#A', 'B']],
    ['web:shop,eu\nB', ['web:shop,eu', 'B']],
  ])('comes in one text as in several: %j', (text, names) => expect(namesIn(text)).toEqual(names))
})

describe('a report', () => {
  it('says by whom, where the host of the run knows', () => {
    const plan = freeze('me', judged({ remove: ['OLD'] }).changes, [], { consents: { remove: ['OLD'] } })
    const names = [{ kind: 'remove', name: 'OLD', places: 2 }]
    expect(reportedConsent(plan, undefined)).toEqual({ consent: { names } })
    expect(reportedConsent(plan, 'octocat')).toEqual({ consent: { by: 'octocat', names } })
    expect(reportedConsent(freeze('me', [], []), 'octocat')).toEqual({})
  })
})

const name = fc.constantFrom('OLD', 'EDITED', 'THEIRS', 'KEPT', 'SAFE_OLD', 'web:web/preview#OLD', 'NONE')
const some = fc
  .record(Object.fromEntries(consentKinds.map((kind) => [kind, fc.array(name, { maxLength: 3 })])))
  .map(consentsOf)
const configs = fc.record({
  allow: fc.constantFrom<Policy['allow']>(['create'], ['create', 'update'], ['create', 'update', 'remove'], ['adopt']),
  onDrift: fc.constantFrom<Policy['onDrift']>('restore', 'report'),
  protect: fc.constantFrom<readonly string[]>([], ['SAFE_*']),
})

describe('in any situation', () => {
  it('a plan with other consents has another hash, whatever it comes to', () => {
    fc.assert(
      fc.property(some, some, configs, (one, two, how) => {
        const hash = (given: Consents) => freeze('me', judged({}, how).changes, [], { consents: given }).hash
        expect(hash(one) === hash(two)).toBe(JSON.stringify(one) === JSON.stringify(two))
      }),
    )
  })

  it('nothing is done that is neither allowed by the policy nor named', () => {
    fc.assert(
      fc.property(some, configs, (consents, how) => {
        const { changes } = judged(consents, how)
        const plain = judged({}, how).changes
        for (const [index, change] of changes.entries()) {
          if (change.do === plain[index]?.do) continue
          const kind = consentKindOf(change)
          const { use, target, scope, name: called } = change.address
          const named = kind === undefined ? [] : (consents[kind] ?? [])
          expect(change.consented).toBe(true)
          expect(
            [called, `${use}:${scope}#${called}`, `${target}:${scope}#${called}`].some((one) => named.includes(one)),
          ).toBe(true)
          expect(plain[index]?.why).not.toBe('protected')
        }
      }),
    )
  })
})
