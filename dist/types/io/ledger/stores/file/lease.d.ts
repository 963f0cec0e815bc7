import type { Runtime } from '../../../../core/runtime.js';
/** The exclusive right to apply, held by a file. */
export interface FileLease {
    /** Looks after the lease; false where somebody else has it by now. */
    keep(): Promise<boolean>;
    /** Gives it back, unless it is somebody else's by now. */
    giveBack(): Promise<void>;
}
/**
 * Takes the lease that lies at `path`.
 * @param where what the lease is about, for a person
 * @throws SealpostError('ledger-busy') where a run that may still be alive has it
 */
export declare function leaseAt(path: string, run: string, where: string, runtime: Pick<Runtime, 'files' | 'now' | 'process'>): Promise<FileLease>;
/** Who has the lease that lies at `path`, if anybody still does. */
export declare function holderAt(path: string, runtime: Pick<Runtime, 'files' | 'now' | 'process'>): Promise<{
    run: string;
    until: number;
    at: string;
} | undefined>;
