import { SealpostError } from '../../../core/errors.js';
import type { Keys } from '../../../core/plan/fingerprint.js';
/** The keys at hand, for making and checking MACs. */
export interface MacKeys {
    /** Id of the current key. */
    readonly current: string;
    /** A MAC of a text under one of the keys, base64url. */
    readonly mac: (text: string, key: string, ledger: string) => string;
    /** @throws SealpostError('ledger-key') where it is none of the keys at hand */
    readonly demand: (key: string, where: string) => void;
}
/** Derives the MAC keys of a ledger from the keys at hand, the first of which is the current one. */
export declare function macKeysOf(keys: Keys): MacKeys;
/**
 * A document under a MAC of its own bytes.
 * @param lines the members between braces, each ending without a comma
 */
export declare function documentOf(lines: readonly string[], keys: MacKeys, ledger: string): string;
/** A document whose MAC fits. */
export interface CheckedDocument {
    readonly body: Readonly<Record<string, unknown>> & {
        readonly ledger: string;
        readonly key: string;
    };
    readonly mac: string;
}
/**
 * Reads what {@link documentOf} made.
 * @param kind what it says it is: a MAC is as good on one kind of document as on another
 * @throws SealpostError 'ledger-damaged' for anything but the exact bytes that were written, 'ledger-key'
 */
export declare function checkedDocument(text: string, kind: string, keys: MacKeys, where: string): CheckedDocument;
/** What a line is, and what its MAC is made with. */
export interface LineContext {
    readonly kind: 'step' | 'mark';
    /** Id of the key. */
    readonly key: string;
    /** Id of the ledger. */
    readonly ledger: string;
}
/** A MAC of one line, 128 bits, base64url. */
export declare function lineMac(content: string, { kind, key, ledger }: LineContext, keys: MacKeys): string;
/** A text as a JSON object; undefined where it is none. */
export declare function parsed(text: string): Record<string, unknown> | undefined;
/** Whether two MACs are the same; takes as long for a near miss as for a far one. */
export declare function same(one: string, other: string): boolean;
/** The error for what nobody but us could have written, and did not. */
export declare function damaged(where: string): SealpostError;
