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
/** What a vendor says: JSON by `body`, or a text that goes out as it is. */
export type SourceSaid = Said & {
    readonly text?: string;
};
/** What a stand-in needs to know of its vendor. */
export interface SourceStandInOptions {
    /** The vendor itself. Called only if no fault strikes; checking credentials is up to it. */
    readonly answer: (asked: SourceAsked) => SourceSaid;
    /** Which requests are logins; default none. */
    readonly isLogin?: (asked: SourceAsked) => boolean;
    /** The vendor's own error answers, in place of plain statuses. */
    readonly says?: Partial<Record<Status, SourceSaid>>;
    /** From now on every page says that there is another one, or no longer does. Absent if there are no pages. */
    readonly endless?: (isEndless: boolean) => void;
}
type Status = 'unauthorized' | 'forbidden' | 'missing' | 'limited' | 'limited-silent' | 'broken';
/**
 * A vendor on a loopback port for the world of a source: records the requests that reach it and has every fault that the
 * suite orders. Spread what it returns into a {@link SourceServer}.
 */
export declare function sourceStandIn(options: SourceStandInOptions): Promise<Pick<SourceServer, 'order' | 'calm' | 'requests' | 'strayed'> & {
    readonly endpoint: string;
    close(): Promise<void>;
}>;
export {};
