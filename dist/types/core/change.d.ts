/** What a plan holds: changes, refusals and warnings, all without a value. */
import type { Address, Form } from './address.js';
import type { ConsentKind, Consents, consentOptions } from './consent.js';
import type { SealpostError } from './errors.js';
import type { Objection } from './observation.js';
import type { Redeployment } from './redeploy.js';
import type { Origin } from './value.js';
/** Why a change is made. Every change has a reason; each reason says which {@link Do} it goes with. */
export type Why = 
/** create: as far as the ledger knows, the name was never there */
'absent'
/** create: we wrote it, and somebody removed it at the target */
 | 'vanished'
/** update: the source's value differs from the one that was written */
 | 'source-changed'
/** update: the target's revision moved, or the value that it returns is different */
 | 'drifted'
/** update: a write was begun (or, with a lost ledger, may have been), and nobody knows whether it landed */
 | 'unfinished'
/** update: the entry was made with a key that is no longer available */
 | 'rekeyed'
/** adopt, leave: the name exists and this owner did not write it, or nobody may overwrite it */
 | 'foreign'
/** remove: this owner wrote it, and the source no longer has it */
 | 'gone-from-source'
/** forget: neither source nor target has it; only the ledger changes */
 | 'gone-everywhere'
/** create, update, remove: proposed by a pull request; reported by name, never compared */
 | 'proposed'
/** leave: `policy.protect` lists the name */
 | 'protected'
/** leave: the place could not be listed in full, so what it holds is unknown */
 | 'unlisted'
/** leave: `policy.allow` or `policy.onDrift` does not permit this change */
 | 'not-allowed'
/** leave: it was edited or recreated at the target since we wrote it, so it may no longer be ours */
 | 'not-ours'
/** leave: something at the target prevents it */
 | 'blocked';
/** What a pull request does to a name at the source. */
export type Proposed = 'added' | 'changed' | 'removed';
/** What somebody did at the target to what we wrote: changed the value, deleted and recreated the name, or deleted it. */
export type Drift = 'edited' | 'made-anew' | 'deleted';
/**
 * The evidence for a `keep`, strongest first: the value was read back and is equal; the target's revision is the one observed
 * after our write; the source's version is the one that was written, so that its value was not read, and the target shows the
 * value or the revision that we left there; the ledger alone, since the target shows neither; the same where the source's
 * value was not read either.
 */
export type Sure = 'read-back' | 'revision' | 'version' | 'ledger' | 'version-ledger';
/**
 * What a change does. `create`, `update`, `adopt` (overwrite a name that is not ours) and `remove` write at the target,
 * `forget` only in the ledger; `keep` means that it is already right, `leave` that it differs and is not touched.
 */
export type Do = 'create' | 'update' | 'adopt' | 'remove' | 'forget' | 'keep' | 'leave';
/** One line of a plan. Holds no value. */
export interface Change {
    readonly address: Address;
    readonly uid: string;
    readonly environment: string;
    readonly do: Do;
    /** Always present, except for `keep`. */
    readonly why?: Why;
    /** Only for `keep`: the evidence for it. */
    readonly sure?: Sure;
    /** What the change was before policy narrowed it to `leave`. */
    readonly instead?: Exclude<Do, 'keep' | 'leave'>;
    /** The name at the source, if there is one. */
    readonly sourceName?: string;
    readonly form?: Form;
    /** Where the wanted value comes from. Not part of a plan's identity: a line that moved changes nothing. */
    readonly origin?: Origin;
    /** Fingerprint of the wanted value. */
    readonly fingerprint?: string;
    /** The source's version token of the wanted value. */
    readonly version?: string;
    /** What the wanted value came from, for its entry. Not part of a plan's identity. */
    readonly provenance?: string;
    /** The target's revision when the plan was made. */
    readonly revision?: string;
    /** {@link Sighting.made} when the plan was made. */
    readonly made?: string;
    /** When the ledger says that what it has there was written, seconds since the epoch; no part of a plan's identity. */
    readonly since?: number;
    /** The form in which the target keeps the value, if it is known to differ from the requested one. */
    readonly kept?: Form;
    /** What somebody did at the target since our last write, independent of the reason and of policy. */
    readonly drift?: Drift;
    /** How many of our consecutive writes, including this one, found it edited; two or more mean that there is another writer. */
    readonly contested?: number;
    /** What the pull request that this run is for does to the name at the source, if anything. */
    readonly proposed?: Proposed;
    /** What a person could lift that left it alone: the policy's permissions, its word about drift, or doubt whether it is ours. */
    readonly held?: 'allow' | 'on-drift' | 'ours';
    /** What prevents it at the target, as far as an observation shows it. */
    readonly blocked?: Objection;
    /** This run may make it by the consent of a person, whatever the config's policy says. */
    readonly consented?: true;
    /** Nothing to write at the target, but the ledger records what was observed (readable and equal, or a new key). */
    readonly learn?: true;
    /** One line for a person: how to get this change through, or what happened. */
    readonly note?: string;
    /** Why it could not be planned. */
    readonly error?: SealpostError;
}
/** What lets something through that is held back: an option of one run, or a setting of the config for good. */
export interface Lift {
    readonly once?: readonly RunOption[];
    /** Path in the config, as `policy.maxRemovals` → what it would have to be. */
    readonly settings?: Readonly<Record<string, string | number>>;
}
/** An option of the command line, or the input of a step, without its hyphens. */
export interface RunOption {
    readonly option: 'accept' | 'recover' | (typeof consentOptions)[ConsentKind];
    /** Empty for an option that names nothing. */
    readonly names: readonly string[];
}
/** Something that is refused as requested. `unlock` is the one line that would allow it. */
export interface Refusal {
    readonly rule: string;
    readonly because: string;
    readonly unlock: string;
    readonly addresses: readonly string[];
    /** The same as data; absent where neither an option nor a setting lifts it. */
    readonly lift?: Lift;
    /** `file:line` in the config that the unlock refers to. */
    readonly at?: string;
    /** Set in a run for a pull request whose own change of the config lifts it: once that is merged, it is none any more. */
    readonly passesAfterMerge?: true;
}
/** Something that stops nothing, but that a person should look at. */
export interface Warning {
    readonly because: string;
    /** `file:line` in the config or in a file of the source, or a phrase that tells a person where to look. */
    readonly at: string;
}
/** Ordered, hashed, value-free. */
export interface Plan {
    readonly version: 1;
    readonly owner: string;
    readonly changes: readonly Change[];
    readonly refusals: readonly Refusal[];
    /** Targets that go on with the old values until they are deployed anew. */
    readonly redeployments: readonly Redeployment[];
    /** What this run alone is allowed; absent where that is nothing. */
    readonly consents?: Consents;
    /** SHA-256 over everything above, hex; of redeployments those that are asked for. */
    readonly hash: string;
}
