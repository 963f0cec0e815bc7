import type { Target } from '../../core/target.js';
import { type Place, type Scope, type Settings } from './scope.js';
/** AWS Systems Manager Parameter Store: a SecureString for each value, or all of them in one. */
export declare const target: Target<Scope, Settings, Place>;
