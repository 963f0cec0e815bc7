import type { TargetSetup } from '../../core/setup.js';
/** What a first config needs to know of it. An app is a place, and each environment has one of its own. */
export declare const setup: TargetSetup;
