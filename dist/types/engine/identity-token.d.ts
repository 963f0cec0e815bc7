import type { Runtime } from '../core/runtime.js';
import type { SourceIo } from '../core/source.js';
import { type WaitNotice } from '../io/http/client.js';
import type { Limit } from '../io/http/limit.js';
/** What a token is asked with. */
interface Asking {
    readonly runtime: Pick<Runtime, 'fetch' | 'now' | 'sleep' | 'random' | 'env' | 'stop'>;
    readonly limit: Limit;
    readonly notice: WaitNotice;
    /** Told of the token before anybody else is. */
    readonly tell: (text: string, name: string) => void;
}
/**
 * The pipeline's OIDC token for an audience. A variable that is named, or the usual one where it is set, goes before what
 * the host gives on demand: somebody put a token there on purpose.
 * @throws SealpostError('token-missing') with the lines that the pipeline lacks, and what the client throws
 */
export declare function identityToken({ audience, variable }: Parameters<SourceIo['identity']>[0], asking: Asking): Promise<string>;
export {};
