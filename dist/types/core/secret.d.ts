import type { Form } from './address.js';
import { type Finder } from './leaks/search.js';
import { type Doubt } from './value-doubts.js';
/**
 * A value that cannot print itself: string, JSON and inspection all give `[secret]`. The value sits in a private
 * field, so that no debugger-friendly walk over properties finds it.
 */
export declare class Secret {
    #private;
    /** @throws SealpostError('source') if the text contains a lone surrogate, which UTF-8 cannot encode */
    constructor(value: string);
    /** Length in bytes of UTF-8. Never report it: it would narrow a guess. */
    get bytes(): number;
    /** The plain value. Few may ask for it, and a test holds all others to that: `mayReveal` in `test/boundaries/rules.ts`. */
    reveal(): string;
    /** Whether both contain the same text. */
    equals(other: Secret): boolean;
    /** Why the value is implausible, as a phrase that repeats nothing of it, or undefined; see {@link implausibilityOf}. */
    implausibility(): string | undefined;
    /** What about the value may surprise whoever wrote it. */
    doubts(): Doubt[];
    /** Whether it is one of these texts, each normalised by {@link comparable}. */
    isOneOf(texts: ReadonlySet<string>): boolean;
    /** Whether all of it matches a pattern, given as the source of a regular expression (flag `u`). */
    fits(pattern: string): boolean;
    /** Its parts, each of which is a secret in its own right: the texts and numbers in JSON, the lines of anything else. */
    parts(): Secret[];
    /** Whether a text contains it verbatim, not just in some encoding. */
    standsIn(text: string): boolean;
    /**
     * Makes a function that finds values in texts, in any encoding that programs print, and returns the index of the secret
     * that it found. Values shorter than 8 bytes are not searched for.
     * @param plain texts that are public: whatever they contain is no secret
     * @param isOrdinary whether a text is so ordinary that it may appear anywhere
     */
    static finder(secrets: readonly Secret[], plain: readonly string[], isOrdinary?: (text: string) => boolean): Finder;
    /** 128 bits of HMAC-SHA-256 over length, value, name and form, base64url. */
    fingerprint(key: Uint8Array, name: string, form: Form): string;
    toString(): string;
    toJSON(): string;
    [Symbol.toPrimitive](): string;
}
/**
 * A text without what variables, files and pasting add to it: whitespace around it and around each line, and different line
 * endings.
 */
export declare function comparable(text: string): string;
/** The 32 random bytes that all other keys are derived from, and the short public id of the key. */
export interface Key {
    readonly id: string;
    readonly bytes: Uint8Array;
}
/** What a derived key is for; no two purposes share a key. */
export type Purpose = `fp/v1|${string}` | `from/v1|${string}` | `stamp/v1|${string}` | 'ledger/v1' | 'plan/v1' | 'audit/v1';
/**
 * Reads a key as `sealpost keygen` prints it.
 * @throws SealpostError('key-weak') for anything that is not 32 bytes of base64url: a passphrase can be guessed
 */
export declare function parseKey(text: string, variable?: string): Key;
/** HKDF-SHA-256, 32 bytes. `salt` is the ledger's id, so that one key in two ledgers shares nothing. */
export declare function derive(key: Key, salt: string, purpose: Purpose): Uint8Array;
