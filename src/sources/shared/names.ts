import { SealpostError } from '../../core/errors.js'
import type { SourceValue } from '../../core/value.js'

/** How a source makes names of what its keys and paths are called. */
export interface NameRules {
  /** Joins the parts of a path; `_` where nothing is said. */
  readonly separator?: string | undefined
  /** Stands in place of each `-`; it stays, and is refused, where nothing is said. */
  readonly dash?: string | undefined
  /** Letters are made large, last of all. */
  readonly upper?: boolean | undefined
}

/**
 * The name that the parts of a path make: a key of a file and those above it, or the folders of a store and what lies in
 * them.
 * @param where leads a person to it: `file:line`, or the path at the store
 * @throws SealpostError('source') where it is none that an environment variable may have
 */
export function nameOf(parts: readonly string[], rules: NameRules, where: string): string {
  const joined = parts.join(rules.separator ?? '_')
  const dashed = rules.dash === undefined ? joined : joined.replaceAll('-', rules.dash)
  const name = rules.upper ? dashed.toUpperCase() : dashed
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return name
  throw new SealpostError('source', `${shownKey(parts)} is not a valid variable name`, {
    where,
    hint: 'Nothing was written. A name may contain only letters, digits and _, and begins with no digit: call it otherwise at the source.',
  })
}

/**
 * Takes a value, or a version of one, down under its name.
 * @throws SealpostError('source-duplicate') where something else has become the same name, with both places
 */
export function addValue<T extends Pick<SourceValue, 'at'>>(values: Map<string, T>, name: string, value: T): void {
  const before = values.get(name)
  if (before !== undefined) {
    throw new SealpostError('source-duplicate', `${name} also results from ${before.at ?? 'the source'}`, {
      where: value.at,
      hint: 'Nothing was written. Rename one of the two at the source, or exclude it.',
    })
  }
  values.set(name, value)
}

/** Keys as a message may show them; anything unusual could carry more than a name. */
export function shownKey(parts: readonly string[]): string {
  const path = parts.join('.')
  return /^[\w./ -]{1,100}$/.test(path) && path.trim() !== '' ? path : 'a key'
}
