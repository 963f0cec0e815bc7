/** Says whether data is as a schema has it; what is wrong stands in `errors` until it judges again. */
export type Judge = ((data: unknown) => boolean) & {
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null
}

/**
 * Makes a judge of each schema once, by its text: many answers are held against the same, and ajv takes far longer to make a
 * judge than that takes to judge.
 */
export function judgesOf(compile: (schema: object) => Judge): (text: string) => Judge {
  const made = new Map<string, Judge>()
  return (text) => {
    const judge = made.get(text) ?? compile(JSON.parse(text))
    made.set(text, judge)
    return judge
  }
}
