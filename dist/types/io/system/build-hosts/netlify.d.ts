import { type BuildHost } from './build-host.js';
/**
 * Netlify, by its read-only variables ("Build environment variables", read 2026-11-30). A value for one branch wins in
 * branch deploys; whether it does so elsewhere is not documented, so that only those look for one.
 */
export declare const host: BuildHost;
