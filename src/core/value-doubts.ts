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
  cut: 'ends at a #, which other readers take for a part of it',
  comment: 'ends at a #; what stands behind it is a comment',
  expanded: 'holds a $NAME or $(command); it is sent as it stands, and other readers replace it',
  'escaped-quote': 'holds a backslash before a quote; both are sent, and other readers drop the backslash',
  'inner-quote': 'holds a quote of the kind that is around it; it is sent as a part of the value',
  'kept-quotes': 'stands in quotes that are sent as a part of the value',
  swallowed: 'runs over lines that look like names of their own; a quote may be missing',
  'flat-pem': 'is a PEM without line ends, with \\n spelled out say; it is sent so',
  unseen: 'holds a character that nobody sees',
  edge: 'begins or ends with a blank or a line end; it is sent with it',
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
