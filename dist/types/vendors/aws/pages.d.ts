/** One page of a list. */
export interface Page<T> {
    readonly rows: readonly T[];
    /** Leads to the page after it; undefined or '' where it is the last one. A page may be empty and not the last one. */
    readonly next: string | undefined;
}
/**
 * Reads a list to its last page.
 * @param what the list, for messages
 * @throws SealpostError('bad-answer') for a page that leads to one that was there before, and for a list that never ends
 */
export declare function allPages<T>(what: string, read: (token: string | undefined) => Promise<Page<T>>): Promise<T[]>;
