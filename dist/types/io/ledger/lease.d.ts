import type { Session, Unsaid } from './session.js';
/**
 * Takes the lease, and makes sure that what was read is still so.
 * @param targets all where none is named
 * @returns gives it back; says what could not be made durable
 * @throws SealpostError 'ledger-busy', 'ledger-moved'
 */
export declare function takeLease(session: Session, { targets, plan }: {
    readonly targets: readonly string[];
    readonly plan: string;
}): Promise<() => Promise<Unsaid | undefined>>;
