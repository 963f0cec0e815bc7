import type { Selection } from '../../core/config.js'
import type { ImportLine } from '../../core/import/lines.js'
import type { SourceList } from '../../core/source.js'
import type { WriterList } from '../../core/source-writer.js'
import type { TargetList } from '../../core/target.js'
import type { SourceValue } from '../../core/value.js'
import type { StoreKind } from '../../io/ledger/store-kind.js'
import type { Host, Progress } from '../options.js'

/** What to import, from where, into what. */
export interface ImportCall {
  /** Absolute path of the config. */
  readonly config: string
  /** Targets of the config that are looked at, and environments; an empty list means all. */
  readonly only: Selection
  /** Files to take values from; where there are any, only the targets that `only` names are looked at. */
  readonly files: readonly string[]
  /** Reads one of those files. Name → value. */
  readonly readFile: (path: string) => Promise<ReadonlyMap<string, SourceValue>>
  /** The source of the config that values are brought into; it may be left out where there is but one. */
  readonly to: string | undefined
  /** Names of the source that may get another value. */
  readonly replace: readonly string[]
  readonly targets: TargetList
  readonly sources: SourceList
  readonly writers: WriterList
  /** Where the ledger would be, which is not opened. */
  readonly store: (config: Parameters<Host['configured']>[0]) => Promise<StoreKind>
  readonly redact: Host['redact']
  /** Told of each file that is about to hold plain values or keys, since that is what a person asked for. */
  readonly mayHold: (path: string) => void
  readonly progress: (progress: Progress) => void
  /** Called before anything is written; false ends the import there. */
  readonly approve: (outcome: ImportOutcome) => Promise<boolean>
}

/** What an import found, and what it did. Holds no value. */
export interface ImportOutcome {
  /** The source that values are brought into. */
  readonly source: { readonly name: string; readonly use: string }
  /** In the order of the config's environments. */
  readonly lines: readonly ImportLine[]
  /** Environment → where its new names go. */
  readonly into: Readonly<Record<string, string>>
  /** What a person should know of what was looked at. */
  readonly notes: readonly string[]
  /** What a person has to do after a write, one sentence each. */
  readonly next: readonly string[]
  /** Whether writing was begun. */
  readonly wrote: boolean
  /** What ended it while it was writing. */
  readonly error?: {
    readonly code: string
    readonly message: string
    readonly hint: string
    readonly where?: string | undefined
  }
}
