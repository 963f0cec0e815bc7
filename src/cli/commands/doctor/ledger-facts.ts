import type { Config } from '../../../core/config.js'
import type { LedgerEntry } from '../../../core/ledger-entry.js'
import type { Keys } from '../../../core/plan/fingerprint.js'
import type { Ledger } from '../../../io/ledger/ledger.js'
import type { StoreKind } from '../../../io/ledger/store-kind.js'
import type { Deps } from '../../deps.js'

/** What is known of the ledger of a config. */
export interface LedgerFacts {
  readonly config: Config
  readonly kind: StoreKind
  readonly keys: Keys
  readonly deps: Deps
}

/** Every entry of a ledger. */
export function entriesOf({ entries }: Pick<Ledger, 'entries'>): LedgerEntry[] {
  return [...entries.values()].flatMap((names) => [...names.values()])
}
