/** What `sealpost init` takes. None of it is a value. */
export interface InitOptions {
  readonly config: string
  readonly owner?: string
  readonly source?: string
  readonly sourcePath?: string
  readonly environment: readonly string[]
  readonly target: readonly string[]
  /** A way to keep the ledger, with what it needs to know behind a colon. */
  readonly ledger?: string
  /** Folders to look into, and kinds of target to look for. */
  readonly from: readonly string[]
  /** Print the config, and write nothing. */
  readonly dryRun: boolean
}
