import { join } from 'node:path'
import { openLedger } from '../../../io/ledger/ledger.js'
import { stores as builtIn, usual } from '../../../io/ledger/stores/index.js'
import { openStore } from '../../../io/ledger/stores/open.js'
import { entriesOf, type LedgerFacts } from './ledger-facts.js'

/** A ledger of this machine that the config does not name. */
export interface FormerLedger {
  /** Its kind. */
  readonly use: string
  readonly where: string
  readonly entries: number
}

/** What a machine that had no other word for it would have kept here; undefined where there is no such thing, or nothing that this key opens. */
export async function entriesOfFile({ config, keys, deps }: LedgerFacts): Promise<FormerLedger | undefined> {
  const { runtime, stores = builtIn } = deps
  const kind = (await stores[usual.machine]?.())?.store
  const [file] = kind?.usual.files ?? []
  if (kind === undefined || file === undefined) return undefined
  const where = join(config.folder, file)
  if ((await runtime.files.read(where).catch(() => undefined)) === undefined) return undefined
  const store = await openStore(kind, { ledger: undefined, folder: config.folder, where: config.where }, { runtime })
  try {
    const call = { store, keys, owner: config.owner, run: 'doctor', runtime, recover: false, places: [] }
    return { use: kind.id, where, entries: entriesOf(await openLedger(call)).length }
  } catch {
    // another owner's, or another key's: nothing that a run of this config could carry
    return undefined
  } finally {
    await store.close()
  }
}
