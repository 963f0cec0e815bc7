import type { LedgerEntry } from '../../../src/core/ledger-entry.js'
import { parseKey } from '../../../src/core/secret.js'
import { decodeLedger } from '../../../src/io/ledger/decode.js'
import { macKeysOf } from '../../../src/io/ledger/format/mac.js'
import { keyText } from '../../core/kit.js'

/** One entry of a ledger. */
export interface Remembered {
  readonly target: string
  readonly uid: string
  readonly name: string
  readonly entry: LedgerEntry
}

/** What the bytes of a ledger's file say, whoever its owner is, sorted; nothing where there are none. */
export function rememberedIn(bytes: Uint8Array | undefined): Remembered[] {
  if (bytes === undefined) return []
  const text = new TextDecoder().decode(bytes)
  const end = text.indexOf('\n}\n') + 3
  const page = text.slice(0, end)
  const { owner } = JSON.parse(page) as { owner: string }
  const keys = macKeysOf([parseKey(keyText(1)), parseKey(keyText(2)), parseKey(keyText(3))])
  const stored = { page, journal: text.slice(end), anchor: undefined, witnessed: true, former: undefined, tag: '' }
  const { contents } = decodeLedger(stored, { keys, owner, where: 'here' })
  return [...(contents?.sections ?? [])]
    .flatMap(([target, { scopes }]) =>
      [...scopes].flatMap(([uid, names]) => [...names].map(([name, entry]) => ({ target, uid, name, entry }))),
    )
    .sort((a, b) => (`${a.uid}#${a.name}` < `${b.uid}#${b.name}` ? -1 : 1))
}
