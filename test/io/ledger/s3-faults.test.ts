import { describe, expect, it } from 'vitest'
import { codes, SealpostError } from '../../../src/core/errors.js'
import type { Fault } from '../../../src/simulators/server.js'
import { stride } from '../../thorough.js'
import { minute, put, said } from './git-branch.kit.js'
import { flat } from './ledger.kit.js'
import { type BucketWorld, bucketWorld, filled, headOf, key, story, textOf } from './s3.kit.js'

const page = '<html>canary</html>'
const refusal = (code: string) => `<Error><Code>${code}</Code><Message>canary</Message></Error>`
const once: Record<string, Fault['act']> = {
  '403': { kind: 'answer', answer: { status: 403, body: refusal('AccessDenied') } },
  '404': { kind: 'answer', answer: { status: 404, body: { message: 'canary' } } },
  '404 of a bucket': { kind: 'answer', answer: { status: 404, body: refusal('NoSuchBucket') } },
  '409': { kind: 'answer', answer: { status: 409, body: refusal('ConditionalRequestConflict') } },
  '412': { kind: 'answer', answer: { status: 412, body: refusal('PreconditionFailed') } },
  '429': { kind: 'answer', answer: { status: 429, body: page, headers: { 'retry-after': '7' } } },
  '500': { kind: 'answer', answer: { status: 500, body: page } },
  '503': { kind: 'answer', answer: { status: 503, body: refusal('SlowDown') } },
  '200 with a page': { kind: 'answer', answer: { status: 200, body: page } },
  redirect: { kind: 'answer', answer: { status: 301, body: page, headers: { location: 'http://127.0.0.1:1/' } } },
  'a lost request': { kind: 'drop' },
  'a lost answer': { kind: 'drop-after' },
  'half an answer': { kind: 'truncate' },
}

/** Strikes the request of that number, and the like of it after it where `lasting`. */
function strike(at: BucketWorld, number: number, act: Fault['act'], lasting: boolean): { readonly end: () => void } {
  let seen = -1
  let kind: string | undefined
  let over = false
  at.aws.order({
    act,
    times: Number.POSITIVE_INFINITY,
    match: ({ method, path }) => {
      if (over) return false
      seen += 1
      const one = `${method} ${path}`
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

const lasting = ['403', '409', '412', '500', 'a lost answer']

describe.each([
  ['once', Object.keys(once), false],
  ['from then on', lasting, true],
] as const)('trouble %s', (_when, kinds, goesOn) => {
  it.each(kinds)('(%s) with any request ends in a plain word or not at all, and nothing half-written', async (what) => {
    let number = 0
    for (; ; number += stride(4)) {
      const at = await bucketWorld()
      await filled(at)
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

      at.clock.now += 12 * minute
      const after = await at.open({ run: 'run-3' })
      expect([after.isLost('web'), after.isLost('docs')], where).toEqual([false, false])
      expect(said(after, 'docs'), where).toBe('written fp-first')
      const possible = ['written fp-first', 'pending fp-second', 'written fp-second']
      expect(outcome === undefined ? possible.slice(2) : possible, where).toContain(said(after, 'web'))
      // nothing came twice: two lines of the run, and no page for them
      if (outcome === undefined) expect(after.generation, where).toBe(4)
      // and the next run is not held up
      const giveBack = await after.lease({ targets: ['web'], plan: '' })
      await put(after, 'web', 'third')
      await giveBack()
      const last = await at.open()
      expect(flat(last), where).toEqual(flat(after))
      expect(headOf(at.objects.get(key)), where).toMatchObject({ leases: [] })
      expect(JSON.parse(textOf(at.objects.get(`${key}.anchor`))), where).toMatchObject({ generation: last.generation })
      await at.aws.close()
      if (!struck) break
    }
    expect(number).toBeGreaterThan(8)
  })
})

describe('a run that is killed', () => {
  it('at any request leaves what the next one goes on with', async () => {
    let number = 0
    for (; ; number += 1) {
      for (const kind of ['drop', 'drop-after'] as const) {
        const at = await bucketWorld()
        await filled(at)
        // nothing that it sends from then on arrives, and nothing that it is told
        let seen = -1
        let isDead = true
        at.aws.order({
          act: { kind: 'drop' },
          times: Number.POSITIVE_INFINITY,
          match: () => isDead && seen > number,
        })
        at.aws.order({
          act: { kind },
          times: Number.POSITIVE_INFINITY,
          match: () => {
            if (!isDead) return false
            seen += 1
            return seen === number
          },
        })
        const outcome = await story(at).then(
          () => 'done',
          () => 'failed',
        )
        isDead = false
        at.clock.now += 12 * minute
        const after = await at.open({ run: 'run-3' })
        const where = `${kind} at ${number}`
        expect([after.isLost('web'), after.isLost('docs')], where).toEqual([false, false])
        const giveBack = await after.lease({ targets: ['web'], plan: '' })
        await put(after, 'web', 'third')
        await giveBack()
        expect(said(await at.open(), 'web'), where).toBe('written fp-third')
        await at.aws.close()
        if (outcome === 'done' && kind === 'drop-after') {
          expect(number).toBeGreaterThan(8)
          return
        }
      }
    }
  })
})
