import { parseEnvFile } from './parse-env-file.js'

const head = /^(?:export\s+)?[\w.-]+[^\S\n]*(?:=[^\S\n]*|:[^\S\n]+)/

/**
 * A `.env` text with other values for some of its names. What stands round a value that is replaced stays as it is; names that
 * are new come last, in their order.
 * @param text '' for a new file
 * @param values name → what is to stand behind its `=`, quotes included
 */
export function withAssignments(text: string, values: ReadonlyMap<string, string>): string {
  const ends = text.includes('\r\n') ? '\r\n' : '\n'
  const source = text.replace(/\r\n?/g, '\n')
  const starts = lineStarts(source)
  const left = new Map(values)
  let edited = ''
  let from = 0
  for (const { name, line, text: whole, raw } of parseEnvFile(source).assignments) {
    const written = left.get(name)
    if (written === undefined) continue
    left.delete(name)
    const begin = source.indexOf(whole, starts[line - 1])
    const opening = head.exec(whole)?.[0] ?? `${name}=`
    const behind = raw === '' ? opening.length : whole.indexOf(raw, opening.length) + raw.length
    edited += source.slice(from, begin) + opening + written
    from = begin + behind
  }
  edited += source.slice(from)
  const gap = edited === '' || edited.endsWith('\n') ? '' : '\n'
  const added = [...left].map(([name, written]) => `${name}=${written}\n`)
  return `${edited}${gap}${added.join('')}`.replaceAll('\n', ends)
}

function lineStarts(source: string): number[] {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
