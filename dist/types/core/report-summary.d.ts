/** How many lines of a report are of each kind. The seven that `Do` names add up to all lines. */
export interface Summary {
    readonly create: number;
    readonly update: number;
    readonly adopt: number;
    readonly remove: number;
    readonly forget: number;
    readonly keep: number;
    readonly leave: number;
    /** Refusals, without those that the merge of a pull request lifts; if there is one, nothing was written. */
    readonly refused: number;
    /** Lines with an error: what could not be planned, and what an apply failed to do. What it never sent is not included. */
    readonly failed: number;
    /** Lines that an apply never reached because it was stopped; absent if there are none. */
    readonly notReached?: number;
    /** Writes at targets that were confirmed. */
    readonly written: number;
    /** Those of them that overwrote what somebody else had put there since the observation; absent if there are none. */
    readonly replaced?: number;
}
