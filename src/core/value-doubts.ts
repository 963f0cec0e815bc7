import { holdsUnseen } from './implausible-values.js'

/**
 * What may surprise somebody who wrote a value down: what the dialect of its file cuts off or leaves in, and what other
 * readers of the same file make of it. A source tells what only the file shows; the rest shows in the value.
 */

/** The closed list. `cut` is refused, where it is not allowed by name; the others are said. */
export type Doubt =
  /** a `#` right behind a character ends the value: other readers take it for a part of it */
  | 'cut'
  /** a `#` behind a blank ends the value */
  | 'comment'
  /** `$NAME`, `${NAME}` or `$(command)` stays as it is: other readers replace it */
  | 'expanded'
  /** a backslash before a quote stays in the value */
  | 'escaped-quote'
  /** a quote stands inside of the quotes of its own kind */
  | 'inner-quote'
  /** the quotes around it are a part of the value */
  | 'kept-quotes'
  /** the value runs over lines that look like assignments */
  | 'swallowed'
  /** a PEM without line ends: `\n` is spelled out, or blanks stand there */
  | 'flat-pem'
  /** a character that nobody sees among other letters */
  | 'unseen'
  /** a blank or a line end at an end of the value */
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

/** What to say of a value with this doubt, behind its name. */
export function doubtText(doubt: Doubt): string {
  return words[doubt]
}

/** Doubts that show in the value itself, wherever it comes from. */
export function doubtsIn(text: string): Doubt[] {
  const found: Doubt[] = []
  if (/^\s*-----BEGIN [A-Z0-9 ]+-----[^\n]*[^\s]/.test(text) && !text.trim().includes('\n')) found.push('flat-pem')
  if (/^[“”„‟‘’‚«][\s\S]*[“”‟‘’»]$/.test(text)) found.push('kept-quotes')
  if (holdsUnseen(text)) found.push('unseen')
  // a text of several lines ends with one; a blank line at its end is a habit, too
  if (!/\n[^\n]*\S/.test(text) && text !== text.trim()) found.push('edge')
  return found
}
