/** How far a run is, for who wants to watch it. Names in it are raw: whoever shows one makes it safe there. */
export type Progress = Work | Wait;
/** Places that are looked at, or writes that come to an end. */
export interface Work {
    readonly kind: 'looking' | 'writing';
    /** How many are over: places seen, or writes with an outcome. Never less than before, within one kind. */
    readonly done: number;
    /** How many of these did not go well. */
    readonly failed: number;
    readonly total: number;
    /** The config target that the last one was of; empty before the first one. */
    readonly target: string;
    /** Of writes: what is worked one after the other, and how far that is. */
    readonly lane?: Lane;
}
/** Config targets that share a client, and with it the vendor's limits. */
export interface Lane {
    /** "web", or "web and 2 more". */
    readonly name: string;
    readonly done: number;
    readonly total: number;
}
/** A pause of one lane; others may go on, or wait at the same time. */
export interface Wait {
    readonly kind: 'waiting';
    /** What waits: a {@link Lane} of targets, a source, the ledger, or the host that is asked. */
    readonly lane: string;
    /** When it goes on, ms since the epoch. */
    readonly until: number;
    readonly because: 'limited' | 'unavailable';
}
