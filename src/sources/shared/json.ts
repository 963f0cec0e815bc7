import { bounds } from '../../core/bounds.js'
import { SealpostError } from '../../core/errors.js'
import { shownKey } from './names.js'
import type { Tree } from './tree.js'

/** Objects and lists within each other, at most. */
const deepest = 64

/** Where reading a text has come to. */
interface Cursor {
  readonly text: string
  readonly where: (line: number) => string
  at: number
  line: number
  /** How far lines are counted. */
  counted: number
}

const number = /[0-9.eE+-]+/y

/**
 * Reads JSON as a tree that keeps what `JSON.parse` loses: how a number is written, and that a name stands twice.
 * @param where leads a person to the text, which is never quoted, or to a line of it
 * @throws SealpostError('source') for what is no JSON, or is too large or too deep · 'source-duplicate' for a name that
 * stands twice in one object
 */
export function parseJson(text: string, where: string | ((line: number) => string)): Tree {
  const placed = typeof where === 'string' ? () => where : where
  const refused = (message: string) => new SealpostError('source', message, { where: placed(1) })
  if (Buffer.byteLength(text) > bounds.sourceBytes)
    throw refused(`the JSON is larger than ${bounds.sourceBytes / 1024 / 1024} MiB, the limit`)
  if (text.trim() === '') throw refused('the JSON is empty')
  try {
    // what it takes is JSON; below, nothing has to be checked again. It quotes the text in its error, so that is dropped
    JSON.parse(text)
  } catch {
    throw refused('this is not valid JSON')
  }
  return value({ text, where: placed, at: 0, line: 1, counted: 0 }, 0)
}

function value(cursor: Cursor, depth: number): Tree {
  const sign = next(cursor)
  const line = lineAt(cursor)
  if (sign === '"') return { is: 'text', text: string(cursor), line }
  if (sign === '{' || sign === '[') {
    if (depth >= deepest)
      throw new SealpostError('source', `this is nested more than ${deepest} levels deep`, {
        where: cursor.where(line),
      })
    return sign === '{' ? object(cursor, depth + 1, line) : list(cursor, depth + 1, line)
  }
  for (const word of ['true', 'false', 'null']) {
    if (!cursor.text.startsWith(word, cursor.at)) continue
    cursor.at += word.length
    return { is: word === 'null' ? 'null' : 'boolean', text: word, line }
  }
  number.lastIndex = cursor.at
  const written = number.exec(cursor.text)?.[0] ?? ''
  cursor.at += written.length
  return { is: 'number', text: written, line }
}

function object(cursor: Cursor, depth: number, line: number): Tree {
  const members = new Map<string, Tree>()
  cursor.at += 1
  while (next(cursor) !== '}') {
    if (cursor.text[cursor.at] === ',') {
      cursor.at += 1
      next(cursor)
    }
    const name = string(cursor)
    next(cursor)
    cursor.at += 1
    const where = cursor.where(lineAt(cursor))
    if (members.has(name)) throw new SealpostError('source-duplicate', `${shownKey([name])} appears twice`, { where })
    members.set(name, value(cursor, depth))
  }
  cursor.at += 1
  return { is: 'object', members, line }
}

function list(cursor: Cursor, depth: number, line: number): Tree {
  const items: Tree[] = []
  cursor.at += 1
  while (next(cursor) !== ']') {
    if (cursor.text[cursor.at] === ',') cursor.at += 1
    items.push(value(cursor, depth))
  }
  cursor.at += 1
  return { is: 'list', items, line }
}

function string(cursor: Cursor): string {
  const { text, at } = cursor
  let end = at + 1
  while (text[end] !== '"') end += text[end] === '\\' ? 2 : 1
  cursor.at = end + 1
  return JSON.parse(text.slice(at, end + 1)) as string
}

/** The next sign that is no blank. */
function next(cursor: Cursor): string | undefined {
  while (/[\t\n\r ]/.test(cursor.text.charAt(cursor.at))) cursor.at += 1
  return cursor.text[cursor.at]
}

function lineAt(cursor: Cursor): number {
  for (; cursor.counted < cursor.at; cursor.counted += 1) if (cursor.text[cursor.counted] === '\n') cursor.line += 1
  return cursor.line
}
