/** What all traffic of one token at one host waits for, whoever sends it. ms since the epoch. */
export interface TokenLane {
    /** No request before this. */
    closedUntil: number;
    /** When the last write was sent, or was over. */
    lastWrite: number;
}
/** The gate of a token at a host. */
export type TokenLanes = (host: string, token: string) => TokenLane;
/** A gate that nobody has come through yet. */
export declare function openTokenLane(): TokenLane;
/** Gates of one run: those who share a token at a host share its gate, however many wires they have. */
export declare function tokenLanesOfRun(): TokenLanes;
