import type { Change, Warning } from '../change.js';
import type { Config, Selection } from '../config.js';
import type { Told } from '../value.js';
/**
 * What a config says that comes to nothing, and so may be mistyped: a mapping that no name of the source passes, and a
 * name that is nowhere. Globs with a `*` or `?` may wait for names to come; names may not.
 * @param call.reads what the sources gave; a target with an environment that was not read is not judged by its names
 * @param call.changes of the plan: what the targets hold counts for `policy.protect`
 */
export declare function unmatchedNames(call: {
    readonly config: Pick<Config, 'sources' | 'targets' | 'policy' | 'where'>;
    readonly reads: Told;
    readonly only: Selection;
    readonly changes: readonly Pick<Change, 'address' | 'sourceName'>[];
    /** Whether the changes are about everything that there is. */
    readonly whole: boolean;
}): Warning[];
/** Sources that stand in the config in vain: no target takes from them. */
export declare function untakenSources({ sources, targets }: Pick<Config, 'sources' | 'targets'>): Warning[];
