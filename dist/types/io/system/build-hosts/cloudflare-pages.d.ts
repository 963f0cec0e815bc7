import { type BuildHost } from './build-host.js';
/**
 * Cloudflare Pages, by what it sets for a build ("Build configuration", read 2026-11-30): the branch, and neither the project
 * nor whether its production is built. That the production branch gets the variables of production, and every other
 * one those of preview, is the vendor's rule ("Preview deployments", the same day).
 */
export declare const host: BuildHost;
