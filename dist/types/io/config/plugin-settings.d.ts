import type { Schema } from '../../core/target.js';
import type { Block } from './blocks.js';
import type { Path } from './check-context.js';
import type { ConfigReport } from './complaints.js';
/**
 * Passes a block without its common keys through a plug-in's schema.
 * @param about.at where the block stands
 * @param about.common keys that are not the plug-in's
 * @returns the settings, or undefined where there was something to complain about
 */
export declare function checkSettings(schema: Schema<unknown>, block: Block, about: {
    readonly at: Path;
    readonly common: readonly string[];
    readonly report: ConfigReport;
}): Promise<unknown>;
