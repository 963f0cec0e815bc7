import { SealpostError } from '../../core/errors.js'
import { Secret } from '../../core/secret.js'
import { shownKey } from './names.js'
import type { Tree } from './tree.js'

/**
 * A value as text, by the rules of all sources: a text as it is, numbers and booleans as JSON writes them, lists and
 * objects as compact JSON.
 * @param parts the key, and those above it
 * @param where leads a person to it
 * @throws SealpostError('source') for null, which no variable can hold, by its key; and for half a surrogate pair
 */
export function secretOf(tree: Tree, parts: readonly string[], where: string): Secret {
  if (tree.is === 'null') {
    throw new SealpostError('source', `${shownKey(parts)} is null, which cannot be an environment variable`, {
      where,
      hint: 'Nothing was written. Give it a value, for example an empty string, or remove the key.',
    })
  }
  try {
    return new Secret(tree.is === 'list' || tree.is === 'object' ? compactJson(tree) : tree.text)
  } catch (thrown) {
    throw thrown instanceof SealpostError ? thrown.placed(where) : thrown
  }
}

/** JSON without blanks, in the order of the tree, numbers as they were written. */
export function compactJson(tree: Tree): string {
  if (tree.is === 'text') return JSON.stringify(tree.text)
  if (tree.is === 'list') return `[${tree.items.map(compactJson).join(',')}]`
  if (tree.is !== 'object') return tree.text
  return `{${[...tree.members].map(([name, one]) => `${JSON.stringify(name)}:${compactJson(one)}`).join(',')}}`
}

/** A value, and the keys that lead to it. */
export interface Branch {
  readonly parts: readonly string[]
  readonly tree: Tree
}

/**
 * The values below an object where a separator joins keys: objects are gone through, and each thing in them is a value. A
 * list has no keys, and is one value; so is an object with nothing in it, since nothing may be dropped.
 */
export function flattened(tree: Tree, above: readonly string[] = []): Branch[] {
  if (tree.is !== 'object' || (tree.members.size === 0 && above.length > 0)) return [{ parts: above, tree }]
  return [...tree.members].flatMap(([name, one]) => flattened(one, [...above, name]))
}
