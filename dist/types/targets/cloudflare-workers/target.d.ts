import type { Target } from '../../core/target.js';
import { type Place, type Scope, type Settings } from './scope.js';
/** Cloudflare Workers: the secrets of a Worker, one GET to see its names and one PATCH for up to 100 changes. */
export declare const target: Target<Scope, Settings, Place>;
