import { SealpostError } from '../../../core/errors.js'
import type { Contents, PlaceRecord, Section } from './contents.js'
import { entryOf, type StoredEntry, storedOf } from './entry.js'
import { checkedDocument, documentOf, type MacKeys } from './mac.js'

interface StoredSection {
  at: number
  lost?: true
  redeploy?: 'owed'
  spots: Record<string, PlaceRecord>
  scopes: Record<string, Record<string, StoredEntry>>
}

/** A page, read. */
export interface Page {
  readonly contents: Contents
  /** Id of the key that it was written under. */
  readonly key: string
  /** What the first line of its journal goes on from. */
  readonly mac: string
}

/** A whole ledger as text: one entry to a line, sorted, under a MAC of the current key. Equal contents give equal bytes. */
export function encodePage(contents: Contents, keys: MacKeys): string {
  const sections = sorted(contents.sections).map(
    ([target, section]) => `    ${JSON.stringify(`#${target}`)}: {\n${sectionLines(section).join(',\n')}\n    }`,
  )
  return documentOf(
    [
      '  "sealpost": "ledger/2"',
      `  "ledger": ${JSON.stringify(contents.ledger)}`,
      `  "owner": ${JSON.stringify(contents.owner)}`,
      `  "generation": ${contents.generation}`,
      sections.length === 0 ? '  "targets": {}' : `  "targets": {\n${sections.join(',\n')}\n  }`,
    ],
    keys,
    contents.ledger,
  )
}

/**
 * Text → a ledger.
 * @param where how a person finds the text
 * @throws SealpostError 'ledger-damaged' for anything but the exact bytes that were written, 'ledger-key' where another
 * key made it, 'ledger-owner' where it is another owner's
 */
export function decodePage(text: string, keys: MacKeys, owner: string, where: string): Page {
  const { body, mac } = checkedDocument(text, 'ledger/2', keys, where)
  const raw = body as unknown as {
    ledger: string
    owner: string
    generation: number
    key: string
    targets: Record<string, StoredSection>
  }
  ownedBy(raw.owner, owner, where)
  const sections = new Map(Object.entries(raw.targets).map(([name, section]) => [name.slice(1), sectionOf(section)]))
  return { contents: { ledger: raw.ledger, owner, generation: raw.generation, sections }, key: raw.key, mac }
}

/** @throws SealpostError('ledger-owner') where a ledger is not this owner's */
export function ownedBy(its: string, owner: string, where: string): void {
  if (its !== owner) throw new SealpostError('ledger-owner', `the ledger belongs to the owner "${its}"`, { where })
}

function sectionLines({ at, lost, owed, scopes, records }: Section): string[] {
  const places = sorted(records).map(([uid, record]) => `        ${JSON.stringify(uid)}: ${JSON.stringify(record)}`)
  const held = sorted(scopes).map(([uid, names]) => {
    const entries = sorted(names).map(
      ([name, entry]) => `          ${JSON.stringify(`#${name}`)}: ${JSON.stringify(storedOf(entry))}`,
    )
    return `        ${JSON.stringify(uid)}: {\n${entries.join(',\n')}\n        }`
  })
  return [
    `      "at": ${at}`,
    ...(lost ? ['      "lost": true'] : []),
    ...(owed ? ['      "redeploy": "owed"'] : []),
    block('spots', places),
    block('scopes', held),
  ]
}

function block(name: string, lines: readonly string[]): string {
  return lines.length === 0 ? `      "${name}": {}` : `      "${name}": {\n${lines.join(',\n')}\n      }`
}

function sectionOf({ at, lost, redeploy, spots, scopes }: StoredSection): Section {
  return {
    at,
    lost: lost === true,
    owed: redeploy === 'owed',
    records: new Map(Object.entries(spots)),
    scopes: new Map(
      Object.entries(scopes).map(([uid, names]) => [
        uid,
        new Map(Object.entries(names).map(([name, entry]) => [name.slice(1), entryOf(entry)])),
      ]),
    ),
  }
}

function sorted<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1))
}
