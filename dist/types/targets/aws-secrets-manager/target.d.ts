import type { Target } from '../../core/target.js';
import { type Place, type Scope, type Settings } from './scope.js';
/** AWS Secrets Manager: a secret for each value, or all of them in one JSON secret. */
export declare const target: Target<Scope, Settings, Place>;
