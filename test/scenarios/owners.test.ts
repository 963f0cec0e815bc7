import fc from 'fast-check'
import { it } from 'vitest'
import { halfOf } from './halves.js'
import { circumstances, command, play } from './owners.kit.js'

const { runs, title } = halfOf('first', 20_261_129)

it(`nobody loses or removes what is another's, over ${title} of two owners and many hands`, {
  timeout: 3_600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      circumstances,
      fc.array(command, { minLength: 5, maxLength: 30, size: 'max' }),
      (given, commands) => play(given, commands),
    ),
    runs,
  )
})
