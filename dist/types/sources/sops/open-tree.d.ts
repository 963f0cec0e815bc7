import type { TreeObject } from '../shared/tree.js';
import type { Metadata } from './metadata.js';
/**
 * Opens every value of a file, and holds all of them against its MAC, as SOPS does (`Decrypt` in sops.go, read at
 * getsops/sops 15e36f9, 2026-11): SHA-512 over what the plain values are in the order of the file, comments and nulls left
 * out, itself encrypted and bound to the time of the last change.
 * @param key the data key, 32 bytes
 * @returns the same tree with plain values
 * @throws SealpostError('source-decrypt') where a value does not open, or anything was changed, added, moved or left out
 */
export declare function openTree(tree: TreeObject, metadata: Metadata, key: Uint8Array, shown: string): TreeObject;
/**
 * What the MAC of a file is taken over by now, before it is encrypted; the one in its metadata is not looked at.
 * @throws SealpostError('source-decrypt') where a value does not open
 */
export declare function digestOf(tree: TreeObject, metadata: Metadata, key: Uint8Array, shown: string): string;
