import type { Target } from '../../core/target.js';
import { type Block } from './blocks.js';
import type { CheckContext, CheckedTarget, Path } from './check-context.js';
import type { ConfigReport } from './complaints.js';
/**
 * Checks what the environments of a target are mapped to.
 * @param given the `environments` of its block
 */
export declare function placesOf(target: Target, given: unknown, at: Path, context: CheckContext): CheckedTarget['places'];
/**
 * Complains about places that make no sense and about places that more than one mapping reaches: whichever came last
 * would win there, run after run.
 */
export declare function checkPlaces(checked: ReadonlyMap<string, CheckedTarget>, raw: Block, report: ConfigReport): void;
