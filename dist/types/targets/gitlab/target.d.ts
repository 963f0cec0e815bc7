import type { Target } from '../../core/target.js';
import { type Place, type Scope, type Settings } from './scope.js';
/** GitLab CI/CD variables of a project or a group: one list for all environment scopes, one request for each value. */
export declare const target: Target<Scope, Settings, Place>;
