/** What a target is, what it declares about itself, and what it is given. */
import type { Access } from './access.js';
import type { Form, ScopeKey } from './address.js';
import type { Fetch } from './fetch.js';
import type { Observation, Sighting } from './observation.js';
import type { Receipt } from './receipts.js';
import type { Schema } from './schema.js';
import type { TargetSetup } from './setup.js';
export type { Answered, Fetch } from './fetch.js';
export type { Schema } from './schema.js';
/** A claim about a vendor: what it is, where it was read, and when (YYYY-MM-DD). */
export interface Limit<T> {
    readonly is: T;
    readonly source: string;
    readonly verified: string;
}
/** What one form of one target can do. */
export interface FormCapabilities {
    /** Whether the API returns a value. */
    readonly readBack: Limit<'value' | 'never' | 'unless-sensitive'>;
    /** Whether the target has a revision for each value, one for each name, or none. */
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
        /** `false` if the target has no readable form. */
        readonly public: FormCapabilities | false;
    };
    readonly names: {
        /** What the target does to the case of a name. */
        readonly fold: 'upper' | 'exact';
        /** Source of a regular expression that must match the whole (folded) name. */
        readonly pattern: Limit<string>;
        /** Globs of names that the vendor keeps for itself. */
        readonly reserved: Limit<readonly string[]>;
        readonly maxLength: Limit<number>;
    };
    /** How many names one request shows, where that is fewer than a hundred. */
    readonly page?: Limit<number>;
    /** What one write request covers: `one` value, the document of a `scope`, or an `array`; and at most how many values. */
    readonly batch: Limit<{
        readonly shape: 'one' | 'scope' | 'array';
        readonly max: number;
    }>;
    readonly maxPerScope: Limit<number>;
    /** Names and values of one scope together, bytes; Infinity if no such limit is known. */
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
    /** What the target cannot do, in words; the conformance suite tries each of them through `attempts` of the target's world. */
    readonly cannot: readonly Limit<string>[];
}
/** What a target can reach of the outside. It never sees the token: `fetch` adds it, for this endpoint only. */
export interface TargetIo {
    readonly fetch: Fetch;
    /** Base address without a trailing slash. */
    readonly endpoint: string;
    /** The vendor's id of the account that is logged in to, of a target whose access has a `login`; costs a request. */
    readonly account?: () => Promise<string>;
}
/** One write. The only type that contains a plain value; made in `engine/apply/write-batch.ts`, dropped when `write` returns. */
export type Step<S = unknown> = {
    readonly scope: S;
    readonly uid: string;
    readonly name: string;
    /** What was observed there before, if anything. */
    readonly sighting?: Sighting;
    /** {@link Observation.handle} of the scope when it was last observed, for new names too. */
    readonly scopeHandle?: unknown;
} & ({
    readonly do: 'put';
    readonly form: Form;
    readonly value: string;
    /**
     * Whether a value that somebody created since the observation may be overwritten. If not, and the vendor can refuse to
     * overwrite, have it refuse; if the vendor only tells afterwards, the receipt says `evidence: 'updated'`.
     */
    readonly mayReplace: boolean;
} | {
    readonly do: 'remove';
});
/**
 * A place that can be written to. Six functions, none optional, and data.
 * A target observes and writes. It never diffs, decides, retries, sleeps, logs, or deletes "the rest".
 */
export interface Target<S = unknown, T = unknown, P = unknown> {
    readonly id: string;
    readonly api: 1;
    readonly capabilities: Capabilities;
    /** What `init` needs to know; without it, the target is named by its settings, `kind:setting=text`. */
    readonly setup?: TargetSetup;
    /** `settings`: the keys of the target's config block apart from the common ones; `place`: one value of `environments`. */
    readonly config: {
        readonly settings: Schema<T>;
        readonly place: Schema<P>;
    };
    /** Config → scope. Throws `SealpostError('config')` with a hint if the combination makes no sense. */
    parseScope(input: {
        readonly settings: T;
        readonly place: P;
        readonly form: Form;
    }): S;
    keyOf(scope: S): ScopeKey;
    /**
     * The vendor's own id of what holds a scope: the same however the config spells it, and a different one once it is deleted
     * and created again. Called once for each {@link ScopeKey.holder}; costs a GET or two. Throws a `SealpostError` if the
     * token may not see it.
     */
    identify(call: {
        readonly scope: S;
        readonly io: TargetIo;
    }): Promise<string>;
    /**
     * Observes scopes of one lane, and returns one observation for each, in their order. `io.fetch` refuses everything but GET
     * and HEAD. May throw a `SealpostError`, which then applies to all of them.
     */
    observe(call: {
        readonly scopes: readonly S[];
        readonly io: TargetIo;
        /**
         * Names that were written to each scope, for a vendor whose list lags behind: what it does not show is to be asked for
         * by its name. Absent if nothing is known.
         */
        readonly known?: readonly (readonly string[])[];
    }): Promise<readonly Observation[]>;
    /**
     * Writes steps of one lane, at most `batch.max` of them, all puts or all removes, and returns one receipt for each, in
     * their order. A failed step does not stop the others; a failed scope does.
     */
    write(call: {
        readonly steps: readonly Step<S>[];
        readonly io: TargetIo;
        /**
         * Told each receipt as soon as there is one, by who sends more than one request: so that a person sees how far it is.
         * {@link serially} does it.
         */
        readonly told?: (receipt: Receipt) => void;
    }): Promise<readonly Receipt[]>;
    /** `none`: what is stored takes effect by itself, or nobody can ask for it. */
    readonly redeploy: Redeploy<S> | 'none';
}
/** What asking for a redeployment came to: what was started, or why there was nothing to start. In words, no address. */
export type Redeployed = {
    readonly started: string;
    readonly not?: never;
} | {
    readonly not: string;
    readonly started?: never;
};
/** How a target is made to take up what was stored there. */
export interface Redeploy<S = unknown> {
    /** What is started, as it goes on after "starts": "a new deployment of the last production build". */
    readonly starts: Limit<string>;
    /**
     * Starts it, once: GETs, then one request that changes something. Throws a `SealpostError` where that is refused.
     * @param call.scopes where something was written since the last deployment that we know of; all scopes of one target
     */
    ask(call: {
        readonly scopes: readonly S[];
        readonly io: TargetIo;
    }): Promise<Redeployed>;
}
/** Targets by the name that a config uses, each loaded on demand. */
export type TargetList = Readonly<Record<string, () => Promise<{
    readonly target: Target;
}>>>;
