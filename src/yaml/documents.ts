import { Composer, type Document, Lexer, LineCounter, Parser } from 'yaml'
import { type Extent, withinExtent } from './extent.js'

/** What a YAML text says. */
export interface Documents {
  readonly document: Document.Parsed
  /** The one after it, which a text need not have. */
  readonly second: Document.Parsed | undefined
  /** The line of a character, counted from 1. */
  readonly lineAt: (offset: number | undefined) => number
}

/**
 * Reads YAML 1.2 with texts as keys. What the documents make of tags, anchors and keys that stand twice is for the caller
 * to look at.
 * @param most nothing is built of a text that holds more
 * @returns the documents; or the first bound that is broken, with the line
 */
export function readDocuments(
  text: string,
  most: Extent,
): Documents | { readonly over: keyof Extent; readonly line: number } {
  const read = withinExtent(new Lexer().lex(text), most)
  if ('over' in read) return read
  const { tokens } = read
  const lines = new LineCounter()
  const parser = new Parser(lines.addNewLine)
  const composer = new Composer({
    prettyErrors: false,
    merge: false,
    schema: 'core',
    stringKeys: true,
    // the library holds each key against all before it; callers look them up
    uniqueKeys: false,
    logLevel: 'error',
  })
  function* parsed() {
    for (const token of tokens) yield* parser.next(token)
    yield* parser.end()
  }
  lines.addNewLine(0)
  const [document, second] = composer.compose(parsed(), true, text.length)
  return {
    document: document as Document.Parsed,
    second: second as Document.Parsed | undefined,
    lineAt: (offset) => Math.max(1, lines.linePos(offset ?? 0).line),
  }
}
