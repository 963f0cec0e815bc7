import { SealpostError } from '../../core/errors.js'
import { shownKey } from '../shared/names.js'
import type { Leaf, TreeObject } from '../shared/tree.js'

/** What `ini.v1` calls the section of keys above every header. */
export const headless = 'DEFAULT'

/**
 * Reads INI as SOPS does, with Go's package `ini.v1` (gopkg.in/ini.v1 parser.go, read 2026-11): sections of keys and texts;
 * `#` and `;` begin a comment, also behind a value; quotes or backticks round a value are no part of it. A value over
 * several lines, which SOPS writes for nothing that it encrypts, is refused.
 * @param where leads a person to a line
 * @throws SealpostError('source') · 'source-duplicate' for a section or a key that stands twice
 */
export function parseIni(text: string, where: (line: number) => string): TreeObject {
  const sections = new Map<string, { is: 'object'; members: Map<string, Leaf>; line: number }>()
  const open = (name: string, line: number) => {
    const section = { is: 'object' as const, members: new Map<string, Leaf>(), line }
    sections.set(name, section)
    return section.members
  }
  let members = open(headless, 1)
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = index + 1
    const written = raw.trim()
    if (written === '' || /^[#;]/.test(written)) continue
    const header = /^\[(.*)\]\s*(?:[#;].*)?$/.exec(written)?.[1]?.trim()
    if (header !== undefined) {
      if (header !== headless && sections.has(header)) throw twice(header, where(line))
      members = header === headless ? members : open(header, line)
      continue
    }
    const [, key = '', rest = ''] = /^([^=:]+)[=:](.*)$/s.exec(written) ?? []
    const name = key.trim()
    const value = readValue(rest.trim())
    if (name === '' || /^["`]/.test(name) || value === undefined)
      throw new SealpostError('source', 'this line is neither a section nor key = value', { where: where(line) })
    if (members.has(name)) throw twice(name, where(line))
    members.set(name, { is: 'text', text: value, line })
  }
  return { is: 'object', members: sections, line: 1 }
}

/** @returns undefined where it goes on in the next line */
function readValue(written: string): string | undefined {
  const quote = written.startsWith('"""') && written.length > 3 ? '"""' : written.startsWith('`') ? '`' : undefined
  if (quote !== undefined) {
    const end = written.lastIndexOf(quote)
    return end < quote.length ? undefined : written.slice(quote.length, end)
  }
  if (written.endsWith('\\')) return undefined
  const comment = written.search(/[#;]/)
  const value = comment < 0 ? written : written.slice(0, comment).trim()
  return /^(["'])(.*)\1$/.exec(value)?.[2] ?? value
}

function twice(name: string, where: string): SealpostError {
  return new SealpostError('source-duplicate', `${shownKey([name])} appears twice`, { where })
}
