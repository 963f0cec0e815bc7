// A CommonJS package that is imported lazily loses its named exports in a bundle; a module of ours in between keeps them.
import { parse as parseAll } from 'dotenv'

/**
 * Reads one assignment as `dotenv` does.
 * @param text the assignment. Of the blank lines behind it none but the first counts: the library's pattern tries each of
 *   them together with all that follow
 */
export function parse(text: string): Record<string, string> {
  return parseAll(text.slice(0, text.trimEnd().length + 1))
}
