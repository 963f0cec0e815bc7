/** The ledger's former format, as it was written: what is read of it must have been made by something that is not read. */
import { createHmac } from 'node:crypto'
import type { LedgerEntry } from '../../../src/core/ledger-entry.js'
import type { Keys } from '../../../src/core/plan/fingerprint.js'
import { derive } from '../../../src/core/secret.js'

/** A page of the former format. */
export interface FormerPage {
  readonly ledger: string
  readonly owner: string
  readonly target: string
  readonly generation: number
  readonly lost?: boolean
  /** uid → name → entry */
  readonly scopes: Readonly<Record<string, Readonly<Record<string, LedgerEntry>>>>
  readonly spots?: Readonly<Record<string, { readonly use: string; readonly scope: unknown }>>
}

/** A page as text, a file of the branch. */
export function formerPage(page: FormerPage, keys: Keys): string {
  const scopes = Object.fromEntries(
    Object.entries(page.scopes).map(([uid, names]) => [
      uid,
      Object.fromEntries(Object.entries(names).map(([name, entry]) => [`#${name}`, stored(entry)])),
    ]),
  )
  const { ledger, owner, target, generation, lost, spots = {} } = page
  const head = { sealpost: 'ledger/1', ledger, owner, target, generation, ...(lost ? { lost } : {}) }
  return sealed({ ...head, spots, scopes }, keys)
}

/** The anchor as text. */
export function formerAnchor(ledger: string, pages: Readonly<Record<string, number>>, keys: Keys): string {
  const named = Object.fromEntries(Object.entries(pages).map(([name, at]) => [`#${name}`, at]))
  return sealed({ sealpost: 'anchor/1', ledger, pages: named }, keys)
}

/** The file that all pages were in. */
export function formerFile(pages: readonly FormerPage[], keys: Keys): string {
  const texts = pages
    .toSorted((a, b) => (a.target < b.target ? -1 : 1))
    .map((page) => `${JSON.stringify(page.target)}: ${formerPage(page, keys).trimEnd()}`)
  return `{\n${texts.join(',\n')}\n}\n`
}

function stored({ state, form, fingerprint, keyId, revision, version, run }: LedgerEntry): object {
  return {
    state,
    form,
    fp: fingerprint,
    key: keyId,
    ...(revision === undefined ? {} : { revision }),
    ...(version === undefined ? {} : { version }),
    run,
  }
}

function sealed(content: Record<string, unknown> & { ledger: string }, keys: Keys): string {
  const body = { ...content, key: keys[0].id }
  const mac = createHmac('sha256', derive(keys[0], content.ledger, 'ledger/v1'))
    .update(JSON.stringify(body))
    .digest('base64url')
  return render({ ...body, mac })
}

function render(value: unknown, depth = 0): string {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value)
  const nested = Object.values(value).some((inner) => inner !== null && typeof inner === 'object')
  if (depth > 0 && !nested) return JSON.stringify(value)
  const pad = '  '.repeat(depth + 1)
  const lines = Object.entries(value).map(
    ([name, inner]) => `${pad}${JSON.stringify(name)}: ${render(inner, depth + 1)}`,
  )
  return `{\n${lines.join(',\n')}\n${'  '.repeat(depth)}}${depth === 0 ? '\n' : ''}`
}
