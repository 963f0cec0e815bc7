import type { Change } from '../change.js';
import type { Config } from '../config.js';
import type { Observed } from '../observation.js';
/** What leads a refusal to its line of the config. */
export interface RefusalLines {
    readonly where: Config['where'];
    readonly observed: readonly Observed[];
}
/**
 * The line that a refusal about changes leads to: the key's own or the nearest one above it, or, where the config says
 * nothing of the sort, the mapping that the first change comes from.
 */
export declare function lineFor(path: readonly string[], { uid }: Pick<Change, 'uid'>, { where, observed }: RefusalLines): string;
