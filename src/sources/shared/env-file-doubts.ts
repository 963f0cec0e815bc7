import { SealpostError } from '../../core/errors.js'
import type { Doubt } from '../../core/value-doubts.js'
import type { Assignment } from './parse-env-file.js'

/**
 * What `dotenv` cuts off an assignment or leaves in it, and what other readers of the same file would not. The table of
 * the dialects is docs/dialects.md.
 * @param keeping quotes before which the dialect lets a backslash stand; it takes it off before the others
 */
export function doubtsOf({ raw, cut }: Assignment, keeping: string): Doubt[] {
  const quote = /^['"`]/.exec(raw)?.[0]
  if (quote === undefined) return cut === undefined ? [] : [cut]
  const inner = raw.slice(1, -1)
  const escaped = inner.includes(`\\${quote}`)
  const bare = inner.replaceAll(`\\${quote}`, '')
  return [
    ...(escaped && keeping.includes(quote) ? (['escaped-quote'] as const) : []),
    ...(bare.includes(quote) ? (['inner-quote'] as const) : []),
    ...(/\n[ \t]*(?:export[ \t]+)?[A-Z_][A-Z0-9_]*[ \t]*=(?:$|[^=\s])/.test(inner) ? (['swallowed'] as const) : []),
  ]
}

/**
 * Looks for what readers replace: `$NAME`, `${NAME}`, `$(command)`, and `\$`, which keeps them from it. Wider than the
 * rules of any of them, so that none slips past. Single quotes keep a value as it is.
 * @throws SealpostError('source') where the setting is `refuse`
 */
export function expansion(
  { name, raw }: Assignment,
  value: string,
  where: string,
  setting: 'warn' | 'refuse' | 'literal',
): Doubt[] {
  if (setting === 'literal' || raw.startsWith("'") || !/\$[A-Za-z_{(]|\\\$/.test(value)) return []
  if (setting === 'warn') return ['expanded']
  throw new SealpostError('source', `${name}: the part of this value that begins with $ would be expanded`, {
    where,
    hint:
      'Nothing was written. Put the value in single quotes, which prevents expansion, ' +
      'or set `source.expansion: literal`.',
  })
}

/**
 * Whether an unquoted value goes on in the next line, where its rest reads as a name: a wrapped base64, a PEM, a line
 * that ends with a backslash or an open bracket. Such a name is a piece of a value, and must never be shown or created.
 */
export function goesOn(assignment: Assignment, next: Assignment | undefined): boolean {
  const { raw, name } = assignment
  if (/^['"`]/.test(raw)) return false
  if (/^-----BEGIN [A-Z0-9 ]+-----$/.test(raw)) return true
  if (next === undefined || next.line !== assignment.line + 1) return false
  // a folder of Windows ends like that, too
  if (/(?:^|[^\\])(?:\\\\)*\\$/.test(raw) && !/^(?:[A-Za-z]:\\|\\\\\w)/.test(raw)) return true
  if (/^[{[(](?:.*[{[(,])?$|^[|>][+-]?$|^<<-?['"]?\w+['"]?$/.test(raw)) return true
  if (/^\S+:\/\/\S*[?&]$/.test(raw)) return true
  const encoded = raw.replace(/^encrypted:/, '')
  return /^(?:[A-Za-z0-9+/_-]{8,}|[A-Za-z0-9_.-]{20,})$/.test(encoded) && isTail(next, name, encoded)
}

/** Whether a line such as `abc=` or `abc==` is the end of a base64 rather than a name without a value. */
function isTail({ name, raw }: Assignment, above: string, before: string): boolean {
  if (raw === '=') return true
  if (raw !== '' || /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$|^[a-z]+(?:_[a-z0-9]+)+$/.test(name)) return false
  if (/^[A-Z0-9_]+$/.test(above)) return true
  // in a file of names in small letters, only letters of both kinds or digits are telling
  if (/^[a-z]+(?:[_.-][a-z]+)*$/.test(name)) return false
  // and what is made of words only where both lines together are as long as a base64 can be
  return !/^[a-z]{2,}(?:[._-]?[A-Za-z][a-z]+)*\d?$/.test(name) || (before.length + name.length + 1) % 4 === 0
}
