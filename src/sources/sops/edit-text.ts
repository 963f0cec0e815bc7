import type { Edits } from './edits.js'
import type { Format } from './format.js'

/**
 * The text of a file with other values. Comments, order, and how everything else is written stay as they are.
 * @returns undefined where a value that is to be replaced is not one text of its own
 */
export async function editText(
  text: string,
  format: Exclude<Format, 'ini'>,
  edits: Edits,
): Promise<string | undefined> {
  return format === 'dotenv' ? editLines(text, edits) : (await import('./edit-tree.js')).editTree(text, edits)
}

/** `.env`: a line for each; what is new comes before what SOPS says of the file. */
function editLines(text: string, { set, add, metadata }: Edits): string | undefined {
  const ends = text.includes('\r\n') ? '\r\n' : '\n'
  const left = new Map([
    ...set.map(({ path, text: value }) => [path[0] ?? '', value] as const),
    ...Object.entries(metadata).map(([name, value]) => [`sops_${name}`, value] as const),
  ])
  const lines = text.split(/\r?\n/).map((line) => {
    const name = line.slice(0, Math.max(0, line.indexOf('=')))
    const value = line.startsWith('#') ? undefined : left.get(name)
    if (value === undefined) return line
    left.delete(name)
    return `${name}=${value}`
  })
  if (left.size > 0) return undefined
  const at = lines.findIndex((line) => line.startsWith('sops_'))
  lines.splice(at, 0, ...[...add].map(([name, value]) => `${name}=${value}`))
  return lines.join(ends)
}
