import type { SourceValue } from '../../core/value.js';
import { type Engine } from './api.js';
/** Which state of a secret is read: the present one, a version, or the one of a time, ms since the epoch. */
export interface State {
    readonly version?: number;
    readonly time?: number;
}
/**
 * The keys of one secret as values, in the order of the answer.
 * @param path below the mount
 * @returns undefined where there was no such secret at the time that is asked for
 * @throws SealpostError 'source' for what is deleted or destroyed, for null and for a key that makes no name;
 * 'source-missing' where there is none; and as {@link get} does
 */
export declare function readSecret(engine: Engine, path: string, state: State): Promise<ReadonlyMap<string, SourceValue> | undefined>;
