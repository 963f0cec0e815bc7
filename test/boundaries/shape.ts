/** Longest that a file may be, lines. The house aims for half of it. */
export const mostLines = 250
/** Longest that the file in the middle may be, lines. */
export const mostMedianLines = 100

/** Files that are longer than they may be, `path: length, lines`. */
export function tooLong(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, source]) => {
    const lines = lengthOf(source)
    return lines > mostLines ? [`${path}: length, ${lines} lines`] : []
  })
}

/** The length of the file that half of all files are shorter than, lines. */
export function medianLines(files: ReadonlyMap<string, string>): number {
  const lengths = [...files.values()].map(lengthOf).sort((one, other) => one - other)
  return lengths[lengths.length >> 1] ?? 0
}

function lengthOf(source: string): number {
  return source.split('\n').length - 1
}

/** What a file shows to others without a word on what it is, `path: name`. A name that is passed on has its word elsewhere. */
export function undocumented(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, source]) => {
    const lines = source.split('\n')
    return lines.flatMap((line, index) => {
      const name =
        /^export (?:default )?(?:declare )?(?:async |abstract )*(?:function\*?|class|const|let|interface|type|enum) (\w+)/.exec(
          line,
        )?.[1]
      return name === undefined || isDocstring(lines, index - 1) ? [] : [`${path}: ${name}`]
    })
  })
}

/**
 * Where a list is pushed as the arguments of one call, `path:line`: an engine takes some 120,000 of them and then gives up.
 * Only where lists can be as long as a run has values.
 */
export function pushedWhole(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, source]) =>
    /^(?:core|engine|io|render)\//.test(path)
      ? source
          .split('\n')
          .flatMap((line, index) => (/\.(?:push|unshift)\(\.\.\./.test(line) ? [`${path}:${index + 1}`] : []))
      : [],
  )
}

/** Whether a docstring that says something ends in this line. */
function isDocstring(lines: readonly string[], end: number): boolean {
  if (!lines[end]?.trimEnd().endsWith('*/')) return false
  let begin = end
  while (begin > 0 && !lines[begin]?.includes('/*')) begin -= 1
  const text = lines.slice(begin, end + 1).join('\n')
  return /^\/\*\*/.test(text) && /[\p{L}\p{N}]{2}/u.test(text)
}
