import type { Form, Place } from './address.js';
import type { SealpostError } from './errors.js';
import type { Secret } from './secret.js';
/** One name as a target showed it. */
export interface Sighting {
    /** As the target stores it, its case folded. */
    readonly name: string;
    /** Only if the API returns the value. */
    readonly secret?: Secret;
    /** The target's own revision of that value (called a "stamp" in reports): opaque, compared for equality only. */
    readonly revision?: string;
    /**
     * Set if the revision may be made of nothing but the value, as a digest is, so that guesses could be held against it. The
     * engine puts such a revision under its keys as soon as it has it, and keeps nothing else of it: {@link keyed}.
     */
    readonly guessable?: true;
    /** By key id, the revision under each key at hand, where it is {@link guessable}. Made by the engine, never by a target. */
    readonly keyed?: ReadonlyMap<string, string>;
    /** The revision as a time on the target's clock, ms since the epoch, if it is one. */
    readonly changedAt?: number;
    /** The form in which the target keeps it. */
    readonly form?: Form;
    /** Set if nobody may overwrite it (it belongs to an integration, or to the vendor): the reason in a few words. */
    readonly untouchable?: string;
    /**
     * The row of the target that this is part of, if one row can span several places: their revisions move together. It is
     * the vendor's own id, unique at this vendor: the same row in two documents shows that they are the same document.
     */
    readonly row?: string;
    /**
     * Changes when somebody deletes the name and creates it again: the vendor's id of the row, or the time at which it was
     * created. Opaque, compared for equality only; absent if the vendor shows neither.
     */
    readonly made?: string;
    /**
     * Other places (by uid) whose values move this revision too, because the vendor has one revision for the whole name.
     * Absent if the revision is this value's alone.
     */
    readonly stampedWith?: readonly string[];
    /** Why it cannot be replaced by a value of each form; a form that is absent can be written. */
    readonly blocked?: Blocked;
    /** The target's private data about the row, passed back to `write` unchanged. */
    readonly handle?: unknown;
}
/** What prevents a write, as far as an observation shows it. */
export interface Objection {
    /** The reason in a few words, fit to follow a colon. */
    readonly because: string;
    /** The one thing to do about it, one sentence. */
    readonly unlock: string;
    /**
     * Places (by uid) that have to change together: if each of them gets a value of the same form in the same run, under the
     * same name and from the same target of the config, the objection is void. Absent if that would not help.
     */
    readonly unless?: readonly string[];
}
/** What prevents a value from being written here, by form. */
export type Blocked = Readonly<Partial<Record<Form, Objection>>>;
/**
 * What could be observed of one scope. `listed: false` means "there may be more than this": what was seen is still
 * included, everything else is unknown, and failure is never expressed as an empty list.
 */
export type Observation = {
    readonly sightings: readonly Sighting[];
    /** The vendor's own name for the place within its lane, if a config can spell it in more than one way. */
    readonly identity?: string;
    /** What {@link Target.identify} would return, if the observation shows it anyway. */
    readonly holder?: string;
    /** Why no value of each form can be written to this place at all, whether its name exists or not. */
    readonly blocked?: Blocked;
    /** The same for names that do not exist yet, by glob; the first match counts. */
    readonly blockedGlobs?: readonly {
        readonly names: readonly string[];
        readonly blocked: Blocked;
    }[];
    /** The same for single names that have no value here, because something else occupies them. */
    readonly blockedNames?: ReadonlyMap<string, Blocked>;
    /** The target's private data about the whole scope, passed back to `write` as {@link Step.scopeHandle}. */
    readonly handle?: unknown;
} & ({
    readonly listed: true;
} | {
    readonly listed: false;
    /** Why, for a person. */
    readonly because: string;
    /** Present if observing failed, absent if the target itself says that it hides rows. */
    readonly error?: SealpostError;
});
/** One place and what was seen there. */
export interface Observed {
    readonly place: Place;
    readonly observation: Observation;
}
