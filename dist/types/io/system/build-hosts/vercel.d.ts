import { type BuildHost } from './build-host.js';
/**
 * Vercel, by its "System environment variables" (docs, read 2026-11-30): `VERCEL_ENV` is production, preview or development,
 * and preview for a custom environment too, whose name stands in `VERCEL_TARGET_ENV`. A value for one branch wins over that
 * for all previews ("Environment variables", the same day).
 */
export declare const host: BuildHost;
