import type { SourceValue } from '../../core/value.js';
import { type Engine } from './api.js';
import type { State } from './secrets.js';
/** What of an environment is read. */
export interface Wish {
    /** Below the mount, in their order; `/` at the end for a folder, `/**` for one with those below it. */
    readonly paths: readonly string[];
    readonly clash: 'refuse' | 'last';
    readonly state: State;
}
/** What is known of one secret by its names; undefined where there was none. */
type OfSecret<T> = (engine: Engine, path: string, state: State) => Promise<ReadonlyMap<string, T> | undefined>;
/**
 * The values of an environment, or their versions: all keys of all its secrets.
 * @param ofSecret `readSecret` or `listSecret`
 * @throws SealpostError 'source-duplicate' where a key stands in two secrets and nothing says which one counts;
 * 'source-missing' for a path that there is nothing at; and as these and {@link secretsIn} do
 */
export declare function readAll<T extends Pick<SourceValue, 'at'>>(engine: Engine, { paths, clash, state }: Wish, ofSecret: OfSecret<T>): Promise<Map<string, T>>;
export {};
