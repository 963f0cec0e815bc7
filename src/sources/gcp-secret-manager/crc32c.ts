/** The polynomial of Castagnoli, bits reversed (RFC 3720, appendix B.4, read 2026-11). */
const polynomial = 0x82f63b78

/** CRC-32C of some bytes, as the unsigned number that Secret Manager sends beside a value. */
export function crc32c(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? polynomial : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
