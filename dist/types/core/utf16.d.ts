/**
 * Whether bytes are UTF-16 rather than UTF-8: by the mark at their beginning, or, where they have none, by a NUL in every
 * other byte.
 * @param bytes the first of them are enough
 */
export declare function isUtf16(bytes: Uint8Array): boolean;
