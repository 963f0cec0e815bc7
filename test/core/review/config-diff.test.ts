import { describe, expect, it } from 'vitest'
import { canonical } from '../../../src/core/canonical-json.js'
import { newDestinations, structureChanges } from '../../../src/core/review/config-diff.js'
import {
  type Outline,
  type OutlinePlace,
  type OutlineTarget,
  untouchedBy,
} from '../../../src/core/review/config-outline.js'
import type { StructureChange } from '../../../src/core/review/structure-change.js'

const web: OutlineTarget = {
  use: 'vercel',
  settings: { project: 'shop-web', team: 'acme' },
  token: undefined,
  secrets: ['*', '!INTERNAL_*'],
  rename: { DATABASE_URL: 'DB_URL' },
  prefix: undefined,
  public: ['NEXT_PUBLIC_*'],
  redeploy: 'never',
  places: [
    { environment: 'production', place: 'production' },
    { environment: 'preview', place: 'preview' },
  ],
}

const base: Outline = {
  owner: 'acme-platform',
  source: { use: 'dotenvx', settings: { path: 'secrets/{environment}.env' } },
  environments: ['preview', 'production'],
  ledger: { use: 'git-branch' },
  policy: {
    allow: ['create', 'update'],
    protect: ['STRIPE_*'],
    onDrift: 'restore',
    maxRemovals: 0,
    maxUpdateShare: 1,
    allowEmpty: [],
    allowUnusual: [],
  },
  targets: { web },
}

const withWeb = (more: Partial<OutlineTarget>): Outline => ({ ...base, targets: { web: { ...web, ...more } } })
const withPolicy = (more: Partial<Outline['policy']>): Outline => ({ ...base, policy: { ...base.policy, ...more } })
/** `effect part how target/name from -> to` */
const lines = (changes: readonly StructureChange[]) =>
  changes.map(({ effect, part, how, target = '', name = '', from = '', to = '' }) =>
    `${effect} ${part} ${how} ${target}/${name} ${from} -> ${to}`.replace(/ +/g, ' ').trim(),
  )
const changed = (after: Outline | undefined, before: Outline | undefined = base) =>
  lines(structureChanges(before, after))

const isUntouched = (target: string, at: OutlinePlace | undefined, before?: Outline, after?: Outline) =>
  untouchedBy(before, after)(target, at)

describe('what changes from one config to another', () => {
  it('is nothing for the same config, in whatever order its keys stand', () => {
    expect(changed(base)).toEqual([])
    expect(changed(withWeb({ settings: { team: 'acme', project: 'shop-web' } }))).toEqual([])
  })

  it('is the whole config where there was none, or where none is left', () => {
    expect(changed(undefined)).toEqual(['narrows config removed / ->'])
    expect(structureChanges(undefined, undefined)).toEqual([])
    expect(lines(structureChanges(undefined, base))).toEqual([
      'widens config added / ->',
      'widens target added web/ -> vercel',
      'moves setting added web/project -> shop-web',
      'moves setting added web/team -> acme',
      'widens mapping added web/production -> production',
      'widens mapping added web/preview -> preview',
      'narrows secrets added web/ -> !INTERNAL_*',
      'moves rename added web/DATABASE_URL -> DB_URL',
      'widens public added web/ -> NEXT_PUBLIC_*',
    ])
  })

  it.each<[string, Outline, string[]]>([
    ['owner', { ...base, owner: 'mallory' }, ['moves owner changed / acme-platform -> mallory']],
    [
      'source',
      { ...base, source: { use: 'dotenv', settings: { plain: 'allow' } } },
      [
        'moves source changed /use dotenvx -> dotenv',
        'moves source removed /path secrets/{environment}.env ->',
        'moves source added /plain -> allow',
      ],
    ],
    [
      'environments',
      { ...base, environments: ['production', 'staging'] },
      ['narrows environment removed / preview ->', 'widens environment added / -> staging'],
    ],
    [
      'ledger',
      { ...base, ledger: { use: 'file', path: '/tmp/l.json' } },
      ['moves ledger changed /use git-branch -> file', 'moves ledger added /path -> /tmp/l.json'],
    ],
  ])('names a change of the %s', (_, after, expected) => expect(changed(after)).toEqual(expected))

  it.each<[Partial<Outline['policy']>, string[]]>([
    [{ allow: ['create', 'update', 'remove'] }, ['widens policy added /allow -> remove']],
    [{ allow: ['create'] }, ['narrows policy removed /allow update ->']],
    [{ onDrift: 'report' }, ['narrows policy changed /onDrift restore -> report']],
    [{ maxRemovals: 5 }, ['widens policy changed /maxRemovals 0 -> 5']],
    [{ maxUpdateShare: 0.3 }, ['narrows policy changed /maxUpdateShare 1 -> 0.3']],
    [{ protect: [] }, ['widens policy removed /protect STRIPE_* ->']],
    [{ protect: ['STRIPE_*', 'SENTRY_*'] }, ['narrows policy added /protect -> SENTRY_*']],
    [{ allowEmpty: ['A'] }, ['widens policy added /allowEmpty -> A']],
  ])('tells a looser policy from a tighter one: %o', (more, expected) =>
    expect(changed(withPolicy(more))).toEqual(expected),
  )

  it.each<[Partial<OutlineTarget>, string[]]>([
    [{ use: 'netlify' }, ['moves use changed web/ vercel -> netlify']],
    [
      { settings: { project: 'evil' } },
      ['moves setting changed web/project shop-web -> evil', 'moves setting removed web/team acme ->'],
    ],
    [{ token: 'SEALPOST_KEY' }, ['moves token added web/ -> SEALPOST_KEY']],
    [
      { places: [{ environment: 'production', place: 'preview' }] },
      [
        'narrows mapping removed web/production production ->',
        'narrows mapping removed web/preview preview ->',
        'widens mapping added web/production -> preview',
      ],
    ],
    [{ secrets: ['*'] }, ['widens secrets removed web/ !INTERNAL_* ->']],
    [{ secrets: ['!INTERNAL_*', 'A'] }, ['narrows secrets removed web/ * ->', 'widens secrets added web/ -> A']],
    [
      { rename: { DATABASE_URL: 'X', __proto__X: 'Y' } },
      ['moves rename changed web/DATABASE_URL DB_URL -> X', 'moves rename added web/__proto__X -> Y'],
    ],
    [{ prefix: 'P_' }, ['moves prefix added web/ -> P_']],
    [{ redeploy: 'changed' as const }, ['widens redeploy changed web/ never -> changed']],
    [{ public: ['*'] }, ['narrows public removed web/ NEXT_PUBLIC_* ->', 'widens public added web/ -> *']],
  ])('names what changes in a target: %o', (more, expected) => expect(changed(withWeb(more))).toEqual(expected))

  it('says of a new target all that decides what reaches it', () => {
    const spy = { ...web, token: 'X', secrets: ['A'], rename: {}, prefix: 'P_', public: [], places: [] }
    expect(changed({ ...base, targets: { web, spy } })).toEqual([
      'widens target added spy/ -> vercel',
      'moves setting added spy/project -> shop-web',
      'moves setting added spy/team -> acme',
      'moves token added spy/ -> X',
      'widens secrets added spy/ -> A',
      'moves prefix added spy/ -> P_',
    ])
    expect(changed({ ...base, targets: {} })).toEqual(['narrows target removed web/ vercel ->'])
  })

  it('takes a name that every object inherits for what it is: a name', () => {
    const targets = { constructor: web } as unknown as Outline['targets']
    expect(changed({ ...base, targets })[0]).toBe('narrows target removed web/ vercel ->')
    expect(changed({ ...base, targets })[1]).toBe('widens target added constructor/ -> vercel')
  })
})

describe('what changes between several sources', () => {
  const shared = { use: 'vault', settings: { mount: 'kv' } }
  const app = { use: 'sops', settings: { path: 'app.yaml' } }
  const layers = { sources: { shared, app }, order: ['shared', 'app'], clash: 'refuse' as const }
  const { source: single, ...rest } = base
  const several: Outline = { ...rest, layers }
  const withLayers = (more: Partial<typeof layers>): Outline => ({
    ...several,
    layers: { ...layers, ...more } as never,
  })
  const withFrom = (from: string[], outline = several): Outline => ({ ...outline, targets: { web: { ...web, from } } })
  const destinations = (after: Outline, before: Outline | undefined = several) =>
    newDestinations(before, after).map(({ environment, at }) => `${environment} ${at.at(-1)}`)
  const toAll = (from: string) => [`production from: ${from}`, `preview from: ${from}`]

  it.each<[string, Outline, Outline, string[]]>([
    ['nothing', several, several, []],
    [
      'a new one',
      withLayers({ sources: { shared }, order: ['shared'] } as never),
      several,
      ['widens layer added /app -> sops', 'moves layer-setting added /app.path -> app.yaml'],
    ],
    [
      'one that went',
      several,
      withLayers({ sources: { app }, order: ['app'] } as never),
      ['narrows layer removed /shared vault ->'],
    ],
    [
      'one that is another',
      several,
      withLayers({ sources: { shared: { use: 'doppler', settings: { mount: 'x' } }, app } } as never),
      ['moves layer-setting changed /shared.use vault -> doppler', 'moves layer-setting changed /shared.mount kv -> x'],
    ],
    [
      'the order',
      several,
      withLayers({ order: ['app', 'shared'] }),
      ['moves layers changed / shared, app -> app, shared'],
    ],
    [
      'one that is taken by nobody',
      several,
      withLayers({ order: ['app'] }),
      ['moves layers changed / shared, app -> app'],
    ],
    [
      'the later one that wins',
      several,
      withLayers({ clash: 'last' as never }),
      ['widens clash changed / refuse -> last'],
    ],
    ['it no more', withLayers({ clash: 'last' as never }), several, ['narrows clash changed / last -> refuse']],
    [
      'the step from one to several',
      base,
      several,
      [
        'moves source removed /use dotenvx ->',
        'moves source removed /path secrets/{environment}.env ->',
        'widens layer added /shared -> vault',
        'moves layer-setting added /shared.mount -> kv',
        'widens layer added /app -> sops',
        'moves layer-setting added /app.path -> app.yaml',
      ],
    ],
    [
      'the step back',
      several,
      base,
      [
        'moves source added /use -> dotenvx',
        'moves source added /path -> secrets/{environment}.env',
        'narrows layer removed /shared vault ->',
        'narrows layer removed /app sops ->',
      ],
    ],
    ['what a target takes', several, withFrom(['app']), ['narrows from removed web/ shared ->']],
    ['what it takes, more', withFrom(['app']), several, ['widens from added web/ -> shared']],
    ['what it takes by name now', several, withFrom(['shared', 'app']), []],
    [
      'a target that takes from one',
      { ...several, targets: {} },
      {
        ...withFrom(['app']),
        targets: { web: { ...web, from: ['app'], places: [], rename: {}, public: [], secrets: ['*'] } },
      },
      [
        'widens target added web/ -> vercel',
        'moves setting added web/project -> shop-web',
        'moves setting added web/team -> acme',
        'widens from added web/ -> app',
      ],
    ],
  ])('is %s', (_, before, after, expected) => expect(changed(after, before)).toEqual(expected))

  it('is a new destination for what a target takes from another one for the first time', () => {
    expect(destinations(several, withFrom(['app']))).toEqual(toAll('shared'))
    expect(destinations(withFrom(['app']))).toEqual([])
    expect(destinations(several, base)).toEqual(toAll('shared, app'))
    // what was read before is read still, under a name
    const named: Outline = withLayers({ sources: { old: single, app }, order: ['old', 'app'] } as never)
    expect(destinations(named, base)).toEqual(toAll('app'))
    expect(destinations(base, base)).toEqual([])
    expect(destinations(several, { ...several, targets: {} })).toHaveLength(2)
    expect(newDestinations(undefined, several)).toHaveLength(2)
    expect(newDestinations(several, undefined)).toEqual([])
  })

  it('touches the mappings of a target that takes from others, said or unsaid', () => {
    const [production] = web.places
    expect(isUntouched('web', production, several, withFrom(['app']))).toBe(false)
    expect(isUntouched('web', production, several, withFrom(['shared', 'app']))).toBe(true)
    expect(isUntouched('web', production, base, several)).toBe(false)
    expect(
      isUntouched('web', production, withLayers({ sources: { shared }, order: ['shared'] } as never), several),
    ).toBe(false)
    const changedBlock = withLayers({ sources: { shared: { use: 'doppler', settings: {} }, app } } as never)
    expect(isUntouched('web', production, several, changedBlock)).toBe(true)
  })

  it('takes names that name nothing for nothing', () => {
    expect(changed(withFrom(['app', 'nowhere']), withFrom(['app']))).toEqual([])
  })
})

describe('a mapping is untouched', () => {
  const [production, preview] = web.places

  it('where a change leaves it and its target as they were, whatever else changes', () => {
    const after = { ...base, owner: 'x', targets: { web, other: web } }
    expect(isUntouched('web', production, base, after)).toBe(true)
    expect(isUntouched('web', production, base, withWeb({ places: [production as never] }))).toBe(true)
    expect(isUntouched('web', undefined, base, after)).toBe(true)
  })

  it.each<[string, Partial<OutlineTarget>]>([
    ['kind', { use: 'netlify' }],
    ['settings', { settings: { project: 'evil', team: 'acme' } }],
    ['token', { token: 'X' }],
    ['names', { secrets: ['*'] }],
    ['new names', { rename: {} }],
    ['prefix', { prefix: 'X' }],
    ['readable names', { public: [] }],
    ['place', { places: [] }],
  ])('but not where the %s of the target change', (_, more) => {
    expect(isUntouched('web', production, base, withWeb(more))).toBe(false)
  })

  it('but not where the target or its only mapping comes or goes', () => {
    expect(isUntouched('web', production, undefined, base)).toBe(false)
    expect(isUntouched('web', production, base, undefined)).toBe(false)
    expect(isUntouched('web', preview, base, withWeb({ places: [production as never] }))).toBe(false)
    expect(isUntouched('web', undefined, base, withWeb({ places: [production as never] }))).toBe(false)
  })

  it('where neither side has it: it came to the default branch meanwhile', () => {
    expect(isUntouched('new', production, base, { ...base, owner: 'x' })).toBe(true)
    expect(isUntouched('web', { environment: 'production', place: 'later' }, base, base)).toBe(true)
  })
})

describe('data as text', () => {
  it('is the same for equal data only', () => {
    expect(canonical({ b: 1, a: [true, null, undefined, 'x'] })).toBe('{"a":[true,null,null,"x"],"b":1}')
    expect(canonical({ a: { d: 1, c: 2 } })).toBe(canonical({ a: { c: 2, d: 1 } }))
    expect(canonical({ a: '1' })).not.toBe(canonical({ a: 1 }))
  })
})

describe('places that get values for the first time', () => {
  const edges = (after: Outline | undefined, before: Outline | undefined = base) =>
    newDestinations(before, after).map(
      ({ environment, target, place, at }) => `${environment} -> ${place} of ${target} (${at.join(', ')})`,
    )
  const all = ['production -> production of web', 'preview -> preview of web']

  it('are none where nothing, or only what is called what, changes', () => {
    expect(edges(base)).toEqual([])
    expect(edges(withWeb({ settings: { team: 'acme', project: 'shop-web' }, prefix: 'X_', places: [] }))).toEqual([])
    expect(edges(undefined)).toEqual([])
  })

  it('are those of a new mapping', () => {
    const places = [...web.places, { environment: 'preview', place: 'development' }]
    expect(edges(withWeb({ places }))).toEqual([
      'preview -> development of web (vercel, project: shop-web, team: acme)',
    ])
  })

  it('are all of a target that is new, or somewhere else now', () => {
    expect(newDestinations(undefined, base)).toHaveLength(2)
    expect(edges({ ...base, targets: { web, docs: web } })).toHaveLength(2)
    expect(edges(withWeb({ settings: { project: 'loot', team: 'acme' } }))).toEqual(
      all.map((one) => `${one} (vercel, project: loot, team: acme)`),
    )
    expect(edges(withWeb({ use: 'netlify' }))).toEqual(
      all.map((one) => `${one} (netlify, project: shop-web, team: acme)`),
    )
  })
})
