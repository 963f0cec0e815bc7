import type { LedgerEntry } from '../../../core/ledger-entry.js'
import type { Ledger } from '../../../io/ledger/ledger.js'

/** Every entry of a ledger. */
export function entriesOf({ entries }: Pick<Ledger, 'entries'>): LedgerEntry[] {
  return [...entries.values()].flatMap((names) => [...names.values()])
}
