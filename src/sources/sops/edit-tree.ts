import { isMap, isScalar, type Node, type Pair, parseDocument, type Scalar, type YAMLMap } from 'yaml'
import type { Edits } from './edits.js'

/** A piece of the text that gives way to another. */
interface Patch {
  readonly from: number
  readonly to: number
  readonly text: string
}

/**
 * The text of a YAML or JSON file with other values: only what changes is written anew, where the library says that it
 * stands.
 * @returns undefined where a value that is to be replaced is not one text of its own
 */
export function editTree(text: string, { set, add, metadata }: Edits): string | undefined {
  const root = parseDocument(text, { schema: 'core', merge: false, stringKeys: true, logLevel: 'error' }).contents
  const own = isMap(root) ? pairAt(root, 'sops') : undefined
  if (!isMap(root) || own === undefined) return undefined
  const wanted = [
    ...set,
    ...Object.entries(metadata).map(([name, value]) => ({
      path: ['sops', name],
      text: value,
      isQuoted: name !== 'mac',
    })),
  ]
  const patches: Patch[] = []
  for (const { path, text: value, ...how } of wanted) {
    const found = scalarAt(root, path)
    if (found?.range == null) return undefined
    const isQuoted = found.inFlow || value === '' || ('isQuoted' in how && how.isQuoted)
    patches.push({ from: found.range[0], to: found.range[1], text: isQuoted ? JSON.stringify(value) : value })
  }
  patches.push(insertion(text, root, own, add))
  return patches
    .sort((one, other) => other.from - one.from)
    .reduce((edited, { from, to, text: piece }) => edited.slice(0, from) + piece + edited.slice(to), text)
}

/** New keys go right before what SOPS says of the file, which comes last. */
function insertion(text: string, root: YAMLMap, own: Pair, add: Edits['add']): Patch {
  const at = (own.key as Node).range?.[0] ?? 0
  const before = /\s*$/.exec(text.slice(0, at))?.[0] ?? ''
  const ends = text.includes('\r\n') ? '\r\n' : '\n'
  const indent = before.slice(before.lastIndexOf('\n') + 1)
  const pieces = [...add].map(([name, value]) => {
    if (root.flow) return `${JSON.stringify(name)}: ${JSON.stringify(value)},${before}`
    return `${keyText(name)}: ${value === '' ? '""' : value}${ends}${indent}`
  })
  return { from: at, to: at, text: pieces.join('') }
}

/** Quotes where some reader of YAML would take the word for something else than a text. */
function keyText(name: string): string {
  return /^(?:true|false|yes|no|on|off|null|y|n)$/i.test(name) ? JSON.stringify(name) : name
}

function pairAt(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)
}

function scalarAt(root: YAMLMap, path: readonly string[]): (Scalar & { inFlow: boolean }) | undefined {
  let node: unknown = root
  let inFlow = false
  for (const key of path) {
    if (!isMap(node)) return undefined
    inFlow ||= node.flow === true
    node = pairAt(node, key)?.value
  }
  return isScalar(node) ? Object.assign(node, { inFlow }) : undefined
}
