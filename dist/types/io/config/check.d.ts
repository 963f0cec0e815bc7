import type * as z from 'zod/mini';
import type { Config } from '../../core/config.js';
import { baseSchema } from './base-schema.js';
import type { CheckContext, CheckedTarget } from './check-context.js';
/** A config, as far as it is what it should be; what is not was complained about. */
export interface CheckedConfig {
    readonly base: z.output<typeof baseSchema> | undefined;
    readonly sources: Config['sources'];
    /** Config target → its block. */
    readonly targets: ReadonlyMap<string, CheckedTarget>;
}
/** Checks everything about a config that can be known without asking anybody. Complaints go to the context's report. */
export declare function checkConfig(data: unknown, context: CheckContext): Promise<CheckedConfig>;
/** Whether a target is a package where none may be loaded. */
export declare function isLeftOut(use: unknown, { folder, targets }: Pick<CheckContext, 'folder' | 'targets'>): boolean;
