/** Writes texts in backticks in quotes, where that says the same. See plain-texts.mjs. */
export function inQuotes(code: string, program: unknown): string
