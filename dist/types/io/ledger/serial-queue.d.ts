/** Does work when it is its turn, and gives what comes of it. */
export type Serially = <R>(work: () => Promise<R>) => Promise<R>;
/** Lets one piece of work be done after the other, in the order in which they come. */
export declare function oneAtATime(): Serially;
/** Items that are worked on one after the other. */
export interface SerialQueue<T> {
    /** Adds an item; resolves when it was worked on. */
    readonly add: (item: T) => Promise<void>;
    /** Does something else when it is its turn. */
    readonly run: Serially;
}
/**
 * A queue that takes together what was added while earlier work was under way.
 * @param work does all of them or none
 */
export declare function serialQueue<T>(work: (together: readonly T[]) => Promise<void>): SerialQueue<T>;
