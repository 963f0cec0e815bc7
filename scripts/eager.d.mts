/** The functions that a module's own statements make. See eager.mjs. */
export function functionsOf(program: unknown): readonly {
  readonly name: string
  readonly node: { readonly start: number; readonly end: number }
}[]

/** Puts functions of a module in brackets, and what is written inside of them. See eager.mjs. */
export function inBrackets(text: string, program: unknown, names: ReadonlySet<string>): string
