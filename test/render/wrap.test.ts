import { describe, expect, it } from 'vitest'
import { wrapped } from '../../src/render/wrap.js'

describe('a wrapped text', () => {
  it('breaks between words', () => {
    expect(wrapped('one two three', 8)).toEqual(['one two', 'three'])
  })

  it.each([['a-long-word ::error::x'], ['a-long-word  ::error::x'], ['a-long-word    ::error::x']])(
    'begins no line with a command of a runner: %j',
    (text) => {
      expect(wrapped(text, 4).filter((line) => /^\s*::/.test(line))).toEqual([])
    },
  )
})
