import type { Change } from '../../core/change.js'
import type { LedgerEntry } from '../../core/ledger-entry.js'
import type { Receipt } from '../../core/receipts.js'
import type { Runtime } from '../../core/runtime.js'
import type { LedgerEdit, Targeted } from '../../io/ledger/format/contents.js'
import type { Ledger } from '../../io/ledger/ledger.js'
import { type Job, nameOf } from './jobs.js'

/** What a run knows of itself when it makes entries. */
export interface Author {
  readonly keyId: string
  readonly run: string
  readonly runtime: Pick<Runtime, 'now'>
}

/** The entry for a value that is being or was written, or was found to be right already. */
export function entryOf(
  { keyId, run }: Pick<Author, 'keyId' | 'run'>,
  change: Change,
  state: LedgerEntry['state'],
  seen: Pick<LedgerEntry, 'revision' | 'made' | 'kept' | 'since'>,
): LedgerEntry {
  const { form = 'secret', fingerprint = '', version, provenance, contested } = change
  return {
    state,
    form,
    fingerprint,
    keyId,
    ...(seen.revision === undefined ? {} : { revision: seen.revision }),
    ...(seen.made === undefined ? {} : { made: seen.made }),
    ...(seen.kept === undefined ? {} : { kept: seen.kept }),
    ...(contested === undefined ? {} : { contested }),
    ...(version === undefined ? {} : { version }),
    ...(provenance === undefined ? {} : { provenance }),
    ...(seen.since === undefined ? {} : { since: seen.since }),
    run,
  }
}

/**
 * What the ledger makes of a receipt. Where the write certainly did not land, what stood there before comes back; where
 * nobody knows, the entry stays pending.
 */
export function settled(
  author: Author,
  change: Change,
  receipt: Receipt,
  before: LedgerEntry | undefined,
): LedgerEdit[] {
  const at = nameOf(change)
  if (receipt.ok) {
    const since = Math.floor(author.runtime.now() / 1000)
    const entry = change.do === 'remove' ? undefined : entryOf(author, change, 'written', { ...receipt, since })
    return [{ ...at, entry }]
  }
  return change.do === 'remove' || receipt.landed === 'unknown' ? [] : [{ ...at, entry: before }]
}

/**
 * Records in the ledger what was observed to be right already, or to be gone everywhere; nothing is sent.
 * @returns receipts for what was forgotten
 */
export async function recordUnsent(
  ledger: Ledger,
  author: Author,
  which: 'learn' | 'forget',
  jobs: ReadonlyMap<string, readonly Job[]>,
): Promise<Receipt[]> {
  const noted = [...jobs].flatMap(([target, mine]) =>
    mine
      .filter(({ change }) => (which === 'learn' ? change.learn : change.do === 'forget'))
      .map(({ change }) => ({ target, change })),
  )
  await ledger.settle(
    noted.map(({ target, change }): Targeted => {
      const entry = which === 'learn' ? entryOf(author, change, 'written', change) : undefined
      return { target, ...nameOf(change), entry }
    }),
  )
  return which === 'learn' ? [] : noted.map(({ change }): Receipt => ({ ...nameOf(change), ok: true }))
}
