import { createHash, type Hash } from 'node:crypto'
import { damaged } from '../../format/mac.js'
import { splitFormer } from '../../format/version-1.js'
import type { StoredLedger } from '../../store.js'
import { type FileState, realPath, tagOf } from './file-state.js'

/** Reads the file and its anchor, and remembers what it was. */
export async function readFile(state: FileState): Promise<StoredLedger> {
  const { files, path } = state
  const at = await realPath(state)
  // before the ledger: an older anchor does no harm, a newer one would make it look lost
  const anchor = (await files.read(`${at}.anchor`)) ?? (at === path ? undefined : await files.read(`${path}.anchor`))
  const bytes = await files.read(at)
  state.hash = hashOf(bytes)
  const text = bytes && decoded(bytes, path)
  const stored = {
    page: undefined,
    journal: '',
    former: undefined,
    anchor: anchor && decoded(anchor, `${path}.anchor`),
    witnessed: false,
    tag: tagOf(state.hash),
  }
  if (text === undefined) return stored
  if (!text.startsWith('{\n  "sealpost": ')) return { ...stored, former: splitFormer(text, path) }
  const end = text.indexOf('\n}\n') + 3
  if (end === 2) throw damaged(path)
  return { ...stored, page: text.slice(0, end), journal: text.slice(end) }
}

/** The hash of a file, which can be carried on; undefined where there is none. */
export function hashOf(bytes: Uint8Array | undefined): Hash | undefined {
  return bytes && createHash('sha256').update(bytes)
}

function decoded(bytes: Uint8Array, where: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw damaged(where)
  }
}
