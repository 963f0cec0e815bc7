import type { IncomingHttpHeaders } from 'node:http';
import type { Said } from '../stand-in.js';
import type { SourceServer } from './world.js';
/** A request, as a stand-in's `answer` sees it. */
export interface SourceAsked {
    readonly method: string;
    /** Without the query. */
    readonly path: string;
    readonly query: URLSearchParams;
    readonly headers: IncomingHttpHeaders;
    /** The body as it came. */
    readonly text: string;
}
/** What a stand-in needs to know of its vendor. */
export interface SourceStandInOptions {
    /** The vendor itself. Asked only when no fault is in the way; who may ask is for it to say. */
    readonly answer: (asked: SourceAsked) => Said;
    /** Which requests are logins; none where absent. */
    readonly isLogin?: (asked: SourceAsked) => boolean;
    /** The vendor's own words for trouble, in place of the plain statuses. */
    readonly says?: Partial<Record<Status, Said>>;
    /** From now on every page says that there is another one, or no longer. Absent where there are no pages. */
    readonly endless?: (isEndless: boolean) => void;
}
type Status = 'unauthorized' | 'forbidden' | 'missing' | 'limited' | 'limited-silent' | 'broken';
/**
 * A vendor on a loopback port for the world of a source: keeps what reached it and has every fault that the suite orders.
 * What it gives belongs into a {@link SourceServer} as it is.
 */
export declare function sourceStandIn(options: SourceStandInOptions): Promise<Pick<SourceServer, 'order' | 'calm' | 'requests' | 'strayed'> & {
    readonly endpoint: string;
    close(): Promise<void>;
}>;
export {};
