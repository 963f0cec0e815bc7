import type { TargetSetup } from '../../core/setup.js';
/** What a first config needs to know of it. A context is named by its settings: `circleci:organization=gh/acme,context=deploy`. */
export declare const setup: TargetSetup;
