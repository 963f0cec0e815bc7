import { SealpostError } from '../../core/errors.js';
import { type Failure } from './errors.js';
import { type Row } from './variable-rows.js';
/** A page in any of the shapes that the list is described with: rows with or without paging, or a single row. */
export declare function pageOf(body: unknown): {
    rows: Row[];
    hidden: number;
    next: string | undefined;
};
/** Whether a 4xx is about what was asked, so that asking for less may help. */
export declare function isRefusal(status: number, what: string, body: unknown): boolean;
/** A batch that failed as a whole comes as a 4xx with the same `failed[]` as a batch that failed in part. */
export declare function hasFailures(body: unknown): boolean;
/** The entries of `failed[]`. */
export declare function failuresOf(raw: unknown): Failure[];
/** An answer of another shape than the description has. */
export declare function notAsDescribed(what: string): SealpostError;
