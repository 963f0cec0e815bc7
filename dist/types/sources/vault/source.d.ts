import type { Source } from '../../core/source.js';
import { type Settings } from './settings.js';
/** The KV engine of HashiCorp Vault or OpenBao, version 1 or 2. */
export declare const source: Source<Settings>;
