interface Node {
  readonly start: number
  readonly end: number
}

/** The functions that a module's own statements make. See eager.mjs. */
export function functionsOf(program: unknown): readonly {
  readonly name: string
  readonly node: Node
  readonly expressions: readonly (Node & { readonly place: number })[]
}[]

/** Puts functions of a module in brackets. See eager.mjs. */
export function inBrackets(text: string, program: unknown, names: Readonly<Record<string, readonly number[]>>): string
