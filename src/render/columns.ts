/**
 * How many columns of a terminal a text takes, at most: what may be drawn wide (scripts of East Asia, emoji) counts as wide, and so does
 * what we do not know.
 * @param text as {@link forTerminal} gives it, without colour
 */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) columns += widthOf(character)
  return columns
}

/** A text cut to a number of columns; where something was cut, it says so with its last one. */
export function cutToColumns(text: string, columns: number, end: '…' | '~' = '…'): string {
  if (columnsOf(text) <= columns) return text
  let cut = ''
  let left = columns - 1
  for (const character of text) {
    left -= widthOf(character)
    if (left < 0) break
    cut += character
  }
  return columns < 1 ? '' : `${cut}${end}`
}

function widthOf(character: string): number {
  const point = character.codePointAt(0) ?? 0
  // the first wide script begins at U+1100; dashes, quotes and the ellipsis are of general punctuation
  return point < 0x1100 || (point >= 0x2010 && point <= 0x2027) ? 1 : 2
}
