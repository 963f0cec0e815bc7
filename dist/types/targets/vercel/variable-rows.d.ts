import { Secret } from '../../core/secret.js';
/** One place of a project as one string: `production`, `preview`, `development`, `preview@branch`, `custom:env_…`. */
export type RowPlace = string;
/** One row of the project's list, as far as it matters here. Holds its value only as a {@link Secret}. */
export interface Row {
    readonly id: string | undefined;
    readonly key: string;
    readonly type: string;
    /** `config` or `secret`; where it is set it outranks the type. */
    readonly visibility: string | undefined;
    /** Every place that the row reaches, in the order the API gave. */
    readonly places: readonly RowPlace[];
    readonly comment: string | undefined;
    /** Times on Vercel's clock, ms since the epoch. */
    readonly createdAt: number | undefined;
    readonly updatedAt: number | undefined;
    /** Why nobody but its owner may touch it. */
    readonly owner: string | undefined;
    readonly secret: Secret | undefined;
}
/**
 * Reads a row with as few demands as possible: types that nobody has heard of yet, a target that is a string, and
 * missing optional fields are all fine. Shapes: REST description 2025-10 and @vercel/sdk 1.28.35, read 2026-11.
 * @throws SealpostError('bad-answer') for what has no name
 */
export declare function readRow(raw: unknown): Row;
/** A list of rows, or the one row that some answers give in its place. */
export declare function readRows(raw: unknown): Row[];
/** Whether Vercel never gives the value back, whatever is asked. */
export declare function writeOnly(row: Row): boolean;
/** A row that reaches one place only, and so can be overwritten or removed whole. */
export declare function exact(row: Row): boolean;
/** The fields of a request that stand for these places. */
export declare function reach(places: readonly RowPlace[]): {
    target?: string[];
    gitBranch?: string;
    customEnvironmentIds?: string[];
};
/** One or many strings, as a list; anything else is left out. */
export declare function strings(raw: unknown): string[];
