import { basename } from 'node:path'
import { SealpostError } from '../../core/errors.js'
import { parseJson } from '../shared/json.js'
import { shownKey } from '../shared/names.js'
import type { Leaf, Tree, TreeObject } from '../shared/tree.js'
import { lineOf, requireObject } from '../shared/tree-values.js'
import { headless, parseIni } from './ini.js'
import { unflattened } from './unflattened.js'

/** How a file is written. */
export type Format = 'yaml' | 'json' | 'dotenv' | 'ini'

/** A file of SOPS: its values as they stand there, and what SOPS says of them. */
export interface SopsFile {
  readonly values: TreeObject
  readonly metadata: TreeObject
}

/**
 * The format of a file, by its ending as SOPS has it; `.env` may also begin its name.
 * @throws SealpostError('config') for any other
 */
export function formatOf(path: string): Format {
  const name = basename(path).toLowerCase()
  if (/\.ya?ml$/.test(name)) return 'yaml'
  if (name.endsWith('.json')) return 'json'
  if (name.endsWith('.ini')) return 'ini'
  if (/^\.env(?:\.|$)|\.env$/.test(name)) return 'dotenv'
  throw new SealpostError('config', 'the extension of the file does not show its format', {
    where: path,
    hint: 'Rename it to .yaml, .json, .env or .ini, or set `source.format`.',
  })
}

/**
 * Reads a file of SOPS without opening anything.
 * @param shown the file, as people write it
 * @throws SealpostError('source') for what SOPS has not encrypted, and as the parsers do
 */
export async function readSopsFile(text: string, format: Format, shown: string): Promise<SopsFile> {
  const where = lineOf(shown)
  if (format === 'dotenv') return flatFile(parseLines(text, where), shown)
  if (format === 'ini') return iniFile(parseIni(text, where), shown)
  const parse = format === 'json' ? parseJson : (await import('../shared/yaml.js')).parseYaml
  const { members, ...rest } = requireObject(parse(text, where), shown)
  return apart(members, rest, shown)
}

function apart(members: ReadonlyMap<string, Tree>, rest: Omit<TreeObject, 'members'>, shown: string): SopsFile {
  const metadata = members.get('sops')
  if (metadata?.is !== 'object') throw notSealed(shown)
  return { values: { ...rest, members: new Map([...members].filter(([name]) => name !== 'sops')) }, metadata }
}

/** `.env`: what SOPS says of the file stands in names that begin with `sops_`. */
function flatFile(lines: ReadonlyMap<string, Leaf>, shown: string): SopsFile {
  const isOwn = ([name]: readonly [string, Leaf]) => name.startsWith('sops_')
  const own = [...lines].filter(isOwn)
  if (own.length === 0) throw notSealed(shown)
  const metadata = unflattened(own.map(([name, leaf]) => [name.slice('sops_'.length), leaf]))
  return { values: { is: 'object', members: new Map([...lines].filter((one) => !isOwn(one))) }, metadata }
}

function iniFile({ members }: TreeObject, shown: string): SopsFile {
  const own = members.get('sops')
  if (own?.is !== 'object') throw notSealed(shown)
  const leaves = [...own.members].flatMap(([name, leaf]) =>
    leaf.is === 'text' ? [[name, { ...leaf, text: leaf.text.replaceAll('\\n', '\n') }] as const] : [],
  )
  const values = [...members].filter(([name, one]) => name !== 'sops' && !(name === headless && isEmpty(one)))
  return { values: { is: 'object', members: new Map(values) }, metadata: unflattened(leaves) }
}

function isEmpty(tree: Tree): boolean {
  return tree.is === 'object' && tree.members.size === 0
}

/**
 * SOPS's own way with `.env` files (stores/dotenv/store.go, read at getsops/sops 15e36f9, 2026-11): all before the first
 * `=` is the name, all behind it the value, blanks and quotes too; `\n` stands for a line end.
 */
function parseLines(text: string, where: (line: number) => string): Map<string, Leaf> {
  const lines = new Map<string, Leaf>()
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    if (written === '' || written.startsWith('#')) continue
    const line = index + 1
    const end = written.indexOf('=')
    if (end < 0)
      throw new SealpostError('source', 'this line is neither NAME=value nor a comment', { where: where(line) })
    const name = written.slice(0, end)
    if (lines.has(name))
      throw new SealpostError('source-duplicate', `${shownKey([name])} appears twice`, { where: where(line) })
    lines.set(name, { is: 'text', text: written.slice(end + 1).replaceAll('\\n', '\n'), line })
  }
  return lines
}

function notSealed(shown: string): SealpostError {
  return new SealpostError('source', 'the file is not encrypted with SOPS', {
    where: shown,
    hint: 'Nothing was written. Encrypt it, `sops encrypt --in-place FILE`, or use the source for the plain format.',
  })
}
