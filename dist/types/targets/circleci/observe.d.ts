import type { Observation } from '../../core/observation.js';
import type { ObserveCall } from '../shared/calls.js';
import { type Api, type Row } from './api.js';
import type { Scope } from './scope.js';
/** What an observation leaves for the next write: the id of a context, so that its name is looked up once. */
export interface Handle {
    readonly context?: string;
}
/** One list for each context or project, after the id of a context that is given by its name. */
export declare function observe({ scopes, io }: ObserveCall<Scope>): Promise<Observation[]>;
/** The variables of a scope. @param context the id of the context, where it is one */
export declare function rowsOf(api: Api, scope: Scope, context: string | undefined): Promise<Row[]>;
