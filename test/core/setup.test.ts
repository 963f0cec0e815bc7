import { expect, it } from 'vitest'
import { anyPlace } from '../../src/core/setup.js'

it('has every place where a kind’s targets have them all', () => {
  expect(anyPlace()).toBe(true)
})
