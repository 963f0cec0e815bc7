import type { Block } from './blocks.js';
import type { CheckContext, CheckedTarget } from './check-context.js';
/** Checks the part of a target's block that its kind has a say in: its settings and its places. */
export declare function checkBlock(name: string, block: Block, context: CheckContext): Promise<CheckedTarget | undefined>;
