import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import { isUtf16 } from '../core/utf16.js'
import { causeOf, notFilledIn, quotesForExclamation, quotesForStar, waitsForVariable } from './config-causes.js'
import type { Complaint } from './config-words.js'

const maxBytes = 1024 * 1024

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
  DUPLICATE_KEY: 'this key stands twice; keep one of the two',
  MULTIPLE_DOCS: 'a second document begins here; the config is one document',
  NON_STRING_KEY: 'a key must be a plain word',
  TAB_AS_INDENT: 'a tab indents this line; use spaces',
  BAD_INDENT: 'the indentation does not fit the lines above',
  MISSING_CHAR: 'a quote, bracket or colon is missing',
  BLOCK_AS_IMPLICIT_KEY: 'two keys on one line; put the second on a line of its own, or put quotes round the value',
  BAD_SCALAR_START: 'a value that begins with this sign needs quotes',
}

/**
 * Reads the small part of YAML that a config needs: mappings, lists and plain values. Tags, anchors, aliases, merge
 * keys, directives and a second document are refused, so that what a reviewer sees is what is meant.
 */
export function readYaml(bytes: Uint8Array): Yaml {
  const refused = (message: string): Yaml => ({
    data: undefined,
    lineOf: () => 1,
    complaints: [{ line: 1, message }],
  })
  if (bytes.length > maxBytes) return refused('the config is larger than 1 MiB')
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refused(isUtf16(bytes) ? 'the config is UTF-16; save it as UTF-8' : 'the config is not valid UTF-8')
  }
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    merge: false,
    schema: 'core',
    stringKeys: true,
    logLevel: 'error',
  })
  const lineAt = (offset: number | undefined) => Math.max(1, lines.linePos(offset ?? 0).line)
  const written = document.errors.length > 0 ? text.split(/\r?\n/) : []
  const complaints: Complaint[] = document.errors.map(({ code, pos }) => {
    const line = lineAt(pos[0])
    return { line, message: causeOf(written[line - 1] ?? '') ?? meanings[code] ?? 'this is not valid YAML' }
  })
  complaints.push(...extras(document, lineAt))
  const safe = complaints.length === 0
  return { data: safe ? document.toJS() : undefined, lineOf: (path) => lineAt(offsetOf(document, path)), complaints }
}

function extras(document: Document.Parsed, lineAt: (offset?: number) => number): Complaint[] {
  const found: Complaint[] = []
  const { yaml, tags } = document.directives
  if (yaml.explicit || Object.keys(tags).length > 1) found.push({ line: 1, message: 'a config takes no % directives' })
  visit(document, {
    Node(_, node) {
      const line = lineAt(node.range?.[0])
      if (node.tag !== undefined) found.push({ line, message: quotesForExclamation })
      if (isScalar(node) && typeof node.value === 'string' && waitsForVariable(node.value)) {
        found.push({ line, message: notFilledIn })
      }
      if ('anchor' in node && node.anchor) found.push({ line, message: 'a config takes no anchors (&…)' })
    },
    Alias(_, node) {
      found.push({ line: lineAt(node.range?.[0]), message: quotesForStar })
    },
    Pair(_, { key }) {
      if (!isScalar(key) || key.value !== '<<') return
      found.push({ line: lineAt(key.range?.[0]), message: 'a config takes no merge keys (<<); write the keys out' })
    },
  })
  return found
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  let node: unknown = document.contents
  let offset = isNode(node) ? node.range?.[0] : undefined
  for (const step of path) {
    let label: unknown
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step)
      label = pair?.key
      node = pair?.value
    } else if (isSeq(node)) {
      label = node = node.items[Number(step)]
    } else break
    if (!isNode(label)) break
    offset = label.range?.[0] ?? offset
  }
  return offset
}
