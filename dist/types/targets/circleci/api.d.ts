import type { TargetIo } from '../../core/target.js';
import { type Scope } from './scope.js';
/** A variable as a list shows it: no value, and of a project's no stamp. Times are texts of the vendor's own. */
export interface Row {
    readonly name: string;
    readonly created: string | undefined;
    readonly updated: string | undefined;
}
/**
 * The calls that this target needs, shaped as in CircleCI's own OpenAPI description of API v2 (read 2026-11). All throw a
 * SealpostError for a status that is not a success.
 */
export declare function openApi(io: TargetIo): {
    /** The id of a context, which an id is itself; by its name one GET. */
    contextId: (scope: Scope & {
        kind: 'context';
    }) => Promise<string>;
    /** The id that CircleCI gives a context or project, from the vendor itself. */
    id(scope: Scope): Promise<string>;
    /** Every variable of a context. */
    variables(context: string): Promise<Row[]>;
    /** Every variable of a project. What stands for its value is not looked at: it is the same for many values. */
    envvars(slug: string): Promise<Row[]>;
    /** Makes or changes a variable of a context. */
    putVariable(context: string, name: string, value: string): Promise<void>;
    /** Makes or changes a variable of a project. */
    putEnvvar(slug: string, name: string, value: string): Promise<void>;
    /** Deletes a variable of a context. */
    dropVariable(context: string, name: string): Promise<void>;
    /** Deletes a variable of a project. */
    dropEnvvar(slug: string, name: string): Promise<void>;
};
/** The calls of this target. */
export type Api = ReturnType<typeof openApi>;
