import type { TreeObject } from '../shared/tree.js';
/** Whether what stands below these keys is encrypted. */
export type IsEncrypted = (path: readonly string[]) => boolean;
/**
 * What a file says of which of its values are encrypted; at most one rule, and the usual one where there is none
 * (`shouldBeEncrypted` in sops.go and `ToInternal` in stores/stores.go, read at getsops/sops 15e36f9, 2026-11). A rule
 * holds for all below a key that it names.
 * @throws SealpostError('source') for more than one rule, for rules about comments, and for a pattern that is none here
 */
export declare function rulesOf(metadata: TreeObject, shown: string): IsEncrypted;
