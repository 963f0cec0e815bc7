import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { nearest } from '../../../src/core/suggest.js'
import { forbiddenKey, pathText } from '../../../src/io/config/messages.js'

describe('the nearest known word', () => {
  const known = ['environments', 'secrets', 'rename', 'prefix', 'public', 'token', 'use', 'project', 'path']

  it.each([
    ['enviroments', 'environments'],
    ['environment', 'environments'],
    ['Secrets', 'secrets'],
    ['secert', 'secrets'],
    ['renmae', 'rename'],
    ['sue', 'use'],
    ['usage', undefined],
    ['colour', undefined],
    ['x', undefined],
    ['', undefined],
  ])('to %j is %j', (word, expected) => {
    expect(nearest(word, known)).toBe(expected)
  })

  it('is the word itself for every known word, and is found within one slip', () => {
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.nat(), (word, place) => {
        expect(nearest(word, known)).toBe(word)
        const at = place % word.length
        const without = word.slice(0, at) + word.slice(at + 1)
        if (word.length > 4) expect(nearest(without, [word])).toBe(word)
      }),
    )
  })

  it('does not go through a long word letter by letter', () => {
    // one for each pair of letters that is compared, and one for each known word
    const steps = vi.spyOn(Math, 'min')
    expect(nearest('x'.repeat(10_000), known)).toBeUndefined()
    expect(steps.mock.calls.length).toBe(0)
    steps.mockRestore()
  })
})

describe('a key that wants what may not stand in a config', () => {
  it.each([
    'value',
    'Values',
    'password',
    'url',
    'apiUrl',
    'base_url',
    'endpoint',
    'host',
    'https-proxy',
    'token',
    'authToken',
    'api-key',
  ])('%s is known', (key) => expect(forbiddenKey(key)).toBeDefined())
  it.each(['secret', 'environment', 'projects', 'types', 'valued', 'hosting'])('%s is no such key', (key) =>
    expect(forbiddenKey(key)).toBeUndefined(),
  )
})

describe('a path in a message', () => {
  it('shows ordinary keys and hides others', () => {
    expect(pathText(['targets', 'web', 'environments', 'preview', 1])).toBe('targets.web.environments.preview[1]')
    expect(pathText(['targets', '::add-mask::x\n', 'a b'])).toBe('targets.(a key).(a key)')
  })
})
