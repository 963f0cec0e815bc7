import type { TargetSetup } from '../../core/setup.js';
/** What a first config needs to know of it. A place is an environment scope, and any name may be one. A project in a subgroup is named by its setting, `gitlab:project=acme/web/shop`. */
export declare const setup: TargetSetup;
