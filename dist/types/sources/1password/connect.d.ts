import type { SourceIo } from '../../core/source.js';
import type { Account } from './account.js';
/**
 * An account by way of a Connect server ("1Password Connect Server API reference", 1.8.1, read 2026-11). Its lists are
 * whole: nothing is paged.
 * @throws SealpostError('token-missing') without OP_CONNECT_TOKEN
 */
export declare function connectAccount(io: SourceIo): Account;
