import type { Change } from '../change.js';
import type { Selection } from '../config.js';
import { type Consents } from '../consent.js';
import { type Key } from '../secret.js';
/** What of a change a saved plan takes down: where, what, why, and the evidence it stands on. No words, no errors. */
export type SavedChange = Omit<Change, 'note' | 'error' | 'blocked' | 'origin' | 'provenance' | 'held'>;
/** What a plan stands on beside source, targets and ledger. Where one of these is another, so may be everything. */
export interface Basis {
    readonly owner: string;
    /** SHA-256 of the config's bytes, hex. */
    readonly config: string;
    /** Hex; absent where it is not known. */
    readonly commit?: string;
    /** Where each config target is reached, in the config's order. */
    readonly endpoints: readonly (readonly [target: string, endpoint: string])[];
}
/** A plan that is kept for later: what a person approves. Holds no value and nothing that one could be guessed by. */
export interface SavedPlan extends Basis {
    /** Version of the Sealpost that made it; for people, since what counts is recomputed. */
    readonly tool: string;
    /** `generation` 0: there was nothing in it yet, and `id` is the one that it is to get. */
    readonly ledger: {
        readonly id: string;
        readonly generation: number;
    };
    /** ISO 8601, UTC. */
    readonly created: string;
    readonly expires: string;
    /** How the run was narrowed. */
    readonly only: Selection;
    /** Whether a missing ledger was taken for a lost one. */
    readonly recover: boolean;
    /** Addresses and places that a person vouched for. */
    readonly accept: readonly string[];
    /** What the run was allowed beside its policy. */
    readonly consents: Consents;
    /** Uid → the vendor's own id of what holds the place, of each place where the plan writes and that is known. */
    readonly holders: readonly (readonly [uid: string, id: string])[];
    /** How many refusals the plan held. */
    readonly refusals: number;
    /** The plan's own hash. */
    readonly hash: string;
    readonly changes: readonly SavedChange[];
}
/** What to do about a plan that is not carried out. */
export declare const anew = "Make a new plan: `sealpost plan --out FILE`.";
/**
 * A plan as text: JSON in ASCII, one change to a line, under a MAC over every byte before it. Equal plans give equal
 * bytes.
 */
export declare function encodePlan(plan: SavedPlan, key: Key): string;
/** One change as JSON, its fields in a fixed order: two changes are the same where their lines are. */
export declare function savedLine(change: SavedChange): string;
/**
 * Text → plan. Nothing of the text is looked into before its MAC has been found right, but for the ids of key and
 * ledger that the MAC is made with.
 * @param text the file's bytes, each as one character
 * @param key the current key
 * @throws SealpostError('plan-invalid') for anything but the exact bytes that were written under this key
 */
export declare function decodePlan(text: string, key: Key): SavedPlan;
/** Whether a text begins as our plans do, so that none but a plan is overwritten by one. */
export declare function looksLikePlan(text: string): boolean;
/**
 * How long a plan is good for, in ms: `90m`, `2h`, `1d`; one minute to thirty days.
 * @throws SealpostError('usage')
 */
export declare function parseLife(text: string): number;
