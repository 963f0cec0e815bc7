import type { Config } from '../config.js';
import type { Change, SourceRead } from '../types.js';
import type { Selection } from './map.js';
/** Something that stops nothing, and that a person should look at all the same. */
export interface Warning {
    readonly because: string;
    /** `file:line` in the config or in a file of the source, or a phrase that leads a person there. */
    readonly at: string;
}
/**
 * What a config says that comes to nothing, and so may be mistyped: a mapping that no name of the source passes, and a
 * name that is nowhere. Globs with a `*` or `?` may wait for names to come; names may not.
 * @param call.read what the source gave; a target with an environment that was not read is not judged by its names
 * @param call.changes of the plan: what the targets hold counts for `policy.protect`
 */
export declare function warningsOf(call: {
    readonly config: Pick<Config, 'targets' | 'policy' | 'where'>;
    readonly read: SourceRead;
    readonly only: Selection;
    readonly changes: readonly Pick<Change, 'address' | 'sourceName'>[];
    /** Whether the changes are about everything that there is. */
    readonly whole: boolean;
}): Warning[];
