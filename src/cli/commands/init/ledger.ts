import type { StoreList } from '../../../io/ledger/store-kind.js'
import { stores as builtIn, usual } from '../../../io/ledger/stores/index.js'

/** What a first config says of the ledger, which it leaves to the usual stores. */
export interface LedgerWords {
  /** Where it is on a machine, in a job at GitHub, and in a job elsewhere. */
  readonly machine: string
  readonly host: string
  readonly remote: string
  /** Blocks of a config that name a store which more than one machine can share. */
  readonly shared: readonly string[]
}

/** Gathers the words from the stores themselves. */
export async function ledgerWords(stores: StoreList = builtIn): Promise<LedgerWords> {
  const all = await Promise.all(Object.entries(stores).map(async ([use, load]) => ({ use, ...(await load()).store })))
  const where = (use: string) => all.find((one) => one.use === use)?.setup.where ?? use
  return {
    machine: where(usual.machine),
    host: where(usual.host),
    remote: where(usual.remote),
    shared: all.filter(({ keptBy }) => keptBy !== 'machine').map(({ setup }) => setup.example),
  }
}
