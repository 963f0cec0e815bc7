/** For `[*]`: what YAML takes for an alias. */
export const quotesForStar = 'a text that begins with * needs quotes, `"*"`; aliases are not supported'
/** For `!NAME`: what YAML takes for a tag. */
export const quotesForExclamation = 'a text that begins with ! needs quotes, `"!NAME"`; tags are not supported'
/** For what a workflow or a shell would fill in. */
export const notFilledIn = `expressions such as \`\${{ … }}\` are not evaluated here; write the text itself`

/** Whether a text waits for something to be filled in, as in a workflow or a shell. */
export function waitsForVariable(text: string): boolean {
  return /\$\{\{|\$\{[A-Za-z_]\w*\}/.test(text)
}

/**
 * Why a line of YAML cannot be read, where it is one of the slips that come with names and globs. The parser's own
 * complaint leads away from them.
 * @returns the cause, in words that quote nothing; undefined where it is none of those
 */
export function causeOf(line: string): string | undefined {
  const bare = line.replace(/(?:^|\s)#.*$/, '')
  if (waitsForVariable(bare)) return notFilledIn
  if (/(?:^|[[,{:-])\s*\*/.test(bare)) return quotesForStar
  if (/(?:^|[[,{:-])\s*!(?=[\w*?])/.test(bare)) return quotesForExclamation
  return undefined
}
