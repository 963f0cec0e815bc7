import type { SourceValue } from '../../core/value.js';
import type { TreeObject } from '../shared/tree.js';
import type { StoredSecret } from './client.js';
import { type Gathering } from './gather.js';
import type { Settings } from './settings.js';
/** A secret as it was seen. */
export type Held = StoredSecret;
/**
 * What an environment has, where secrets and keys that the config names need not be there yet.
 * @throws SealpostError 'source…' for what is there and cannot be read
 */
export declare function seenBy(gathering: Gathering, settings: Settings): Promise<{
    readonly values: ReadonlyMap<string, SourceValue>;
    readonly held: ReadonlyMap<string, Held>;
}>;
/** The JSON object of a secret; undefined where there is no secret. Throws SealpostError('source') for anything else. */
export declare function jsonOf(held: Held | undefined, name: string): TreeObject | undefined;
