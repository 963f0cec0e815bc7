import { SealpostError } from '../../core/errors.js';
import { type Spot } from './rows.js';
/** One entry of `failed[]`, without its text. `target` and `branch` say whom it is about, where it says so. */
export interface Failure {
    readonly key: string | undefined;
    readonly targets: readonly string[];
    readonly branch: string | undefined;
    readonly error: SealpostError;
}
/** The error that a code of one entry in `failed[]` stands for; unknown codes stay unnamed. */
export declare function refusal(code: unknown): SealpostError;
/**
 * An answer that is no success, as an error.
 * @param what the call in a few words
 * @param body the parsed answer; only its closed codes and flags are looked at
 */
export declare function answerError(status: number, what: string, body: unknown): SealpostError;
/**
 * What to try where Vercel did not accept a variable, told from our own request alone.
 * @param type the row type that was asked for
 */
export declare function likelyCause(name: string, spot: Spot, type: string): string;
