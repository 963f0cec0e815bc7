import { describe, test } from 'node:test'
import { laws, sourceLaws } from 'sealpost/conformance'
import { world as sourceWorld } from './source.world.js'
import { world as targetWorld } from './target.world.js'

describe('the source', () => {
  for (const law of sourceLaws) test(law.name, () => law.run(sourceWorld))
})

describe('the target', () => {
  for (const law of laws) test(law.name, () => law.run(targetWorld))
})
