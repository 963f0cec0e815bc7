import type { TargetSetup } from '../../core/setup.js';
/** What a first config needs to know of it. The ref of another environment's project is nothing that could be guessed. */
export declare const setup: TargetSetup;
