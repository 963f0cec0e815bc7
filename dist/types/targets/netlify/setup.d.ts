import type { TargetSetup } from '../../core/setup.js';
/** What a first config needs to know of it. A site's id says nothing to people. */
export declare const setup: TargetSetup;
