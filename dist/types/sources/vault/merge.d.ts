import type { SourceValue } from '../../core/value.js';
import { type Engine } from './api.js';
import { type State } from './secrets.js';
/** What of an environment is read. */
export interface Wish {
    /** Below the mount, in their order; `/` at the end for a folder, `/**` for one with those below it. */
    readonly paths: readonly string[];
    readonly clash: 'refuse' | 'last';
    readonly state: State;
}
/**
 * The values of an environment: all keys of all its secrets.
 * @throws SealpostError 'source-duplicate' where a key stands in two secrets and nothing says which one counts;
 * 'source-missing' for a path that there is nothing at; and as {@link readSecret} and {@link secretsIn} do
 */
export declare function readAll(engine: Engine, { paths, clash, state }: Wish): Promise<Map<string, SourceValue>>;
