import type { TargetIo } from '../../core/types.js';
/** Which Worker, in which account. */
export interface ScriptId {
    readonly account: string;
    readonly script: string;
}
/** The secrets of a Worker as the API lists them: names and types, never values. */
export interface Listed {
    readonly secrets: readonly {
        readonly name: string;
        readonly type: string;
    }[];
    /** False where the API itself counts more than it sent. */
    readonly whole: boolean;
}
/** What a PATCH says: changed names only, `null` removes. */
export type Patch = Readonly<Record<string, {
    name: string;
    text: string;
    type: 'secret_text';
} | null>>;
/**
 * One GET for all secrets of a Worker.
 * @throws SealpostError; `bad-answer` where the answer is not a list
 */
export declare function listSecrets(io: TargetIo, id: ScriptId): Promise<Listed>;
/**
 * One PATCH, at most 100 names (Workers changelog of 2026-06-03, read 2026-11). It makes one new version of the
 * Worker and deploys it.
 * @throws SealpostError; the vendor takes all of it or nothing
 */
export declare function patchSecrets(io: TargetIo, id: ScriptId, secrets: Patch): Promise<void>;
