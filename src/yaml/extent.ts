/** How much a YAML text may hold. */
export interface Extent {
  /** Blocks and lists within each other. */
  readonly depth: number
  /** Keys, words and signs, all together. */
  readonly nodes: number
  /** Characters of one key or text. */
  readonly word: number
}

/** What of a token stream nests: columns of open blocks, and how many brackets are open within them. */
interface Nesting {
  readonly columns: number[]
  brackets: number
  /** Colons on the line so far: more than one nests blocks on one line, which the parser would follow down. */
  colons: number
}

const marks = ['-', '?', ':']

/**
 * Looks through a YAML text, token by token, before anything is built of it: how deep it goes, how many things it holds,
 * how long its longest word is. What a parser makes of a text can be many times as large as the text.
 * @param stream of the lexer of the package `yaml`; it is read no further than the first bound that is broken
 * @returns its tokens, for the parser; or that bound, with the line
 */
export function withinExtent(
  stream: Iterable<string>,
  most: Extent,
): { readonly tokens: readonly string[] } | { readonly over: keyof Extent; readonly line: number } {
  const tokens: string[] = []
  const nesting: Nesting = { columns: [], brackets: 0, colons: 0 }
  let [line, column, nodes] = [1, 0, 0]
  let first = true
  let word = false
  for (const token of stream) {
    tokens.push(token)
    if (isSign(token)) {
      word = token === '\u001f'
      continue
    }
    const isWord = word || token.startsWith('"') || token.startsWith("'")
    word = false
    if (isWord || !isBlank(token)) {
      nodes += 1
      follow(nesting, isWord ? 'a word' : token, column, first)
      if (nesting.columns.length + nesting.brackets > most.depth) return { over: 'depth', line }
      if (nodes > most.nodes) return { over: 'nodes', line }
      if (isWord && token.length > most.word) return { over: 'word', line }
      first = !isWord && token !== ':' && marks.includes(token)
    }
    const lines = linesIn(token)
    line += lines
    column = lines > 0 ? 0 : column + token.length
    if (lines > 0 && !(isWord && nesting.brackets > 0)) {
      first = true
      nesting.colons = 0
    }
  }
  return { tokens }
}

/** What the lexer adds to the text: here it begins, it breaks off, a word follows. */
function isSign(token: string): boolean {
  return token === '\u0002' || token === '\u0018' || token === '\u001f'
}

function isBlank(token: string): boolean {
  return token.trim() === '' || token.startsWith('#')
}

function follow(nesting: Nesting, token: string, column: number, first: boolean): void {
  if (token === '[' || token === '{') nesting.brackets += 1
  else if (token === ']' || token === '}') nesting.brackets = Math.max(0, nesting.brackets - 1)
  if (token === ':') nesting.colons += 1
  const opens = first || marks[0] === token || marks[1] === token || (token === ':' && nesting.colons > 1)
  if (!opens || nesting.brackets > 0) return
  while ((nesting.columns.at(-1) ?? -1) >= column) nesting.columns.pop()
  nesting.columns.push(column)
}

function linesIn(token: string): number {
  let lines = 0
  for (let at = token.indexOf('\n'); at >= 0; at = token.indexOf('\n', at + 1)) lines += 1
  return lines
}
