import type { World } from '../../core/types.js';
import type { Store } from './store.js';
/**
 * The ledger as one file on a disk, beside it an anchor that shows a lost or older file, and a lease while an apply
 * runs. For a laptop, or a checkout that one job at a time works in.
 * @param path absolute
 * @throws SealpostError, by what it gives: 'ledger-damaged' for a file that Sealpost did not write, 'ledger-moved',
 * 'ledger-busy'; and what the disk throws
 */
export declare function fileStore(path: string, outside: Pick<World, 'files' | 'now' | 'process' | 'random'>): Store;
