import { SealpostError } from '../../core/errors.js';
import type { RowPlace } from './variable-rows.js';
/**
 * What a refusal is about: single rows of what was asked, one of the places that it reaches, or all of it. It says
 * whether asking for less can help, and for which part.
 */
export type Concern = 'rows' | 'place' | 'all';
/** Something that Vercel refused as a whole. */
export interface Refused {
    readonly error: SealpostError;
    readonly concerns: Concern;
}
/** One entry of `failed[]`, without its text. `target` and `branch` say whom it is about, where it says so. */
export interface Failure {
    readonly key: string | undefined;
    readonly targets: readonly string[];
    readonly branch: string | undefined;
    readonly error: SealpostError;
}
/** The error that one entry in `failed[]` stands for; unknown codes stay unnamed. */
export declare function refusal({ code, message }: {
    readonly code?: unknown;
    readonly message?: unknown;
}): SealpostError;
/** Why a place of the production branch takes no value. */
export declare const isProduction = "the branch is the production branch, which has no preview deployments";
/** What to do about a place of the production branch. */
export declare const otherBranch = "Map `production` in its place, or name another branch.";
/**
 * An answer that is no success, as an error and with what it is about.
 * @param what the call in a few words
 * @param body the parsed answer; only its closed codes, its flags and a few fixed sentences are looked at
 */
export declare function refusedBy(status: number, what: string, body: unknown): Refused;
/**
 * An answer that is no success, as an error.
 * @param what the call in a few words
 * @param body the parsed answer; only its closed codes, its flags and a few fixed sentences are looked at
 */
export declare function answerError(status: number, what: string, body: unknown): SealpostError;
/** Prefixes that build tools copy into the browser; Vercel keeps such names readable (CLI 64.0.2, read 2026-11). */
export declare const browserPrefix: RegExp;
/**
 * What to try where Vercel did not accept a variable, told from our own request alone.
 * @param type the row type that was asked for
 */
export declare function likelyCause(name: string, place: RowPlace, type: string): string;
