import type { Runtime } from '../core/runtime.js'
import type { SourceList } from '../core/source.js'
import type { WriterList } from '../core/source-writer.js'
import type { TargetList } from '../core/target.js'
import type { Guard } from '../io/leak-guard/guard.js'
import type { StoreList } from '../io/ledger/store-kind.js'
import type { Output } from './terminal/output.js'

/** What the command line is given of the outside. */
export interface Surroundings {
  readonly runtime: Runtime
  readonly output: Output
  readonly targets: TargetList
  readonly sources: SourceList
  /** What brings values into sources, for `import`; what ships where it is left out. */
  readonly writers?: WriterList
  /** Kinds of ledger store; those that ship where it is left out. */
  readonly stores?: StoreList
  /** How a person starts the command line again, as the beginning of a shell's line. */
  readonly self: string
}

/** The command line: arguments behind the program's name → exit code. Never throws. */
export type CommandLine = (argv: readonly string[], surroundings: Surroundings) => Promise<number>

/** Everything that a command reaches the outside through: runtime and output have a guard before them. */
export interface Deps extends Surroundings {
  readonly guard: Guard
  /** The command line itself, for a command that goes through others. */
  readonly commandLine: CommandLine
}
