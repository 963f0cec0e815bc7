import { SealpostError } from '../../../core/errors.js'
import type { Book, Part, PlaceRecord } from './book.js'
import { entryOf, type StoredEntry, storedOf } from './entry.js'
import { opened, type Seals, sealed } from './mac.js'

interface StoredPart {
  at: number
  lost?: true
  spots: Record<string, PlaceRecord>
  scopes: Record<string, Record<string, StoredEntry>>
}

/** A page, read. */
export interface Page {
  readonly book: Book
  /** Id of the key that it was written under. */
  readonly key: string
  /** What the first line of its journal goes on from. */
  readonly mac: string
}

/** A whole ledger as text: one entry to a line, sorted, under a MAC of the current key. Equal books give equal bytes. */
export function encodePage(book: Book, seals: Seals): string {
  const parts = sorted(book.parts).map(
    ([target, part]) => `    ${JSON.stringify(`#${target}`)}: {\n${partLines(part).join(',\n')}\n    }`,
  )
  return sealed(
    [
      '  "sealpost": "ledger/2"',
      `  "ledger": ${JSON.stringify(book.ledger)}`,
      `  "owner": ${JSON.stringify(book.owner)}`,
      `  "generation": ${book.generation}`,
      parts.length === 0 ? '  "targets": {}' : `  "targets": {\n${parts.join(',\n')}\n  }`,
    ],
    seals,
    book.ledger,
  )
}

/**
 * Text → a ledger.
 * @param where how a person finds the text
 * @throws SealpostError 'ledger-damaged' for anything but the exact bytes that were written, 'ledger-key' where another
 * key made it, 'ledger-owner' where it is another owner's
 */
export function decodePage(text: string, seals: Seals, owner: string, where: string): Page {
  const { body, mac } = opened(text, 'ledger/2', seals, where)
  const raw = body as unknown as {
    ledger: string
    owner: string
    generation: number
    key: string
    targets: Record<string, StoredPart>
  }
  ownedBy(raw.owner, owner, where)
  const parts = new Map(Object.entries(raw.targets).map(([name, part]) => [name.slice(1), partOf(part)]))
  return { book: { ledger: raw.ledger, owner, generation: raw.generation, parts }, key: raw.key, mac }
}

/** @throws SealpostError('ledger-owner') where a ledger is not this owner's */
export function ownedBy(its: string, owner: string, where: string): void {
  if (its !== owner) throw new SealpostError('ledger-owner', `the ledger belongs to the owner "${its}"`, { where })
}

function partLines({ at, lost, scopes, records }: Part): string[] {
  const places = sorted(records).map(([uid, record]) => `        ${JSON.stringify(uid)}: ${JSON.stringify(record)}`)
  const held = sorted(scopes).map(([uid, names]) => {
    const entries = sorted(names).map(
      ([name, entry]) => `          ${JSON.stringify(`#${name}`)}: ${JSON.stringify(storedOf(entry))}`,
    )
    return `        ${JSON.stringify(uid)}: {\n${entries.join(',\n')}\n        }`
  })
  return [`      "at": ${at}`, ...(lost ? ['      "lost": true'] : []), block('spots', places), block('scopes', held)]
}

function block(name: string, lines: readonly string[]): string {
  return lines.length === 0 ? `      "${name}": {}` : `      "${name}": {\n${lines.join(',\n')}\n      }`
}

function partOf({ at, lost, spots, scopes }: StoredPart): Part {
  return {
    at,
    lost: lost === true,
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
