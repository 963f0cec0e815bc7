import type { TargetIo } from '../../core/target.js';
import type { Scope } from './scope.js';
/** One secret as the list shows it. */
export interface Row {
    readonly name: string;
    /** SHA-256 of the value, hex, by all that is known: whoever sees it can hold guesses against it. */
    readonly digest: string;
}
/**
 * All secrets of a project, without their values. The list has no pages.
 * @throws SealpostError
 */
export declare function listSecrets(io: TargetIo, scope: Scope): Promise<Row[]>;
/**
 * The ref by which the vendor knows a project: random, and never another project's.
 * @throws SealpostError
 */
export declare function readRef(io: TargetIo, scope: Scope): Promise<string>;
/**
 * Makes or replaces secrets, all of them or none.
 * @throws SealpostError
 */
export declare function putSecrets(io: TargetIo, scope: Scope, values: readonly {
    readonly name: string;
    readonly value: string;
}[]): Promise<void>;
/**
 * Removes secrets; one that is not there is none the less removed.
 * @throws SealpostError
 */
export declare function removeSecrets(io: TargetIo, scope: Scope, names: readonly string[]): Promise<void>;
