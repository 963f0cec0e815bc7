import { SealpostError } from '../../core/errors.js'
import type { SourceValue } from '../../core/value.js'
import { addValue, type NameRules, nameOf } from './names.js'
import type { Tree, TreeObject } from './tree.js'
import { type Branch, compactJson, flattened, secretOf } from './values.js'

/** Leads a person to a line of a file; to the file itself where there is none. */
export function lineOf(shown: string): (line: number | undefined) => string {
  return (line) => (line === undefined ? shown : `${shown}:${line}`)
}

/** @throws SealpostError('source') where a file holds something else than names and values */
export function requireObject(tree: Tree, shown: string): TreeObject {
  if (tree.is === 'object') return tree
  throw new SealpostError('source', 'the file is not a mapping of names to values', { where: shown })
}

/** How the keys of a tree become names. */
export interface TreeRules extends NameRules {
  /** A key at the top that gives those below it no part of their names. */
  readonly unnamed?: string | undefined
}

/** What stands in a tree, by name. */
export interface NamedBranch extends Branch {
  readonly name: string
  /** `file:line` */
  readonly at: string
}

/**
 * What a tree holds, by the names that its keys make.
 * @throws SealpostError('source') for a key that makes no name
 */
export function namedBranches(tree: TreeObject, { unnamed, ...rules }: TreeRules, shown: string): NamedBranch[] {
  return flattened(tree).map((branch) => {
    const at = lineOf(shown)(branch.tree.line)
    const [first, ...rest] = branch.parts
    return { ...branch, at, name: nameOf(first === unnamed && rest.length > 0 ? rest : branch.parts, rules, at) }
  })
}

/**
 * The values that a tree holds, by the names that its keys make.
 * @param shown the file, as people write it
 * @throws SealpostError('source') for a key that makes no name, and for null · 'source-duplicate' for a clash
 */
export function valuesIn(tree: TreeObject, rules: TreeRules, shown: string): Map<string, SourceValue> {
  const values = new Map<string, SourceValue>()
  for (const { parts, name, at, tree: one } of namedBranches(tree, rules, shown)) {
    addValue(values, name, { secret: secretOf(one, parts, at), at })
  }
  return values
}

/** Name → what stands for it in a tree, as JSON. Throws as {@link valuesIn} does, but for null. */
export function textsIn(tree: TreeObject, rules: TreeRules, shown: string): Map<string, string> {
  const texts = new Map<string, string>()
  for (const { name, at: where, tree: one } of namedBranches(tree, rules, shown)) {
    if (texts.has(name)) throw new SealpostError('source-duplicate', `${name} is made of two keys`, { where })
    texts.set(name, compactJson(one))
  }
  return texts
}
