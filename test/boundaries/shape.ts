/** Longest that a file may be, lines. The house aims for 200. */
export const mostLines = 250

/** Files that are longer, and why each of them stays whole. One that is not longer any more is taken off. */
export const longFiles: Readonly<Record<string, string>> = {
  'engine/decisions.ts': 'the decisions of a run, in their order',
  'engine/apply/apply.ts': 'the apply, step by step',
  'core/types.ts': 'every noun of a run on one page',
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

/** Files that are longer than they may be, and those whose excuse is no longer needed, `path: lines`. */
export function misfits(
  files: ReadonlyMap<string, string>,
  excused: Readonly<Record<string, string>> = longFiles,
): string[] {
  const lengths = new Map([...files].map(([path, source]) => [path, source.split('\n').length - 1]))
  const long = [...lengths].filter(([path, lines]) => lines > mostLines && !Object.hasOwn(excused, path))
  const idle = Object.keys(excused)
    .map((path) => [path, lengths.get(path) ?? 0] as const)
    .filter(([, lines]) => lines <= mostLines)
  return [...long, ...idle].map(([path, lines]) => `${path}: ${lines}`)
}
