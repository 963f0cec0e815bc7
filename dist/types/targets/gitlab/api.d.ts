import type { TargetIo } from '../../core/target.js';
import type { Holder } from './scope.js';
import { type NewVariable, type Update, type Variable } from './variable.js';
/** All variables of a project or group. `gap` says why there may be more. */
export interface Listing {
    readonly variables: readonly Variable[];
    readonly gap: string | undefined;
}
/**
 * The calls that this target needs, over the engine's fetch. All throw a SealpostError for a status that is not a success, which
 * shows nothing of an answer.
 */
export declare function openApi(io: TargetIo, holder: Holder): {
    /** Every variable of all environment scopes, page by page. */
    list(): Promise<Listing>;
    /** Makes a variable; undefined where there is one of that name in that environment scope already. */
    create(body: NewVariable): Promise<Variable | undefined>;
    /** One variable; undefined where there is none of that name in that environment scope. */
    read(key: string, scope: string): Promise<Variable | undefined>;
    /** Changes what the body says and nothing else; undefined where the variable is gone. */
    update(key: string, scope: string, body: Update): Promise<Variable | undefined>;
    /** Deletes a variable. */
    drop(key: string, scope: string): Promise<'deleted' | 'gone'>;
    /** GitLab's number of the project or group. */
    id(): Promise<number>;
    /** What the plan of a group is called, as far as GitLab.com tells its owners: `free`, `premium`. */
    plan(): Promise<string | undefined>;
};
/** The calls of one project or group. */
export type Api = ReturnType<typeof openApi>;
