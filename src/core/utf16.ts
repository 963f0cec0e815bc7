/**
 * Whether bytes are UTF-16 rather than UTF-8: by the mark at their beginning, or, where they have none, by a NUL in every
 * other byte.
 * @param bytes the first of them are enough
 */
export function isUtf16(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096)
  const [first, second] = start
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  const nuls = start.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0)
  return start.length >= 4 && nuls * 3 >= start.length
}
