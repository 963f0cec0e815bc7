import type { Form } from './address.js';
import { type Finder } from './leaks/search.js';
import { type Doubt } from './value-doubts.js';
/**
 * A value that cannot print itself: string, JSON and inspection all give `[secret]`. The value sits in a private
 * field, so that no debugger-friendly walk over properties finds it.
 */
export declare class Secret {
    #private;
    /** @throws SealpostError('source') where the text holds half a surrogate pair, which has no bytes in UTF-8 */
    constructor(value: string);
    /** Length in bytes of UTF-8. Never report it: it narrows a guess. */
    get bytes(): number;
    /** The plain value. `engine/apply/apply.ts` is the only caller; a test holds the rest of the tree to that. */
    reveal(): string;
    /** Whether both hold the same text. */
    equals(other: Secret): boolean;
    /** What it is where it cannot have been meant, as a phrase that repeats nothing of it; see {@link implausibilityOf}. */
    implausibility(): string | undefined;
    /** What of it may surprise whoever wrote it down. */
    doubts(): Doubt[];
    /** Whether it is one of these texts, each in the form that {@link comparable} gives it. */
    isOneOf(texts: ReadonlySet<string>): boolean;
    /** Its parts, each of which is a secret by itself: the texts and numbers in JSON, the lines of anything else. */
    parts(): Secret[];
    /** Whether a text holds it as it is, and not in another form only. */
    standsIn(text: string): boolean;
    /**
     * Finds values in texts, in whatever form programs print them; says which of the secrets it was, counted from 0. What
     * is shorter than 8 bytes is not looked for.
     * @param plain texts that are public: what stands in one of them is no secret
     * @param isOrdinary whether a text is one that stands anywhere, by whatever rule
     */
    static finder(secrets: readonly Secret[], plain: readonly string[], isOrdinary?: (text: string) => boolean): Finder;
    /** 128 bits of HMAC-SHA-256 over length, value, name and form, base64url. */
    fingerprint(key: Uint8Array, name: string, form: Form): string;
    toString(): string;
    toJSON(): string;
    [Symbol.toPrimitive](): string;
}
/**
 * A text without what variables, files and pastes add to it: blanks around it and around each line, and line ends in any of
 * their spellings.
 */
export declare function comparable(text: string): string;
/** 32 random bytes that everything keyed derives from, and the short public id of the key. */
export interface Key {
    readonly id: string;
    readonly bytes: Uint8Array;
}
/** What a derived key is for; two purposes never share one. */
export type Purpose = `fp/v1|${string}` | 'ledger/v1' | 'plan/v1' | 'audit/v1';
/**
 * Reads a key as `sealpost keygen` prints it.
 * @throws SealpostError('key-weak') for anything that is not 32 bytes of base64url: a passphrase can be guessed
 */
export declare function parseKey(text: string, variable?: string): Key;
/** HKDF-SHA-256, 32 bytes. `salt` is the ledger's id, so that one key in two ledgers shares nothing. */
export declare function derive(key: Key, salt: string, purpose: Purpose): Uint8Array;
