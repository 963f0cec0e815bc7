import fc from 'fast-check'
import { it } from 'vitest'
import { halfOf } from './halves.js'
import { circumstances, command, play } from './histories.kit.js'

const { runs, title } = halfOf('second', 20_261_127)

it(`the engine does what its promises say, over ${title}`, { timeout: 3_600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      circumstances,
      fc.array(command, { minLength: 1, maxLength: 25, size: 'max' }),
      (given, commands) => play(given, commands),
    ),
    runs,
  )
})
