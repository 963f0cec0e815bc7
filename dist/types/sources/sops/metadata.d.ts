import type { TreeObject } from '../shared/tree.js';
import { type IsEncrypted } from './rules.js';
/** What a file says of how it is encrypted. */
export interface Metadata {
    /** Its data key, encrypted with age, once for each recipient. */
    readonly age: readonly AgeEntry[];
    /** `ENC[…]` */
    readonly mac: string;
    /** As Go writes it in RFC 3339: what the MAC is bound to. */
    readonly lastModified: string;
    readonly isEncrypted: IsEncrypted;
    /** The MAC is taken over encrypted values only. */
    readonly macOnlyEncrypted: boolean;
}
/** The data key for one recipient. */
export interface AgeEntry {
    readonly recipient: string;
    /** Armored. */
    readonly enc: string;
}
/**
 * Reads what SOPS has written about a file (stores/stores.go, read at getsops/sops 15e36f9, 2026-11).
 * @throws SealpostError('source-decrypt') where it is not for age, has no MAC, or shares its key among groups
 */
export declare function metadataOf(metadata: TreeObject, shown: string): Metadata;
