import { createHmac, timingSafeEqual } from 'node:crypto'
import { SealpostError } from '../../core/errors.js'
import type { Keys } from '../../core/fingerprint.js'
import { derive } from '../../core/secret.js'
import type { Form, LedgerEntry } from '../../core/types.js'

/** What the ledger holds of one config target. One page is one file where the store keeps files. */
export interface Page {
  /** Id of the ledger that the page belongs to. */
  readonly ledger: string
  readonly owner: string
  readonly target: string
  /** Goes up by one with each write. */
  readonly generation: number
  /** Entries were lost once, and no run has gone through all names since: a name it does not hold may be ours. */
  readonly lost: boolean
  /** Id of the key that the page was written under. */
  readonly key: string
  /** uid → name → entry */
  readonly scopes: ReadonlyMap<string, ReadonlyMap<string, LedgerEntry>>
  /** uid → what leads back to the place when the config no longer does. */
  readonly spots: ReadonlyMap<string, Spot>
}

/** A place as its target understands it: plain data, no value. */
export interface Spot {
  /** The kind of target. */
  readonly use: string
  /** What the target's `parseScope` gave. */
  readonly scope: unknown
  /** The vendor's own id of what holds the place, where it was asked for. */
  readonly identity?: string
}

/** What stands beside the pages and remembers how far they had come, so that an older or a missing page shows. */
export interface Anchor {
  readonly ledger: string
  /** Page name → generation. */
  readonly pages: ReadonlyMap<string, number>
}

interface StoredEntry {
  state: 'pending' | 'written'
  form: Form
  fp: string
  key: string
  revision?: string
  version?: string
  made?: string
  kept?: Form
  contested?: number
  run: string
}

/** A page as text: one entry to a line, sorted, under a MAC of the current key. Equal pages give equal bytes. */
export function encodePage(page: Omit<Page, 'key'>, keys: Keys): string {
  const scopes: Record<string, Record<string, StoredEntry>> = {}
  for (const uid of [...page.scopes.keys()].sort()) {
    const entries = page.scopes.get(uid) ?? new Map<string, LedgerEntry>()
    if (entries.size === 0) continue
    const stored: Record<string, StoredEntry> = {}
    for (const name of [...entries.keys()].sort()) stored[`#${name}`] = storedOf(entries.get(name) as LedgerEntry)
    scopes[uid] = stored
  }
  const kept = Object.keys(scopes).flatMap((uid) => (page.spots.has(uid) ? [[uid, page.spots.get(uid)]] : []))
  // what JSON would leave out must not be there when the text is compared with itself
  const spots = JSON.parse(JSON.stringify(Object.fromEntries(kept))) as Record<string, Spot>
  const { ledger, owner, target, generation, lost } = page
  const head = { sealpost: 'ledger/1', ledger, owner, target, generation, ...(lost ? { lost } : {}) }
  return sealed({ ...head, spots, scopes }, keys)
}

/**
 * Text → page.
 * @param where how a person finds the text
 * @throws SealpostError 'ledger-damaged' for anything but the exact bytes that were written, 'ledger-key' where another
 * key made it, 'ledger-owner' where it is another owner's
 */
export function decodePage(text: string, keys: Keys, owner: string, where: string): Page {
  const raw = opened(text, 'ledger/1', keys, where) as unknown as Record<
    'ledger' | 'owner' | 'target' | 'key',
    string
  > & {
    generation: number
    lost?: true
    spots: Record<string, Spot>
    scopes: Record<string, Record<string, StoredEntry>>
  }
  if (raw.owner !== owner)
    throw new SealpostError('ledger-owner', `the ledger belongs to the owner "${raw.owner}"`, { where })
  const scopes = new Map(
    Object.entries(raw.scopes).map(([uid, entries]) => [
      uid,
      new Map(Object.entries(entries).map(([name, entry]) => [name.slice(1), entryOf(entry)])),
    ]),
  )
  const { ledger, target, generation, key } = raw
  const spots = new Map(Object.entries(raw.spots))
  return { ledger, owner, target, generation, lost: raw.lost === true, key, scopes, spots }
}

/** The anchor as text, under a MAC. */
export function encodeAnchor(anchor: Anchor, keys: Keys): string {
  const pages = Object.fromEntries(
    [...anchor.pages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, at]) => [`#${name}`, at]),
  )
  return sealed({ sealpost: 'anchor/1', ledger: anchor.ledger, pages }, keys)
}

/** Text → anchor; throws as {@link decodePage} does. */
export function decodeAnchor(text: string, keys: Keys, where: string): Anchor {
  const raw = opened(text, 'anchor/1', keys, where) as unknown as { ledger: string; pages: Record<string, number> }
  return { ledger: raw.ledger, pages: new Map(Object.entries(raw.pages).map(([name, at]) => [name.slice(1), at])) }
}

function sealed(content: Record<string, unknown> & { ledger: string }, keys: Keys): string {
  const body = { ...content, key: keys[0].id }
  return render({ ...body, mac: macOf(body, keys[0], content.ledger) })
}

function opened(text: string, kind: string, keys: Keys, where: string): Record<string, unknown> {
  const damaged = () => new SealpostError('ledger-damaged', 'the ledger is not as Sealpost wrote it', { where })
  let parsed: Record<string, unknown>
  try {
    parsed = JSON.parse(text) as Record<string, unknown>
  } catch {
    throw damaged()
  }
  if (parsed === null || typeof parsed !== 'object') throw damaged()
  const { mac, ...body } = parsed
  if (typeof mac !== 'string' || typeof body.ledger !== 'string' || typeof body.key !== 'string') throw damaged()
  const key = keys.find((one) => one.id === body.key)
  if (key === undefined) {
    const id = /^[A-Za-z0-9_-]{8}$/.test(body.key) ? body.key : 'unknown'
    throw new SealpostError('ledger-key', `the ledger was written under the key ${id}, which is not at hand`, {
      where,
      hint: `Nothing was written. SEALPOST_KEY is the key ${keys[0].id}: set it to ${id}. If ${id} was replaced on purpose, set SEALPOST_KEY_PREVIOUS to it.`,
    })
  }
  const given = Buffer.from(mac)
  const made = Buffer.from(macOf(body, key, body.ledger))
  if (given.length !== made.length || !timingSafeEqual(given, made) || render(parsed) !== text) throw damaged()
  // the MAC of an anchor is as good as that of a page: neither may stand in for the other
  if (body.sealpost !== kind) throw damaged()
  return body
}

function macOf(body: Record<string, unknown>, key: Keys[0], ledger: string): string {
  return createHmac('sha256', derive(key, ledger, 'ledger/v1'))
    .update(JSON.stringify(body))
    .digest('base64url')
}

/** JSON with one entry to a line, so that a diff of two ledgers reads well. */
function render(value: unknown, depth = 0): string {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value)
  const flat = JSON.stringify(value)
  const nested = Object.values(value).some((inner) => inner !== null && typeof inner === 'object')
  if (depth > 0 && !nested) return flat
  const pad = '  '.repeat(depth + 1)
  const lines = Object.entries(value).map(
    ([name, inner]) => `${pad}${JSON.stringify(name)}: ${render(inner, depth + 1)}`,
  )
  return `{\n${lines.join(',\n')}\n${'  '.repeat(depth)}}${depth === 0 ? '\n' : ''}`
}

function storedOf(entry: LedgerEntry): StoredEntry {
  return {
    state: entry.state,
    form: entry.form,
    fp: entry.fingerprint,
    key: entry.keyId,
    ...(entry.revision === undefined ? {} : { revision: entry.revision }),
    ...(entry.version === undefined ? {} : { version: entry.version }),
    ...(entry.made === undefined ? {} : { made: entry.made }),
    ...(entry.kept === undefined ? {} : { kept: entry.kept }),
    ...(entry.contested === undefined ? {} : { contested: entry.contested }),
    run: entry.run,
  }
}

function entryOf(stored: StoredEntry): LedgerEntry {
  return {
    state: stored.state,
    form: stored.form,
    fingerprint: stored.fp,
    keyId: stored.key,
    ...(stored.revision === undefined ? {} : { revision: stored.revision }),
    ...(stored.version === undefined ? {} : { version: stored.version }),
    ...(stored.made === undefined ? {} : { made: stored.made }),
    ...(stored.kept === undefined ? {} : { kept: stored.kept }),
    ...(stored.contested === undefined ? {} : { contested: stored.contested }),
    run: stored.run,
  }
}
