import { type SourceDriver } from './driver.js';
import type { SourceNeed } from './world.js';
/** For each thing that a source may say it does not have: tries whether it is so. */
export declare const attempts: Readonly<Record<SourceNeed, (driver: SourceDriver) => Promise<void>>>;
