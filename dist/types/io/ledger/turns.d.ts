/** Work that is done one after the other. */
export interface Turns<T> {
    /** Hands in what is to be done; resolves when it is. */
    readonly take: (what: T) => Promise<void>;
    /** Does something between the turns. */
    readonly between: <R>(work: () => Promise<R>) => Promise<R>;
}
/**
 * Lets everything that comes while work is under way share the next turn.
 * @param work does all of them or none
 */
export declare function turnsOf<T>(work: (together: readonly T[]) => Promise<void>): Turns<T>;
