/**
 * Every noun of Sealpost on one page. Data only: nothing here runs, and nothing here can hold a plain value
 * except {@link Step}, which exists between `io/apply.ts` and one target's `write` and nowhere else.
 */
import type { SealpostError } from './errors.js'
import type { Secret } from './secret.js'

/** How a value is meant to be kept at the target: never shown again, or readable on purpose. */
export type Form = 'secret' | 'public'

/** Where one value lives. Printed by `addressText` as `vercel:shop-web/production#DATABASE_URL`. */
export interface Address {
  /** The target's name in the config, `web`. */
  readonly target: string
  /** The kind of target, `vercel`. */
  readonly use: string
  /** The place, as a person would write it, `shop-web/production`. */
  readonly scope: string
  /** The name at the target, after rename, prefix and the target's own folding. */
  readonly name: string
}

/** What `keyOf` says of a scope. */
export interface ScopeKey {
  /** Stable and unique over all targets: ledger entries and fingerprints hang on it. Begins with the target's id. */
  readonly uid: string
  /** For people; becomes `Address.scope`. */
  readonly label: string
  /** Scopes with one lane share a document or a lock at the vendor: they are observed in one call and written in one call. */
  readonly lane: string
  /** How many names fit into this scope. */
  readonly maxNames: number
  /** What a token must be allowed to do here, most telling first; absent where the vendor has no permissions for single things. */
  readonly needs?: readonly Need[]
}

/** One permission that a scope takes. */
export interface Need {
  /** Who grants it, as the vendor spells the name: a repository or an organisation. */
  readonly holder: { readonly kind: 'repository' | 'organization'; readonly name: string }
  /** As the vendor's API names it; {@link Capabilities.access} has the words for a person. */
  readonly permission: string
  /** The level that looking takes; nothing where it is for writing only. */
  readonly look: 'read' | 'write' | undefined
  /** The level that writing takes. */
  readonly write: 'read' | 'write'
  /** The scope that a token without single permissions has in its place. */
  readonly classic: string
}

/** One place that the config maps a source environment to, in one form. */
export interface Place<S = unknown> {
  /** The target's name in the config, `web`. */
  readonly target: string
  /** The kind of target, `vercel`. */
  readonly use: string
  /** The source environment whose values come here. */
  readonly environment: string
  readonly form: Form
  /** What `parseScope` made of the mapping. */
  readonly scope: S
  /** What `keyOf` says of it. */
  readonly key: ScopeKey
  /** Which of the target's mappings this is, counted from 0; both forms of one mapping share it. */
  readonly index: number
  /** `file:line` of the mapping. */
  readonly at: string
}

/** One value as a source gave it. */
export interface SourceValue {
  readonly secret: Secret
  /** The source's own version token: changes whenever the value does; never derived from the plain value. */
  readonly version?: string
  /** When the source says the value was last changed, ms since the epoch. */
  readonly updatedAt?: number
  /** `file:line`, or a phrase that leads a person there. */
  readonly at?: string
}

/** What a source read: environment → name → value. */
export type SourceRead = ReadonlyMap<string, ReadonlyMap<string, SourceValue>>

/** One value that should be at one address. */
export interface Desired {
  readonly address: Address
  readonly uid: string
  readonly form: Form
  readonly environment: string
  /** The name at the source. */
  readonly sourceName: string
  readonly secret: Secret
  readonly version?: string
  readonly at?: string
}

/** A `Desired` with its value replaced by keyed fingerprints: what the diff sees. */
export interface Wanted {
  readonly address: Address
  readonly uid: string
  readonly form: Form
  readonly environment: string
  /** Absent where the ledger, not a source, says what is wanted. */
  readonly sourceName?: string
  /** Key id → fingerprint, for each key at hand. */
  readonly prints: ReadonlyMap<string, string>
  readonly version?: string
}

/** One name as a target showed it. */
export interface Sighting {
  /** Folded as the target folds it. */
  readonly name: string
  /** Only where the API read the value back. */
  readonly secret?: Secret
  /** The target's own stamp for that value, opaque, compared for equality only. */
  readonly revision?: string
  /** The same stamp as a time on the target's clock, ms since the epoch, where it is one. */
  readonly changedAt?: number
  /** The form that the target keeps it in. */
  readonly form?: Form
  /** Set when it belongs to somebody whom nobody may overrule (an integration, the vendor): the reason in a few words. */
  readonly untouchable?: string
  /**
   * Which row of the target this is a part of, where one row can span several places: their stamps move together. The
   * vendor's own id, which no other row of this vendor has: the same row in two documents shows that they are one.
   */
  readonly row?: string
  /** The target's private data about the row; handed back to `write` as it was. */
  readonly handle?: unknown
}

/**
 * What could be seen of one scope. `listed: false` means "there may be more than this": what was seen is still
 * given, what was not seen is unknown, and neither is ever spelled as an empty list.
 */
export type Observation = {
  readonly sightings: readonly Sighting[]
  /** What the vendor itself calls the place within its lane, where a config may call it in more than one way. */
  readonly identity?: string
  /** The target's private data about the scope as a whole; handed back to `write` as {@link Step.scopeHandle}. */
  readonly handle?: unknown
} & (
  | { readonly listed: true }
  | {
      readonly listed: false
      /** Why, for a person. */
      readonly because: string
      /** Present where looking failed, absent where the target itself says that it hides rows. */
      readonly error?: SealpostError
    }
)

/** What the ledger remembers of one name. */
export interface LedgerEntry {
  readonly state: 'pending' | 'written'
  readonly fingerprint: string
  /** Which key made the fingerprint. */
  readonly keyId: string
  readonly form: Form
  /** The target's stamp, re-observed after our write. */
  readonly revision?: string
  /** The source's version token at the time. */
  readonly version?: string
  /** The run that wrote the entry. */
  readonly run: string
}

/** uid → name → entry. */
export type Entries = ReadonlyMap<string, ReadonlyMap<string, LedgerEntry>>

/** Why a change is one. No change without a reason; which reason goes with which {@link Do} stands at each. */
export type Why =
  /** create: the name was never there, as far as the ledger knows */
  | 'absent'
  /** create: it was written, and somebody removed it at the target */
  | 'vanished'
  /** update: the source has another value than the one that was written */
  | 'source-changed'
  /** update: the target's stamp moved, or its value read back is another one */
  | 'drifted'
  /** update: a write was begun, or may have been where the ledger is lost, and nobody knows whether it landed */
  | 'unfinished'
  /** update: the entry was made with a key that is not at hand any more */
  | 'rekeyed'
  /** adopt, leave: a name that exists and that this owner did not write, or that nobody may overrule */
  | 'foreign'
  /** remove: this owner wrote it, and the source has it no longer */
  | 'gone-from-source'
  /** forget: neither source nor target has it; only the ledger is changed */
  | 'gone-everywhere'
  /** create, update, remove: by a pull request, told by name and never compared */
  | 'proposed'
  /** leave: `policy.protect` holds the name */
  | 'protected'
  /** leave: the place could not be seen in full, so what is there is not known */
  | 'unlisted'
  /** leave: `policy.allow` or `policy.onDrift` does not go as far as this change */
  | 'not-allowed'

/**
 * What a `keep` stands on, strongest first: the value was read back and is equal; the target's stamp is the one that was
 * seen after our write; nothing but the ledger, since the target shows neither.
 */
export type Sure = 'read-back' | 'revision' | 'ledger'

/**
 * What a change does. `create`, `update`, `adopt` (overwrite a name that is not ours) and `remove` write at the target,
 * `forget` in the ledger only; `keep` finds equal what should be, `leave` lets alone what differs.
 */
export type Do = 'create' | 'update' | 'adopt' | 'remove' | 'forget' | 'keep' | 'leave'

/** One line of a plan. Holds no value. */
export interface Change {
  readonly address: Address
  readonly uid: string
  readonly environment: string
  readonly do: Do
  /** Always there, except for `keep`. */
  readonly why?: Why
  /** Only for `keep`: what the certainty stands on. */
  readonly sure?: Sure
  /** What the change was before policy narrowed it to `leave`. */
  readonly instead?: Exclude<Do, 'keep' | 'leave'>
  /** The name at the source, where there is one. */
  readonly sourceName?: string
  readonly form?: Form
  /** Fingerprint of what is wanted. */
  readonly fingerprint?: string
  /** The source's version token of what is wanted. */
  readonly version?: string
  /** The target's stamp when the plan was made. */
  readonly revision?: string
  /** Nothing to write at the target, but the ledger takes down what was seen (readable and equal, or a new key). */
  readonly learn?: true
  /** One line for a person: how to get this change through, or what happened. */
  readonly note?: string
  /** Why it could not even be planned. */
  readonly error?: SealpostError
}

/** Something that must not happen as asked. `unlock` is the one line that would allow it. */
export interface Refusal {
  readonly rule: string
  readonly because: string
  readonly unlock: string
  readonly addresses: readonly string[]
  /** `file:line` in the config that the unlock is about. */
  readonly at?: string
}

/** Something that stops nothing, and that a person should look at all the same. */
export interface Warning {
  readonly because: string
  /** `file:line` in the config. */
  readonly at: string
}

/** Ordered, hashed, value-free. */
export interface Plan {
  readonly version: 1
  readonly owner: string
  readonly changes: readonly Change[]
  readonly refusals: readonly Refusal[]
  /** SHA-256 over everything above, hex. */
  readonly hash: string
}

/** What became of one change. `landed: 'unknown'` keeps the ledger entry pending, so that the next run settles it. */
export type Receipt = { readonly uid: string; readonly name: string } & (
  | {
      readonly ok: true
      readonly revision?: string
      /** The target's free evidence, where it gives one. */
      readonly evidence?: 'created' | 'updated'
      /** Something a person should know although it worked. */
      readonly note?: string
    }
  | { readonly ok: false; readonly error: SealpostError; readonly landed: 'no' | 'unknown' }
)

/** A claim about a vendor: what, where it was read, and when (YYYY-MM-DD). */
export interface Limit<T> {
  readonly is: T
  readonly source: string
  readonly verified: string
}

/** What one form of one target can do. */
export interface FormCapabilities {
  /** Whether the API gives a value back. */
  readonly readBack: Limit<'value' | 'never' | 'unless-sensitive'>
  /** What the target's own stamp hangs on. */
  readonly revision: Limit<'per-value' | 'per-name' | 'none'>
  /** Largest value, bytes of UTF-8. */
  readonly maxBytes: Limit<number>
  /** Whether an empty value can be kept. */
  readonly empty: Limit<boolean>
}

/** Everything the engine and the documentation need to know about a target, as data. */
export interface Capabilities {
  /** The vendor's name as people write it. */
  readonly title: string
  /** Environment variables for the token (first that is set wins) and the endpoint; the permissions to ask for. */
  readonly access: {
    readonly token: readonly string[]
    readonly endpoint: { readonly env: string; readonly default: string }
    /** One line each: the least permission, as the vendor names it. */
    readonly permissions: readonly string[]
    /** What the vendor's API calls a permission → what its pages call it. */
    readonly named?: Readonly<Record<string, string>>
    /** Where a person makes the token. */
    readonly portal: string
    /** Settings that the environment may give where the config does not: setting → variable. */
    readonly settings?: Readonly<Record<string, string>>
  }
  readonly forms: {
    readonly secret: FormCapabilities
    /** `false` where the target has nothing readable to offer. */
    readonly public: FormCapabilities | false
  }
  readonly names: {
    /** What the target does to the case of a name. */
    readonly fold: 'upper' | 'exact'
    /** Source of a regular expression that the whole (folded) name must match. */
    readonly pattern: Limit<string>
    /** Globs of names that the vendor keeps for itself. */
    readonly reserved: Limit<readonly string[]>
    readonly maxLength: Limit<number>
  }
  /** `one` request a value, one document a `scope`, or an `array`; `max` values to a request. */
  readonly batch: Limit<{ readonly shape: 'one' | 'scope' | 'array'; readonly max: number }>
  readonly maxPerScope: Limit<number>
  /** Names and values of one scope together, bytes; Infinity where no such limit is known. */
  readonly maxTotalBytes: Limit<number>
  readonly takesEffect: Limit<'now' | 'next-run' | 'next-deploy'>
  /** The place vocabulary, one line each, for documentation. */
  readonly places: readonly { readonly place: string; readonly means: string }[]
  readonly pace: {
    /** Pause that the vendor recommends between writes, ms. Dropped by SEALPOST_PACING=off. */
    readonly writeGapMs: Limit<number>
    /** How long to wait when the vendor says "too many" without saying how long, ms. Never dropped. */
    readonly unstatedWaitMs: Limit<number>
  }
  /** Resolution of the target's clock in its stamps, ms. */
  readonly tickMs: Limit<number>
  /** What the target cannot do, in words; each is tried by the conformance suite through the world's `attempts`. */
  readonly cannot: readonly Limit<string>[]
}

/** `fetch`, with one thing more: `idempotent: true` says that sending it twice is the same as once. */
export type Fetch = (
  input: string | URL | Request,
  init?: RequestInit & { readonly idempotent?: boolean },
) => Promise<Response>

/** What a target is handed. The token is not among it: `fetch` puts it on, for this endpoint only. */
export interface TargetIo {
  readonly fetch: Fetch
  /** Base address without a trailing slash. */
  readonly endpoint: string
}

/** One write. The only noun that holds a plain value; made in `io/apply.ts`, dropped when `write` returns. */
export type Step<S = unknown> = {
  readonly scope: S
  readonly uid: string
  readonly name: string
  /** What was seen there before, if anything. */
  readonly sighting?: Sighting
  /** What the target said of the whole scope when it was last observed ({@link Observation.handle}), for new names too. */
  readonly scopeHandle?: unknown
} & ({ readonly do: 'put'; readonly form: Form; readonly value: string } | { readonly do: 'remove' })

/** A structural view of a zod schema, so that core needs no library. */
export interface Schema<T> {
  safeParse(input: unknown):
    | { success: true; data: T }
    | {
        success: false
        error: {
          issues: readonly { path: PropertyKey[]; message: string; code?: string | undefined; keys?: string[] }[]
        }
      }
}

/**
 * A place that can be written to. Four functions and four pieces of data, none optional.
 * A target observes and writes. It never diffs, decides, retries, sleeps, logs, or deletes "the rest".
 */
export interface Target<S = unknown, T = unknown, P = unknown> {
  readonly id: string
  readonly api: 1
  readonly capabilities: Capabilities
  /** `settings`: the keys of this target's config block beside the common ones; `place`: one value of `environments`. */
  readonly config: { readonly settings: Schema<T>; readonly place: Schema<P> }
  /** Config → scope. Throws `SealpostError('config')` with a hint where the combination makes no sense. */
  parseScope(input: { readonly settings: T; readonly place: P; readonly form: Form }): S
  keyOf(scope: S): ScopeKey
  /**
   * Look at scopes of one lane. One observation for each scope, in their order.
   * `io.fetch` refuses anything but GET and HEAD. May throw a `SealpostError`, which then counts for all of them.
   */
  observe(call: { readonly scopes: readonly S[]; readonly io: TargetIo }): Promise<readonly Observation[]>
  /**
   * Write steps of one lane, at most `batch.max` of them, all puts or all removes.
   * One receipt for each step, in their order; a failed step does not stop its siblings, a failed scope does.
   */
  write(call: { readonly steps: readonly Step<S>[]; readonly io: TargetIo }): Promise<readonly Receipt[]>
}

/** Files as the engine needs them. Paths are absolute. */
export interface Files {
  /** Bytes, or undefined where there is no such file. Any other trouble throws. */
  read(path: string): Promise<Uint8Array | undefined>
  /** Atomic and durable: temporary file, fsync, rename, fsync of the folder. `mode` is octal, default 0o600. */
  replace(path: string, bytes: Uint8Array, mode?: number): Promise<void>
  /** Creates the file with its content in one step; false where it exists. */
  createNew(path: string, bytes: Uint8Array): Promise<boolean>
  remove(path: string): Promise<void>
}

/** A place that values come from. */
export interface Source<T = unknown> {
  readonly id: string
  readonly api: 1
  readonly config: { readonly settings: Schema<T> }
  /** Environment variables that it may need, for `doctor` and the docs. */
  readonly access: { readonly env: readonly { readonly name: string; readonly means: string }[] }
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

/** What a source is handed of the world. It can read, and cannot write. */
export interface SourceIo {
  readonly files: Pick<Files, 'read'>
  /** Environment variables of the run. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** As it is: no token is put on, nothing is tried again. */
  readonly fetch: Fetch
}

/** Targets by the name that a config uses, each loaded only when it is asked for. */
export type TargetList = Readonly<Record<string, () => Promise<{ readonly target: Target }>>>

/** Sources by the name that a config uses, each loaded only when it is asked for. */
export type SourceList = Readonly<Record<string, () => Promise<{ readonly source: Source }>>>

/** What a run may do by itself; each word includes the ones before it. */
export type Allow = 'create' | 'update' | 'adopt' | 'remove'

/** The `policy` block of a config, defaults filled in. */
export interface Policy {
  /** How far a run may go by itself; a change beyond it is left alone. */
  readonly allow: Allow
  /** Globs of names, at the target or at the source, that are never changed once they are there. */
  readonly protect: readonly string[]
  /** What is to be done about a value that was changed or removed at the target: put it right, or say so. */
  readonly onDrift: 'restore' | 'report'
  /** Most values that one run may remove; where there are more, the run is refused. */
  readonly maxRemovals: number
  /** Largest share of a target's managed names that one run may update, 0 to 1. */
  readonly maxUpdateShare: number
  /** Globs of names at the source that may be empty. */
  readonly allowEmpty: readonly string[]
}

/** One block of `targets`, defaults filled in. Its settings and places have passed the target's own schema. */
export interface ConfigTarget {
  /** The block's name, `web`. */
  readonly name: string
  /** The kind of target, `vercel`. */
  readonly use: string
  readonly target: Target
  readonly settings: unknown
  /** The environment variable that holds the token, in place of the target's own. */
  readonly token?: { readonly env: string }
  /** Globs over names at the source; see `matches`. */
  readonly secrets: readonly string[]
  /** Name at the source → name at the target. */
  readonly rename: Readonly<Record<string, string>>
  readonly prefix?: string
  /** Globs over names at the source whose values stay readable where the target has such a form. */
  readonly public: readonly string[]
  /** In the order of the file; `place` is what `parseScope` takes. */
  readonly places: readonly { readonly environment: string; readonly place: unknown; readonly at: string }[]
  /** `file:line` of the block. */
  readonly at: string
}

/** A config that has passed every check. */
export interface Config {
  readonly version: 1
  readonly owner: string
  readonly source: { readonly use: string; readonly settings: unknown; readonly source: Source }
  readonly environments: readonly string[]
  /** As written; the store that `use` names checks the rest. Undefined where the config names none. */
  readonly ledger: { readonly use: string; readonly [setting: string]: unknown } | undefined
  readonly policy: Policy
  readonly targets: readonly ConfigTarget[]
  /** SHA-256 of the file's bytes, hex. */
  readonly digest: string
  /** Absolute path of the file. */
  readonly path: string
  /** Absolute path of its folder; relative paths in the config start there. */
  readonly folder: string
  /** The file as messages name it. */
  readonly file: string
  /** `file:line` of a key or list item, or of the nearest one above it that the file has. */
  readonly where: (path: readonly (string | number)[]) => string
}

/** The whole outside world. The engine gets it as one object, so that a simulation can stand in for all of it. */
export interface World {
  readonly fetch: typeof globalThis.fetch
  /** ms since the epoch. */
  readonly now: () => number
  /** Resolves after `ms`, or at once when `signal` fires. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>
  readonly random: (bytes: number) => Uint8Array
  readonly files: Files
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute path of the folder the command runs in. */
  readonly cwd: string
  /** This process, for leases. */
  readonly process: { readonly pid: number; readonly host: string; readonly alive: (pid: number) => boolean }
  /** Fires when the person (or the host) wants us to stop: the write in flight is finished, no other is begun. */
  readonly stop: AbortSignal
}
