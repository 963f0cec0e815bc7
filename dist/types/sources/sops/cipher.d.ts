import type { Leaf } from '../shared/tree.js';
/** A value as SOPS opened it. */
export interface Opened {
    readonly leaf: Leaf;
    /** What the MAC is taken over. */
    readonly bytes: Uint8Array;
}
/** Whether a text claims to be a value that SOPS has encrypted. */
export declare function isSealed(text: string): boolean;
/**
 * Opens one value: AES-256-GCM with a nonce of 32 bytes (aes/cipher.go, read at getsops/sops 15e36f9, 2026-11). It takes
 * only the one spelling of a base64 that SOPS writes, so that no byte of it can be another.
 * @param text `ENC[AES256_GCM,data:…,iv:…,tag:…,type:…]`
 * @param key 32 bytes
 * @param additional the keys that lead to it, each with a `:` behind it
 * @returns undefined where it is no such value, was changed or stands in another place than where it was encrypted
 */
export declare function openValue(text: string, key: Uint8Array, additional: string, line?: number): Opened | undefined;
/**
 * Encrypts a text as {@link openValue} opens it. An empty text stays as it is, as SOPS leaves it.
 * @param key 32 bytes
 * @param additional the keys that lead to it, each with a `:` behind it
 */
export declare function sealText(text: string, key: Uint8Array, additional: string): string;
