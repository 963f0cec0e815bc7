import { describe, expect, it } from 'vitest'
import { bounds } from '../../../src/core/bounds.js'
import type { Config } from '../../../src/core/config.js'
import { SealpostError } from '../../../src/core/errors.js'
import { mapValues } from '../../../src/core/plan/map.js'
import { placesOf } from '../../../src/core/plan/places.js'
import { checkSizes, largestValue } from '../../../src/core/plan/value-sizes.js'
import { Secret } from '../../../src/core/secret.js'
import type { SourceValue } from '../../../src/core/value.js'
import { block, configOf, shelf } from '../kit.js'

function failure(work: () => unknown): SealpostError {
  try {
    work()
  } catch (thrown) {
    if (thrown instanceof SealpostError) return thrown
    throw thrown
  }
  throw new Error('this should have been refused')
}

describe('a source', () => {
  const config = (maxBytes: number): Pick<Config, 'targets'> => {
    const form = { maxBytes: { is: maxBytes } }
    return { targets: [{ target: { capabilities: { forms: { secret: form, public: false } } } }] } as never
  }
  const readOf = (entries: Iterable<[string, SourceValue]>) => new Map([['production', new Map(entries)]])
  const value = (text: string): SourceValue => ({ secret: new Secret(text), at: 'a.env:7' })

  it('may have so many names of an environment, whatever it is, and not one more', () => {
    const shared = value('x')
    const many = (count: number) => readOf(Array.from({ length: count }, (_, at) => [`N${at}`, shared]))
    checkSizes(many(bounds.names), config(1))
    expect(failure(() => checkSizes(many(bounds.names + 1), config(1)))).toMatchObject({
      exit: 3,
      where: 'a.env:7',
    })
  })

  it('may have so long a name, and none that is longer, which is not repeated', () => {
    const name = 'N'.repeat(bounds.nameBytes)
    checkSizes(readOf([[name, value('x')]]), config(1))
    const error = failure(() => checkSizes(readOf([[`${name}N`, value('x')]]), config(1)))
    expect(error).toMatchObject({ exit: 3, where: 'a.env:7' })
    expect(error.message).not.toContain('NN')
  })

  it('may have so large a value, and none that is larger: so many times what the most generous target takes', () => {
    expect(largestValue({ targets: [] })).toBe(bounds.valueBytes)
    expect(largestValue(config(1))).toBe(bounds.valueBytes)
    expect(largestValue(config(100_000))).toBe(400_000)
    expect(largestValue(config(Number.POSITIVE_INFINITY))).toBe(bounds.mostValueBytes)
    for (const [target, most] of [
      [1, bounds.valueBytes],
      [100_000, 400_000],
      [1e9, bounds.mostValueBytes],
    ] as const) {
      checkSizes(readOf([['BIG', value('x'.repeat(most))]]), config(target))
      const error = failure(() => checkSizes(readOf([['BIG', value('x'.repeat(most + 1))]]), config(target)))
      expect(error).toMatchObject({
        exit: 3,
        where: 'a.env:7',
        message: expect.stringContaining(`BIG: the value is larger than ${most}`),
      })
    }
  })

  it('may be mapped to so many names and places, and not one more', () => {
    const shared = value('x')
    const values = new Map(Array.from({ length: bounds.names }, (_, at) => [`N${at}`, shared] as const))
    const environments = Array.from({ length: bounds.addresses / bounds.names }, (_, at) => `e${at}`)
    const everywhere = configOf(environments.map((name) => block(name, shelf(), { [name]: 'top' })))
    const all = (names: ReadonlyMap<string, SourceValue>) => {
      const reads = new Map([['none', new Map(environments.map((name) => [name, names]))]])
      return mapValues(reads, everywhere, placesOf(everywhere, { targets: [], environments: [] }))
    }
    expect(all(values)).toHaveLength(bounds.addresses)
    expect(failure(() => all(new Map([...values, ['ONE_MORE', shared]])))).toMatchObject({
      code: 'config',
      exit: 64,
      where: 'sealpost.yaml:e9',
      message: expect.stringContaining(`${bounds.addresses}`),
    })
  })

  it('is not taken for the targets behind the one with which there is too much', () => {
    const values = new Map(Array.from({ length: bounds.names }, (_, at) => [`N${at}`, value('x')] as const))
    const reads = new Map([['none', new Map([['e', values]])]])
    const most = bounds.addresses / bounds.names
    const config = configOf(Array.from({ length: most + 2 }, (_, at) => block(`t${at}`, shelf(), { e: 'top' })))
    const places = placesOf(config, { targets: [], environments: [] })
    const behind = {
      ...config.targets[most + 1],
      get secrets(): never {
        throw new Error('was looked at')
      },
    }
    const watched = { ...config, targets: [...config.targets.slice(0, -1), behind] } as Config
    expect(failure(() => mapValues(reads, watched, places))).toMatchObject({
      code: 'config',
      where: `sealpost.yaml:t${most}`,
    })
  })
})
