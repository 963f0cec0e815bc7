import type { Files } from './runtime.js'
import type { SourceSetup } from './setup.js'
import type { Fetch, Schema } from './target.js'
import type { SourceRead } from './value.js'

/** A place that values come from. */
export interface Source<T = unknown> {
  readonly id: string
  readonly api: 1
  /** A setting that nobody may see is marked in the schema, with zod's `.meta({ secret: true })`. */
  readonly config: { readonly settings: Schema<T> }
  /**
   * Environment variables that it may need, for `doctor`, the docs, and whoever keeps credentials out of what is shown:
   * what they hold is secret, but where `secret` is false (an address, say). `<NAME>` in a name stands for a part that is
   * filled in.
   */
  readonly access: {
    readonly env: readonly { readonly name: string; readonly means: string; readonly secret?: false }[]
  }
  /** What of its files must stay out of git; left out where nothing must, as for encrypted files. */
  readonly outOfGit?: {
    /** The files that it reads hold values that anybody can read. */
    readonly values: boolean
    /** Names of files with keys that stand beside those, or above them. */
    readonly keys: readonly string[]
  }
  /** What `init` begins with; one that says nothing of it has its files at the setting `path`. */
  readonly setup?: SourceSetup
  /**
   * Reads whole environments. All or nothing: a file that is missing, a value that cannot be decrypted or a name
   * that stands twice throws a `SealpostError` with file and line; a smaller set is never returned.
   */
  read(call: {
    readonly environments: readonly string[]
    readonly settings: T
    /** Folder of the config file; relative paths start here. */
    readonly folder: string
    readonly io: SourceIo
  }): Promise<SourceRead>
}

/** What a source is handed of the outside. It can read, and cannot write. */
export interface SourceIo {
  readonly files: Pick<Files, 'read'>
  /** Environment variables of the run. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** As it is: no token is put on, nothing is tried again. */
  readonly fetch: Fetch
}

/** Sources by the name that a config uses, each loaded only when it is asked for. */
export type SourceList = Readonly<Record<string, () => Promise<{ readonly source: Source }>>>
