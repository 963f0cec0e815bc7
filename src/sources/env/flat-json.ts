import { bounds } from '../../core/bounds.js'
import { SealpostError } from '../../core/errors.js'

/**
 * A JSON object whose values are all strings, as name and value in the order of the text.
 * @param where leads a person to the text; the text itself is never quoted
 * @throws SealpostError('source' | 'source-duplicate'), also for a name that stands twice, which `JSON.parse` would hide
 */
export function parseFlatJson(text: string, where: string): [string, string][] {
  if (Buffer.byteLength(text) > bounds.sourceBytes) {
    throw new SealpostError('source', `the JSON is larger than ${bounds.sourceBytes / 1024 / 1024} MiB, the limit`, {
      where,
    })
  }
  if (text.trim() === '') throw new SealpostError('source', 'the JSON is empty', { where })
  const parsed = parse(text, where)
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new SealpostError('source', 'the JSON is not an object of names and values', { where })
  }
  const known = new Set<string>()
  const twice = namesIn(text).find((name) => known.size === known.add(name).size)
  if (twice !== undefined) throw new SealpostError('source-duplicate', `${shown(twice)} appears twice`, { where })
  return Object.entries(parsed).map(([name, value]) => {
    if (typeof value !== 'string') throw new SealpostError('source', `${shown(name)} is not a string`, { where })
    return [name, value]
  })
}

/** `JSON.parse` quotes the text in its error, so the error is dropped. */
function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new SealpostError('source', 'this is not valid JSON', { where })
  }
}

/** The names of all members, in the order of the text, which is JSON. A pattern would keep its place at every escape. */
function namesIn(text: string): string[] {
  const names: string[] = []
  for (let at = text.indexOf('"'); at >= 0; ) {
    let end = at + 1
    while (text[end] !== '"') end += text[end] === '\\' ? 2 : 1
    let next = end + 1
    while (/[\t\n\r ]/.test(text.charAt(next))) next += 1
    if (text[next] === ':') names.push(JSON.parse(text.slice(at, end + 1)) as string)
    at = text.indexOf('"', next)
  }
  return names
}

/** A name fit for a message; anything unusual could carry more than a name. */
function shown(name: string): string {
  return /^[\w.-]{1,100}$/.test(name) ? name : 'a member'
}
