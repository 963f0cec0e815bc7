import { type ValueRule } from '../address.js';
import type { Change, Warning } from '../change.js';
import type { Observed } from '../observation.js';
import type { Desired } from '../value.js';
import { type RefusalLines } from './refusal-lines.js';
/** Makes what tells which rule of its place a value breaks; undefined where it breaks none. */
export declare function ruleTest(observed: readonly Observed[]): (desired: Desired) => ValueRule | undefined;
/** Values that are about to be written although their place would want them to look otherwise: one warning a place. */
export declare function valueRuleWarnings(input: RefusalLines & {
    readonly desired: ReadonlyMap<string, Desired>;
    readonly changes: readonly Change[];
}): Warning[];
