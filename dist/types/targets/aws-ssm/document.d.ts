import type { Observation } from '../../core/observation.js';
import type { TargetIo } from '../../core/target.js';
import { type DocumentStore } from '../aws-shared/document.js';
import type { Scope } from './scope.js';
/** One request for all values of a place. */
export declare function observeDocument(io: TargetIo, scope: Scope): Promise<Observation>;
/** Reads and replaces the parameter of a scope that holds JSON. */
export declare function documentStore(io: TargetIo, scope: Scope): DocumentStore;
