import type { SourceValue } from '../../core/value.js';
import type { StoredSecret } from './client.js';
import type { Selection } from './selection.js';
import type { Settings } from './settings.js';
/**
 * Values by their names: a secret gives one, called by what comes after the prefix, and a JSON secret one for each key that
 * the config takes.
 * @throws SealpostError 'source…' for a binary secret, a key that is not there, a name that is none, and a clash
 */
export declare function valuesOf(stored: ReadonlyMap<string, StoredSecret>, selection: Selection, settings: Pick<Settings, 'stage' | 'separator'>): Map<string, SourceValue>;
