import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Report } from '../../src/core/report.js'
import { type Stage, stage } from '../kit/stage.js'
import { halfOf } from './halves.js'
import { circumstances, command, found, play } from './histories.kit.js'

const { runs: half } = halfOf('second', 20_261_130)
// the histories beside this one play what does not hang on versions
const runs = { ...half, numRuns: Math.ceil(half.numRuns / 5) }
const title = `${runs.numRuns} random histories`

it(`versions in place of values keep the promises too, over ${title}`, { timeout: 3_600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      circumstances,
      fc.array(command, { minLength: 1, maxLength: 25, size: 'max' }),
      (given, commands) => play({ ...given, compare: 'version' }, commands),
    ),
    { ...runs, examples: found },
  )
})

const environments = { production: ['production'], preview: ['preview', 'development'] }
const environment = fc.constantFrom('production', 'preview')
const place = fc.constantFrom(...Object.values(environments).flat())
const name = fc.constantFrom('A', 'B', 'C')
const value = fc.constantFrom('one', 'two', 'three')

/** One thing that happens to two stages alike. */
const act = fc.oneof(
  fc.record({ do: fc.constant('set' as const), environment, name, value }),
  fc.record({ do: fc.constant('again' as const), environment, name }),
  fc.record({ do: fc.constant('unset' as const), environment, name }),
  fc.record({ do: fc.constant('put' as const), place, name, value }),
  fc.record({ do: fc.constant('drop' as const), place, name }),
  fc.record({
    do: fc.constant('policy' as const),
    allow: fc.constantFrom('create' as const, 'update' as const, 'adopt' as const, 'remove' as const),
    onDrift: fc.constantFrom('restore', 'report'),
  }),
  fc.record({ do: fc.constant('lose' as const) }),
  fc.record({ do: fc.constantFrom('plan' as const, 'apply' as const, 'apply' as const, 'drift' as const) }),
)
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

/** What a report says of each name, but for how it is known. */
function said({ changes, refusals, error }: Report) {
  return { changes: changes.map(({ sure: _, note: __, ...change }) => change), refusals, error }
}

async function happen(at: Stage, one: Act) {
  at.clock.pass(5000)
  if (one.do === 'set') at.values[one.environment] = { ...at.values[one.environment], [one.name]: one.value }
  else if (one.do === 'again') at.drawer.again(one.environment, one.name)
  else if (one.do === 'unset') {
    const { [one.name]: _, ...rest } = at.values[one.environment] ?? {}
    at.values[one.environment] = rest
  } else if (one.do === 'put') at.vendor.put('shop', one.place, one.name, one.value)
  else if (one.do === 'drop') at.vendor.drop('shop', one.place, one.name)
  else if (one.do === 'policy') at.policy = { allow: one.allow, onDrift: one.onDrift, maxRemovals: 99 }
  else if (one.do === 'lose') at.machine.files.delete('/work/.sealpost/ledger.json')
  else {
    const { report, exit, wrote } = await at.run({ command: one.do, config: await at.loaded() })
    return { ...said(report), exit, wrote, held: at.held() }
  }
  return undefined
}

it('what is done and said is what reading every value would do and say', { timeout: 3_600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      circumstances,
      fc.array(act, { minLength: 1, maxLength: 20, size: 'max' }),
      async (given, acts) => {
        const [full, spare] = (['value', 'version'] as const).map((compare) =>
          stage({
            values: { production: { A: 'one' }, preview: { A: 'one', B: 'two' } },
            targets: { web: { project: 'shop', environments } },
            traits: { stamps: given.stamps, readable: given.readable },
            batch: given.batch,
            compare,
          }),
        ) as [Stage, Stage]
        for (const one of [...acts, { do: 'apply' } as const]) {
          expect(await happen(spare, one)).toEqual(await happen(full, one))
        }
        expect(spare.drawer.asked.values).toBeLessThanOrEqual(2 * full.drawer.asked.values)
      },
    ),
    runs,
  )
})
