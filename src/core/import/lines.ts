import type { Secret } from '../secret.js'

/** One name as it was found at a place, or in a file. */
export interface Found {
  readonly environment: string
  /** The name that it has at the source. */
  readonly name: string
  /** Where it is, for a person: an address, or `file:line`. */
  readonly at: string
  /** Absent if it cannot be read back. */
  readonly secret?: Secret
  /** Why it is not for the source, although it is there: a few words. */
  readonly apart?: string
  /** What else a person should know of it: a few words. */
  readonly remark?: string
}

/**
 * What becomes of one name of one environment: taken in, or put in the place of another value · the source has just this
 * value · it has one that cannot be compared · it has another one · the places do not agree · nobody can read it · it is left
 * where it is.
 */
export type ImportDo = 'take' | 'replace' | 'same' | 'there' | 'differs' | 'clash' | 'unreadable' | 'left'

/** One line of what an import does. Holds no value. */
export interface ImportLine {
  readonly environment: string
  readonly name: string
  readonly do: ImportDo
  /** Where it was found. */
  readonly at: readonly string[]
  /** Where the source has it, if it does. */
  readonly sourceAt?: string
  /** A few words more: why it is left, or what else to know. */
  readonly note?: string
  /** Targets that take the name and do not have it, so that a plan would create it there. */
  readonly newAt?: readonly string[]
  /** It is in the source by now, as looking again has shown. */
  readonly done?: true
}

/** What is left for a person. */
export function isOpen({ do: what }: Pick<ImportLine, 'do'>): boolean {
  return what === 'differs' || what === 'clash' || what === 'unreadable'
}

/** What is to be written into the source. */
export function isWrite({ do: what }: Pick<ImportLine, 'do'>): boolean {
  return what === 'take' || what === 'replace'
}
