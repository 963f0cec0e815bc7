import { expect, it } from 'vitest'
import { groupBy } from '../../src/core/group-by.js'

it('groups items by a key, keys and items in the order in which they come', () => {
  const groups = groupBy(['pear', 'plum', 'apple', 'peach'], (word) => word[0])
  expect([...groups]).toEqual([
    ['p', ['pear', 'plum', 'peach']],
    ['a', ['apple']],
  ])
})

it('has no group for nothing', () => {
  expect(groupBy([], String).size).toBe(0)
})
