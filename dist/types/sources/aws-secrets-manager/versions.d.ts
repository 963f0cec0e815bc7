import type { SourceVersion } from '../../core/value.js';
import { type Gathering } from './gather.js';
import type { Settings } from './settings.js';
/**
 * The names of one environment and the version of each, from the list alone, a hundred a page. The list may be some minutes
 * behind ("ListSecrets", API reference, read 2026-11-30): a change is seen that much later.
 * @returns undefined where only values tell it: for a JSON secret whose keys the config leaves open, and for whatever is not in
 *   the list or has no version with the staging label, which reading finds fault with
 * @throws SealpostError('source…') for a name that is none, and a clash
 */
export declare function versionsOf(gathering: Gathering, settings: Pick<Settings, 'separator'>): Promise<Map<string, SourceVersion> | undefined>;
