import fc from 'fast-check'
import { expect, it } from 'vitest'
import { halfOf } from './halves.js'
import { circumstances, command, found, play } from './histories.kit.js'

it('a target that is not what the model believes is found out', async () => {
  const blind = { stamps: 'none', readable: false, batch: 1 } as const
  const stamped = { ...blind, stamps: 'per-value' } as const
  for (const [is, believed] of [
    [blind, stamped],
    [stamped, blind],
  ] as const) {
    const played = fc.asyncProperty(fc.array(command, { minLength: 5, maxLength: 25, size: 'max' }), (commands) =>
      play(is, commands, believed),
    )
    const { failed } = await fc.check(played, { numRuns: 200, endOnFailure: true })
    expect(failed).toBe(true)
  }
})

const { runs, title } = halfOf('first', 20_261_127)

it(`the engine does what its promises say, over ${title}`, { timeout: 3_600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      circumstances,
      fc.array(command, { minLength: 1, maxLength: 25, size: 'max' }),
      (given, commands) => play(given, commands),
    ),
    { ...runs, examples: found },
  )
})
