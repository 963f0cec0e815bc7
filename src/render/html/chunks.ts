/**
 * Puts pieces of HTML into boxes of so many. A browser lays a box out when somebody scrolls to it, so that a page of any
 * length opens at once; all of it is there for a search, a reader and a printer.
 */
export function chunks(pieces: readonly string[], size: number): string {
  const boxes: string[] = []
  for (let at = 0; at < pieces.length; at += size) {
    boxes.push(`<div class="chunk">\n${pieces.slice(at, at + size).join('')}\n</div>`)
  }
  return boxes.join('\n')
}
