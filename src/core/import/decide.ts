import type { Secret } from '../secret.js'
import type { SourceValue } from '../value.js'
import type { Found, ImportLine } from './lines.js'

/** What an import is decided by. */
export interface ImportFacts {
  readonly found: readonly Found[]
  /** Environment → name → what the source has. */
  readonly stock: ReadonlyMap<string, ReadonlyMap<string, SourceValue>>
  /** Whether a person said that a name of the source may get another value. */
  readonly mayReplace: (name: string) => boolean
  /** Why a value must not be brought into the source, in a few words; undefined if it may. */
  readonly objection: (name: string, secret: Secret) => string | undefined
  /** Targets that take a name and do not have it. */
  readonly newAt: (environment: string, name: string) => readonly string[]
}

/** A line, and the value that it is about to bring into the source. */
export interface ImportDecision {
  readonly line: ImportLine
  readonly secret?: Secret
}

/**
 * Decides for each name of each environment, in the order in which they were found. What cannot be read is never guessed,
 * and of places that do not agree none is chosen. A value of the source is replaced only where a person named it.
 */
export function decideImport(facts: ImportFacts): ImportDecision[] {
  const groups = new Map<string, Found[]>()
  for (const one of facts.found) {
    const key = JSON.stringify([one.environment, one.name])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return [...groups.values()].map((group) => decideName(group as [Found, ...Found[]], facts))
}

function decideName(group: readonly [Found, ...Found[]], facts: ImportFacts): ImportDecision {
  const [{ environment, name }] = group
  const mine = group.filter(({ apart }) => apart === undefined)
  const present = facts.stock.get(environment)?.get(name)
  const about = {
    environment,
    name,
    ...(present === undefined ? {} : { sourceAt: present.at ?? 'the source' }),
  }
  const [first] = mine
  if (first === undefined) {
    const note = [...new Set(group.flatMap(({ apart = [] }) => apart))].join('; ')
    return { line: { ...about, do: 'left', at: placesOf(group), note } }
  }
  const at = placesOf(mine)
  const secrets = mine.flatMap(({ secret }) => secret ?? [])
  const [secret] = secrets
  if (secret === undefined) return { line: { ...about, do: present === undefined ? 'unreadable' : 'there', at } }
  const unread = mine.filter((one) => one.secret === undefined)
  const notes = [
    ...(unread.length === 0 ? [] : [`could not be read for comparison at ${placesOf(unread).join(', ')}`]),
    ...new Set(mine.flatMap(({ remark = [] }) => remark)),
  ]
  const more = notes.length === 0 ? {} : { note: notes.join('; ') }
  const readAt = placesOf(mine.filter((one) => one.secret !== undefined))
  const other = mine.filter((one) => one.secret !== undefined && present?.secret.equals(one.secret) !== true)
  if (other.length === 0) return { line: { ...about, do: 'same', at: readAt, ...more } }
  if (present !== undefined && !facts.mayReplace(name))
    return { line: { ...about, do: 'differs', at: placesOf(other), ...more } }
  if (secrets.some((one) => !one.equals(secret))) return { line: { ...about, do: 'clash', at: readAt, ...more } }
  const objection = facts.objection(name, secret)
  if (objection !== undefined) return { line: { ...about, do: 'left', at: readAt, note: objection } }
  const newAt = facts.newAt(environment, name)
  const spread = newAt.length === 0 ? {} : { newAt }
  return { line: { ...about, do: present === undefined ? 'take' : 'replace', at: readAt, ...more, ...spread }, secret }
}

function placesOf(found: readonly Found[]): string[] {
  return [...new Set(found.map(({ at }) => at))]
}
