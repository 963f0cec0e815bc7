import type { TargetIo } from '../../core/target.js';
import { type Failure, type Refused } from './errors.js';
import { type Row } from './variable-rows.js';
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
/** What became of the rows of one array: they fail one by one, unless all of them are refused as one. */
export type Posted = {
    readonly created: readonly Row[];
    readonly failures: readonly Failure[];
    readonly refused?: never;
} | {
    readonly refused: Refused;
};
/** What a project says of itself. */
export interface Project {
    /** Stays through renamings and transfers; a project that is made anew has another. */
    readonly id: string;
    /** The team or the person that it belongs to. */
    readonly account: string;
    /** Only where a Git repository is connected. */
    readonly productionBranch: string | undefined;
    readonly name: string;
    /** Id of the deployment that production is served by. */
    readonly production: string | undefined;
}
/** The nine calls that this target needs. Each throws a `SealpostError`; none shows what an answer said. */
export interface Api {
    /** The whole list with whatever can be decrypted, to the last page. */
    list(): Promise<Listed>;
    /** Custom environments: slug → id. */
    environments(): Promise<ReadonlyMap<string, string>>;
    /** Who the project is. */
    project(): Promise<Project>;
    /** Whether the team makes every new variable sensitive; undefined where this token may not see that. Asked once. */
    forcesSensitive(): Promise<boolean | undefined>;
    /** Creates rows, and with `upsert` overwrites those that match exactly. Without it those count as taken. */
    post(rows: readonly NewRow[], how: {
        readonly upsert: boolean;
    }): Promise<Posted>;
    /** Changes the given fields of one row. */
    edit(id: string, fields: Readonly<Record<string, unknown>>): Promise<void>;
    /** Builds a deployment of production anew, with the variables as they are now. */
    redeploy(project: Project, deployment: string): Promise<void>;
    /** Removes rows; gives the ids that are gone. */
    remove(ids: readonly string[]): Promise<ReadonlySet<string>>;
}
/** Which project of which account. */
interface ProjectAt {
    readonly project: string;
    readonly team: string | undefined;
}
/** The project's calls over our own `fetch` (REST description 2025-10, read 2026-11; why no @vercel/sdk: README). */
export declare function openApi(io: TargetIo, at: ProjectAt): Api;
export {};
