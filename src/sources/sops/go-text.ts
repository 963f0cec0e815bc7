import type { Leaf } from '../shared/tree.js'

const most64 = 2n ** 63n - 1n

/**
 * What SOPS makes of a plain value before it takes the MAC over it (`ToBytes` in sops.go, read at getsops/sops
 * 15e36f9, 2026-11): booleans begin with a large letter, whole numbers are written out, all others as Go's
 * `FormatFloat(x, 'f', -1, 64)` writes them.
 */
export function goText({ is, text }: Leaf): string {
  if (is === 'boolean') return text === 'true' ? 'True' : 'False'
  return is === 'number' ? goNumber(text) : text
}

/** @param text a number as JSON writes it */
export function goNumber(text: string): string {
  if (/^[+-]?\d+$/.test(text)) {
    const whole = BigInt(text.replace('+', ''))
    if (whole <= most64 && whole >= -most64 - 1n) return whole.toString()
  }
  return writtenOut(Number(text))
}

/** The fewest digits that mean this number, without an exponent. */
export function writtenOut(number: number): string {
  const sign = number < 0 || Object.is(number, -0) ? '-' : ''
  const [mantissa = '', exponent = '0'] = String(Math.abs(number)).split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  const digits = whole + fraction
  const point = whole.length + Number(exponent)
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  if (point >= digits.length) return sign + digits + '0'.repeat(point - digits.length)
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
}
