/**
 * Every noun of Sealpost on one page. Data only: nothing here runs, and nothing here can hold a plain value
 * except {@link Step}, which exists between `engine/apply/apply.ts` and one target's `write` and nowhere else.
 *
 * What a run goes through stands below; what is around it has a page each: targets, the config with its sources, the
 * world.
 */
import type { Doubt } from './doubts.js';
import type { SealpostError } from './errors.js';
import type { Secret } from './secret.js';
import type { ScopeKey } from './target.js';
/** How a value is meant to be kept at the target: never shown again, or readable on purpose. */
export type Form = 'secret' | 'public';
/** Where one value lives. Printed by `addressText` as `vercel:shop-web/production#DATABASE_URL`. */
export interface Address {
    /** The target's name in the config, `web`. */
    readonly target: string;
    /** The kind of target, `vercel`. */
    readonly use: string;
    /** The place, as a person would write it, `shop-web/production`. */
    readonly scope: string;
    /** The name at the target, after rename, prefix and the target's own folding. */
    readonly name: string;
}
/** One place that the config maps a source environment to, in one form. */
export interface Place<S = unknown> {
    /** The target's name in the config, `web`. */
    readonly target: string;
    /** The kind of target, `vercel`. */
    readonly use: string;
    /** The source environment whose values come here. */
    readonly environment: string;
    readonly form: Form;
    /** What `parseScope` made of the mapping. */
    readonly scope: S;
    /** What `keyOf` says of it. */
    readonly key: ScopeKey;
    /** Which of the target's mappings this is, counted from 0; both forms of one mapping share it. */
    readonly index: number;
    /** `file:line` of the mapping. */
    readonly at: string;
}
/** One value as a source gave it. */
export interface SourceValue {
    readonly secret: Secret;
    /** The source's own version token: changes whenever the value does; never derived from the plain value. */
    readonly version?: string;
    /** When the source says the value was last changed, ms since the epoch. */
    readonly updatedAt?: number;
    /** `file:line`, or a phrase that leads a person there. */
    readonly at?: string;
    /** What the dialect that it is written in cut off or left in. */
    readonly doubts?: readonly Doubt[];
    /** The source gave it without having been asked for it by name: a target has to ask, in its `secrets`. */
    readonly unasked?: true;
}
/** What a source read: environment → name → value. */
export type SourceRead = ReadonlyMap<string, ReadonlyMap<string, SourceValue>>;
/** One value that should be at one address. */
export interface Desired {
    readonly address: Address;
    readonly uid: string;
    readonly form: Form;
    readonly environment: string;
    /** The name at the source. */
    readonly sourceName: string;
    readonly secret: Secret;
    readonly version?: string;
    readonly at?: string;
}
/** A `Desired` with its value replaced by keyed fingerprints: what the diff sees. */
export interface Wanted {
    readonly address: Address;
    readonly uid: string;
    readonly form: Form;
    readonly environment: string;
    /** Absent where the ledger, not a source, says what is wanted. */
    readonly sourceName?: string;
    /** Key id → fingerprint, for each key at hand. */
    readonly prints: ReadonlyMap<string, string>;
    readonly version?: string;
}
/** One name as a target showed it. */
export interface Sighting {
    /** Folded as the target folds it. */
    readonly name: string;
    /** Only where the API read the value back. */
    readonly secret?: Secret;
    /** The target's own stamp for that value, opaque, compared for equality only. */
    readonly revision?: string;
    /** The same stamp as a time on the target's clock, ms since the epoch, where it is one. */
    readonly changedAt?: number;
    /** The form that the target keeps it in. */
    readonly form?: Form;
    /** Set when it belongs to somebody whom nobody may overrule (an integration, the vendor): the reason in a few words. */
    readonly untouchable?: string;
    /**
     * Which row of the target this is a part of, where one row can span several places: their stamps move together. The
     * vendor's own id, which no other row of this vendor has: the same row in two documents shows that they are one.
     */
    readonly row?: string;
    /**
     * What is another one once somebody deletes the name and makes it anew: the vendor's id of the row, or the time at which
     * it was created. Opaque, compared for equality only; absent where the vendor shows neither.
     */
    readonly made?: string;
    /**
     * Other places (by uid) whose values move this stamp, because the vendor stamps the name as a whole. Absent where the
     * stamp is this value's alone.
     */
    readonly stampedWith?: readonly string[];
    /** Why a value in this form cannot be put in its place; a form that is absent can. */
    readonly blocked?: Blocked;
    /** The target's private data about the row; handed back to `write` as it was. */
    readonly handle?: unknown;
}
/** What stands against a write, as far as looking shows it. */
export interface Objection {
    /** The reason in a few words, to stand behind a colon. */
    readonly because: string;
    /** The one thing to do about it, one sentence. */
    readonly unlock: string;
    /**
     * Places (by uid) that fall in with it: where each gets a value of the same form in the same run, under the same name
     * and by the same target of the config, nothing stands against it. Absent where that changes nothing.
     */
    readonly unless?: readonly string[];
}
/** By form: what keeps a value of this form from being put here. */
export type Blocked = Readonly<Partial<Record<Form, Objection>>>;
/**
 * What could be seen of one scope. `listed: false` means "there may be more than this": what was seen is still
 * given, what was not seen is unknown, and neither is ever spelled as an empty list.
 */
export type Observation = {
    readonly sightings: readonly Sighting[];
    /** What the vendor itself calls the place within its lane, where a config may call it in more than one way. */
    readonly identity?: string;
    /** What {@link Target.identify} would say of the place, where the look shows it anyway. */
    readonly holder?: string;
    /** Why no value in this form can be put into this place at all, be its name there or not. */
    readonly blocked?: Blocked;
    /** The same of names that are not there yet, by globs; the first that fits counts. */
    readonly blockedGlobs?: readonly {
        readonly names: readonly string[];
        readonly blocked: Blocked;
    }[];
    /** The same of single names that have no value here, where something else stands in their way. */
    readonly blockedNames?: ReadonlyMap<string, Blocked>;
    /** The target's private data about the scope as a whole; handed back to `write` as {@link Step.scopeHandle}. */
    readonly handle?: unknown;
} & ({
    readonly listed: true;
} | {
    readonly listed: false;
    /** Why, for a person. */
    readonly because: string;
    /** Present where looking failed, absent where the target itself says that it hides rows. */
    readonly error?: SealpostError;
});
/** What the ledger remembers of one name. */
export interface LedgerEntry {
    readonly state: 'pending' | 'written';
    readonly fingerprint: string;
    /** Which key made the fingerprint. */
    readonly keyId: string;
    readonly form: Form;
    /** The target's stamp, re-observed after our write. */
    readonly revision?: string;
    /** The source's version token at the time. */
    readonly version?: string;
    /** {@link Sighting.made} as it was after our write. */
    readonly made?: string;
    /** The form that the target keeps it in, where it took the value in another one than it was asked for. */
    readonly kept?: Form;
    /** How many of our writes in a row, this one last, found that somebody had edited what the one before had written. */
    readonly contested?: number;
    /** The run that wrote the entry. */
    readonly run: string;
}
/** uid → name → entry. */
export type Entries = ReadonlyMap<string, ReadonlyMap<string, LedgerEntry>>;
/** Why a change is one. No change without a reason; which reason goes with which {@link Do} stands at each. */
export type Why = 
/** create: the name was never there, as far as the ledger knows */
'absent'
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
/** leave: it was edited or made anew at the target since it was written, so it may not be ours any more */
 | 'not-ours'
/** leave: what the target shows stands against it */
 | 'blocked';
/** What a pull request does to a name at the source. */
export type Proposed = 'added' | 'changed' | 'removed';
/** What somebody did at the target to what we wrote: changed the value, deleted the name and made it anew, or deleted it. */
export type Drift = 'edited' | 'made-anew' | 'deleted';
/**
 * What a `keep` stands on, strongest first: the value was read back and is equal; the target's stamp is the one that was
 * seen after our write; nothing but the ledger, since the target shows neither.
 */
export type Sure = 'read-back' | 'revision' | 'ledger';
/**
 * What a change does. `create`, `update`, `adopt` (overwrite a name that is not ours) and `remove` write at the target,
 * `forget` in the ledger only; `keep` finds equal what should be, `leave` lets alone what differs.
 */
export type Do = 'create' | 'update' | 'adopt' | 'remove' | 'forget' | 'keep' | 'leave';
/** One line of a plan. Holds no value. */
export interface Change {
    readonly address: Address;
    readonly uid: string;
    readonly environment: string;
    readonly do: Do;
    /** Always there, except for `keep`. */
    readonly why?: Why;
    /** Only for `keep`: what the certainty stands on. */
    readonly sure?: Sure;
    /** What the change was before policy narrowed it to `leave`. */
    readonly instead?: Exclude<Do, 'keep' | 'leave'>;
    /** The name at the source, where there is one. */
    readonly sourceName?: string;
    readonly form?: Form;
    /** Fingerprint of what is wanted. */
    readonly fingerprint?: string;
    /** The source's version token of what is wanted. */
    readonly version?: string;
    /** The target's stamp when the plan was made. */
    readonly revision?: string;
    /** {@link Sighting.made} when the plan was made. */
    readonly made?: string;
    /** The form that the target keeps the value in, where it is known to take it in another one than it is asked for. */
    readonly kept?: Form;
    /** What somebody did at the target since our last write; whatever else is the reason, and whatever policy makes of it. */
    readonly drift?: Drift;
    /** How many of our writes in a row found it edited, the one of this change included; from two on there is another writer. */
    readonly contested?: number;
    /** What a pull request does to the name at the source, where the run is for one that does. */
    readonly proposed?: Proposed;
    /** What the target is seen to have against it. */
    readonly blocked?: Objection;
    /** Nothing to write at the target, but the ledger takes down what was seen (readable and equal, or a new key). */
    readonly learn?: true;
    /** One line for a person: how to get this change through, or what happened. */
    readonly note?: string;
    /** Why it could not even be planned. */
    readonly error?: SealpostError;
}
/** Something that must not happen as asked. `unlock` is the one line that would allow it. */
export interface Refusal {
    readonly rule: string;
    readonly because: string;
    readonly unlock: string;
    readonly addresses: readonly string[];
    /** `file:line` in the config that the unlock is about. */
    readonly at?: string;
}
/** Ordered, hashed, value-free. */
export interface Plan {
    readonly version: 1;
    readonly owner: string;
    readonly changes: readonly Change[];
    readonly refusals: readonly Refusal[];
    /** SHA-256 over everything above, hex. */
    readonly hash: string;
}
/** What became of one change. `landed: 'unknown'` keeps the ledger entry pending, so that the next run settles it. */
export type Receipt = {
    readonly uid: string;
    readonly name: string;
} & ({
    readonly ok: true;
    readonly revision?: string;
    /** {@link Sighting.made} after the write. */
    readonly made?: string;
    /** The form that the target keeps the value in, where that is not the one it was asked for. */
    readonly kept?: Form;
    /** A value that somebody else had put there since we looked was overwritten. */
    readonly replaced?: true;
    /** The target's free evidence, where it gives one. */
    readonly evidence?: 'created' | 'updated';
    /** Something a person should know although it worked. */
    readonly note?: string;
} | {
    readonly ok: false;
    readonly error: SealpostError;
    readonly landed: 'no' | 'unknown';
});
