import type { ValueRule } from '../../core/address.js'

/** How secrets are to be kept. */
export interface Masking {
  readonly masked: 'auto' | boolean
  readonly hidden: boolean
  /** Whether `$` is a plain character. */
  readonly raw: boolean
}

/**
 * What GitLab can mask: one line of at least 8 characters without blanks; where it expands variables in the value, only some
 * characters (its source, `app/models/concerns/ci/maskable.rb`, read 2026-11). Blanks beyond ASCII, which GitLab lets pass,
 * are left unmasked too.
 */
const maskable = { raw: '\\S{8,}', expanded: '[a-zA-Z0-9_+=/@:.~\\-]{8,}' } as const

/** Whether GitLab can mask a value that is kept in this way. */
export function isMaskable(value: string, raw: boolean): boolean {
  return new RegExp(`^${raw ? maskable.raw : maskable.expanded}$`, 'u').test(value)
}

/** Whether GitLab would put something else in the place of a part of the value. */
export function isExpanded(value: string): boolean {
  return value.includes('$')
}

/** What secrets are held against before anything is sent; undefined where nothing is to be masked. */
export function valueRule({ masked, hidden, raw }: Masking): ValueRule | undefined {
  if (masked === false) return undefined
  const refuses = masked === true || hidden
  return {
    pattern: raw ? maskable.raw : maskable.expanded,
    refuses,
    otherwise: `cannot be masked in job logs by GitLab, which needs one line of at least 8 characters without spaces${raw ? '' : ', with only A-Z a-z 0-9 and _ + = / @ : . ~ -'}`,
    unlock: refuses
      ? 'Change the value, or set `masked: auto` (without `hidden`) in the target, which writes it unmasked.'
      : 'A new variable is written unmasked. To refuse it, set `masked: true` in the target.',
  }
}
