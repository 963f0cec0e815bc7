import { describe, expect, it } from 'vitest'
import { forEachEnvironment, forEnvironment } from '../../../src/sources/shared/environments.js'

describe('the name of an environment', () => {
  it('stands wherever a setting says {environment}, and is put there as it is', () => {
    expect(forEnvironment('a/{environment}/{environment}.env', '$&')).toBe('a/$&/$&.env')
    expect([...forEachEnvironment('path', 'p/{environment}', ['a', 'b'])]).toEqual([
      ['a', 'p/a'],
      ['b', 'p/b'],
    ])
  })

  it('has to tell them apart where there are several', () => {
    expect([...forEachEnvironment('path', 'p', ['a'])]).toEqual([['a', 'p']])
    expect(() => forEachEnvironment('path', 'p', ['a', 'b'])).toThrow(
      expect.objectContaining({ code: 'config', message: expect.stringContaining('source.path') }),
    )
  })
})
