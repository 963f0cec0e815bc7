import * as z from 'zod/mini';
import type { TargetIo } from '../../core/target.js';
import type { Scope } from './scope.js';
/** One secret as the list shows it. */
export interface Row {
    readonly name: string;
    /** A mark of the value; how it is made is not documented, so guesses may be held against it. */
    readonly digest: string | undefined;
    /** When the name was made, as the vendor writes times. */
    readonly createdAt: string | undefined;
}
declare const app: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    name: z.ZodMiniString<string>;
}, z.core.$strip>;
/**
 * All secrets of an app, without their values. The list has no pages, and may lag behind a write: the version that a
 * write is answered with would hurry one list and no other, so the engine looks again instead.
 * @throws SealpostError
 */
export declare function listSecrets(io: TargetIo, scope: Scope): Promise<Row[]>;
/**
 * The vendor's own id of an app, which another app of the same name does not have.
 * @throws SealpostError
 */
export declare function readApp(io: TargetIo, scope: Scope): Promise<z.infer<typeof app>>;
/**
 * Stages secrets, all of them or none; null removes. An equal request may be sent twice.
 * @throws SealpostError
 */
export declare function updateSecrets(io: TargetIo, scope: Scope, values: ReadonlyMap<string, string | null>): Promise<void>;
export {};
