import type { Target } from '../../core/target.js';
import { type Place, type Scope, type Settings } from './scope.js';
/** Supabase: the secrets of a project's Edge Functions, one GET to see their digests and one POST for up to 100 values. */
export declare const target: Target<Scope, Settings, Place>;
