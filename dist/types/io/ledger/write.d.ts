import type { ChangeSet } from './change-set.js';
import { type PreparedWrite } from './prepared-write.js';
import { type Session } from './session.js';
/** Writes change sets to the store, and what is deferred along with them. */
export declare function writeNow(session: Session, sets: readonly ChangeSet[]): Promise<void>;
/**
 * Writes change sets, and what is deferred along with them.
 * @param send hands the write over; gives the new tag where it was written
 */
export declare function writeBy(session: Session, sets: readonly ChangeSet[], send: (prepared: PreparedWrite) => Promise<string | undefined>): Promise<void>;
/** Lets changes wait for the next write where a write is dear and a lease keeps others away; else writes them. */
export declare function writeLater(session: Session, changes: ChangeSet): Promise<void>;
/** Gives up on what is deferred: the next run settles it. */
export declare function leaveUnsaid(session: Session, thrown: unknown): void;
