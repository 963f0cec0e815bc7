import type { SourceClient } from '../../core/source.js';
/** Whose values' times are looked for. */
export interface Asked {
    readonly project: string;
    readonly config: string;
    readonly keys: readonly string[];
}
/**
 * When values were last changed, by the newest entry of the config's log that names them, ms since the epoch. A value that
 * comes from a root config, or of which no entry tells, has none.
 * @throws what `ask` throws
 */
export declare function readTimes(client: SourceClient, { project, config, keys }: Asked): Promise<Map<string, number>>;
