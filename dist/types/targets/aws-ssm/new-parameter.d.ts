import { SealpostError } from '../../core/errors.js';
import type { TargetIo } from '../../core/target.js';
import { type Description, type NewParameter } from './api.js';
import type { Scope } from './scope.js';
/** A value under the whole name of its parameter. */
interface Named {
    readonly name: string;
    readonly value: string;
}
/** A parameter that must not be there yet. What is too large for a standard one is an advanced one, which AWS charges for. */
export declare function parameterOf({ kmsKey }: Scope, { name, value }: Named): NewParameter;
/**
 * Another value for a parameter. What PutParameter does not get it puts back to a default: the key and the description among
 * them. Its tags and policies stay by themselves.
 */
export declare function overwriting({ name, value }: Named, kept: Description): NewParameter;
/** The error for what is there and cannot be described: to overwrite it would put its key back to the usual one. */
export declare function unseen(): SealpostError;
/** Whether a value needs an advanced parameter. */
export declare function isLarge(value: string): boolean;
/** What is kept with parameters and has to be sent again, by their whole names. */
export declare function sentAgain(io: TargetIo, scope: Scope, names: readonly string[]): Promise<ReadonlyMap<string, Description>>;
export {};
