import type { SourceList, TargetList, World } from '../core/types.js'
import type { Output } from './output.js'

/** Everything that a command reaches the outside through. */
export interface Deps {
  readonly world: World
  readonly output: Output
  readonly targets: TargetList
  readonly sources: SourceList
}
