/**
 * The ledger's format before this one, read only: one page to a config target, each under a MAC, and an anchor with the
 * generation of each. What is read of it is carried over with the next write.
 */

import type { Anchor } from './anchor.js'
import { type Contents, emptySection, type PlaceRecord, type Section } from './contents.js'
import { entryOf, type StoredEntry } from './entry.js'
import { damaged, type MacKeys, parsed, same } from './mac.js'
import { ownedBy } from './page.js'
import type { ReadContext } from './read-context.js'

interface FormerPage {
  readonly ledger: string
  readonly owner: string
  readonly target: string
  readonly generation: number
  readonly lost?: true
  readonly spots: Readonly<Record<string, PlaceRecord>>
  readonly scopes: Readonly<Record<string, Readonly<Record<string, StoredEntry>>>>
}

/**
 * Reads a ledger of the former format.
 * @param id of the ledger, where that is known already
 * @returns the ledger, and the sections that belong to another one
 * @throws SealpostError 'ledger-damaged', 'ledger-key', 'ledger-owner'
 */
export function readFormer(
  former: ReadonlyMap<string, string>,
  id: string | undefined,
  { keys, owner, where }: ReadContext,
): { readonly contents: Contents | undefined; readonly strange: readonly string[] } {
  const pages = [...former].map(([name, text]) => {
    const page = openedFormer(text, 'ledger/1', keys, where) as unknown as FormerPage
    ownedBy(page.owner, owner, where)
    if (page.target !== name) throw damaged(where)
    return page
  })
  const ledger = id ?? pages[0]?.ledger
  if (ledger === undefined || pages.length === 0) return { contents: undefined, strange: [] }
  const sections = new Map(pages.map((page) => [page.target, sectionOf(page)]))
  const generation = pages.reduce((sum, page) => sum + page.generation, 0)
  const strange = pages.filter((page) => page.ledger !== ledger).map(({ target }) => target)
  return { contents: { ledger, owner, generation, sections }, strange }
}

const frame = /("(?:[^"\\]|\\.)*"): (\{\n[\s\S]*?\n\}),?\n/y

/**
 * The pages of a file of the former format: one JSON document, whose pages' own lines are indented.
 * @throws SealpostError('ledger-damaged')
 */
export function splitFormer(text: string, where: string): Map<string, string> {
  const pages = new Map<string, string>()
  frame.lastIndex = 2
  for (let found = frame.exec(text); found?.[1] !== undefined; found = frame.exec(text))
    pages.set(nameOf(found[1]), `${found[2]}\n`)
  // whatever the pages do not account for was not written by us
  if (pages.size === 0 || joined(pages) !== text) throw damaged(where)
  return pages
}

function joined(pages: ReadonlyMap<string, string>): string {
  const texts = [...pages.keys()].sort().map((name) => `${JSON.stringify(name)}: ${pages.get(name)?.trimEnd()}`)
  return `{\n${texts.join(',\n')}\n}\n`
}

function nameOf(json: string): string {
  try {
    return JSON.parse(json) as string
  } catch {
    return json
  }
}

function sectionOf({ generation, lost, spots, scopes }: FormerPage): Section {
  const section = emptySection(generation, lost === true)
  for (const [uid, names] of Object.entries(scopes)) {
    const entries = Object.entries(names).map(([name, entry]) => [name.slice(1), entryOf(entry)] as const)
    section.scopes.set(uid, new Map(entries))
    const record = spots[uid]
    if (record !== undefined) section.records.set(uid, record)
  }
  return section
}

/** An anchor of the former format; undefined where it is none. */
export function formerAnchor(text: string, keys: MacKeys, where: string): Anchor | undefined {
  if (!text.startsWith('{\n  "sealpost": "anchor/1"')) return undefined
  const raw = openedFormer(text, 'anchor/1', keys, where) as unknown as {
    ledger: string
    pages: Record<string, number>
  }
  const targets = new Map(Object.entries(raw.pages).map(([name, at]) => [name.slice(1), at]))
  const generation = [...targets.values()].reduce((sum, at) => sum + at, 0)
  return { ledger: raw.ledger, generation, targets, further: false }
}

function openedFormer(text: string, kind: string, keys: MacKeys, where: string): Record<string, unknown> {
  const raw = parsed(text)
  if (raw === undefined) throw damaged(where)
  const { mac, ...body } = raw
  if (typeof mac !== 'string' || typeof body.ledger !== 'string' || typeof body.key !== 'string') throw damaged(where)
  keys.demand(body.key, where)
  const fits = same(mac, keys.mac(JSON.stringify(body), body.key, body.ledger))
  if (!fits || rendered(raw) !== text || body.sealpost !== kind) throw damaged(where)
  return body
}

/** The bytes that the former format had for a document. */
function rendered(value: unknown, depth = 0): string {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value)
  const nested = Object.values(value).some((inner) => inner !== null && typeof inner === 'object')
  if (depth > 0 && !nested) return JSON.stringify(value)
  const pad = '  '.repeat(depth + 1)
  const lines = Object.entries(value).map(
    ([name, inner]) => `${pad}${JSON.stringify(name)}: ${rendered(inner, depth + 1)}`,
  )
  return `{\n${lines.join(',\n')}\n${'  '.repeat(depth)}}${depth === 0 ? '\n' : ''}`
}
