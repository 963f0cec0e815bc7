import type { Target } from '../../core/target.js';
import type { Environment } from './api.js';
import { type Scope, type Settings } from './scope.js';
/** Cloudflare Pages: both environments of a project are one document, read by one GET and changed by one PATCH. */
export declare const target: Target<Scope, Settings, Environment>;
