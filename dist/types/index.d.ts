/**
 * Sealpost as a library: the same path that the command line and the Action take.
 *
 *     import { run, targets, sources, realWorld, exitOf } from 'sealpost'
 *     const report = await run({ command: 'plan', config: '/work/sealpost.yaml', … }, realWorld(signal))
 */
export { codes, SealpostError, statusError } from './core/errors.js';
export type { Only } from './core/map.js';
export { type Command, differs, exitOf, type Report, type ReportedChange, type Summary } from './core/report.js';
export { Secret } from './core/secret.js';
export { done, failed, serially } from './core/serial.js';
export type * from './core/types.js';
export { realWorld } from './io/world.js';
export { type Progress, type RunCall, run } from './run.js';
export { sources } from './sources/index.js';
export { targets } from './targets/index.js';
