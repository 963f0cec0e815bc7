import { LineCounter, parseDocument } from 'yaml'
import { bounds } from '../../core/bounds.js'

/** What a text says, or the line that keeps it from being read. */
export type Parsed = { readonly data: unknown } | { readonly line: number; readonly wrong: string }

/**
 * Reads what other tools write for themselves. Nothing of the text is ever in what is said of it.
 * @param extension with its dot: `.json`, `.jsonc`, `.toml`, and YAML whatever else it is
 */
export async function parse(text: string, extension: string): Promise<Parsed> {
  if (extension === '.toml') return toml(text)
  const isJson = extension === '.json' || extension === '.jsonc'
  return yaml(isJson ? withoutComments(text) : text, isJson ? 'JSON' : 'YAML')
}

async function toml(text: string): Promise<Parsed> {
  const { parse, TomlError } = await import('smol-toml')
  try {
    return { data: parse(text, { maxDepth: bounds.configDepth }) }
  } catch (thrown) {
    return { line: thrown instanceof TomlError ? thrown.line : 1, wrong: 'this is not valid TOML' }
  }
}

/** JSON is YAML too, and read by the same parser, since it says the line of a fault. */
function yaml(text: string, title: string): Parsed {
  const lines = new LineCounter()
  const wrong = (at: number): Parsed => ({
    line: Math.max(1, lines.linePos(at).line),
    wrong: `this is not valid ${title}`,
  })
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      logLevel: 'error',
      prettyErrors: false,
      merge: true,
      // also of a file that says it is YAML 1.1, of which the bundle knows nothing
      schema: 'core',
    })
    const [error] = document.errors
    if (error !== undefined) return wrong(error.pos[0])
    const data: unknown = document.toJS({ maxAliasCount: 100 })
    return holdsItself(data) ? wrong(0) : { data }
  } catch {
    // too deep, or aliases without end
    return wrong(0)
  }
}

/** Whether something stands inside of itself, as an alias within its own anchor does: no reader of it would come to an end. */
function holdsItself(data: unknown, above = new Set<unknown>(), done = new Set<unknown>()): boolean {
  if (typeof data !== 'object' || data === null || done.has(data)) return false
  if (above.has(data)) return true
  above.add(data)
  const found = Object.values(data).some((one) => holdsItself(one, above, done))
  above.delete(data)
  done.add(data)
  return found
}

/**
 * A text of JSON with comments, without them: blanks in their place, so that lines stay what they are. What is not closed is
 * taken to its end and left as it is: looked for from each of many beginnings, the end would take hours.
 */
function withoutComments(text: string): string {
  return text.replace(/"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[\s\S]*?(\*\/|$)|\t/g, (part, end?: string) =>
    part.startsWith('"') || end === '' ? part : part.replace(/[^\n]/g, ' '),
  )
}
