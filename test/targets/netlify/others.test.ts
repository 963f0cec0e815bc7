import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Form } from '../../../src/core/address.js'
import type { Place } from '../../../src/targets/netlify/scope.js'
import { type Bench, bench, type Want } from './target.kit.js'

let at: Bench
beforeAll(async () => {
  at = await bench()
})
afterAll(() => at.sim.close())

const places: readonly Place[] = ['production', 'deploy-preview', 'branch-deploy', 'dev', 'dev-server', 'branch:feat/x']

/** A variable as others left it: one value for all contexts or some of their own, in one form. */
const found = fc.record({
  secret: fc.boolean(),
  all: fc.boolean(),
  own: fc.subarray([...places]),
})

const wants = fc.array(fc.tuple(fc.constantFrom(...places), fc.constantFrom<Form>('secret', 'public'), fc.boolean()), {
  minLength: 1,
  maxLength: 6,
})

/** A branch without a value of its own gets what all branches get (netlify-cli 27.2, `src/utils/env/index.ts`). */
function deployed(place: Place, name: string): string | undefined {
  return (
    at.sim.peek(at.at, place, name) ??
    (place.startsWith('branch:') ? at.sim.peek(at.at, 'branch-deploy', name) : undefined)
  )
}

let count = 0

test('whatever is there and whatever is asked, others keep their values, and no secret can be read', async () => {
  await fc.assert(
    fc.asyncProperty(found, wants, async ({ secret, all, own }, asked) => {
      count += 1
      const name = `KEY_${count}`
      // a secret has no value for all contexts, and beside one there are values of branches only
      const spread = all && !secret
      const held = spread ? own.filter((place) => place.startsWith('branch:')) : own
      if (spread) at.sim.plant(at.at, 'all', name, 'theirs for all')
      for (const place of held) at.sim.plant(at.at, place, name, { value: `theirs for ${place}`, secret })
      const before = new Map(places.map((place) => [place, deployed(place, name)]))
      const steps = new Map(asked.map(([place, form, mayReplace]) => [place, { form, mayReplace }]))
      const puts = await at.puts(
        ...[...steps].map(([place, { form }]): Want => [place, name, `ours for ${place}`, form]),
      )
      const receipts = await at.write(
        puts.map((step, index) => ({ ...step, mayReplace: [...steps.values()][index]?.mayReplace ?? false }) as never),
      )
      const look = at.sim.look(at.at, name)
      const landed = new Set([...steps.keys()].filter((_, index) => receipts[index]?.ok))
      // whoever writes to all branches writes to those without a value of their own
      const alike = (place: Place) =>
        place.startsWith('branch:') && !held.includes(place) && landed.has('branch-deploy') && !landed.has(place)
      for (const place of places) {
        if (alike(place)) continue
        expect(deployed(place, name)).toBe(landed.has(place) ? `ours for ${place}` : before.get(place))
        if (landed.has(place)) expect(look?.secret).toBe(steps.get(place)?.form === 'secret')
      }
      // what others may read they may read afterwards, too
      const others = (spread ? places : held).some((place) => !steps.has(place) && !alike(place))
      if (others) expect(look?.secret).toBe(secret)
      at.sim.uproot(at.at, '*', name)
    }),
    { numRuns: 120 },
  )
})
