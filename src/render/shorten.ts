import { markdownCode, markdownText } from './escape.js'

/** Longest name and longest sentence in a comment, characters before they are escaped, which makes ten of one at worst. */
const [longestName, longestText] = [100, 400]

/** A name as Markdown code, cut to a length. */
export function shortCode(name: string, longest = longestName): string {
  return markdownCode(cut(name, longest))
}

/** A sentence as Markdown, cut to a length. */
export function shortText(text: string): string {
  return markdownText(cut(text, longestText))
}

function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…` : text
}
