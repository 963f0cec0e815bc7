import { describe, expect, it } from 'vitest'
import type { Change, Refusal } from '../../../src/core/change.js'
import {
  type Config,
  type ConfigTarget,
  type Permission,
  type Policy,
  permissions,
  permissionsOf,
} from '../../../src/core/config.js'
import { lineFor } from '../../../src/core/plan/refusal-lines.js'
import { Secret } from '../../../src/core/secret.js'
import { block, configOf, decide, entry, policy, type Situation, shelf } from '../kit.js'

const uid = 'shelf|web|production'

function config(changed: Partial<Policy> = {}, tuning: Parameters<typeof shelf>[0] = {}): Config {
  return configOf([block('web', shelf(tuning), { production: 'production' })], { policy: { ...policy, ...changed } })
}

function see(...names: string[]): NonNullable<Situation['observed']> {
  return { [uid]: { listed: true, sightings: names.map((name) => ({ name, revision: '1' })) } }
}

function wrote(values: Record<string, string>): NonNullable<Situation['entries']> {
  return new Map([
    [uid, new Map(Object.entries(values).map(([name, text]) => [name, entry(uid, name, text, { revision: '1' })]))],
  ])
}

const hundred = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`N${index}`, 'value']))
/** `count` of a hundred names changed at the source. */
function changed(count: number, share: number): Situation {
  const texts = {
    production: Object.fromEntries(Object.keys(hundred).map((name, at) => [name, at < count ? 'new' : 'value'])),
  }
  return {
    config: config({ maxUpdateShare: share }),
    texts,
    entries: wrote(hundred),
    observed: see(...Object.keys(hundred)),
  }
}

const refused: [rule: string, how: string, situation: Situation][] = [
  ['empty-source', 'an environment gives nothing', { config: config(), texts: { production: {} } }],
  [
    'unmapped-environment',
    'an environment goes nowhere',
    { config: config(), texts: { production: { A: '1' } }, unmapped: ['staging'] },
  ],
  [
    'unlisted',
    'a scope is not listed whole while removal is on',
    {
      config: config({ allow: ['create', 'update', 'remove'] }),
      texts: { production: { A: '1' } },
      observed: { [uid]: { listed: false, because: 'two rows are hidden', sightings: [] } },
    },
  ],
  [
    'name',
    'a name has a character that the target refuses',
    { config: config(), texts: { production: { 'A-B': '1' } } },
  ],
  [
    'name-reserved',
    'two names are the vendor’s own',
    { config: config({}, { reserved: ['SHELF_*'] }), texts: { production: { SHELF_A: '1', SHELF_B: '2', C: '3' } } },
  ],
  [
    'name-length',
    'a name is too long',
    { config: config({}, { maxLength: 3 }), texts: { production: { ABCD: '1', ABC: '2' } } },
  ],
  [
    'value-form',
    'a value looks otherwise than its place asks for',
    {
      config: config(
        {},
        { values: { secret: { pattern: '[a-z]+', refuses: true, otherwise: 'is shouted', unlock: 'Whisper.' } } },
      ),
      texts: { production: { A: 'LOUD', B: 'quiet' } },
    },
  ],
  [
    'value-size',
    'two values are too large',
    { config: config({}, { maxBytes: 3 }), texts: { production: { A: '1234', B: 'éé', C: 'éa' } } },
  ],
  [
    'value-empty',
    'the target keeps no empty value',
    { config: config({ allowEmpty: ['*'] }, { empty: false }), texts: { production: { A: '', B: '1' } } },
  ],
  [
    'not-empty',
    'two values are empty',
    { config: config({ allowEmpty: ['C'] }), texts: { production: { A: '', B: '', C: '' } } },
  ],
  [
    'count',
    'more names than fit',
    { config: config({}, { maxNames: 2 }), texts: { production: { A: '1', B: '2' } }, observed: see('STRANGER') },
  ],
  [
    'total-size',
    'more bytes than fit',
    { config: config({}, { maxTotalBytes: 5 }), texts: { production: { A: '12', B: '34' } } },
  ],
  [
    'max-removals',
    'more would go than may',
    {
      config: config({ allow: ['create', 'update', 'remove'] }),
      texts: { production: { A: '1' } },
      entries: wrote({ B: '1', C: '1' }),
      observed: see('B', 'C'),
    },
  ],
  // shares that binary fractions do not hit exactly
  ...[2, 29, 57, 99].map((count): [string, string, Situation] => [
    'max-update-share',
    `${count} of 100 would be updated`,
    changed(count, 0),
  ]),
  [
    'max-update-share',
    'the ledger is lost, so everything would be',
    {
      config: config({ maxUpdateShare: 0.5 }),
      texts: { production: { A: '1', B: '2', C: '3' } },
      observed: see('A', 'B', 'C'),
      lost: ['web'],
    },
  ],
]

describe('refusals', () => {
  it.each(refused)('%s: %s; its unlock lifts it', (rule, _how, situation) => {
    const { refusals } = decide(situation).judged
    expect(refusals.map((one) => one.rule)).toEqual([rule])
    const [refusal] = refusals as [Refusal]
    expect(refusal.because).toMatch(/^[^\n]{5,}$/)
    expect(refusal.unlock).toMatch(/^[^\n]{5,}$/)
    expect(refusal.at).toMatch(/^sealpost\.yaml/)
    expect(decide(unlocked(situation, refusal)).judged.refusals).toEqual([])
  })

  it('name every address that they are about', () => {
    const about = (rule: string) =>
      refused
        .filter(([one]) => one === rule)
        .map(([, , situation]) => decide(situation).judged.refusals[0]?.addresses)[0]
    expect(about('name-reserved')).toEqual(['shelf:web/production#SHELF_A', 'shelf:web/production#SHELF_B'])
    expect(about('value-size')).toEqual(['shelf:web/production#A', 'shelf:web/production#B'])
    expect(about('not-empty')).toEqual(['shelf:web/production#A', 'shelf:web/production#B'])
    expect(about('max-removals')).toEqual(['shelf:web/production#B', 'shelf:web/production#C'])
  })

  it('never quote a value', () => {
    const said = JSON.stringify(refused.map(([, , situation]) => decide(situation).judged.refusals))
    expect(said).not.toContain('1234')
    expect(said).not.toContain('éé')
  })

  it('stand side by side for two targets, each with its own unlock', () => {
    const both = configOf([
      block('web', shelf({ maxBytes: 3 }), { production: 'production' }),
      block('docs', shelf({ maxBytes: 3 }), { production: 'production' }),
    ])
    const { refusals } = decide({ config: both, texts: { production: { A: '1234' } } }).judged
    expect(refusals.map(({ unlock }) => unlock)).toEqual([
      'to exclude it, add `"!A"` to the `secrets` of web',
      'to exclude it, add `"!A"` to the `secrets` of docs',
    ])
  })
})

describe('what does not refuse', () => {
  const none = (situation: Situation) => expect(decide(situation).judged.refusals).toEqual([])

  it('a name or value that breaks a rule but is not going to be written', () => {
    const tuning = { maxBytes: 3, pattern: 'A' }
    const texts = { production: { B: '12345' } }
    none({ config: config({}, tuning), texts, entries: wrote({ B: '12345' }), observed: see('B') })
    none({ config: config({ allow: ['create'] }, tuning), texts, entries: wrote({ B: '1' }), observed: see('B') })
  })

  it('a removal of a name that the target would not take any more', () => {
    none({
      config: config({ allow: ['create', 'update', 'remove'], maxRemovals: 1 }, { pattern: 'A' }),
      texts: { production: { A: '1' } },
      entries: wrote({ B: '1' }),
      observed: see('B'),
    })
  })

  it('a scope that is not listed whole while removal is off', () => {
    none({
      config: config({ allow: ['create', 'update', 'adopt'] }),
      texts: { production: { A: '1' } },
      observed: { [uid]: { listed: false, because: 'rows are hidden', sightings: [] } },
    })
  })

  it('an update in a scope that is fuller than we thought possible', () => {
    const full = { maxNames: 1 }
    const texts = { production: { A: 'new' } }
    none({ config: config({}, full), texts, entries: wrote({ A: 'old' }), observed: see('A', 'B') })
  })

  it('names that go, or that policy leaves uncreated, when room is counted', () => {
    const entries = wrote({ OLD: '1', VANISHED: '1' })
    const texts = { production: { A: '1', VANISHED: '1' } }
    const changes: Partial<Policy> = { allow: ['create', 'update', 'remove'], maxRemovals: 1, onDrift: 'report' }
    none({ config: config(changes, { maxNames: 1 }), texts, entries, observed: see('OLD') })
  })

  it('one update, however small the share', () => none(changed(1, 0)))

  it('exactly the share that is allowed', () => {
    for (let count = 1; count <= 100; count += 1) none(changed(count, count / 100))
  })

  it('what an interrupted run left unfinished, whatever its share', () => {
    const begun = new Map([
      [uid, new Map(['A', 'B', 'C'].map((name) => [name, entry(uid, name, '1', { state: 'pending' })]))],
    ])
    none({
      config: config({ maxUpdateShare: 0 }),
      texts: { production: { A: '1', B: '1', C: '1' } },
      entries: begun,
      observed: see('A', 'B', 'C'),
    })
  })

  it('a target that the config has but nothing was planned for', () => {
    none({ config: configOf([block('idle', shelf(), {}), ...config().targets]), texts: { production: { A: '1' } } })
  })
})

describe('recovery', () => {
  const situation = (more: Partial<Situation>, allow: Policy['allow'] = ['create', 'update']): Situation => ({
    config: config({ maxUpdateShare: 0.1, allow }),
    texts: { production: { A: '1', B: '2', C: '3' } },
    observed: see('A', 'B', 'C'),
    ...more,
  })

  it('lifts the share for what is lost only', () => {
    expect(decide(situation({ lost: ['web'], recover: true })).judged.refusals).toEqual([])
    const intact = { entries: wrote({ A: 'x', B: 'x', C: 'x' }), recover: true }
    expect(decide(situation(intact)).judged.refusals.map(({ rule }) => rule)).toEqual(['max-update-share'])
  })

  it('removes nothing', () => {
    const { changes } = decide(
      situation({ lost: ['web'], recover: true, observed: see('A', 'STRANGER') }, ['create', 'update', 'remove']),
    ).judged
    expect(changes.filter((change) => change.do === 'remove')).toEqual([])
    expect(changes.find(({ address }) => address.name === 'STRANGER')?.do).toBe('leave')
  })

  it('overwrites nothing that the policy keeps from being overwritten', () => {
    const { changes } = decide(situation({ lost: ['web'], recover: true }, ['create'])).judged
    expect(changes.map(words)).toEqual(Array(3).fill('leave not-allowed instead of update'))
  })
})

/** One name for each change that policy may narrow. */
const mixed: Omit<Situation, 'config'> = {
  texts: { production: { NEW: '1', CHANGED: 'new', EDITED: '1', VANISHED: '1', STRANGER: '1', SAME: '1', BEGUN: '1' } },
  entries: new Map([
    [
      uid,
      new Map([
        ['CHANGED', entry(uid, 'CHANGED', 'old', { revision: '1' })],
        ['EDITED', entry(uid, 'EDITED', '1', { revision: '0' })],
        ['VANISHED', entry(uid, 'VANISHED', '1')],
        ['SAME', entry(uid, 'SAME', '1', { revision: '1' })],
        ['BEGUN', entry(uid, 'BEGUN', '1', { state: 'pending' })],
        ['DROPPED', entry(uid, 'DROPPED', '1', { revision: '1' })],
        ['GONE', entry(uid, 'GONE', '1')],
      ]),
    ],
  ]),
  observed: see('CHANGED', 'EDITED', 'STRANGER', 'SAME', 'BEGUN', 'DROPPED', 'NOBODYS'),
}

function words({ do: what, why, sure, instead }: Change): string {
  return `${what} ${why ?? sure}${instead ? ` instead of ${instead}` : ''}`
}

function narrowed(changed: Partial<Policy>): Record<string, string> {
  const { changes } = decide({ ...mixed, config: config({ maxRemovals: 9, ...changed }) }).judged
  return Object.fromEntries(changes.map((change) => [change.address.name, words(change)]))
}

const all = [...permissions]

describe('what is equal already', () => {
  const equal = (how: Partial<Situation>, allow: Permission[] = ['create', 'update']) => {
    const observed: NonNullable<Situation['observed']> = {
      [uid]: { listed: true, sightings: [{ name: 'A', secret: new Secret('1'), revision: '1' }] },
    }
    return decide({ config: config({ allow }), texts: { production: { A: '1' } }, observed, ...how }).judged.changes[0]
  }

  it('is taken down as ours only with the leave to adopt, where it was written before, or after a loss', () => {
    expect(equal({})).toMatchObject({ do: 'keep', sure: 'read-back' })
    expect(equal({})).not.toHaveProperty('learn')
    expect(equal({}, ['adopt'])).toMatchObject({ do: 'keep', learn: true })
    expect(equal({ lost: ['web'] })).toMatchObject({ do: 'keep', learn: true })
    const begun = new Map([[uid, new Map([['A', entry(uid, 'A', '1', { state: 'pending' })]])]])
    expect(equal({ entries: begun })).toMatchObject({ do: 'keep', learn: true })
  })
})

describe('a foreign value that nobody can read', () => {
  const about = (updatedAt: number | undefined, changedAt: number | undefined, more = {}) => {
    const value = { secret: new Secret('1'), ...(updatedAt === undefined ? {} : { updatedAt }) }
    const sighting = { name: 'A', revision: '1', ...(changedAt === undefined ? {} : { changedAt }), ...more }
    const { judged } = decide({
      config: config({ allow: ['create', 'update'] }),
      texts: {},
      reads: new Map([['none', new Map([['production', new Map([['A', value]])]])]]),
      observed: { [uid]: { listed: true, sightings: [sighting] } },
    })
    return judged.changes[0]
  }

  it('is told apart where it is newer than the value of the source, and left alone all the same', () => {
    const hint = expect.stringContaining('a copy of that value, or a newer one')
    expect(about(1, 2)).toMatchObject({ do: 'leave', why: 'foreign', instead: 'adopt', note: hint })
    for (const [updatedAt, changedAt] of [
      [2, 2],
      [2, 1],
      [undefined, 2],
      [1, undefined],
    ] as const)
      expect(about(updatedAt, changedAt)?.note).not.toMatch(/newer/)
    expect(about(1, 2, { secret: new Secret('2') })?.note).not.toMatch(/newer/)
  })
})

describe('narrowing', () => {
  const whole = {
    NEW: 'create absent',
    CHANGED: 'update source-changed',
    EDITED: 'update drifted',
    VANISHED: 'create vanished',
    STRANGER: 'adopt foreign',
    SAME: 'keep revision',
    BEGUN: 'update unfinished',
    DROPPED: 'remove gone-from-source',
    GONE: 'forget gone-everywhere',
    NOBODYS: 'leave foreign',
  }

  it.each<[string, Partial<Policy>, Partial<typeof whole>]>([
    ['a list of all four lets all of it through', { allow: all }, {}],
    [
      'allow: remove takes over nothing that is not ours',
      { allow: permissionsOf('remove') },
      { STRANGER: 'leave foreign instead of adopt' },
    ],
    [
      'a list may remove without updating',
      { allow: permissionsOf(['remove', 'create']) },
      {
        CHANGED: 'leave not-allowed instead of update',
        EDITED: 'leave not-allowed instead of update',
        STRANGER: 'leave foreign instead of adopt',
      },
    ],
    [
      'allow: adopt removes nothing',
      { allow: permissionsOf('adopt') },
      { DROPPED: 'leave not-allowed instead of remove' },
    ],
    [
      'allow: update',
      { allow: ['create', 'update'] },
      { DROPPED: 'leave not-allowed instead of remove', STRANGER: 'leave foreign instead of adopt' },
    ],
    [
      'allow: create ends what was begun, but begins nothing else',
      { allow: ['create'] },
      {
        DROPPED: 'leave not-allowed instead of remove',
        STRANGER: 'leave foreign instead of adopt',
        CHANGED: 'leave not-allowed instead of update',
        EDITED: 'leave not-allowed instead of update',
      },
    ],
    [
      'onDrift: report leaves edits and deletions by others',
      { allow: all, onDrift: 'report' },
      { EDITED: 'leave not-allowed instead of update', VANISHED: 'leave not-allowed instead of create' },
    ],
    [
      'protect keeps everything but what is new',
      { allow: all, protect: ['*'] },
      {
        CHANGED: 'leave protected instead of update',
        EDITED: 'leave protected instead of update',
        STRANGER: 'leave protected instead of adopt',
        BEGUN: 'leave protected instead of update',
        DROPPED: 'leave protected instead of remove',
      },
    ],
    [
      'protect has exceptions',
      { allow: all, protect: ['*', '!CHANGED', '!STRANGER', '!BEGUN'] },
      { EDITED: 'leave protected instead of update', DROPPED: 'leave protected instead of remove' },
    ],
  ])('%s', (_name, changed, expected) => {
    expect(narrowed(changed)).toEqual({ ...whole, ...expected })
  })

  it('protects by the name at the source, too, and says which glob did it', () => {
    const protecting = { ...policy, protect: ['NOTHING', 'STRIPE_*'] }
    const renamed = configOf(
      [block('web', shelf(), { production: 'production' }, { rename: { STRIPE_KEY: 'PAYMENT' } })],
      { policy: protecting },
    )
    const situation = { texts: { production: { STRIPE_KEY: 'new' } }, entries: wrote({ PAYMENT: 'old' }) }
    const [change] = decide({ ...situation, config: renamed, observed: see('PAYMENT') }).judged.changes
    expect(change).toMatchObject({ do: 'leave', why: 'protected', note: '`policy.protect` contains "STRIPE_*"' })
  })

  it('says of every change it left how to get it through, and that is true', () => {
    let policies: Partial<Policy>[] = [
      { allow: ['create'], onDrift: 'report' },
      { allow: ['create', 'update'] },
      { allow: ['create', 'update', 'adopt'], onDrift: 'report' },
    ]
    for (let round = 0; round < 6; round += 1) {
      policies = policies.map((one) => {
        const { changes } = decide({ ...mixed, config: config({ maxRemovals: 9, ...one }) }).judged
        const lines = changes.filter(({ instead }) => instead).map(({ note }) => note ?? '')
        return Object.assign({}, one, ...lines.map(policyLine)) as Partial<Policy>
      })
    }
    for (const one of policies) expect(narrowed(one)).toEqual(whole)
  })
})

/** `policy.x: y` as the piece of policy that it stands for. */
function policyLine(line: string): Partial<Policy> {
  const [, key, value] = /`policy\.(\w+): ([^`]+)`/.exec(line) ?? []
  if (key === undefined || value === undefined) throw new Error(`no policy in: ${line}`)
  if (key === 'allow')
    return {
      allow: permissionsOf(
        value.match(/\w+/g)?.length === 1 ? (value as Permission) : (value.match(/\w+/g) as Permission[]),
      ),
    }
  return { [key]: /^[[\d]/.test(value) ? JSON.parse(value) : value }
}

/** Does to a situation what an unlock says, read as a person would read it. */
function unlocked(situation: Situation, { unlock }: Refusal): Situation {
  const { config: given, texts } = situation
  const targets = (name: string, change: (target: ConfigTarget) => Partial<ConfigTarget>): Situation => ({
    ...situation,
    config: { ...given, targets: given.targets.map((one) => (one.name === name ? { ...one, ...change(one) } : one)) },
  })
  const [, put] = /^add at least one value for (\w+)/.exec(unlock) ?? []
  if (put !== undefined) return { ...situation, texts: { ...texts, [put]: { A: '1' } } }
  const [, map] = /^map (\w+) in a target/.exec(unlock) ?? []
  if (map !== undefined) return { ...situation, unmapped: situation.unmapped?.filter((one) => one !== map) ?? [] }
  if (unlock === 'Whisper.') return { ...situation, texts: { production: { A: 'loud', B: 'quiet' } } }
  if (unlock.startsWith('`--recover`')) return { ...situation, recover: true }
  const [, globs, among] = /add `([^`]+)` to the `secrets` of (\w+)/.exec(unlock) ?? []
  if (globs !== undefined && among !== undefined)
    return targets(among, ({ secrets }) => ({ secrets: [...secrets, ...(JSON.parse(`[${globs}]`) as string[])] }))
  const [, narrow] = /^narrow the `secrets` of the target (\w+)/.exec(unlock) ?? []
  if (narrow !== undefined) return targets(narrow, () => ({ secrets: ['A'] }))
  return { ...situation, config: { ...given, policy: { ...given.policy, ...policyLine(unlock) } } }
}

describe('an edit at the target', () => {
  const moved = { observed: see('CHANGED', 'EDITED'), texts: { production: { CHANGED: 'new', EDITED: '1' } } }
  const entries = new Map([
    [
      uid,
      new Map([
        ['CHANGED', entry(uid, 'CHANGED', 'old', { revision: '0' })],
        ['EDITED', entry(uid, 'EDITED', '1', { revision: '0' })],
      ]),
    ],
  ])
  const of = (onDrift: Policy['onDrift']) =>
    decide({ ...moved, entries, config: config({ onDrift }) }).judged.changes.map(
      ({ do: what, why, drift, instead }) => `${what} ${why} ${drift}${instead ? ` instead of ${instead}` : ''}`,
    )

  it('is held with its reason where drift is reported, a change at the source at the same time among it', () => {
    expect(of('report')).toEqual(Array(2).fill('leave not-allowed edited instead of update'))
  })

  it('is written and said where drift is restored', () => {
    expect(of('restore')).toEqual(['update source-changed edited', 'update drifted edited'])
  })
})

describe('a name that the target keeps in one row for all places', () => {
  it('is left where two of them want it in two forms, and written where each place has a row of its own', () => {
    const kinds = (revision: 'per-name' | 'per-value') => {
      const target = shelf({ revision })
      const config = configOf([
        block('web', target, { production: 'production' }),
        block('open', target, { preview: 'preview' }, { public: ['A'] }),
      ])
      const texts = { production: { A: '1' }, preview: { A: '2' } }
      return decide({
        config: { ...config, targets: config.targets.map((one) => ({ ...one, settings: 'web' })) },
        texts,
      }).judged.changes.map(words)
    }
    expect(kinds('per-name')).toEqual(Array(2).fill('leave blocked instead of create'))
    expect(kinds('per-value')).toEqual(Array(2).fill('create absent'))
  })
})

describe('what the target has against a write', () => {
  const blocked = { secret: { because: 'the branch is gone', unlock: 'Map another one.' } }
  const closed = (allow: Policy['allow']) =>
    decide({
      config: config({ allow }),
      texts: { production: { NEW: '1', OLD: '2', STRANGER: '3', SAME: '4' } },
      entries: wrote({ OLD: 'x', SAME: '4' }),
      observed: { [uid]: { listed: true, sightings: ['OLD', 'STRANGER', 'SAME'].map((name) => ({ name })), blocked } },
    }).judged

  it('is said in the plan, and the rest of the run goes on', () => {
    const { changes, refusals } = closed(all)
    expect(refusals).toEqual([])
    expect(changes.map(words)).toEqual([
      'leave blocked instead of create',
      'leave blocked instead of update',
      'leave blocked instead of adopt',
      'keep ledger',
    ])
    expect(changes[0]?.note).toBe('the branch is gone. Map another one.')
  })

  it('is nothing that who may not write need hear of', () => {
    expect(closed(['create']).changes.map(words).slice(1, 3)).toEqual([
      'leave not-allowed instead of update',
      'leave foreign instead of adopt',
    ])
  })
})

describe('a name that is not ours', () => {
  it('is told with the way back, where a ledger that is gone may have held it', () => {
    const [first] = decide({
      ...mixed,
      config: config({ allow: ['create', 'update'] }),
      entries: new Map(),
    }).judged.changes.filter(({ instead }) => instead === 'adopt')
    expect(first?.note).toContain('`apply --recover`')
    const known = decide({ ...mixed, config: config({ allow: ['create', 'update'] }) }).judged.changes
    expect(known.find(({ instead }) => instead === 'adopt')?.note).not.toContain('--recover')
  })
})

it('a refusal about nothing that was seen stays with the config as a whole', () => {
  const where = () => 'sealpost.yaml:1'
  const uid = 'shelf|nowhere'
  expect(lineFor(['policy', 'maxRemovals'], { uid }, { where, observed: [] })).toBe('sealpost.yaml:1')
  const sure = (path: readonly unknown[]) => `sealpost.yaml:${path.length + 1}`
  expect(lineFor(['policy', 'maxRemovals'], { uid }, { where: sure, observed: [] })).toBe('sealpost.yaml:3')
})

it('an unlock can be copied also where a name holds a backtick', () => {
  const config = configOf([block('web', shelf({ empty: false, pattern: '.*' }), { production: 'production' })])
  const [refusal] = decide({ config, texts: { production: { 'A`B': '' } } }).judged.refusals
  expect(refusal?.unlock).toContain('`` ')
})
