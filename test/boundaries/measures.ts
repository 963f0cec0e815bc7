import { dirname, join, normalize } from 'node:path'
import { parseSync } from 'oxc-parser'
import { importsOf, readCode } from './code.js'

/** Longest that a function may be, lines. */
export const longestFunction = 80
/** Most parameters that a function may take; what needs more takes one object. */
export const mostParameters = 4

/** One function of a file. */
export interface Measured {
  /** `path: name`, or `path:line` where it has no name. */
  readonly at: string
  readonly lines: number
  readonly parameters: number
}

/** Every function of some files, arrow functions and methods too. Types have none. */
export function functionsIn(files: ReadonlyMap<string, string>): Measured[] {
  return [...files].flatMap(([path, source]) => {
    const found: Measured[] = []
    const lineOf = lineFinder(source)
    visit(parseSync(path, source).program, undefined, (node, name) => {
      const line = lineOf(node.start)
      found.push({
        at: name === undefined ? `${path}:${line}` : `${path}: ${name}`,
        lines: lineOf(node.end) - line + 1,
        parameters: node.params.length,
      })
    })
    return found
  })
}

/** Functions that are too long or take too much, `path: name, what`. */
export function oversized(files: ReadonlyMap<string, string>): string[] {
  return functionsIn(files).flatMap(({ at, lines, parameters }) => [
    ...(lines > longestFunction ? [`${at}, ${lines} lines`] : []),
    ...(parameters > mostParameters ? [`${at}, ${parameters} parameters`] : []),
  ])
}

/** The nouns of the core are told by one another, and nothing but types goes around there. */
const nouns = ['core/secret.ts', 'core/target.ts', 'core/types.ts']

/** Files that are in a circle of imports, types included: `path: circle, with …` for each of them. */
export function circular(files: ReadonlyMap<string, string>): string[] {
  const imports = new Map(
    [...files].map(([path, source]) => {
      const own = importsOf(readCode(source)).filter(({ from }) => from.startsWith('.'))
      return [path, own.map(({ from }) => normalize(join(dirname(path), from)).replace(/\.js$/, '.ts'))] as const
    }),
  )
  return circles(imports)
    .filter((circle) => !circle.every((path) => nouns.includes(path)))
    .flatMap((circle) =>
      circle.map((path) => `${path}: circle, with ${circle.filter((one) => one !== path).join(' ') || 'itself'}`),
    )
}

/**
 * Files that import one another in a circle, each circle once and in the order of their names.
 * @param imports path → the paths that it imports
 */
export function circles(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const found: string[][] = []
  const enter = (path: string): void => {
    index.set(path, index.size)
    low.set(path, index.get(path) as number)
    stack.push(path)
    for (const to of imports.get(path) ?? []) {
      if (!index.has(to)) enter(to)
      if (stack.includes(to)) low.set(path, Math.min(low.get(path) as number, low.get(to) as number))
    }
    if (low.get(path) !== index.get(path)) return
    const circle = stack.splice(stack.indexOf(path))
    if (circle.length > 1 || imports.get(path)?.includes(path)) found.push(circle.sort())
  }
  for (const path of imports.keys()) if (!index.has(path)) enter(path)
  return found
}

/** What of a syntax tree is looked at. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly params: readonly unknown[]
}

const kinds = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'])

function visit(node: unknown, name: string | undefined, tell: (node: Node, name: string | undefined) => void): void {
  if (Array.isArray(node)) {
    for (const one of node) visit(one, undefined, tell)
    return
  }
  if (typeof node !== 'object' || node === null) return
  const { type, id, key } = node as { type?: unknown; id?: unknown; key?: unknown }
  const own = nameIn(id) ?? nameIn(key)
  if (kinds.has(String(type))) tell(node as Node, own ?? name)
  for (const [member, value] of Object.entries(node)) visit(value, member === 'id' ? undefined : own, tell)
}

function nameIn(node: unknown): string | undefined {
  const name = (node as { name?: unknown } | null | undefined)?.name
  return typeof name === 'string' ? name : undefined
}

function lineFinder(source: string): (offset: number) => number {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}
