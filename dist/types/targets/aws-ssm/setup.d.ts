import type { TargetSetup } from '../../core/setup.js';
/** What a first config needs to know of it. An environment is a level below the path. */
export declare const setup: TargetSetup;
