import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SealpostError } from '../../../src/core/errors.js'
import { bisect } from '../../../src/targets/vercel/bisect.js'
import type { Concern } from '../../../src/targets/vercel/errors.js'

interface Item {
  readonly at: number
  readonly place: string
}

/** A vendor that refuses a whole array where anything in it is bad; what became of each item, and the requests it took. */
async function bisected(items: readonly Item[], isBad: (item: Item) => boolean, concerns: Concern = 'rows') {
  const taken = new Set<Item>()
  const given = new Set<Item>()
  const tried = new Set<Item>()
  let requests = 0
  await bisect(items, {
    send: async (part) => {
      requests += 1
      if (part.length === 0 || part.some((item) => taken.has(item) || given.has(item))) throw new Error('sent in vain')
      if (part.some(isBad)) return { error: new SealpostError('invalid', 'no'), concerns }
      for (const item of part) taken.add(item)
      return undefined
    },
    placeOf: ({ place }) => place,
    isFixed: (place) => !place.includes('@'),
    give: (item, _error, wasTried) => {
      if (given.has(item) || taken.has(item)) throw new Error('given twice')
      given.add(item)
      if (wasTried) tried.add(item)
    },
  })
  expect(taken.size + given.size).toBe(items.length)
  return { taken, given, tried, requests }
}

const itemsOf = (count: number, place = 'production'): Item[] =>
  Array.from({ length: count }, (_, at) => ({ at, place }))

describe('an array that is refused without a culprit', () => {
  test('one culprit among n costs 2·log₂(n) + 2 requests at most, and nothing else is lost', async () => {
    for (const count of [...Array(70).keys(), 100, 127, 128, 129, 200]) {
      const items = itemsOf(count)
      for (const culprit of new Set([0, 1, count >> 1, count - 2, count - 1, (count * 7) % count])) {
        if (items[culprit] === undefined) continue
        const { given, requests } = await bisected(items, ({ at }) => at === culprit)
        expect([...given]).toEqual([items[culprit]])
        expect(requests).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(count)) + 2)
      }
    }
  })

  test('up to three culprits are found wherever they are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 200 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 199 }), { maxLength: 3 }),
        async (count, culprits) => {
          const { given, requests } = await bisected(itemsOf(count), ({ at }) => culprits.includes(at))
          expect([...given].map(({ at }) => at).sort()).toEqual(culprits.filter((at) => at < count).sort())
          expect(requests).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(count)) * Math.max(1, culprits.length) + 6)
        },
      ),
    )
  })

  test('many culprits never cost more than a bound, and what is good lands run by run', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 0, max: 199 }), { maxLength: 60 }), async (culprits) => {
        const { requests } = await bisected(itemsOf(200), ({ at }) => culprits.includes(at))
        expect(requests).toBeLessThanOrEqual(60)
      }),
    )
  })

  test('what was tried by itself is told apart, so that mending it brings all the rest home', async () => {
    const isBad = ({ at }: Item) => at % 7 === 3
    const mended = new Set<Item>()
    let left = itemsOf(200)
    for (let run = 0; run < 12; run += 1) {
      const { given, tried } = await bisected(left, (item) => isBad(item) && !mended.has(item))
      expect([...tried].every(isBad)).toBe(true)
      for (const item of tried) mended.add(item)
      left = [...given]
    }
    expect(left).toEqual([])
  })

  test('a place that takes nothing is given up after a handful', async () => {
    for (const count of [5, 60, 200]) {
      const { given, requests } = await bisected(itemsOf(count), () => true)
      expect(given.size).toBe(count)
      expect(requests).toBeLessThanOrEqual(6)
    }
  })

  test('a place that takes nothing does not take the others along', async () => {
    const items = [...itemsOf(60), ...itemsOf(60, 'preview'), ...itemsOf(60, 'preview@gone')]
    const { taken, requests } = await bisected(items, ({ place }) => place === 'preview@gone')
    expect(taken.size).toBe(120)
    expect(requests).toBeLessThanOrEqual(8)
    const told = await bisected(items, ({ place }) => place === 'preview@gone', 'place')
    expect(told.taken.size).toBe(120)
    expect(told.requests).toBe(4)
  })

  test('what is about everything is sent once', async () => {
    const items = [...itemsOf(3), ...itemsOf(3, 'preview@next')]
    expect(await bisected(items, () => true, 'all')).toMatchObject({ requests: 1 })
  })
})
