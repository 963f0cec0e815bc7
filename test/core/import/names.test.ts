import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isVariableName, sourceNameOf } from '../../../src/core/import/names.js'
import { nameAt } from '../../../src/core/plan/map.js'
import { shelf } from '../kit.js'

const target = (more: { rename?: Record<string, string>; prefix?: string; fold?: 'upper' | 'exact' }) => ({
  rename: more.rename ?? {},
  ...(more.prefix === undefined ? {} : { prefix: more.prefix }),
  target: shelf({ fold: more.fold ?? 'exact' }),
})

describe('the name that a source has for a name at a target', () => {
  it('goes the way of rename and prefix back', () => {
    expect(sourceNameOf(target({ rename: { DATABASE_URL: 'DB_URL' } }), 'DB_URL', [])).toBe('DATABASE_URL')
    expect(sourceNameOf(target({ prefix: 'SHOP_' }), 'SHOP_KEY', [])).toBe('KEY')
    expect(sourceNameOf(target({ prefix: 'SHOP_', rename: { A: 'B' } }), 'B', [])).toBe('A')
  })
  it('is none where nothing leads there', () => {
    expect(sourceNameOf(target({ prefix: 'SHOP_' }), 'KEY', [])).toBeUndefined()
    expect(sourceNameOf(target({ rename: { A: 'B' } }), 'A', [])).toBeUndefined()
    expect(sourceNameOf(target({}), 'not-a-variable', [])).toBeUndefined()
  })
  it('is the one that the source has, where a target folds the case', () => {
    expect(sourceNameOf(target({ fold: 'upper' }), 'API_KEY', ['api_key'])).toBe('api_key')
    expect(sourceNameOf(target({ fold: 'upper', prefix: 'shop_' }), 'SHOP_API_KEY', [])).toBe('API_KEY')
  })
  it('leads to the very name that it came from', () => {
    const name = fc.stringMatching(/^[A-Z_][A-Z0-9_]{0,8}$/)
    const cases = fc.record({
      rename: fc.dictionary(name, name, { maxKeys: 3 }),
      prefix: fc.constantFrom('', 'SHOP_', 'A'),
      fold: fc.constantFrom('upper' as const, 'exact' as const),
    })
    fc.assert(
      fc.property(cases, name, fc.array(name), (given, there, known) => {
        const found = sourceNameOf(target(given), there, known)
        if (found !== undefined) expect(nameAt(target(given), found)).toBe(there)
      }),
    )
  })
  it('may contain only letters, digits and _', () => {
    expect(['A', '_a1', '1A', 'A-B', ''].map(isVariableName)).toEqual([true, true, false, false, false])
  })
})
