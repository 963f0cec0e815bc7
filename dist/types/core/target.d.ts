/** What a target is, what it says of itself, and what it is handed. */
import type { Access } from './access.js';
import type { Form, ScopeKey } from './address.js';
import type { Observation, Sighting } from './observation.js';
import type { Receipt } from './receipts.js';
import type { TargetSetup } from './setup.js';
/** A claim about a vendor: what, where it was read, and when (YYYY-MM-DD). */
export interface Limit<T> {
    readonly is: T;
    readonly source: string;
    readonly verified: string;
}
/** What one form of one target can do. */
export interface FormCapabilities {
    /** Whether the API gives a value back. */
    readonly readBack: Limit<'value' | 'never' | 'unless-sensitive'>;
    /** What the target's own revision hangs on. */
    readonly revision: Limit<'per-value' | 'per-name' | 'none'>;
    /** Largest value, bytes of UTF-8. */
    readonly maxBytes: Limit<number>;
    /** Whether an empty value can be kept. */
    readonly empty: Limit<boolean>;
}
/** Everything the engine and the documentation need to know about a target, as data. */
export interface Capabilities {
    /** The vendor's name as people write it. */
    readonly title: string;
    readonly access: Access;
    readonly forms: {
        readonly secret: FormCapabilities;
        /** `false` where the target has nothing readable to offer. */
        readonly public: FormCapabilities | false;
    };
    readonly names: {
        /** What the target does to the case of a name. */
        readonly fold: 'upper' | 'exact';
        /** Source of a regular expression that the whole (folded) name must match. */
        readonly pattern: Limit<string>;
        /** Globs of names that the vendor keeps for itself. */
        readonly reserved: Limit<readonly string[]>;
        readonly maxLength: Limit<number>;
    };
    /** `one` request a value, one document a `scope`, or an `array`; `max` values to a request. */
    readonly batch: Limit<{
        readonly shape: 'one' | 'scope' | 'array';
        readonly max: number;
    }>;
    readonly maxPerScope: Limit<number>;
    /** Names and values of one scope together, bytes; Infinity where no such limit is known. */
    readonly maxTotalBytes: Limit<number>;
    readonly takesEffect: Limit<'now' | 'next-run' | 'next-deploy'>;
    /** The place vocabulary, one line each, for documentation. */
    readonly places: readonly {
        readonly place: string;
        readonly means: string;
    }[];
    readonly pace: {
        /** Pause that the vendor recommends between writes, ms. Dropped by SEALPOST_PACING=off. */
        readonly writeGapMs: Limit<number>;
        /** How long to wait when the vendor says "too many" without saying how long, ms. Never dropped. */
        readonly unstatedWaitMs: Limit<number>;
    };
    /** Resolution of the target's clock in its revisions, ms. */
    readonly tickMs: Limit<number>;
    /** What the target cannot do, in words; each is tried by the conformance suite through `attempts` of its world for the laws. */
    readonly cannot: readonly Limit<string>[];
}
/** `fetch`, with a little more on both sides. */
export type Fetch = (input: string | URL | Request, init?: RequestInit & {
    /** Sending it twice is the same as once. */
    readonly idempotent?: boolean;
    /**
     * Asked right before a write is sent once more, or after it has waited for some seconds: what the caller knew may be
     * old by then. What it throws is the end of the request.
     */
    readonly again?: () => Promise<void>;
}) => Promise<Answered>;
/** An answer. `repeated`: an earlier try of the same write may have been carried out, so "it is there" may mean ours. */
export type Answered = Response & {
    readonly repeated?: true;
};
/** What a target is handed. The token is not among it: `fetch` puts it on, for this endpoint only. */
export interface TargetIo {
    readonly fetch: Fetch;
    /** Base address without a trailing slash. */
    readonly endpoint: string;
}
/** One write. The only noun that holds a plain value; made in `engine/apply/apply.ts`, dropped when `write` returns. */
export type Step<S = unknown> = {
    readonly scope: S;
    readonly uid: string;
    readonly name: string;
    /** What was seen there before, if anything. */
    readonly sighting?: Sighting;
    /** What the target said of the whole scope when it was last observed ({@link Observation.handle}), for new names too. */
    readonly scopeHandle?: unknown;
} & ({
    readonly do: 'put';
    readonly form: Form;
    readonly value: string;
    /**
     * Whether a value that somebody made since it was observed may be overwritten. Where it may not, and the vendor can refuse to
     * overwrite, let it; where the vendor only says afterwards that it overwrote, the receipt says `evidence: 'updated'`.
     */
    readonly mayReplace: boolean;
} | {
    readonly do: 'remove';
});
/** A structural view of a zod schema, so that core needs no library. */
export interface Schema<T> {
    safeParse(input: unknown): {
        success: true;
        data: T;
    } | {
        success: false;
        error: {
            issues: readonly {
                path: PropertyKey[];
                message: string;
                code?: string | undefined;
                keys?: string[];
            }[];
        };
    };
}
/**
 * A place that can be written to. Five functions, none optional, and data.
 * A target observes and writes. It never diffs, decides, retries, sleeps, logs, or deletes "the rest".
 */
export interface Target<S = unknown, T = unknown, P = unknown> {
    readonly id: string;
    readonly api: 1;
    readonly capabilities: Capabilities;
    /** What `init` begins with; one that says nothing of it is named by its settings, `kind:setting=text`. */
    readonly setup?: TargetSetup;
    /** `settings`: the keys of this target's config block beside the common ones; `place`: one value of `environments`. */
    readonly config: {
        readonly settings: Schema<T>;
        readonly place: Schema<P>;
    };
    /** Config → scope. Throws `SealpostError('config')` with a hint where the combination makes no sense. */
    parseScope(input: {
        readonly settings: T;
        readonly place: P;
        readonly form: Form;
    }): S;
    keyOf(scope: S): ScopeKey;
    /**
     * The vendor's own id of what holds a scope, the same however the config spells it, and another one once it is deleted
     * and made anew. Asked once for each {@link ScopeKey.holder}; a GET or two. Throws a `SealpostError` where the token may
     * not see it.
     */
    identify(call: {
        readonly scope: S;
        readonly io: TargetIo;
    }): Promise<string>;
    /**
     * Observes scopes of one lane. One observation for each scope, in their order.
     * `io.fetch` refuses anything but GET and HEAD. May throw a `SealpostError`, which then counts for all of them.
     */
    observe(call: {
        readonly scopes: readonly S[];
        readonly io: TargetIo;
    }): Promise<readonly Observation[]>;
    /**
     * Write steps of one lane, at most `batch.max` of them, all puts or all removes.
     * One receipt for each step, in their order; a failed step does not stop its siblings, a failed scope does.
     */
    write(call: {
        readonly steps: readonly Step<S>[];
        readonly io: TargetIo;
    }): Promise<readonly Receipt[]>;
}
/** Targets by the name that a config uses, each loaded only when it is asked for. */
export type TargetList = Readonly<Record<string, () => Promise<{
    readonly target: Target;
}>>>;
