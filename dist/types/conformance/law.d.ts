import { SealpostError } from '../core/errors.js';
import type { Stage, TargetWorld } from './world.js';
/** One law. Needs no test framework: the law is kept if the promise resolves, and broken if it rejects. */
export interface Law {
    /** What the law says; unique in the suite. */
    readonly name: string;
    /** What went wrong where the law was broken, or why anybody should care. */
    readonly why: string;
    /** @throws LawBroken if the target does not keep the law */
    run(world: TargetWorld): Promise<void>;
}
/** A target did not keep a law. The message says how, in words for the target's author. */
export declare class LawBroken extends Error {
    readonly name = "LawBroken";
}
/** @throws LawBroken unless the condition holds */
export declare function hold(condition: boolean, otherwise: string): asserts condition;
/** @throws LawBroken unless both are deeply equal; shows both, so not for values that must stay unseen */
export declare function same(actual: unknown, expected: unknown, what: string): void;
/** What a function throws, held to be an error of ours: the engine and its reports understand no other. */
export declare function thrownBy(act: () => unknown, what: string): Promise<SealpostError | undefined>;
/** A law on one fresh stage, which is closed whatever happens. */
export declare function law(name: string, why: string, act: (stage: Stage) => Promise<void>): Law;
/** Starts a stage, acts on it and closes it. */
export declare function onStage<T>(world: TargetWorld, act: (stage: Stage) => Promise<T>): Promise<T>;
