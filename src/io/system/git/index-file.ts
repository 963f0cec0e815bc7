/**
 * Which of some paths git tracks, by its index (gitformat-index(5), versions 2 to 4, read 2026-11).
 * @param bytes of the file `index`
 * @param hashBytes 20, or 32 in a repository of SHA-256
 * @param paths from the top of the repository, with `/` between their parts
 * @returns undefined where the index is of a form that is not known
 */
export function trackedIn(bytes: Uint8Array, hashBytes: 20 | 32, paths: ReadonlySet<string>): Set<string> | undefined {
  const index = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (index.length < 12 || index.toString('latin1', 0, 4) !== 'DIRC') return undefined
  const version = index.readUInt32BE(4)
  if (version < 2 || version > 4) return undefined
  const found = new Set<string>()
  let at = 12
  let name: Buffer = Buffer.alloc(0)
  for (let left = index.readUInt32BE(8); left > 0; left -= 1) {
    const flagsAt = at + 40 + hashBytes
    if (flagsAt + 2 > index.length) return undefined
    const extended = version > 2 && (index.readUInt16BE(flagsAt) & 0x4000) !== 0
    let from = flagsAt + (extended ? 4 : 2)
    if (version === 4) {
      const strip = stripOf(index, from)
      from = strip.end
      const end = index.indexOf(0, from)
      if (end < 0 || strip.count > name.length) return undefined
      name = Buffer.concat([name.subarray(0, name.length - strip.count), index.subarray(from, end)])
      at = end + 1
    } else {
      const end = index.indexOf(0, from)
      if (end < 0) return undefined
      name = index.subarray(from, end)
      // one to eight NUL, so that the next entry begins at a multiple of eight
      at += Math.floor((end - at) / 8) * 8 + 8
    }
    const text = name.toString('utf8')
    if (paths.has(text)) found.add(text)
  }
  return found
}

/** How much of the name before does not begin this one: a number in the form of pack offsets. */
function stripOf(index: Buffer, from: number): { count: number; end: number } {
  let byte = index[from] ?? 0
  let end = from + 1
  let count = byte & 0x7f
  while ((byte & 0x80) !== 0 && end < index.length) {
    byte = index[end] ?? 0
    end += 1
    count = (count + 1) * 128 + (byte & 0x7f)
  }
  return { count, end }
}
