import { basename } from 'node:path'
import { codes, type SealpostError } from '../../core/errors.js'
import type { Finder } from '../../core/leaks/search.js'
import { Secret } from '../../core/secret.js'
import { leakError, matchIn } from './alarm.js'
import { isOwnPhrase, ownVocabulary } from './own-vocabulary.js'

/** What is looked for, and what came of it. */
export interface Search {
  readonly secrets: Secret[]
  /** Of the secrets, in their order. */
  readonly names: (string | undefined)[]
  /** So many of the secrets, the first ones, are called like a key or a token. */
  readonly credentials: number
  /** What is public by declaration. */
  readonly plain: Set<string>
  /** Absolute paths of files that a person asked to hold values or keys; nothing is looked for in them. */
  readonly mayHold: Set<string>
  /** Aborted with the alarm. */
  readonly stop: AbortController
  /** Each looks for the secrets that were told since the one before it. */
  finders: { readonly from: number; readonly find: Finder }[]
  /** So many of the secrets have a finder. */
  covered: number
  alarm: SealpostError | undefined
}

/** A search for keys and tokens. */
export function openSearch(credentials: readonly { readonly name: string; readonly secret: Secret }[]): Search {
  return {
    secrets: credentials.map(({ secret }) => secret),
    names: credentials.map(({ name }) => name),
    credentials: credentials.length,
    plain: new Set([JSON.stringify(codes), ownVocabulary]),
    mayHold: new Set(),
    stop: new AbortController(),
    finders: [],
    covered: 0,
    alarm: undefined,
  }
}

/** Looks for more secrets from now on, and not for what is public. */
export function extend(
  search: Search,
  secrets: readonly Secret[],
  plain: readonly string[],
  names: readonly string[],
): void {
  for (const [index, secret] of secrets.entries()) {
    search.secrets.push(secret)
    search.names.push(names[index])
  }
  const before = search.plain.size
  // told again and again, and too many for one call
  for (const text of plain) if (text !== '') search.plain.add(text)
  // what is public now may be what was looked for
  if (search.plain.size > before) [search.finders, search.covered] = [[], 0]
}

/**
 * Looks for the secrets in what is about to leave the process.
 * @param to where it goes, for the message
 * @throws SealpostError('leak-guard') where one is found, and for everything after that
 */
export function demandClean(search: Search, to: string, bytes: Uint8Array): void {
  const found = search.alarm !== undefined ? undefined : foundIn(search, bytes)
  if (found !== undefined) {
    // a file can be called by a value
    const isNamed = foundIn(search, Buffer.from(to)) === undefined
    const match = matchIn(search.secrets[found] as Secret, bytes, [...search.plain])
    const whose = { name: search.names[found], isCredential: found < search.credentials }
    search.alarm = leakError({ ...match, ...whose }, isNamed ? to : 'a file')
    search.stop.abort()
  }
  if (search.alarm !== undefined) throw search.alarm
}

/** As {@link demandClean}, for what is written to a file that nobody asked to hold values. */
export function demandCleanFile(search: Search, path: string, bytes: Uint8Array): void {
  if (search.alarm === undefined && search.mayHold.has(path)) return
  demandClean(search, `the file ${basename(path)}`, bytes)
}

/** Which of the secrets stands in a text. */
function foundIn(search: Search, bytes: Uint8Array): number | undefined {
  const { secrets, plain, finders } = search
  if (search.covered < secrets.length) {
    finders.push({
      from: search.covered,
      find: Secret.finder(secrets.slice(search.covered), [...plain], isOwnPhrase),
    })
    search.covered = secrets.length
  }
  for (const { from, find } of finders) {
    const found = find(bytes)
    if (found !== undefined) return from + found
  }
  return undefined
}
