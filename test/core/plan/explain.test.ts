import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/change.js'
import type { ConfigTarget } from '../../../src/core/config.js'
import type { LedgerEntry } from '../../../src/core/ledger-entry.js'
import type { Observation } from '../../../src/core/observation.js'
import { type ExplainInput, explain } from '../../../src/core/plan/explain.js'
import { placesOf } from '../../../src/core/plan/places.js'
import { Secret } from '../../../src/core/secret.js'
import { address, block, configOf, decide, entry, keys, policy, print, type Situation, shelf } from '../kit.js'

const uid = 'shelf|web|production'

/** What is told of one name. */
function told(
  name: string,
  {
    target = {},
    values = { A: '1' },
    written,
    seen,
    how = {},
    more = {},
  }: {
    readonly target?: Partial<ConfigTarget>
    readonly values?: Record<string, string>
    readonly written?: LedgerEntry
    readonly seen?: Observation
    readonly how?: Parameters<typeof configOf>[1]
    readonly more?: Partial<Situation>
  } = {},
) {
  const web = { ...block('web', shelf(), { production: 'production' }), ...target }
  const config = configOf([web], { policy, ...how })
  const observation: Observation = seen ?? { listed: true, sightings: [] }
  const entries = new Map(written === undefined ? [] : [[uid, new Map([[name, written]])]])
  const { judged } = decide({
    config,
    texts: { production: values },
    entries,
    observed: { [uid]: observation },
    ...more,
  })
  const observed = placesOf(config, { targets: [], environments: [] }).map((place) => ({ place, observation }))
  return explain([name], {
    config,
    changes: judged.changes,
    observed,
    entries,
    keyId: keys[0].id,
    fingerprint: print,
  })[0]
}

const at = (name: string, revision?: string, more = {}): Observation => ({
  listed: true,
  sightings: [{ name, ...(revision === undefined ? {} : { revision }), ...more }],
})

describe('a line of a plan is explained', () => {
  it('by what the config makes of a name', () => {
    const says = (target: Partial<ConfigTarget>, name: string) =>
      told(name, { target, values: { A: '1' } })?.mapping.map((rule) => rule.says)
    expect(says({}, 'A')).toEqual(['production goes to web/production', '`secrets` includes it by "*"'])
    expect(says({ rename: { A: 'B' } }, 'B')?.at(-1)).toBe('A becomes B by `rename`')
    expect(says({ prefix: 'X_' }, 'X_A')?.at(-1)).toBe('A becomes X_A by `prefix`')
    expect(says({ public: ['A*'] }, 'A')?.at(-1)).toBe('`public` marks it as readable by "A*"')
    const upper = { ...block('web', shelf({ fold: 'upper' }), { production: 'production' }) }
    const config = configOf([upper], { policy })
    const { changes } = decide({ config, texts: { production: { a: '1' } } }).judged
    const [place] = placesOf(config, { targets: [], environments: [] })
    const input: ExplainInput = {
      config,
      changes,
      observed: [{ place: place as never, observation: { listed: true, sightings: [] } }],
      entries: new Map(),
      keyId: '',
      fingerprint: print,
    }
    expect(explain(['a'], input)[0]?.mapping.at(-1)?.says).toBe('a becomes A: the target has names in upper case only')
  })

  it('by what the config no longer says', () => {
    const change: Change = {
      address: address('A'),
      uid,
      environment: 'gone',
      do: 'leave',
      why: 'not-ours',
      instead: 'remove',
      note: 'n',
    }
    const config = configOf([block('web', shelf(), { production: 'production' })], { policy })
    const [place] = placesOf(config, { targets: [], environments: [] })
    const input = (index: number, changes: readonly Change[]): ExplainInput => ({
      config,
      changes,
      observed: [{ place: { ...(place as object), index } as never, observation: { listed: true, sightings: [] } }],
      entries: new Map(),
      keyId: '',
      fingerprint: print,
    })
    const gone = [{ says: 'the config no longer maps this place' }]
    expect(explain(['A'], input(-1, [change]))[0]?.mapping).toEqual(gone)
    expect(explain(['A'], input(0, [{ ...change, address: address('A', { target: 'lost' }) }]))[0]?.mapping).toEqual(
      gone,
    )
    expect(explain(['A'], input(0, [change]))[0]).toMatchObject({
      mapping: [{ says: 'production goes to web/production' }],
      policy: [{}, { says: 'n' }],
    })
  })

  it('by what the ledger remembers, never by a fingerprint', () => {
    const same = told('A', { written: entry(uid, 'A', '1', { revision: '1' }), seen: at('A', '1') })
    expect(same).toMatchObject({
      ledger: { state: 'written', run: 'run', fingerprint: 'same', stamp: '1' },
      seen: { there: true, stamp: '1', compared: 'unchanged since our write' },
      policy: [],
      verdict: 'wanted · at the target · written by us, with the same value → keep',
    })
    expect(JSON.stringify(same)).not.toContain(entry(uid, 'A', '1').fingerprint)
    expect(told('A', { written: entry(uid, 'A', '0', { contested: 2 }), seen: at('A') })).toMatchObject({
      ledger: { fingerprint: 'other', contested: 2 },
      seen: { compared: 'this target has no version stamp, so an edit would go unnoticed' },
    })
    expect(
      told('A', { written: entry(uid, 'A', '1', { keyId: 'other' }), seen: at('A', '1') })?.ledger?.fingerprint,
    ).toBe('unknown')
    const theirs = told('A', { seen: at('A', '1') })
    expect(theirs).toMatchObject({
      seen: { there: true, stamp: '1' },
      verdict: expect.stringContaining('not in the ledger'),
    })
    expect(theirs?.seen).not.toHaveProperty('compared')
    expect(told('A', { written: entry(uid, 'A', '1', { state: 'pending' }) })?.verdict).toBe(
      'wanted · not at the target · started by us, not known to be finished, with the same value → create',
    )
  })

  it('by a stamp, but for one that guesses could be held against', () => {
    const keyed = new Map([[keys[0].id, 'keyed-digest']])
    const written = entry(uid, 'A', '1', { revision: 'keyed-digest' })
    const digest = told('A', { written, seen: at('A', 'keyed-digest', { keyed }) })
    expect([digest?.seen.stamp, digest?.ledger?.stamp]).toEqual(['recorded, not shown', 'recorded, not shown'])
    expect(told('A', { written })?.ledger?.stamp).toBe('recorded, not shown')
    expect(
      told('A', { written: entry(uid, 'A', '1'), seen: at('A', 'x'.repeat(300), { form: 'secret' }) })?.seen,
    ).toMatchObject({
      stamp: `${'x'.repeat(200)}…`,
      form: 'secret',
    })
  })

  it('by where its value comes from, with the version that the source tells', () => {
    const value = { secret: new Secret('1'), version: 'v7', at: `secrets/${'é'.repeat(300)}` }
    const reads = new Map([['none', new Map([['production', new Map([['A', value]])]])]])
    const source = told('A', { more: { reads } })?.source
    expect(source).toMatchObject({ name: 'none', sourceName: 'A', version: 'v7' })
    expect(source?.at).toHaveLength(201)
  })

  it('by what was not seen', () => {
    const seen: Observation = { listed: false, because: 'two rows are hidden', sightings: [] }
    expect(told('A', { seen })).toMatchObject({
      seen: { there: false, unlisted: 'two rows are hidden' },
      verdict: 'wanted · not seen at the target · not in the ledger → leave',
    })
  })

  it('by what of the policy decided', () => {
    const old = { values: { B: '1' }, written: entry(uid, 'A', '1', { revision: '1' }), seen: at('A', '1') }
    const says = (how: Parameters<typeof told>[1]) => told('A', { ...old, ...how })?.policy.map((rule) => rule.says)
    expect(says({})).toEqual(['`policy.allow` is update', 'to allow it, set `policy.allow: remove`'])
    expect(says({ how: { policy: { ...policy, protect: ['A'] } } })).toEqual(['`policy.protect` contains "A"'])
    expect(says({ more: { consents: { remove: ['A'] } } })).toEqual([
      'allowed for this run only',
      '`policy.allow` is update',
    ])
    expect(says({ values: { A: '1' }, seen: at('A', '2'), how: { policy: { ...policy, onDrift: 'report' } } })).toEqual(
      ['to allow it, set `policy.onDrift: restore`'],
    )
    expect(says({ values: { A: '2' } })).toEqual(['`policy.allow` is update'])
  })

  it('or it is said that there is none, with the name that may have been meant', () => {
    expect(() => told('DATABASE_URI', { values: { DATABASE_URL: '1' } })).toThrow(
      expect.objectContaining({ code: 'usage', hint: 'Did you mean `DATABASE_URL`?' }),
    )
    expect(() => told('!A')).toThrow(
      expect.objectContaining({ hint: expect.stringMatching(/Did you mean `A`|Name it/) }),
    )
    expect(() => told('SOMETHING_ELSE')).toThrow(
      expect.objectContaining({ hint: expect.stringMatching(/^Use its name/) }),
    )
  })
})
