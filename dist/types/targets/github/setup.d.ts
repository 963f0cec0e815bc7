import type { Access } from '../../core/access.js';
import type { TargetSetup } from '../../core/setup.js';
/** What a first config needs to know of it. */
export declare const setup: TargetSetup;
/** The ways to log in, beside the plain token, and the inputs of the Action for all of them. */
export declare const login: Pick<Access, 'app' | 'permissionHeaders' | 'inputs'>;
