import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'

/** YAML that people are told to use: a file below `integrations/`, or a block of a page there. */
export interface Shown {
  /** Where it stands, as `integrations/gitlab/README.md:12`. */
  readonly at: string
  /** The folder below `integrations/`. */
  readonly host: string
  readonly text: string
  /** Its documents, each parsed. */
  readonly documents: readonly unknown[]
}

/** Every YAML file below `integrations/`, and every block marked `yaml` in a page there. */
export function yamlBelow(root: string): Shown[] {
  return readdirSync(join(root, 'integrations'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|ya?ml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
    .flatMap((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      const host = path.split('/')[1] ?? ''
      return (path.endsWith('.md') ? blocksOf(path, text) : [{ at: path, text }]).map((one) => ({
        ...one,
        host,
        documents: documentsOf(one.at, one.text),
      }))
    })
}

function blocksOf(path: string, text: string): { readonly at: string; readonly text: string }[] {
  return [...text.matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].map((match) => ({
    at: `${path}:${text.slice(0, match.index).split('\n').length + 1}`,
    text: match[1] ?? '',
  }))
}

/** @throws Error for a text that is no YAML, or says one key twice */
function documentsOf(at: string, text: string): unknown[] {
  return parseAllDocuments(text, { uniqueKeys: true }).map((document) => {
    const [wrong] = [...document.errors, ...document.warnings]
    if (wrong !== undefined) throw new Error(`${at}: ${wrong.message}`)
    return document.toJS() as unknown
  })
}
