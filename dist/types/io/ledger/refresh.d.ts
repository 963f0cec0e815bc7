import { type DecodedLedger } from './decode.js';
import type { StoredLedger } from './store.js';
import { type WorkingCopy } from './working-copy.js';
/** Reads what is stored as this ledger. */
export declare function decodeFor({ keys, owner, where }: WorkingCopy, stored: StoredLedger): DecodedLedger;
/** Takes what is durable by now in place of what was known; what is deferred still counts. */
export declare function adopt(copy: WorkingCopy, next: DecodedLedger): void;
/** Lets what is deferred count. */
export declare function followDeferred({ index, deferred }: WorkingCopy): void;
/**
 * Reads anew what is stored, whatever it is.
 * @throws SealpostError('ledger-moved') where it is another ledger
 */
export declare function refresh(copy: WorkingCopy, stored: StoredLedger): void;
/**
 * Reads anew what is stored, where these sections are still as they were.
 * @param targets whose sections; all where undefined
 * @returns false where they are not
 */
export declare function refreshWhereSame(copy: WorkingCopy, stored: StoredLedger, targets: readonly string[] | undefined): boolean;
