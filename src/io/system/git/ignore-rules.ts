/** One line of a file of ignore rules. */
export interface IgnoreRule {
  /** Whether it takes a path back in, as a line does that begins with `!`. */
  readonly keeps: boolean
  readonly foldersOnly: boolean
  /** Tested against a path from the folder of the file, with `/` between its parts. */
  readonly form: RegExp
  /** Folder of the file, from the top of the repository: '' or `a/b/`. */
  readonly folder: string
}

/** Longer lines are no pattern that anybody wrote, characters. */
const longest = 1000

/**
 * The rules of a `.gitignore` or a file like it (gitignore(5), read 2026-11).
 * @param folder of the file, from the top of the repository: '' or `a/b/`
 */
export function ignoreRules(text: string, folder: string): IgnoreRule[] {
  return text.split(/\r?\n/).flatMap((written) => {
    const line = written.replace(/(?<!\\) +$/, '')
    if (line === '' || line.startsWith('#') || line.length > longest) return []
    const keeps = line.startsWith('!')
    const bare = keeps ? line.slice(1) : line
    const foldersOnly = bare.endsWith('/')
    const pattern = foldersOnly ? bare.slice(0, -1) : bare
    if (pattern === '') return []
    try {
      return [{ keeps, foldersOnly, form: formOf(pattern), folder }]
    } catch {
      // a range that is none: git, too, lets such a line match nothing
      return []
    }
  })
}

function formOf(pattern: string): RegExp {
  const anchored = pattern.includes('/')
  const parts = pattern.replace(/^\//, '').match(/\/\*\*\/|^\*\*\/|\/\*\*$|\*+|\\.|\[!?\]?[^\]]*\]|./gs) ?? []
  return new RegExp(`^${anchored ? '' : '(?:.*/)?'}${parts.map(partOf).join('')}$`, 's')
}

function partOf(part: string): string {
  if (part === '/**/') return '/(?:.*/)?'
  if (part === '**/') return '(?:.*/)?'
  if (part === '/**') return '/.*'
  if (part.startsWith('*')) return '[^/]*'
  if (part === '?') return '[^/]'
  if (part.startsWith('[') && part.length > 1) return part.replace(/^\[!/, '[^').replaceAll('\\', '\\\\')
  const plain = part.length > 1 && part.startsWith('\\') ? part.slice(1) : part
  return plain.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/**
 * Whether rules keep a path out of what git offers to add. The last rule that fits has the say, and what is in a folder
 * that is ignored is ignored with it.
 * @param path of a file from the top of the repository, with `/` between its parts
 * @param rules those that give way first: of the whole machine, of the repository, then folder by folder
 */
export function isIgnored(path: string, rules: readonly IgnoreRule[]): boolean {
  const parts = path.split('/')
  return parts.some((_, index) => {
    const upTo = parts.slice(0, index + 1).join('/')
    const isFolder = index < parts.length - 1
    const last = rules.findLast(
      ({ folder, foldersOnly, form }) =>
        (isFolder || !foldersOnly) && upTo.startsWith(folder) && form.test(upTo.slice(folder.length)),
    )
    return last !== undefined && !last.keeps
  })
}
