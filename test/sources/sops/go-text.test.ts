import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goNumber, writtenOut } from '../../../src/sources/sops/go-text.js'

describe('a number as Go writes it', () => {
  it.each([
    ['7', '7'],
    ['-0', '0'],
    ['9223372036854775807', '9223372036854775807'],
    ['9223372036854775808', '9223372036854776000'],
    ['1.10', '1.1'],
    ['1e+06', '1000000'],
    ['1E-7', '0.0000001'],
    ['-1.5e-7', '-0.00000015'],
    ['-0.0', '-0'],
    ['1.7976931348623157e308', `17976931348623157${'0'.repeat(292)}`],
  ])('%s is %s', (text, go) => {
    expect(goNumber(text)).toBe(go)
  })

  it('means the same, without an exponent', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(writtenOut(number)).toMatch(/^-?\d+(?:\.\d+)?$/)
        expect(Number(writtenOut(number))).toBe(number)
      }),
    )
  })
})
