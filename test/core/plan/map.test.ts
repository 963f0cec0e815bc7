import { describe, expect, it } from 'vitest'
import { addressText } from '../../../src/core/address.js'
import type { Config, ConfigTarget } from '../../../src/core/config.js'
import { SealpostError } from '../../../src/core/errors.js'
import { mapValues } from '../../../src/core/plan/map.js'
import { droppedPlaces, placesOf, targetNamed } from '../../../src/core/plan/places.js'
import { Secret } from '../../../src/core/secret.js'
import type { Desired, SourceValue, SourceVersion } from '../../../src/core/value.js'
import { block, configOf, readOf, shelf } from '../kit.js'

const everything = { targets: [], environments: [] }

function mapAll(config: Config, texts: Parameters<typeof readOf>[0]): Desired[] {
  return mapValues(readOf(texts), config, placesOf(config, everything))
}

/** `uid#name=text`: where each value ends up. */
function whereTo(config: Config, texts: Parameters<typeof readOf>[0]): string[] {
  return mapAll(config, texts).map((one) => `${one.uid}#${one.address.name}=${one.secret.reveal()}`)
}

function one(more: Parameters<typeof block>[3], tuning: Parameters<typeof shelf>[0] = {}): Config {
  return configOf([block('web', shelf(tuning), { production: 'production' }, more)])
}

describe('names', () => {
  it('go over as they are', () => {
    expect(whereTo(one({}), { production: { A: '1', b: '2' } })).toEqual([
      'shelf|web|production#A=1',
      'shelf|web|production#b=2',
    ])
  })

  it('get a prefix, unless they are renamed', () => {
    const config = one({ prefix: 'APP_', rename: { DATABASE_URL: 'DB_URL' } })
    expect(whereTo(config, { production: { A: '1', DATABASE_URL: '2' } })).toEqual([
      'shelf|web|production#APP_A=1',
      'shelf|web|production#DB_URL=2',
    ])
  })

  it('are left out where no glob takes them in', () => {
    const config = one({ secrets: ['APP_*', '!APP_INTERNAL_*'] })
    expect(whereTo(config, { production: { APP_A: '1', APP_INTERNAL_B: '2', OTHER: '3' } })).toEqual([
      'shelf|web|production#APP_A=1',
    ])
  })

  it('are folded as the target folds, renamed ones too', () => {
    const config = one({ prefix: 'app_', rename: { b: 'renamed' } }, { fold: 'upper' })
    expect(whereTo(config, { production: { a: '1', b: '2' } })).toEqual([
      'shelf|web|production#APP_A=1',
      'shelf|web|production#RENAMED=2',
    ])
  })

  it('may be named like the properties of an object', () => {
    expect(whereTo(one({}), { production: { constructor: '1', toString: '2' } })).toEqual([
      'shelf|web|production#constructor=1',
      'shelf|web|production#toString=2',
    ])
  })

  it.each<[string, Config, Record<string, string>]>([
    ['folding', one({}, { fold: 'upper' }), { token: '1', TOKEN: '2' }],
    ['rename', one({ rename: { A: 'B' } }), { B: '1', A: '2' }],
    ['prefix', one({ prefix: 'X_', rename: { A: 'X_B' } }), { B: '1', A: '2' }],
  ])('that become one by %s are refused, with the place in the config', (_by, config, values) => {
    const [first, second] = Object.keys(values)
    expect(() => mapAll(config, { production: values })).toThrow(
      expect.objectContaining({
        code: 'config',
        where: 'sealpost.yaml:web.production',
        message: expect.stringMatching(`^${first} and ${second} both become `),
      }),
    )
  })

  it('may be the same at two places', () => {
    const config = configOf([block('web', shelf(), { production: ['east', 'west'] })])
    expect(whereTo(config, { production: { A: '1' } })).toEqual(['shelf|web|east#A=1', 'shelf|web|west#A=1'])
  })
})

it('a version is mapped as its value would be, without one', () => {
  const config = one({ prefix: 'APP_', rename: { B: 'OTHER' } })
  const version = { versionId: '3 today', version: 'v3', at: 'safe#A' }
  const value = { ...version, secret: new Secret('x') }
  const of = <T>(what: T) =>
    new Map([
      [
        'none',
        new Map([
          [
            'production',
            new Map([
              ['A', what],
              ['B', what],
            ]),
          ],
        ]),
      ],
    ])
  const places = placesOf(config, { targets: [], environments: [] })
  const versions = mapValues(of<SourceVersion>(version), config, places)
  const values = mapValues(of<SourceValue>(value), config, places)
  expect(versions.map(({ address }) => addressText(address))).toEqual(values.map(({ address }) => addressText(address)))
  expect(versions[0]).toMatchObject(version)
  expect(versions.some((one) => 'secret' in one)).toBe(false)
  expect(values.map(({ secret }) => secret.bytes)).toEqual([1, 1])
})

describe('places', () => {
  it('are each environment’s own, in the order of the config', () => {
    const config = configOf([
      block('web', shelf(), { production: 'production', preview: ['preview', 'development'] }),
      block('docs', shelf(), { preview: 'preview' }),
    ])
    expect(placesOf(config, everything).map(({ key }) => key.uid)).toEqual([
      'shelf|web|production',
      'shelf|web|preview',
      'shelf|web|development',
      'shelf|docs|preview',
    ])
    expect(whereTo(config, { production: { A: 'p' }, preview: { A: 'v' } })).toEqual([
      'shelf|web|production#A=p',
      'shelf|web|preview#A=v',
      'shelf|web|development#A=v',
      'shelf|docs|preview#A=v',
    ])
  })

  it('can be narrowed to targets and environments', () => {
    const config = configOf([
      block('web', shelf(), { production: 'production', preview: 'preview' }),
      block('docs', shelf(), { production: 'production' }),
    ])
    const uids = (only: Parameters<typeof placesOf>[1]) => placesOf(config, only).map(({ key }) => key.uid)
    expect(uids({ targets: ['docs'], environments: [] })).toEqual(['shelf|docs|production'])
    expect(uids({ targets: [], environments: ['preview'] })).toEqual(['shelf|web|preview'])
    expect(uids({ targets: ['docs'], environments: ['preview'] })).toEqual([])
    const read = readOf({ production: { A: '1' }, preview: { A: '2' } })
    const narrowed = placesOf(config, { targets: ['web'], environments: ['preview'] })
    expect(mapValues(read, config, narrowed).map(({ uid }) => uid)).toEqual(['shelf|web|preview'])
  })

  it('get nothing from an environment that was not read', () => {
    const config = configOf([block('web', shelf(), { production: 'production', preview: 'preview' })])
    expect(whereTo(config, { preview: { A: '1' } })).toEqual(['shelf|web|preview#A=1'])
  })

  it('that the target cannot make sense of are told with file and line', () => {
    const broken = (thrown: unknown) => ({
      ...shelf(),
      parseScope: () => {
        throw thrown
      },
    })
    const places = (thrown: unknown) =>
      placesOf(configOf([block('web', broken(thrown), { production: 'p' })]), everything)
    expect(() => places(new SealpostError('config', 'makes no sense'))).toThrow(
      expect.objectContaining({ code: 'config', where: 'sealpost.yaml:web.production' }),
    )
    expect(() => places(new TypeError('a defect'))).toThrow(TypeError)
  })
})

describe('readable values', () => {
  const open = { public: ['NEXT_PUBLIC_*'] }
  const texts = { production: { NEXT_PUBLIC_A: '1', B: '2' } }
  const forms = (config: Config) => mapAll(config, texts).map(({ uid, form }) => `${uid} ${form}`)

  it('have a place of their own where the target keeps them apart', () => {
    const config = one(open, { apart: true })
    expect(placesOf(config, everything).map(({ key, form }) => `${key.uid} ${form}`)).toEqual([
      'shelf|web|production secret',
      'shelf|web|production|vars public',
    ])
    expect(forms(config)).toEqual(['shelf|web|production|vars public', 'shelf|web|production secret'])
  })

  it('share the place where the target keeps both in one', () => {
    expect(placesOf(one(open), everything)).toHaveLength(1)
    expect(forms(one(open))).toEqual(['shelf|web|production public', 'shelf|web|production secret'])
  })

  it('are kept secret where the target has no readable form', () => {
    const config = one(open, { apart: true, readable: false })
    expect(placesOf(config, everything)).toHaveLength(1)
    expect(forms(config)).toEqual(['shelf|web|production secret', 'shelf|web|production secret'])
  })

  it('may have the name of a secret where they are kept apart', () => {
    const config = one({ ...open, rename: { NEXT_PUBLIC_A: 'B' } }, { apart: true })
    expect(whereTo(config, texts)).toEqual(['shelf|web|production|vars#B=1', 'shelf|web|production#B=2'])
    expect(() => mapAll(one({ ...open, rename: { NEXT_PUBLIC_A: 'B' } }), texts)).toThrow('both become B')
  })
})

it('a desired value carries what the source said of it', () => {
  const config = one({})
  const value = { secret: new Secret('1'), version: 'v3', at: 'x.env:4' }
  const read = new Map([['none', new Map([['production', new Map([['A', value]])]])]])
  const [desired] = mapValues(read, config, placesOf(config, everything))
  expect(desired).toMatchObject({ version: 'v3', at: 'x.env:4', sourceName: 'A', environment: 'production' })
})

it('an address reads as a person would write it', () => {
  expect(addressText({ target: 'web', use: 'vercel', scope: 'shop/production', name: 'A' })).toBe(
    'vercel:shop/production#A',
  )
})

it('a target is found by its name in the config', () => {
  const config = one({})
  expect(targetNamed(config, 'web')).toBe(config.targets[0] as ConfigTarget)
  expect(() => targetNamed(config, 'docs')).toThrow(expect.objectContaining({ code: 'internal' }))
})

describe('a place that the ledger remembers', () => {
  const before = configOf([block('web', shelf(), { production: 'production', preview: 'preview' }, {})])
  const now = one({})
  const records = new Map(
    placesOf(before, everything).map(({ key, target, use, scope }) => [key.uid, { target, use, scope }] as const),
  )

  it('is found again when the config no longer maps it, with nothing but its scope', () => {
    expect(droppedPlaces(now, records)).toMatchObject([
      { target: 'web', environment: 'no longer mapped', index: -1, key: { uid: 'shelf|web|preview' } },
    ])
  })

  it('is not dropped while it is mapped, and out of reach where the target went too', () => {
    expect(droppedPlaces(before, records)).toEqual([])
    const [[uid, record] = []] = records
    expect(droppedPlaces(now, new Map([[`${uid}2`, { ...(record as object), target: 'gone' } as never]]))).toEqual([])
    expect(droppedPlaces(now, new Map([[`${uid}2`, { ...(record as object), use: 'other' } as never]]))).toEqual([])
  })
})
