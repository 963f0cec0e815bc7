import { expect, it } from 'vitest'
import { concurrently } from '../../../src/sources/shared/concurrently.js'

it('does so many at a time, and gives the results in the order of the items', async () => {
  let [now, most] = [0, 0]
  const work = async (item: number) => {
    now += 1
    most = Math.max(most, now)
    await new Promise((resolve) => setTimeout(resolve, (item * 7) % 5))
    now -= 1
    return item * 2
  }
  const items = Array.from({ length: 23 }, (_, index) => index)
  expect(await concurrently(items, 4, work)).toEqual(items.map((item) => item * 2))
  expect(most).toBe(4)
  expect(await concurrently([], 4, work)).toEqual([])
})

it('begins none after the first that fails', async () => {
  const begun: number[] = []
  const work = async (item: number) => {
    begun.push(item)
    await new Promise((resolve) => setTimeout(resolve, 1))
    if (item === 1) throw new Error('of 1')
  }
  await expect(concurrently([0, 1, 2, 3, 4, 5, 6, 7], 2, work)).rejects.toThrow('of 1')
  await new Promise((resolve) => setTimeout(resolve, 10))
  expect(begun.length).toBeLessThan(5)
})
