import type { Capabilities } from '../target.js';
/** What a target has against a name. */
export interface BrokenNameRule {
    readonly rule: 'name' | 'name-reserved' | 'name-length';
    readonly because: string;
}
/**
 * Tells what a target has against a name as it would store it; undefined where it takes it. Each pattern is built once.
 */
export declare function nameRules(): (capabilities: Capabilities, name: string) => BrokenNameRule | undefined;
