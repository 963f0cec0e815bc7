/**
 * A `.env` text with other values for some of its names. What stands round a value that is replaced stays as it is; names that
 * are new come last, in their order.
 * @param text '' for a new file
 * @param values name → what is to stand behind its `=`, quotes included
 */
export declare function withAssignments(text: string, values: ReadonlyMap<string, string>): string;
