import { Lexer } from 'yaml'
import { bounds } from '../../core/bounds.js'
import { type Extent, withinExtent } from '../../core/yaml-extent.js'
import type { Complaint } from './messages.js'

const most: Extent = { depth: bounds.configDepth, nodes: bounds.configNodes, word: bounds.configWord }

const messages: Readonly<Record<keyof Extent, string>> = {
  depth: `this is nested more than ${most.depth} levels deep, the limit for a config`,
  nodes: `more than ${most.nodes} keys and values up to here, the limit for a config; split it`,
  word: `a text of more than ${most.word} characters begins here, the limit for a config`,
}

/**
 * Holds a config's text to its bounds before anything is built of it.
 * @returns its tokens, for the parser; or the first bound that it breaks, with the line
 */
export function lexed(text: string): { readonly tokens: readonly string[] } | { readonly over: Complaint } {
  const found = withinExtent(new Lexer().lex(text), most)
  return 'tokens' in found ? found : { over: { line: found.line, message: messages[found.over] } }
}
