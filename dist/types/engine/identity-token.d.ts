import type { Runtime } from '../core/runtime.js';
import type { SourceIo } from '../core/source.js';
import { type WaitNotice } from '../io/http/client.js';
import type { Deadline } from '../io/http/deadline.js';
/** What a token is asked with. */
interface Asking {
    readonly runtime: Pick<Runtime, 'fetch' | 'now' | 'sleep' | 'random' | 'env' | 'stop'>;
    readonly limit: Deadline;
    readonly notice: WaitNotice;
    /** Told of the token before anybody else is. */
    readonly tell: (text: string, name: string) => void;
}
/**
 * The pipeline's OIDC token for an audience. A variable that is named, or the usual one where it is set, goes before what
 * the host gives on demand: somebody put a token there on purpose. What the host put into a variable of its own comes last.
 * @throws SealpostError('token-missing') with the lines that the pipeline lacks, where it gives no token or one for another
 * audience; 'endpoint' where the host's address is neither https nor loopback; by its code what the client throws, or what
 * the host's refusal says
 */
export declare function identityToken({ audience, variable }: Parameters<SourceIo['identity']>[0], asking: Asking): Promise<string>;
export {};
