import type { Runtime } from '../core/runtime.js'
import type { SourceList } from '../core/source.js'
import type { TargetList } from '../core/target.js'
import type { StoreList } from '../io/ledger/store-kind.js'

/** Everything that the Action reaches the outside through. */
export interface Deps {
  readonly runtime: Runtime
  /** Writes to stdout. */
  readonly out: (text: string) => void
  readonly targets: TargetList
  readonly sources: SourceList
  /** Kinds of ledger store; those that ship where it is left out. */
  readonly stores?: StoreList
}
