import type { Target } from '../../core/target.js';
import { type Place, type Scope, type Settings } from './scope.js';
/** Fly.io: the secrets of an app, one GET to see their digests and one POST for up to 100 changes, which are staged. */
export declare const target: Target<Scope, Settings, Place>;
