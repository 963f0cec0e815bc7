/** `a`, `b` or `c` */
export function oneOf(words: readonly string[], last: 'or' | 'and' = 'or'): string {
  const quoted = words.map((word) => `\`${word}\``)
  const end = quoted.pop() ?? ''
  return quoted.length === 0 ? end : `${quoted.join(', ')} ${last} ${end}`
}

/** A hint towards the known word that the given one was meant to be; without a near one, all of them. */
export function suggestion(word: string, known: readonly string[]): string {
  const near = nearest(word, known)
  if (near !== undefined) return `; did you mean \`${near}\`?`
  return known.length === 0 ? '' : `; known: ${oneOf([...new Set(known)], 'and')}`
}

/** Nobody is helped with a longer word, and no list is looked through any further: each step costs both their lengths. */
const [longestWord, mostWords] = [64, 1000]

/** The known word with the fewest slips between it and the given one, where that is few for its length. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > longestWord) return undefined
  let best: { word: string; slips: number } | undefined
  for (const candidate of known.slice(0, mostWords)) {
    const few = Math.max(1, Math.floor(Math.min(candidate.length, word.length) / 3))
    if (Math.abs(candidate.length - word.length) > few) continue
    const slips = distance(word.toLowerCase(), candidate.toLowerCase())
    if (slips <= few && (best === undefined || slips < best.slips)) best = { word: candidate, slips }
  }
  return best?.word
}

/** Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other. */
function distance(from: string, to: string): number {
  let above: number[] = []
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let line = 1; line <= from.length; line += 1) {
    const next = [line]
    for (let column = 1; column <= to.length; column += 1) {
      const [inserted, deleted, replaced] = [next[column - 1], row[column], row[column - 1]] as [number, number, number]
      const same = from[line - 1] === to[column - 1]
      let least = Math.min(inserted + 1, deleted + 1, replaced + (same ? 0 : 1))
      if (line > 1 && column > 1 && from[line - 1] === to[column - 2] && from[line - 2] === to[column - 1]) {
        least = Math.min(least, (above[column - 2] as number) + 1)
      }
      next.push(least)
    }
    above = row
    row = next
  }
  return row[to.length] as number
}
