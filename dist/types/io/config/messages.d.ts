/** Something wrong with a config. `line` is counted from 1; `message` quotes no value. */
export interface Complaint {
    readonly line: number;
    readonly message: string;
}
/** What a schema says about a piece of data; the parts of a zod issue that matter here. */
export interface SchemaIssue {
    readonly path: readonly PropertyKey[];
    readonly message: string;
    readonly code?: string | undefined;
    readonly keys?: readonly string[];
    readonly expected?: string;
    readonly values?: readonly unknown[];
    readonly errors?: readonly (readonly SchemaIssue[])[];
    readonly issues?: readonly SchemaIssue[];
    readonly minimum?: number | bigint;
    readonly maximum?: number | bigint;
    readonly origin?: string;
}
/** A key fit for a message: what looks like anything else is not repeated. */
export declare function shown(key: PropertyKey): string;
/** `targets.web.project`; list items by their number from 0. */
export declare function pathText(path: readonly PropertyKey[]): string;
/** What one key or value must be instead. */
export declare function issueText(issue: SchemaIssue, given: unknown): string;
/** Why an unknown key is more than a slip: it wants to put a value, a token or an address where none may stand. */
export declare function forbiddenKey(key: string): string | undefined;
