import type { Runtime } from '../core/runtime.js'
import type { SourceList } from '../core/source.js'
import type { TargetList } from '../core/target.js'

/** Everything that the Action reaches the outside through. */
export interface Deps {
  readonly runtime: Runtime
  /** Writes to stdout. */
  readonly out: (text: string) => void
  readonly targets: TargetList
  readonly sources: SourceList
}
