import { type Form, type ScopeKey } from '../core/address.js';
import type { Observation, Sighting } from '../core/observation.js';
import { type Receipt } from '../core/receipts.js';
import type { Capabilities, Step, TargetIo } from '../core/target.js';
import type { Stage, ValueAddress } from './world.js';
/** A place in one form, with what the target made of it. */
export interface Held {
    readonly place: unknown;
    readonly form: Form;
    readonly scope: unknown;
    readonly key: ScopeKey;
}
/** A value to put, or, where `value` is absent, a name to remove. */
export interface Edit {
    readonly at: Held;
    readonly name: string;
    readonly value?: string;
}
/** A target alone, driven as the engine would drive it, with nothing of the engine's between. */
export interface TargetDriver {
    readonly stage: Stage;
    readonly capabilities: Capabilities;
    readonly forms: readonly Form[];
    readonly reading: TargetIo;
    readonly writing: TargetIo;
    /** The place of that index in that form; as the engine does, forms that live in one document share one scope. */
    at(index: number, form?: Form): Held;
    /** Every place of the stage, each document once. */
    readonly documents: readonly Held[];
    /** Observes documents lane by lane; observations in their order. Throws what the target throws. */
    observe(held: readonly Held[]): Promise<Observation[]>;
    /** Observes one place, which must be listed whole. */
    see(held: Held): Promise<ReadonlyMap<string, Sighting>>;
    /** Observes, then writes, at most `batch.max` at a time; receipts in the order of the edits. */
    write(edits: readonly Edit[]): Promise<Receipt[]>;
    /** Like `write`, but every receipt must be a success. */
    done(edits: readonly Edit[]): Promise<void>;
    /** One call of the target's `write`. What it throws counts for every step, as in the engine. */
    send(steps: readonly Step[]): Promise<readonly Receipt[]>;
    /** Steps for edits, as the engine makes them after an observation. */
    steps(edits: readonly Edit[]): Promise<Step[]>;
}
/** Takes a target in hand. */
export declare function targetDriverOf(stage: Stage): TargetDriver;
/** The address of a name, as a world takes it. */
export declare function addressOf(at: Held, name: string): ValueAddress;
/** Held places by lane, each document once. */
export declare function lanesOf(wanted: readonly Held[]): Held[][];
/** @throws LawBroken where the target's own schemas do not take what the world brings */
export declare function holdOf(stage: Stage, place: unknown, form: Form): Held;
