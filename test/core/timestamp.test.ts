import fc from 'fast-check'
import { expect, it } from 'vitest'
import { timestampOf } from '../../src/core/timestamp.js'

it.each([
  ['2026-11-23T10:20:30Z', '2026-11-23T10:20:30Z'],
  ['2026-11-23T10:20:30+00:00', '2026-11-23T10:20:30Z'],
  ['2026-11-23T10:20:30.000Z', '2026-11-23T10:20:30Z'],
  ['2026-11-23T03:20:30-07:00', '2026-11-23T10:20:30Z'],
  ['2026-11-23T10:20:30.120Z', '2026-11-23T10:20:30.120Z'],
  ['2026-11-23T10:20:30.12+00:00', '2026-11-23T10:20:30.120Z'],
  ['2026-11-23T10:20:30.123456Z', '2026-11-23T10:20:30.123456Z'],
  ['W/"etag"', 'W/"etag"'],
  ['2026-11-23T10:20:30', '2026-11-23T10:20:30'],
  ['2026-13-23T10:20:30Z', '2026-13-23T10:20:30Z'],
  ['rev 5', 'rev 5'],
  ['', ''],
])('%s is %s', (text, stamp) => {
  expect(timestampOf(text)).toBe(stamp)
})

it('tells two instants apart, and is the same for its own answer', () => {
  const time = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') })
  fc.assert(
    fc.property(time, time, (one, other) => {
      const [a, b] = [timestampOf(one.toISOString()), timestampOf(other.toISOString())]
      expect(a === b).toBe(one.getTime() === other.getTime())
      expect(timestampOf(a)).toBe(a)
    }),
  )
})
