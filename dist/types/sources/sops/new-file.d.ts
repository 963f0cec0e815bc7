import type { Format } from './format.js';
/**
 * A file of SOPS without a value, with a new data key for some recipients of age.
 * @param recipients `age1…`, at least one
 * @param time of the last change, RFC 3339
 */
export declare function newSopsFile(format: Exclude<Format, 'ini'>, recipients: readonly string[], time: string): Promise<{
    readonly text: string;
    readonly key: Uint8Array;
}>;
