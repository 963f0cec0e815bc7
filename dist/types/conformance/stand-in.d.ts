import type { Stage, ValueAddress } from './world.js';
/** A request, as a stand-in's `answer` sees it. */
export interface Asked {
    readonly method: string;
    /** Without the query. */
    readonly path: string;
    readonly query: URLSearchParams;
    /** The body's JSON; undefined where there was none. */
    readonly body: unknown;
}
/** What a vendor says. `body` goes out as JSON; without one nothing does. */
export interface Said {
    readonly status: number;
    readonly body?: unknown;
    readonly headers?: Readonly<Record<string, string>>;
}
/** What a stand-in needs to know of its vendor. */
export interface StandInOptions {
    readonly token: string;
    /** The vendor itself. Asked only when the token is right and no fault is in the way. */
    readonly answer: (asked: Asked) => Said;
    /** The vendor's own words for trouble, in place of the plain statuses. */
    readonly says?: Partial<Record<Status, Said>>;
    /** From now on the vendor refuses the value of this one name; undefined ends it. */
    readonly reject: (address: ValueAddress | undefined) => void;
    /** From now on the vendor shows less than it has, or no longer. Absent: it has no such way, so its list fails. */
    readonly hide?: (hides: boolean) => void;
}
type Status = 'unauthorized' | 'forbidden' | 'missing' | 'limited' | 'broken' | 'invalid';
/**
 * A vendor on a loopback port for a world: counts what reaches it and has every fault that the suite orders. What it
 * gives belongs into a {@link Stage} as it is.
 */
export declare function standIn(options: StandInOptions): Promise<Pick<Stage, 'endpoint' | 'token' | 'requests' | 'order' | 'calm' | 'close'>>;
export {};
