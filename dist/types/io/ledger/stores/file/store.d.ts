import type { Runtime } from '../../../../core/runtime.js';
import type { Store } from '../../store.js';
/**
 * The ledger as one file on a disk: a page, and while an apply runs its journal behind it. Beside it an anchor that shows
 * a lost or older file, and a lease. For a laptop, or a checkout that one job at a time works in.
 *
 * Under a lease a change is an append; who has no lease compares the file with what was read, and writes it anew. A
 * symbolic link in its place leads to the file, its anchor and its lease.
 * @param path absolute
 * @throws SealpostError, by what it gives: 'ledger-damaged' for a file that Sealpost did not write, 'ledger-moved',
 * 'ledger-busy', 'ledger-file'; and what the disk throws
 */
export declare function fileStore(path: string, outside: Pick<Runtime, 'files' | 'now' | 'process' | 'random'>): Store;
