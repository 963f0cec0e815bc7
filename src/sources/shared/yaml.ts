import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml'
import { bounds } from '../../core/bounds.js'
import { SealpostError } from '../../core/errors.js'
import { readDocuments } from '../../yaml/documents.js'
import type { Extent } from '../../yaml/extent.js'
import { shownKey } from './names.js'
import type { Leaf, Tree } from './tree.js'

const most: Extent = { depth: bounds.configDepth, nodes: bounds.configNodes, word: 2 * bounds.mostValueBytes }

const messages: Readonly<Record<keyof Extent, string>> = {
  depth: `this is nested more than ${most.depth} levels deep, the limit`,
  nodes: `more than ${most.nodes} keys and values up to here, the limit`,
  word: 'this text is far above the limit of any target',
}

/** Makes the error for a line. */
type Refused = (message: string, line: number, hint?: string) => SealpostError

/** What a document is read with. */
interface Reading {
  readonly lineAt: (offset: number | undefined) => number
  readonly refused: Refused
}

/**
 * Reads YAML 1.2 as a tree: mappings with texts as keys, lists, and plain values. Numbers keep the text that they are
 * written with. Tags, anchors, aliases, merge keys, directives and a second document are refused, so that what stands
 * there is what is meant; and so is a number that readers of YAML take for different ones. Nothing is built of a text that
 * goes too deep.
 * @param where leads a person to a line of the text, which is never quoted
 * @throws SealpostError('source') · 'source-duplicate' for a key that stands twice in one mapping
 */
export function parseYaml(text: string, where: (line: number) => string): Tree {
  const refused: Refused = (message, line, hint) =>
    new SealpostError('source', message, { where: where(line), ...(hint === undefined ? {} : { hint }) })
  const read = readDocuments(text, most)
  if ('over' in read) throw refused(messages[read.over], read.line)
  const { document, second, lineAt } = read
  const [wrong] = document.errors
  if (wrong !== undefined) throw refused('this is not valid YAML', lineAt(wrong.pos[0]))
  if (second !== undefined)
    throw refused('a second document begins here; the file must be a single document', lineAt(second.range[0]))
  const { yaml, tags } = document.directives
  if (yaml.explicit || Object.keys(tags).length > 1) throw refused('% directives are not supported', 1)
  return treeOf(document.contents, { lineAt, refused })
}

function treeOf(node: Node | null | undefined, reading: Reading): Tree {
  const line = reading.lineAt(node?.range?.[0])
  if (!node) return { is: 'null', text: 'null', line }
  if (node.tag !== undefined) throw reading.refused('tags (!…) are not supported', line)
  if ('anchor' in node && node.anchor) throw reading.refused('anchors (&…) are not supported', line)
  if (isSeq(node)) return { is: 'list', items: node.items.map((one) => treeOf(one as Node, reading)), line }
  if (isScalar(node)) return leafOf(node, line, reading.refused)
  if (!isMap(node)) throw reading.refused('aliases (*…) are not supported; write the value out', line)
  const members = new Map<string, Tree>()
  for (const { key, value } of node.items) {
    const at = reading.lineAt((key as Node).range?.[0])
    const name = keyOf(key as Node, reading)
    if (members.has(name)) {
      const { where } = reading.refused('', at)
      throw new SealpostError('source-duplicate', `${shownKey([name])} appears twice`, { where })
    }
    members.set(name, onLine(treeOf(value as Node | null, reading), at))
  }
  return { is: 'object', members, line }
}

/** A value is looked for where its key is. */
function onLine(tree: Tree, line: number): Tree {
  return { ...tree, line }
}

function keyOf(key: Node, { lineAt, refused }: Reading): string {
  const line = lineAt(key.range?.[0])
  if (!isScalar(key) || typeof key.value !== 'string') throw refused('a key must be plain text', line)
  if (key.tag !== undefined || key.anchor) throw refused('a key must be plain text', line)
  if (key.value === '<<') throw refused('merge keys (<<) are not supported; write the keys out', line)
  return key.value
}

function leafOf({ value, source = '', type }: Scalar, line: number, refused: Refused): Leaf {
  if (typeof value === 'string') return { is: 'text', text: value, line }
  if (value === null) return { is: 'null', text: 'null', line }
  if (typeof value === 'boolean') return { is: 'boolean', text: String(value), line }
  if (type === 'PLAIN' && /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/.test(source))
    return { is: 'number', text: source, line }
  throw refused(
    'YAML parsers disagree about this number',
    line,
    'Nothing was written. Put quotes around it to keep it as written, or write it as in JSON.',
  )
}
