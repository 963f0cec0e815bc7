import type { SourceValue, SourceVersion } from '../../core/value.js';
import type { TreeObject } from '../shared/tree.js';
import { type Engine } from './api.js';
/** Which state of a secret is read: the present one, a version, or the one of a time, ms since the epoch. */
export interface State {
    readonly version?: number;
    readonly time?: number;
}
/**
 * The keys of one secret as values, in the order of the answer.
 * @param path below the mount
 * @returns undefined where there was no such secret at the time that is asked for
 * @throws SealpostError 'source' for what is deleted or destroyed, for null and for a key that makes no name;
 * 'source-missing' where there is none; and as {@link get} does
 */
export declare function readSecret(engine: Engine, path: string, state: State): Promise<ReadonlyMap<string, SourceValue> | undefined>;
/**
 * The keys of one secret with its version, in the order of {@link readSecret}. The server takes the values out itself
 * ("Read secret subkeys", KV version 2 API, and path_subkeys.go of hashicorp/vault-plugin-secrets-kv, read 2026-11-30): since
 * Vault 1.10, and in OpenBao.
 * @returns undefined where there was no such secret at the time that is asked for
 * @throws SealpostError as {@link readSecret} does
 */
export declare function listSecret(engine: Engine, path: string, state: State): Promise<ReadonlyMap<string, SourceVersion> | undefined>;
/**
 * What stands at some keys of an answer, with numbers as they were written. Its shape is known already.
 * @throws SealpostError('bad-answer') where it is not
 */
export declare function objectAt(text: string, keys: readonly string[], where: string): TreeObject;
/** Keys of a secret as values. Throws SealpostError('source') for null and for a key that makes no name. */
export declare function valuesOf({ members }: TreeObject, shown: string, more: Pick<SourceValue, 'version' | 'versionId' | 'updatedAt'>): Map<string, SourceValue>;
