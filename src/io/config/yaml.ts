import { type Document, isMap, isNode, isScalar, isSeq, type Node, type Pair, visit, type YAMLMap } from 'yaml'
import { bounds } from '../../core/bounds.js'
import { isUtf16 } from '../../core/utf16.js'
import { readDocuments } from '../../yaml/documents.js'
import type { Extent } from '../../yaml/extent.js'
import type { Complaint } from './messages.js'
import { causeOf, notFilledIn, quotesForExclamation, quotesForStar, waitsForVariable } from './yaml-causes.js'

/** A config file as data, and the way back from data to lines. */
export interface Yaml {
  readonly data: unknown
  /** Line of a key or list item, counted from 1; of the nearest one above it where the file has no such thing. */
  readonly lineOf: (path: readonly PropertyKey[]) => number
  /** What keeps the file from being read at all. */
  readonly complaints: readonly Complaint[]
}

/** What the parser's codes mean, in words that quote nothing. Any other code is "not valid YAML". */
const meanings: Readonly<Record<string, string>> = {
  NON_STRING_KEY: 'a key must be plain text',
  TAB_AS_INDENT: 'a tab indents this line; use spaces',
  BAD_INDENT: 'the indentation does not match the lines above',
  MISSING_CHAR: 'a quote, bracket or colon is missing',
  BLOCK_AS_IMPLICIT_KEY: 'two keys on one line; put the second on its own line, or put quotes around the value',
  BAD_SCALAR_START: 'a value that begins with this character needs quotes',
}

const most: Extent = { depth: bounds.configDepth, nodes: bounds.configNodes, word: bounds.configWord }

const tooMuch: Readonly<Record<keyof Extent, string>> = {
  depth: `this is nested more than ${most.depth} levels deep, the limit for a config`,
  nodes: `more than ${most.nodes} keys and values up to here, the limit for a config; split it`,
  word: `a text of more than ${most.word} characters begins here, the limit for a config`,
}

const secondDocument = 'a second document begins here; the config must be a single document'

/**
 * Reads the small part of YAML that a config needs: mappings, lists and plain values. Tags, anchors, aliases, merge
 * keys, directives and a second document are refused, so that what a reviewer sees is what is meant. Nothing is built of
 * a text that is larger or goes deeper than a config may.
 */
export function readYaml(bytes: Uint8Array): Yaml {
  const refused = (message: string, line = 1): Yaml => ({
    data: undefined,
    lineOf: () => 1,
    complaints: [{ line, message }],
  })
  if (bytes.length > bounds.configBytes) return refused('the config is larger than 1 MiB, the limit; split it')
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refused(isUtf16(bytes) ? 'the config is UTF-16; save it as UTF-8' : 'the config is not valid UTF-8')
  }
  const read = readDocuments(text, most)
  if ('over' in read) return refused(tooMuch[read.over], read.line)
  const { document, second, lineAt } = read
  const written = document.errors.length > 0 ? text.split(/\r?\n/) : []
  const complaints: Complaint[] = document.errors.map(({ code, pos }, index) => {
    const line = lineAt(pos[0])
    // a line may be long and wrong in very many places; only the first of them are shown
    const cause = index < bounds.complaints ? causeOf(written[line - 1] ?? '') : undefined
    return { line, message: cause ?? meanings[code] ?? 'this is not valid YAML' }
  })
  if (second !== undefined) complaints.push({ line: lineAt(second.range[0]), message: secondDocument })
  for (const one of extras(document, lineAt)) complaints.push(one)
  const safe = complaints.length === 0
  return { data: safe ? document.toJS() : undefined, lineOf: lineFinder(document, lineAt), complaints }
}

function extras(document: Document.Parsed, lineAt: (offset?: number) => number): Complaint[] {
  const found: Complaint[] = []
  const { yaml, tags } = document.directives
  if (yaml.explicit || Object.keys(tags).length > 1) found.push({ line: 1, message: '% directives are not supported' })
  const checkNode = (node: Node) => {
    const line = lineAt(node.range?.[0])
    if (node.tag !== undefined) found.push({ line, message: quotesForExclamation })
    if (isScalar(node) && typeof node.value === 'string' && waitsForVariable(node.value)) {
      found.push({ line, message: notFilledIn })
    }
    if ('anchor' in node && node.anchor) found.push({ line, message: 'anchors (&…) are not supported' })
  }
  visit(document, {
    Node: (_, node) => checkNode(node),
    Alias(_, node) {
      found.push({ line: lineAt(node.range?.[0]), message: quotesForStar })
    },
    Map(_, map) {
      // where a kind of node has a visitor of its own, the one for all nodes is not asked
      checkNode(map)
      const keys = new Set<unknown>()
      for (const { key } of map.items) {
        if (!isScalar(key)) continue
        if (keys.has(key.value))
          found.push({ line: lineAt(key.range?.[0]), message: 'this key appears twice; keep one of the two' })
        keys.add(key.value)
      }
    },
    Pair(_, { key }) {
      if (!isScalar(key) || key.value !== '<<') return
      found.push({ line: lineAt(key.range?.[0]), message: 'merge keys (<<) are not supported; write the keys out' })
    },
  })
  const targets = document.contents && isMap(document.contents) ? document.contents.get('targets', true) : undefined
  if (isMap(targets) && targets.items.length > bounds.targets) {
    const message = `more than ${bounds.targets} targets, the limit for a config; split it by owner`
    found.push({ line: lineAt(targets.range?.[0]), message })
  }
  return found
}

/** Where a path begins. What a block holds is gone through once, however often it is asked. */
function lineFinder(document: Document.Parsed, lineAt: (offset?: number) => number): Yaml['lineOf'] {
  const indexes = new Map<YAMLMap, ReadonlyMap<string, Pair>>()
  function pairOf(map: YAMLMap, key: PropertyKey): Pair | undefined {
    let index = indexes.get(map)
    if (index === undefined) {
      index = new Map(
        [...map.items].reverse().flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])),
      )
      indexes.set(map, index)
    }
    return typeof key === 'string' ? index.get(key) : undefined
  }
  return (path) => {
    let node: unknown = document.contents
    let offset = isNode(node) ? node.range?.[0] : undefined
    for (const step of path) {
      let label: unknown
      if (isMap(node)) {
        const pair = pairOf(node, step)
        label = pair?.key
        node = pair?.value
      } else if (isSeq(node)) {
        label = node = node.items[Number(step)]
      } else break
      if (!isNode(label)) break
      offset = label.range?.[0] ?? offset
    }
    return lineAt(offset)
  }
}
