import type { TreeObject } from '../shared/tree.js';
import { type Engine } from './api.js';
/** The secret that new keys go into, as it was seen. */
export interface Home {
    /** Below the mount. */
    readonly path: string;
    /** Its keys, with whatever is no text among them. */
    readonly data: TreeObject;
    /** Version of the engine's that was seen, 0 where there is no secret yet; undefined where the engine keeps none. */
    readonly version: number | undefined;
    /** When that version was made, ms since the epoch. */
    readonly updatedAt: number | undefined;
}
/**
 * Reads the secret that new keys go into. One that is not there yet is empty; one whose present version is deleted or destroyed
 * is refused, so that nobody takes it for empty.
 * @throws SealpostError as reading a secret does
 */
export declare function readHome(engine: Engine, path: string): Promise<Home>;
/**
 * Writes the whole secret, with everything that it had. Version 2 of the engine refuses it where somebody else wrote meanwhile
 * (`cas`); version 1 cannot, so that it is looked at once more right before.
 * @throws SealpostError('conflict') where somebody else wrote meanwhile
 */
export declare function writeHome(engine: Engine, home: Home, values: ReadonlyMap<string, string>): Promise<void>;
