import { createHash } from 'node:crypto'
import { type LeaseFile, leasesFrom } from '../../branch/lease-file.js'
import { damaged, parsed } from '../../format/mac.js'

/** What an object of ours holds: a line about itself, and the text behind it. */
export interface Document {
  /** Made up for each write and all its attempts, so that a run knows its own again, and no two states have one ETag. */
  readonly write: string
  /** The run that wrote it, for a person who looks through the versions of a bucket. */
  readonly run: string
  /** Leases, ended ones too. */
  readonly leases: readonly LeaseFile[]
  /** The ledger or its anchor; empty where there is none yet. */
  readonly text: string
}

const format = 'object/1'

/** A document as the text of an object. */
export function encodeDocument({ write, run, leases, text }: Document): string {
  const bytes = Buffer.byteLength(text)
  return `${JSON.stringify({ sealpost: format, write, run, bytes, leases })}\n${text}`
}

/**
 * Reads the text of an object.
 * @returns undefined where it is cut off, or is none of ours
 */
export function decodeDocument(object: string): Document | undefined {
  const end = object.indexOf('\n')
  const head = parsed(object.slice(0, Math.max(end, 0))) as Partial<Record<string, unknown>> | undefined
  const text = object.slice(end + 1)
  if (head?.sealpost !== format || head.bytes !== Buffer.byteLength(text)) return undefined
  const { write, run, leases } = head
  if (typeof write !== 'string' || typeof run !== 'string') return undefined
  return { write, run, leases: leasesFrom(leases), text }
}

/**
 * The two parts of a ledger's text.
 * @throws SealpostError('ledger-damaged') where there is no end to its page
 */
export function partsOf(text: string, where: string): { readonly page: string | undefined; readonly journal: string } {
  if (text === '') return { page: undefined, journal: '' }
  const end = text.indexOf('\n}\n') + 3
  if (end === 2) throw damaged(where)
  return { page: text.slice(0, end), journal: text.slice(end) }
}

/** Names a state of the ledger, whoever has a lease on it; empty where nothing was ever written. */
export function tagOf(text: string): string {
  return text === '' ? '' : createHash('sha256').update(text).digest('hex')
}
