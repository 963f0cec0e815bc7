import type { TargetSetup } from '../../core/setup.js';
/** What a first config needs to know of it. */
export declare const setup: TargetSetup;
