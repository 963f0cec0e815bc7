import type { Form } from '../core/address.js';
import type { Target } from '../core/target.js';
/** One name at one place, in one form. */
export interface ValueAddress {
    /** One of {@link Stage.places}, the same object. */
    readonly place: unknown;
    readonly form: Form;
    /** As the target stores it. */
    readonly name: string;
}
/** Requests that reached the vendor, counted at the vendor's end. */
export interface Reached {
    /** GET and HEAD, and the POSTs that the target declares as reads. */
    readonly read: number;
    readonly write: number;
}
/**
 * Faults to order. A fault strikes every request of its kind, until {@link Stage.calm}.
 *
 * - `unauthorized`, `forbidden`, `missing`: the vendor's own 401, 403 and 404
 * - `limited`: the vendor's "too many requests" with a wait that is long over when it is asked again (Retry-After: 1)
 * - `broken`: a 500
 * - `echo`: the vendor's "this is invalid" whose body repeats the whole body of the request
 * - `drop`: the connection dies before the vendor did anything
 * - `drop-after`: the vendor does what it was asked, then the connection dies
 * - `truncate`: a success whose JSON is cut in half
 * - `nonsense`: a 200 with `{}`
 * - `reject`: the vendor refuses the value of one name, whatever else is in the same request
 * - `hide`: the vendor shows less than it has, in whatever way this vendor does that (a count larger than the list, a
 *   page that is missing); if it has no such way, its list is answered with a 500
 */
export type Fault = {
    readonly kind: 'unauthorized' | 'forbidden' | 'missing' | 'limited' | 'broken' | 'echo' | 'drop' | 'drop-after' | 'truncate' | 'nonsense';
    readonly on: 'reads' | 'writes';
    /** How many requests of that kind pass first; default 0. */
    readonly after?: number;
} | {
    readonly kind: 'reject';
    readonly address: ValueAddress;
} | {
    readonly kind: 'hide';
};
/** A place as a person would write it, settings included. */
export interface Written {
    readonly settings: Readonly<Record<string, unknown>>;
    readonly place: unknown;
}
/** Something that keeps a value of one form from being put under one name. */
export interface Obstacle {
    /** In a few words. */
    readonly is: string;
    readonly address: ValueAddress;
    /** An outsider puts it there. */
    arrange(): Promise<void>;
}
/**
 * A vendor with nothing in it yet, ready for one law: usually a local stand-in. Its functions are the suite's second
 * witness, so none of them may go through the target under test.
 */
export interface Stage {
    readonly target: Target;
    /** The target's own keys of a config block, as a person would write them. */
    readonly settings: Readonly<Record<string, unknown>>;
    /**
     * Values of `environments`, as a person would write them, for places that exist and hold separate values. Where a
     * target knows a single place, what sets two of them apart (the app, the script) belongs into its place.
     */
    readonly places: readonly [unknown, unknown, ...unknown[]];
    /**
     * Other ways to write some of the places down, where the vendor knows more than one: a name and an id, capitals and
     * small letters. Absent where it knows one only.
     */
    readonly spellings?: readonly (Written & {
        /** Index of the place in {@link Stage.places} that this is. */
        readonly of: number;
    })[];
    /** A place whose holder is another one of the same kind: another project, another account. */
    readonly elsewhere?: Written;
    /** What can prevent a value from being written, as far as an observation shows it. Absent if there is nothing of the kind. */
    readonly obstacles?: readonly Obstacle[];
    /** Base address of the requests, without a trailing slash. https, or loopback. */
    readonly endpoint: string;
    /** Empty for a target that logs in. */
    readonly token: string;
    /** What a target that logs in finds in the environment. */
    readonly env?: Readonly<Record<string, string>>;
    /** The plain value that the vendor stores there; undefined if there is none. */
    peek(address: ValueAddress): Promise<string | undefined>;
    /**
     * An outsider stores a value, as its own tools would: new or changed, with a comment or whatever else the vendor
     * keeps beside a value. Given several addresses (of one form and name) it stores one row that spans them, where the
     * vendor has such rows.
     */
    plant(addresses: readonly [ValueAddress, ...ValueAddress[]], value: string): Promise<void>;
    /** An outsider takes a value away. */
    uproot(address: ValueAddress): Promise<void>;
    /**
     * Everything, apart from values and revisions, that a write of ours must not change: what the vendor keeps with this
     * name (comment, visibility, scopes, …) and the object around it (the rest of the project). Compared as JSON.
     */
    attributes(address: ValueAddress): Promise<unknown>;
    /** Lets this much time pass on the vendor's clock, ms. */
    wait(ms: number): Promise<void>;
    requests(): Reached;
    order(fault: Fault): void;
    /** Ends all ordered faults. */
    calm(): void;
    /**
     * For each `is` of `capabilities.cannot`: really asks the vendor for it, and returns whether the claim holds: true if the
     * vendor refused, or did something that shows that it cannot.
     */
    readonly attempts: Readonly<Record<string, () => Promise<boolean>>>;
    close(): Promise<void>;
}
/** What the author of a target provides. Each call of `start` gives a fresh vendor. */
export interface TargetWorld {
    start(): Promise<Stage>;
}
