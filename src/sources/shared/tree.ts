/**
 * What a file or a store holds, with names in their order. A number keeps the text that it was written with, so that 1.10
 * stays 1.10 and long integers stay exact.
 */
export type Tree = Leaf | TreeList | TreeObject

/** One value. What `null` is written with has no meaning. */
export interface Leaf {
  readonly is: 'text' | 'number' | 'boolean' | 'null'
  readonly text: string
  /** Line that it begins on, counted from 1; absent where it comes from no file. */
  readonly line?: number
}

/** Values by their position. */
export interface TreeList {
  readonly is: 'list'
  readonly items: readonly Tree[]
  readonly line?: number
}

/** Values by their names. */
export interface TreeObject {
  readonly is: 'object'
  readonly members: ReadonlyMap<string, Tree>
  readonly line?: number
}

/**
 * What `JSON.parse` gave, as a tree. It has lost how numbers were written: where that counts, `parseJson` reads the text
 * itself.
 */
export function treeOf(data: unknown): Tree {
  if (typeof data === 'string') return { is: 'text', text: data }
  if (typeof data === 'number') return { is: 'number', text: JSON.stringify(data) }
  if (typeof data === 'boolean') return { is: 'boolean', text: String(data) }
  if (data === null || typeof data !== 'object') return { is: 'null', text: 'null' }
  if (Array.isArray(data)) return { is: 'list', items: data.map(treeOf) }
  return { is: 'object', members: new Map(Object.entries(data).map(([name, one]) => [name, treeOf(one)])) }
}
