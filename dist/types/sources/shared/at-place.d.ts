/**
 * Work on one thing of a source; trouble with it says in its message which one, so that `inEnvironment` can still say whose
 * and for which environment.
 * @param at leads a person to it, and may be shown
 * @throws what the work throws
 */
export declare function atPlace<T>(at: string, work: () => T | Promise<T>): Promise<T>;
