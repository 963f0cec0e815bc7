import type { TargetIo } from '../../core/types.js';
import { type Failure } from './refusals.js';
import { type Row } from './rows.js';
/** What the project's list said. `hidden` > 0: there are rows that this token may not even see. */
export interface Listed {
    readonly rows: readonly Row[];
    readonly hidden: number;
    /** Set where the pages did not come to an end. */
    readonly cut: boolean;
}
/** One element of the array that is posted. Field names are the vendor's. */
export interface NewRow {
    readonly key: string;
    readonly value: string;
    readonly type: string;
    readonly target?: readonly string[];
    readonly gitBranch?: string;
    readonly customEnvironmentIds?: readonly string[];
    readonly comment?: string;
}
/** What became of the rows of one upsert: they fail one by one. */
export interface Created {
    readonly created: readonly Row[];
    readonly failures: readonly Failure[];
}
/** The six calls that this target needs. Each throws a `SealpostError`; none shows what an answer said. */
export interface Api {
    /** The whole list with whatever can be decrypted, to the last page. */
    list(): Promise<Listed>;
    /** Custom environments: slug → id. */
    environments(): Promise<ReadonlyMap<string, string>>;
    /** Creates rows and overwrites those that match exactly; rows fail one by one. */
    upsert(rows: readonly NewRow[]): Promise<Created>;
    /** Changes the given fields of one row. */
    edit(id: string, fields: Readonly<Record<string, unknown>>): Promise<void>;
    /** Removes rows; gives the ids that are gone. */
    remove(ids: readonly string[]): Promise<ReadonlySet<string>>;
}
/**
 * The project's calls over our own `fetch` (REST description 2025-10, read 2026-11; why no @vercel/sdk: README).
 * After an error that would meet every further call too (a dead token, a stop signal) nothing more is sent.
 */
export declare function openApi(io: TargetIo, at: {
    readonly project: string;
    readonly team: string | undefined;
}): Api;
