import { describe, expect, it } from 'vitest'
import {
  environmentNames,
  forEachEnvironment,
  forEnvironment,
  nameAtSource,
} from '../../../src/sources/shared/environments.js'

describe('what a source calls an environment', () => {
  it('is its name, or what the map says', () => {
    expect(nameAtSource('production', undefined)).toBe('production')
    expect(nameAtSource('production', { production: 'prod' })).toBe('prod')
    expect(nameAtSource('preview', { production: 'prod' })).toBe('preview')
    expect(nameAtSource('constructor', { production: 'prod' })).toBe('constructor')
  })

  it('stands wherever a setting says {environment}, and is put there as it is', () => {
    expect(forEnvironment('a/{environment}/{environment}.env', 'x', { x: '$&' })).toBe('a/$&/$&.env')
    expect([...forEachEnvironment('path', 'p/{environment}', ['a', 'b'], { b: 'c' })]).toEqual([
      ['a', 'p/a'],
      ['b', 'p/c'],
    ])
  })

  it('has to tell them apart where there are several', () => {
    expect([...forEachEnvironment('path', 'p', ['a'], undefined)]).toEqual([['a', 'p']])
    expect(() => forEachEnvironment('path', 'p', ['a', 'b'], undefined)).toThrow(
      expect.objectContaining({ code: 'config', message: expect.stringContaining('source.path') }),
    )
  })

  it('is a setting', () => {
    expect(environmentNames.safeParse({ production: 'prod' }).success).toBe(true)
    expect(environmentNames.safeParse({ production: '' }).success).toBe(false)
  })
})
