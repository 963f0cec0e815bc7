/** CRC-32C of some bytes, as the unsigned number that Secret Manager sends beside a value. */
export declare function crc32c(bytes: Uint8Array): number;
