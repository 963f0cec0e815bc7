import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SealpostError } from '../../../src/core/errors.js'
import { bisect } from '../../../src/targets/netlify/bisect.js'

const refusal = new SealpostError('invalid', 'not accepted')

/** Runs a search over numbers of which some are refused; counts what it sends. */
async function search(count: number, bad: ReadonlySet<number>) {
  const sent: number[][] = []
  const items = Array.from({ length: count }, (_, index) => index)
  const found = await bisect(items, refusal, async (part) => {
    sent.push([...part])
    if (part.some((one) => bad.has(one))) throw refusal
  })
  return { ...found, sent, refused: found.refused.map(({ item }) => item) }
}

const cases = fc
  .integer({ min: 1, max: 60 })
  .chain((count) =>
    fc.tuple(fc.constant(count), fc.uniqueArray(fc.integer({ min: 0, max: count - 1 }), { minLength: 1 })),
  )

describe('halving', () => {
  test('finds one culprit among any number with two requests a halving, wherever it stands', async () => {
    for (const count of [1, 2, 3, 7, 8, 50, 60])
      for (let bad = 0; bad < count; bad += 1) {
        const { made, refused, sent } = await search(count, new Set([bad]))
        expect(refused).toEqual([bad])
        expect(made).toHaveLength(count - 1)
        expect(sent.length).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(count)))
      }
  })

  test('every item is made or refused, none is made that is bad, and nothing good that passed is sent twice', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ([count, list]) => {
        const bad = new Set(list)
        const { made, refused, sent } = await search(count, bad)
        expect([...made, ...refused].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index))
        expect(made.filter((one) => bad.has(one))).toEqual([])
        const passed = sent.filter((part) => !part.some((one) => bad.has(one))).flat()
        expect(new Set(passed).size).toBe(passed.length)
      }),
    )
  })

  test('has a bound that the number of culprits does not move', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ([count, list]) => {
        const { sent } = await search(count, new Set(list))
        expect(sent.length).toBeLessThanOrEqual(8 * Math.ceil(Math.log2(Math.max(2, count))))
      }),
    )
  })

  test('three culprits that stand together keep nobody else back', async () => {
    for (let first = 0; first < 48; first += 1) {
      const { made } = await search(50, new Set([first, first + 1, first + 2]))
      expect(made).toHaveLength(47)
    }
  })

  test('gives up soon where nothing passes', async () => {
    const { refused, sent } = await search(60, new Set(Array.from({ length: 60 }, (_, index) => index)))
    expect(refused).toHaveLength(60)
    expect(sent.length).toBeLessThanOrEqual(9)
  })

  test('sends nothing for nothing', async () => {
    expect((await search(0, new Set())).sent).toEqual([])
    expect(await bisect([], undefined, () => Promise.reject(refusal))).toEqual({ made: [], refused: [], troubled: [] })
  })
})
