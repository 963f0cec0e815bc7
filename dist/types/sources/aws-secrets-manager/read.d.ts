import type { Source } from '../../core/source.js';
import type { SourceRead } from '../../core/value.js';
import type { Settings } from './settings.js';
/** Reads each environment's secrets; logs in once, with the first of them. */
export declare function read({ environments, settings, io, }: Parameters<Source<Settings>['read']>[0]): Promise<SourceRead>;
