import type { Form, Place } from './address.js';
import type { SealpostError } from './errors.js';
import type { Secret } from './secret.js';
/** One name as a target showed it. */
export interface Sighting {
    /** Folded as the target folds it. */
    readonly name: string;
    /** Only where the API read the value back. */
    readonly secret?: Secret;
    /** The target's own revision of that value (a "stamp", in words for people), opaque, compared for equality only. */
    readonly revision?: string;
    /** The same as a time on the target's clock, ms since the epoch, where it is one. */
    readonly changedAt?: number;
    /** The form that the target keeps it in. */
    readonly form?: Form;
    /** Set when it belongs to somebody whom nobody may overrule (an integration, the vendor): the reason in a few words. */
    readonly untouchable?: string;
    /**
     * Which row of the target this is a part of, where one row can span several places: their revisions move together. The
     * vendor's own id, which no other row of this vendor has: the same row in two documents shows that they are one.
     */
    readonly row?: string;
    /**
     * What is another one once somebody deletes the name and makes it anew: the vendor's id of the row, or the time at which
     * it was created. Opaque, compared for equality only; absent where the vendor shows neither.
     */
    readonly made?: string;
    /**
     * Other places (by uid) whose values move this revision, because the vendor gives one to the name as a whole. Absent
     * where it is this value's alone.
     */
    readonly stampedWith?: readonly string[];
    /** Why a value in this form cannot be put in its place; a form that is absent can. */
    readonly blocked?: Blocked;
    /** The target's private data about the row; handed back to `write` as it was. */
    readonly handle?: unknown;
}
/** What stands against a write, as far as an observation shows it. */
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
    /** What {@link Target.identify} would say of the place, where an observation shows it anyway. */
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
    /** Present where observing failed, absent where the target itself says that it hides rows. */
    readonly error?: SealpostError;
});
/** One place and what was seen there. */
export interface Observed {
    readonly place: Place;
    readonly observation: Observation;
}
