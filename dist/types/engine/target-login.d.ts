import type { ConfigTarget } from '../core/config.js';
import type { Signable, SignedLogin } from '../core/login.js';
import type { Requests } from '../io/http/client.js';
import { type SourceContext } from './source-io.js';
/** A session as a connection uses it: opened with the first request, and again before it ends. */
export interface LazySession {
    /** {@link Session.id} */
    readonly id: () => Promise<string>;
    readonly sign: (request: Signable) => Promise<Readonly<Record<string, string>>>;
    readonly account: () => Promise<string>;
}
/** What a login is made with, beside the target. */
export type LoginContext = Pick<SourceContext, 'runtime' | 'redact' | 'notice' | 'tokenLanes'>;
/**
 * Whoever a target logs in as. Nothing is asked before the first request. Each login has as long as a source has for reading.
 * @param requests counts what the login asks, beside what the target does
 */
export declare function sessionOf(target: Pick<ConfigTarget, 'name' | 'target' | 'settings'>, login: SignedLogin, context: LoginContext, requests: Requests): LazySession;
