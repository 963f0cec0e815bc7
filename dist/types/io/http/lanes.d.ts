/** What all traffic of one token at one host waits for, whoever sends it. ms since the epoch. */
export interface TokenLane {
    /** No request before this. */
    closedUntil: number;
    /** When the last write was sent, or was over. */
    lastWrite: number;
}
/** Finds the lane of a token at a host. */
export type TokenLanes = (host: string, token: string) => TokenLane;
/** A lane that nothing was sent on yet. */
export declare function openTokenLane(): TokenLane;
/** The lanes of one run: those who share a token at a host share its lane, however many clients they have. */
export declare function tokenLanesOfRun(): TokenLanes;
