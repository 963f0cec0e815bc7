import { describe, expect, it } from 'vitest'
import { codes, SealpostError } from '../../../src/core/errors.js'
import type { Fault } from '../../../src/simulators/server.js'
import { stride } from '../../thorough.js'
import { branch, filled, type Hub, home, hub, memory, minute, put, said } from './git-branch.kit.js'
import { flat } from './ledger.kit.js'

const page = '<html>canary</html>'
const once: Record<string, Fault['act']> = {
  '403': { kind: 'answer', answer: { status: 403, body: { message: 'canary' } } },
  '404': { kind: 'answer', answer: { status: 404, body: { message: 'canary' } } },
  '409': { kind: 'answer', answer: { status: 409, body: { message: 'canary' } } },
  '422': { kind: 'answer', answer: { status: 422, body: { message: 'canary' } } },
  '429': { kind: 'answer', answer: { status: 429, body: { message: 'canary' }, headers: { 'retry-after': '7' } } },
  '500': { kind: 'answer', answer: { status: 500, body: page } },
  '200 with a page': { kind: 'answer', answer: { status: 200, body: page } },
  redirect: { kind: 'answer', answer: { status: 302, body: page, headers: { location: 'http://127.0.0.1:1/' } } },
  'a lost request': { kind: 'drop' },
  'a lost answer': { kind: 'drop-after' },
  'half an answer': { kind: 'truncate' },
}

/** One run on the page `web`. */
async function story(at: Hub): Promise<void> {
  const ledger = await at.open({ run: 'run-2' })
  const giveBack = await ledger.lease({ targets: ['web'], plan: 'p' })
  try {
    await put(ledger, 'web', 'second', 'pending')
    await ledger.keep()
    await put(ledger, 'web', 'second')
  } finally {
    await giveBack()
  }
}

/** Strikes the request of that number, and the like of it after it where `lasting`. */
function strike(at: Hub, number: number, act: Fault['act'], lasting: boolean): { readonly end: () => void } {
  let seen = -1
  let kind: string | undefined
  let over = false
  at.github.order({
    act,
    times: Number.POSITIVE_INFINITY,
    match: ({ method, path }) => {
      if (over) return false
      seen += 1
      const one = `${method} ${path.replace(/[0-9a-f]{40}/, '*')}`
      if (seen === number) kind = one
      return seen === number || (lasting && seen > number && one === kind)
    },
  })
  return {
    end: () => {
      over = true
    },
  }
}

const lasting = ['403', '409', '422', '500', 'a lost answer']

describe.each([
  ['once', Object.keys(once), false],
  ['from then on', lasting, true],
] as const)('trouble %s', (_when, kinds, goesOn) => {
  it.each(kinds)('(%s) with any request ends in a plain word or not at all, and nothing half-written', async (what) => {
    let number = 0
    for (; ; number += stride(12)) {
      const at = await hub()
      await filled(at)
      const before = at.github.git.log(home, branch).length
      const fault = strike(at, number, once[what] as Fault['act'], goesOn)
      const outcome = await story(at).then(
        () => undefined,
        (thrown: unknown) => thrown,
      )
      fault.end()
      const struck = at.asked().length > number
      const where = `request ${number}`
      if (outcome !== undefined) {
        expect(outcome, where).toBeInstanceOf(SealpostError)
        const { code, message, hint } = outcome as SealpostError
        expect(Object.keys(codes)).toContain(code)
        expect(['internal', 'ledger-damaged'], where).not.toContain(code)
        expect(message + hint, where).not.toContain('canary')
        expect(hint).not.toBe('')
      }

      at.clock.now += 11 * minute
      const after = await at.open({ run: 'run-3' })
      expect([after.isLost('web'), after.isLost('docs')], where).toEqual([false, false])
      expect(said(after, 'docs'), where).toBe('written fp-first')
      expect(
        outcome === undefined ? ['written fp-second'] : ['written fp-first', 'pending fp-second', 'written fp-second'],
        where,
      ).toContain(said(after, 'web'))
      // nothing came twice
      if (outcome === undefined) expect(at.github.git.log(home, branch).length - before, where).toBe(4)
      // and the next run is not held up
      const giveBack = await after.lease({ targets: ['web'], plan: '' })
      await put(after, 'web', 'third')
      await giveBack()
      expect(flat(await at.open()), where).toEqual(flat(after))
      const { git } = at.github
      expect(git.files(home, memory).get('anchor.json'), where).toBe(git.files(home, branch).get('anchor.json'))
      await at.github.close()
      if (!struck) break
    }
    expect(number).toBeGreaterThan(20)
  })
})
