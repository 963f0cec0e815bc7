import { describe, expect, it } from 'vitest'
import { nodeFetch } from '../../../src/io/http/node-fetch.js'
import { type Clock, clockAt } from '../../kit/clock.js'
import { logins, openBoard } from './comment.kit.js'

const runs = 12

/** Numbers from 0 to 1 that are the same for the same seed. */
function dice(seed: number): () => number {
  let state = seed * 7919 + 1
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

/**
 * A network in which each request and each answer takes a while of its own, by a clock that no load of this machine moves: how
 * long an edit may be under way is a promise with numbers in it.
 */
function slow(roll: () => number, { sleep, busy }: Clock): typeof globalThis.fetch {
  return async (input, init) => {
    await sleep(roll() * 20)
    const answer = await busy(nodeFetch(input, init))
    await sleep(roll() * 20)
    return answer
  }
}

/** A network that is cut for good after so many requests: the last one still arrives, but not its answer. */
function cutAfter(requests: number): typeof globalThis.fetch {
  let count = 0
  return async (input, init) => {
    count += 1
    const answer = count <= requests ? await globalThis.fetch(input, init) : undefined
    if (answer === undefined || count === requests) throw new TypeError('cut')
    return answer
  }
}

describe.concurrent('many runs at once', () => {
  it.each(Array.from({ length: 16 }, (_, seed) => [seed]))(
    'leave one comment with the words of the last (seed %i)',
    async (seed) => {
      const board = await openBoard()
      try {
        if (seed % 2 === 1) await board.post(1)
        const roll = dice(seed)
        const clock = clockAt(Date.now())
        const { now, sleep } = clock
        const outcomes = await Promise.all(
          Array.from({ length: runs }, (_, index) =>
            board.post(index + 2, { runtime: { fetch: slow(roll, clock), sleep, now } }),
          ),
        )
        expect(board.board()).toEqual([`${logins.job}: ${runs + 1}`])
        expect(outcomes.at(-1)?.did).toMatch(/created|updated/)
      } finally {
        await board.sim.close()
      }
    },
  )
})

describe('a run that is killed', () => {
  const before = { 'no comment': [], 'one comment': [1], 'two comments': [1, 2] }
  const cuts = Object.entries(before).flatMap(([what, there]) =>
    [1, 2, 3, 4, 5, 6].map((at) => [at, what, there] as const),
  )

  it.each(cuts)('after %i requests, over %s, leaves work that the next one does', async (at, _what, there) => {
    const board = await openBoard()
    try {
      for (const run of there) {
        const [first] = board.sim.comments.list('acme/shop', 7)
        await board.post(run)
        // the second one is what two runs at once leave when one of them is killed
        if (first !== undefined) board.sim.comments.plant('acme/shop', 7, logins.job, first.body)
      }
      await board.post(8, { runtime: { fetch: cutAfter(at) } }).catch(() => undefined)
      expect(await board.post(9)).toMatchObject({ did: expect.stringMatching(/created|updated/) })
      expect(board.board()).toEqual([`${logins.job}: 9`])
    } finally {
      await board.sim.close()
    }
  })
})
