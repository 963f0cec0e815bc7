import { createHash, type Hash } from 'node:crypto'
import { SealpostError } from '../../core/errors.js'
import { shownKey } from '../shared/names.js'
import type { Leaf, Tree, TreeObject } from '../shared/tree.js'
import { lineOf } from '../shared/tree-values.js'
import { isSealed, openValue } from './cipher.js'
import { goText } from './go-text.js'
import type { Metadata } from './metadata.js'

/** What a MAC over encrypted values only begins with: the SHA-256 of `sops`. */
const onlyEncrypted = createHash('sha256').update('sops').digest()

const mend =
  'Nothing was written. Check the history of the file for the change. Edit it only with `sops FILE`, and resolve merges there too.'

/** What values are opened with. */
interface Opening {
  readonly metadata: Metadata
  readonly key: Uint8Array
  readonly shown: string
  /** Over the plain values, in the order of the file. */
  readonly hash: Hash
}

/**
 * Opens every value of a file, and holds all of them against its MAC, as SOPS does (`Decrypt` in sops.go, read at
 * getsops/sops 15e36f9, 2026-11): SHA-512 over what the plain values are in the order of the file, comments and nulls left
 * out, itself encrypted and bound to the time of the last change.
 * @param key the data key, 32 bytes
 * @returns the same tree with plain values
 * @throws SealpostError('source-decrypt') where a value does not open, or anything was changed, added, moved or left out
 */
export function openTree(tree: TreeObject, metadata: Metadata, key: Uint8Array, shown: string): TreeObject {
  const { members, digest } = openAll(tree, metadata, key, shown)
  const mac = openValue(metadata.mac, key, metadata.lastModified)
  if (mac?.leaf.is !== 'text' || mac.leaf.text !== digest) {
    throw new SealpostError('source-decrypt', 'the MAC of the file does not match: it was changed without SOPS', {
      where: shown,
      hint: mend,
    })
  }
  return { ...tree, members }
}

/**
 * What the MAC of a file is taken over by now, before it is encrypted; the one in its metadata is not looked at.
 * @throws SealpostError('source-decrypt') where a value does not open
 */
export function digestOf(tree: TreeObject, metadata: Metadata, key: Uint8Array, shown: string): string {
  return openAll(tree, metadata, key, shown).digest
}

function openAll(tree: TreeObject, metadata: Metadata, key: Uint8Array, shown: string) {
  const hash = createHash('sha512')
  if (metadata.macOnlyEncrypted) hash.update(onlyEncrypted)
  const members = membersOf(tree, [], { metadata, key, shown, hash })
  return { members, digest: hash.digest('hex').toUpperCase() }
}

function membersOf({ members }: TreeObject, above: readonly string[], opening: Opening): Map<string, Tree> {
  return new Map([...members].map(([name, one]) => [name, opened(one, [...above, name], opening)]))
}

/** @param path the keys that lead to it; the position in a list is none */
function opened(tree: Tree, path: readonly string[], opening: Opening): Tree {
  if (tree.is === 'object') return { ...tree, members: membersOf(tree, path, opening) }
  if (tree.is === 'list') return { ...tree, items: tree.items.map((one) => opened(one, path, opening)) }
  return tree.is === 'null' ? tree : openedLeaf(tree, path, opening)
}

function openedLeaf(leaf: Leaf, path: readonly string[], { metadata, key, shown, hash }: Opening): Leaf {
  const refused = (what: string) =>
    new SealpostError('source-decrypt', `${shownKey(path)} ${what}`, { where: lineOf(shown)(leaf.line), hint: mend })
  if (!metadata.isEncrypted(path)) {
    if (leaf.is === 'text' && isSealed(leaf.text)) throw refused('is encrypted, although the file marks it as plain')
    if (!metadata.macOnlyEncrypted) hash.update(goText(leaf))
    return leaf
  }
  // SOPS leaves an empty text as it is
  if (leaf.is === 'text' && leaf.text === '') return leaf
  if (leaf.is !== 'text' || !isSealed(leaf.text))
    throw refused('is not encrypted, although the file marks it as encrypted')
  const value = openValue(leaf.text, key, `${path.join(':')}:`, leaf.line)
  if (value === undefined) throw refused('cannot be decrypted: it was changed, or moved from another key')
  hash.update(value.bytes)
  return value.leaf
}
