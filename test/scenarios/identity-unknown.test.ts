import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Kind, kinds, type Vendors, vendors } from './vendors.kit.js'

let box: Vendors
beforeEach(async () => {
  box = await vendors()
})
afterEach(() => box.close())

/** Where each vendor is asked what it calls a place; a look at Pages shows it. */
const asking: readonly [Kind, RegExp][] = [
  ['repository', /\/repos\/acme\/shop$/],
  ['environment', /\/repos\/acme\/shop$/],
  ['organization', /\/orgs\/acme$/],
  ['vercel', /\/projects\/shop-web(\?|$)/],
  ['site', /\/sites\/[^/]+$/],
  ['team', /\/accounts(\/acme)?$/],
  ['workers', /\/workers\/scripts$/],
]

test.each(asking)(
  'where a vendor cannot say which place it is, nothing is written there, and it is said: %s',
  async (kind, url) => {
    const asked = { targets: { one: kinds[kind] }, values: { production: { ALPHA: 'a made-up value' } } }
    const broken = (_: string, to: string) => (url.test(to) ? new Response('[7]', { status: 200 }) : undefined)
    const first = await box.run({ ...asked, answer: broken })
    expect(first.of('ALPHA')).toMatchObject({ do: 'leave', why: 'unlisted', error: { code: 'bad-answer' } })
    expect([first.exit, first.requests.one?.write, box.hand.peek(kind, 'ALPHA')]).toEqual([1, 0, undefined])
    const second = await box.run(asked)
    expect([second.exit, box.hand.peek(kind, 'ALPHA')]).toEqual([0, 'a made-up value'])

    // all that was written is gone, so nobody knows whether it is the same place still
    box.hand.uproot(kind, 'ALPHA')
    const anew = await box.run({ ...asked, answer: broken })
    expect(anew.of('ALPHA')).toMatchObject({ do: 'leave', why: 'unlisted' })
    expect([anew.exit, box.hand.peek(kind, 'ALPHA')]).toEqual([1, undefined])
    expect([(await box.run(asked)).exit, box.hand.peek(kind, 'ALPHA')]).toEqual([0, 'a made-up value'])
  },
)

test('a Netlify site that belongs to another team than the config says is not written to, although its list is seen', async () => {
  const asked = { targets: { one: kinds.site }, values: { production: { ALPHA: 'a made-up value' } } }
  const elsewhere = (_: string, to: string) =>
    /\/sites\/[^/]+$/.test(to)
      ? Response.json({ id: box.netlify.site, account_slug: 'globex', account_id: '5f0000000000000000000010' })
      : undefined
  const report = await box.run({ ...asked, answer: elsewhere })
  expect(report.of('ALPHA')?.error).toMatchObject({ code: 'moved', hint: expect.stringContaining('`account`') })
  expect([report.exit, report.requests.one?.write]).toEqual([1, 0])
  const planned = await box.run({ ...asked, command: 'plan', answer: elsewhere })
  expect([planned.exit, planned.of('ALPHA')?.do]).toEqual([1, 'leave'])
})
