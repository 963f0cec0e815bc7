import type { Files } from '../../../../core/runtime.js';
/**
 * The same files, for a ledger: what the system refuses comes as a SealpostError('ledger-file') that says what was
 * refused, and of which file.
 */
export declare function ledgerFiles(files: Files): Files;
