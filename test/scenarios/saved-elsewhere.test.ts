import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Kind, kinds, type Vendors, vendors } from './vendors.kit.js'

let box: Vendors
beforeEach(async () => {
  box = await vendors()
})
afterEach(() => box.close())

/** Somebody deletes what holds the place and makes another one of its name. */
const remakes: readonly [Kind, () => unknown][] = [
  ['vercel', () => box.vercel.remake('shop-web')],
  ['team', () => box.netlify.remakeTeam('acme')],
  ['pages', () => box.cloudflare.remake({ project: 'docs' })],
  ['workers', () => box.cloudflare.remake({ script: 'edge' })],
]

test.each(remakes)(
  'a saved plan is not carried out at another place than the one that was looked at: %s',
  async (kind, remake) => {
    const asked = { targets: { one: kinds[kind] }, values: { production: { ALPHA: 'one', BETA: 'two' } } }
    let text = ''
    const make = async (made: string) => {
      text = made
    }
    const saved = { make, lifeMs: 3_600_000 }
    const refused = async () => {
      const report = await box.run({ ...asked, saved: { apply: text } })
      expect(report.refusals).toMatchObject([{ rule: 'stale', because: expect.stringContaining('not the same place') }])
      expect([report.exit, report.requests.one?.write, box.hand.peek(kind, 'ALPHA')]).toEqual([3, 0, undefined])
    }

    await box.run({ ...asked, command: 'plan', saved })
    remake()
    await refused()

    // and where a person has looked at the one that was made anew, it is not for the next one
    expect((await box.run(asked)).exit).toBe(0)
    remake()
    const told = await box.run({ ...asked, command: 'plan' })
    const [, accept = ''] = /--accept '([^']+)'/.exec(told.refusals[0]?.unlock ?? '') ?? []
    expect((await box.run({ ...asked, command: 'plan', accept: [accept], saved })).exit).toBe(2)
    remake()
    await refused()

    await box.run({ ...asked, command: 'plan', accept: [accept], saved })
    expect((await box.run({ ...asked, saved: { apply: text } })).exit).toBe(0)
    expect(box.hand.peek(kind, 'ALPHA')).toBe('one')
  },
)
