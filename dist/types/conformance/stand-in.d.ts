import type { Stage, ValueAddress } from './world.js';
/** A request, as a stand-in's `answer` sees it. */
export interface Asked {
    readonly method: string;
    /** Without the query. */
    readonly path: string;
    readonly query: URLSearchParams;
    /** The body's JSON; undefined if there was none. */
    readonly body: unknown;
}
/** A vendor's answer. `body` is sent as JSON, if there is one. */
export interface Said {
    readonly status: number;
    readonly body?: unknown;
    readonly headers?: Readonly<Record<string, string>>;
}
/** What a stand-in needs to know of its vendor. */
export interface StandInOptions {
    readonly token: string;
    /** The vendor itself. Called only if the token is right and no fault strikes. */
    readonly answer: (asked: Asked) => Said;
    /** The vendor's own error answers, in place of plain statuses. */
    readonly says?: Partial<Record<Status, Said>>;
    /** From now on the vendor refuses the value of this name; undefined ends that. */
    readonly reject: (address: ValueAddress | undefined) => void;
    /** From now on the vendor shows less than it has, or shows everything again. If absent, its list fails instead. */
    readonly hide?: (hides: boolean) => void;
}
type Status = 'unauthorized' | 'forbidden' | 'missing' | 'limited' | 'broken' | 'invalid';
/**
 * A vendor on a loopback port for a world: counts the requests that reach it and has every fault that the suite orders.
 * Spread what it returns into a {@link Stage}.
 */
export declare function standIn(options: StandInOptions): Promise<Pick<Stage, 'endpoint' | 'token' | 'requests' | 'order' | 'calm' | 'close'>>;
export {};
