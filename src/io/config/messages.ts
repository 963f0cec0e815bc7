/** Something wrong with a config. `line` is counted from 1; `message` quotes no value. */
export interface Complaint {
  readonly line: number
  readonly message: string
}

/** What a schema says about a piece of data; the parts of a zod issue that matter here. */
export interface SchemaIssue {
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly code?: string | undefined
  readonly keys?: readonly string[]
  readonly expected?: string
  readonly values?: readonly unknown[]
  readonly errors?: readonly (readonly SchemaIssue[])[]
  readonly issues?: readonly SchemaIssue[]
  readonly minimum?: number | bigint
  readonly maximum?: number | bigint
  readonly origin?: string
}

/** A key fit for a message: what looks like anything else is not repeated. */
export function shown(key: PropertyKey): string {
  const text = String(key)
  return /^[\w.*?!@/-]{1,64}$/.test(text) ? text : '(a key)'
}

/** `targets.web.project`; list items by their number from 0. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${shown(step)}`))
    .join('')
}

/** What one key or value must be instead. */
export function issueText(issue: SchemaIssue, given: unknown): string {
  if (given === undefined) return 'is missing'
  // the schema's own words, where its author wrote some; the library's all begin with one of these
  if (!/^(Invalid|Unrecognized|Too) /.test(issue.message)) return issue.message
  if (issue.code === 'invalid_type') {
    if (given === null) return 'is empty'
    const quotes = issue.expected === 'string' && typeof given !== 'object' ? '; put it in quotes' : ''
    return `must be ${kinds[issue.expected ?? ''] ?? 'something else'}${quotes}`
  }
  if (issue.code === 'invalid_value') return `must be ${oneOf((issue.values ?? []).map(String))}`
  if (issue.code === 'too_small') {
    return issue.origin === 'number' || issue.origin === 'int'
      ? `must be at least ${issue.minimum}`
      : 'must not be empty'
  }
  if (issue.code === 'too_big') {
    return issue.origin === 'number' || issue.origin === 'int' ? `must be at most ${issue.maximum}` : 'is too long'
  }
  return 'has a form that is not allowed here'
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a block of keys',
  record: 'a block of keys',
}

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
  return known.length === 0 ? '' : `; known here: ${oneOf([...new Set(known)], 'and')}`
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
      const same = from[line - 1] === to[column - 1]
      let least = Math.min((row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (row[column - 1] ?? 0) + (same ? 0 : 1))
      if (line > 1 && column > 1 && from[line - 1] === to[column - 2] && from[line - 2] === to[column - 1]) {
        least = Math.min(least, (above[column - 2] ?? 0) + 1)
      }
      next.push(least)
    }
    above = row
    row = next
  }
  return row[to.length] ?? 0
}

/** Why an unknown key is more than a slip: it wants to put a value, a token or an address where none may stand. */
export function forbiddenKey(key: string): string | undefined {
  const plain = key.toLowerCase().replace(/[^a-z]/g, '')
  if (/^(value|values|password|passphrase|plaintext|data)$/.test(plain)) {
    return 'no value may stand in the config; values come from the `source`'
  }
  if (/(token|apikey|secretkey|privatekey|credentials?|accesskey|authorization)$/.test(plain)) {
    return 'no token may stand in the config; name the variable that holds it with `token: { env: NAME }` at a target'
  }
  if (/(url|uri|endpoint|host|hostname|server|proxy|baseurl)$/.test(plain)) {
    return 'no endpoint may stand in the config; `sealpost targets` names the variable for it'
  }
  return undefined
}
