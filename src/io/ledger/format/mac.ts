import { createHmac, timingSafeEqual } from 'node:crypto'
import { SealpostError } from '../../../core/errors.js'
import type { Keys } from '../../../core/plan/fingerprint.js'
import { derive } from '../../../core/secret.js'

/** The keys at hand, for making and checking MACs. */
export interface MacKeys {
  /** Id of the current key. */
  readonly current: string
  /** A MAC of a text under one of the keys, base64url. */
  readonly mac: (text: string, key: string, ledger: string) => string
  /** @throws SealpostError('ledger-key') where it is none of the keys at hand */
  readonly demand: (key: string, where: string) => void
}

/** Derives the MAC keys of a ledger from the keys at hand, the first of which is the current one. */
export function macKeysOf(keys: Keys): MacKeys {
  const derived = new Map<string, Uint8Array>()
  const known = new Map(keys.map((key) => [key.id, key]))
  return {
    current: keys[0].id,
    mac(text, id, ledger) {
      const key = known.get(id) ?? keys[0]
      const name = `${key.id} ${ledger}`
      const bytes = derived.get(name) ?? derive(key, ledger, 'ledger/v1')
      derived.set(name, bytes)
      return createHmac('sha256', bytes).update(text).digest('base64url')
    },
    demand(key, where) {
      if (known.has(key)) return
      const id = /^[A-Za-z0-9_-]{8}$/.test(key) ? key : 'unknown'
      throw new SealpostError('ledger-key', `the ledger was written with the key ${id}, which is not set`, {
        where,
        hint: `Nothing was written. SEALPOST_KEY is the key ${keys[0].id}: set it to ${id}. If you rotated the key ${id}, set SEALPOST_KEY_PREVIOUS to it.`,
      })
    },
  }
}

/**
 * A document under a MAC of its own bytes.
 * @param lines the members between braces, each ending without a comma
 */
export function documentOf(lines: readonly string[], keys: MacKeys, ledger: string): string {
  const text = `{\n${[...lines, `  "key": ${JSON.stringify(keys.current)}`].join(',\n')}`
  return `${text},\n  "mac": "${keys.mac(text, keys.current, ledger)}"\n}\n`
}

/** A document whose MAC fits. */
export interface CheckedDocument {
  readonly body: Readonly<Record<string, unknown>> & { readonly ledger: string; readonly key: string }
  readonly mac: string
}

const end = /,\n {2}"mac": "([A-Za-z0-9_-]{43})"\n\}\n$/

/**
 * Reads what {@link documentOf} made.
 * @param kind what it says it is: a MAC is as good on one kind of document as on another
 * @throws SealpostError 'ledger-damaged' for anything but the exact bytes that were written, 'ledger-key'
 */
export function checkedDocument(text: string, kind: string, keys: MacKeys, where: string): CheckedDocument {
  const mac = end.exec(text.slice(-80))?.[1]
  const body = parsed(text)
  if (mac === undefined || body === undefined || typeof body.ledger !== 'string' || typeof body.key !== 'string')
    throw damaged(where)
  keys.demand(body.key, where)
  const content = text.slice(0, text.length - (mac.length + 16))
  if (!same(mac, keys.mac(content, body.key, body.ledger)) || body.sealpost !== kind) throw damaged(where)
  return { body: body as CheckedDocument['body'], mac }
}

/** What a line is, and what its MAC is made with. */
export interface LineContext {
  readonly kind: 'step' | 'mark'
  /** Id of the key. */
  readonly key: string
  /** Id of the ledger. */
  readonly ledger: string
}

/** A MAC of one line, 128 bits, base64url. */
export function lineMac(content: string, { kind, key, ledger }: LineContext, keys: MacKeys): string {
  return keys.mac(`${kind}\n${content}`, key, ledger).slice(0, 22)
}

/** A text as a JSON object; undefined where it is none. */
export function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = JSON.parse(text)
    return typeof data === 'object' && data !== null && !Array.isArray(data)
      ? (data as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

/** Whether two MACs are the same; takes as long for a near miss as for a far one. */
export function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** The error for what nobody but us could have written, and did not. */
export function damaged(where: string): SealpostError {
  return new SealpostError('ledger-damaged', 'the ledger was changed by something other than Sealpost', { where })
}
