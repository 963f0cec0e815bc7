import type { TargetSetup } from '../../core/setup.js';
/** What a first config needs to know of it. A Worker is a place; wrangler names the one of an environment after both. */
export declare const setup: TargetSetup;
