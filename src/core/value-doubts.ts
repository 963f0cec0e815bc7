import { holdsUnseen } from './implausible-values.js'

/**
 * What may surprise whoever wrote a value: what the file's dialect cuts off or leaves in, and what other readers would make
 * of the same file. A source reports what only the file shows; the rest shows in the value.
 */

/** A closed list. `cut` is refused unless allowed by name; the others are warnings. */
export type Doubt =
  /** a `#` directly after a character ends the value: other readers take it as part of the value */
  | 'cut'
  /** a `#` after a blank ends the value */
  | 'comment'
  /** `$NAME`, `${NAME}` or `$(command)` is sent literally: other readers replace it */
  | 'expanded'
  /** a backslash before a quote stays in the value */
  | 'escaped-quote'
  /** it contains a quote of the same kind as those around it */
  | 'inner-quote'
  /** the quotes around it are part of the value */
  | 'kept-quotes'
  /** the value extends over lines that look like assignments */
  | 'swallowed'
  /** a PEM without line breaks: `\n` is spelled out, or blanks replace them */
  | 'flat-pem'
  /** an invisible character among others */
  | 'unseen'
  /** whitespace at the beginning or end of the value */
  | 'edge'

/** What follows names in a warning, for one name and for several. */
const words: Readonly<Record<Doubt, string>> = {
  cut: 'ends at a #, which other readers treat as part of the value',
  comment: 'ends at a #; the rest of the line is a comment',
  expanded: 'contains $NAME or $(command); it is sent as it is, while other readers would expand it',
  'escaped-quote': 'contains a backslash before a quote; both are sent, while other readers drop the backslash',
  'inner-quote': 'contains the same quote character that surrounds it; it is sent as part of the value',
  'kept-quotes': 'has quotes around it that are sent as part of the value',
  swallowed: 'spans lines that look like other assignments; a quote may be missing',
  'flat-pem': 'is a PEM without line ends, with \\n spelled out say; it is sent so',
  unseen: 'contains an invisible character',
  edge: 'begins or ends with whitespace, which is sent too',
}

/** The words that follow a value's name in a warning about this doubt. */
export function doubtText(doubt: Doubt): string {
  return words[doubt]
}

/** Doubts about the value itself, whatever its source. */
export function doubtsIn(text: string): Doubt[] {
  const found: Doubt[] = []
  if (/^\s*-----BEGIN [A-Z0-9 ]+-----[^\n]*[^\s]/.test(text) && !text.trim().includes('\n')) found.push('flat-pem')
  if (/^[“”„‟‘’‚«][\s\S]*[“”‟‘’»]$/.test(text)) found.push('kept-quotes')
  if (holdsUnseen(text)) found.push('unseen')
  // a text of several lines ends with one; a blank line at its end is a habit, too
  if (!/\n[^\n]*\S/.test(text) && text !== text.trim()) found.push('edge')
  return found
}
