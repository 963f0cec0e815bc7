import { SealpostError } from '../../core/errors.js'

/** The top level of a JSON object: key → its value as it stands there, text for text. In the order of the document. */
export type Members = ReadonlyMap<string, string>

/**
 * Reads the top level of a JSON object. What a value is made of is not looked into, so that whatever is not ours stays as it
 * was written: numbers of any size, its blanks, its order.
 * @throws SealpostError('invalid') for a text that is no JSON object, or has a key twice
 */
export function membersOf(text: string): Members {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    throw notOne('does not contain JSON')
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw notOne('contains JSON that is not an object')
  const members = new Map<string, string>()
  for (const [key, value] of topLevel(text)) {
    if (members.has(key)) throw notOne('has a duplicate key')
    members.set(key, value)
  }
  return members
}

/** A JSON object with these members, compact but for what their texts hold. */
export function documentOf(members: Members): string {
  return `{${[...members].map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`
}

/** The value of a member as a source would give it: the content of a text, anything else as it is written. */
export function memberValue(written: string): string {
  return written.startsWith('"') ? (JSON.parse(written) as string) : written
}

function notOne(what: string): SealpostError {
  return new SealpostError('invalid', `the value in \`json\` ${what}`, {
    hint: 'It was not changed. Choose another one, or make it a JSON object.',
  })
}

/** @param text a JSON object, known to be well formed */
function topLevel(text: string): [key: string, value: string][] {
  const found: [string, string][] = []
  let at = text.indexOf('{') + 1
  while (at < text.length) {
    const opening = text.indexOf('"', at)
    if (opening < 0) break
    const closing = endOfText(text, opening)
    const from = text.indexOf(':', closing) + 1
    const to = endOfValue(text, from)
    found.push([JSON.parse(text.slice(opening, closing)) as string, text.slice(from, to).trim()])
    at = to + 1
  }
  return found
}

/** Where a text in quotes is over. @param at its first quote */
function endOfText(text: string, at: number): number {
  for (let next = at + 1; next < text.length; next += 1) {
    if (text[next] === '\\') next += 1
    else if (text[next] === '"') return next + 1
  }
  return text.length
}

/** Where a value of the top level is over: at the comma after it, or at the brace that ends all. */
function endOfValue(text: string, at: number): number {
  let depth = 0
  let next = at
  while (next < text.length) {
    const sign = text[next]
    if (sign === '"') {
      next = endOfText(text, next)
      continue
    }
    if (depth === 0 && (sign === ',' || sign === '}')) return next
    if (sign === '{' || sign === '[') depth += 1
    else if (sign === '}' || sign === ']') depth -= 1
    next += 1
  }
  return next
}
