import type { Target } from '../../core/target.js';
import { type Place, type Scope, type Settings } from './scope.js';
/** CircleCI: the environment variables of a context or a project, none of which is ever given back. */
export declare const target: Target<Scope, Settings, Place>;
