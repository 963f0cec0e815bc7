import type { Target } from '../../core/target.js';
import { type Place, type Scope, type Settings } from './scope.js';
/** Netlify environment variables of a team or one of its sites. A name has one value for each deploy context. */
export declare const target: Target<Scope, Settings, Place>;
