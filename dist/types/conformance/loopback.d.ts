import { type IncomingMessage, type ServerResponse } from 'node:http';
/** A server on a loopback port. */
export interface Loopback {
    /** Its address, without a slash at the end. */
    readonly endpoint: string;
    /** Ends it, whatever is still under way. */
    readonly close: () => Promise<void>;
}
/** Starts a server that reads each request whole before it is handled. */
export declare function listen(handle: (request: IncomingMessage, text: string, response: ServerResponse) => unknown): Promise<Loopback>;
