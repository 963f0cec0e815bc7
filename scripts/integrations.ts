import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/**
 * The files of `integrations/` as they are to be. A host fetches the part that is for it alone, so what several need is
 * copied: a file that is called like one in `integrations/shared/` is that one, and between the markers
 * `# <file>:begin` and `# <file>:end` stands its text, indented as the markers are.
 * @param root of the checkout
 * @returns path below root → text, of those that hold a copy
 */
export function integrationCopies(root: string): ReadonlyMap<string, string> {
  const shared = new Map(
    readdirSync(join(root, 'integrations/shared')).map((name) => [
      name,
      readFileSync(join(root, 'integrations/shared', name), 'utf8'),
    ]),
  )
  const paths = readdirSync(join(root, 'integrations'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((path) => !path.startsWith('integrations/shared/'))
  return new Map(
    paths.flatMap((path) => {
      const whole = shared.get(basename(path))
      if (whole !== undefined) return [[path, whole] as const]
      const before = readFileSync(join(root, path), 'utf8')
      const after = [...shared].reduce(withCopy, before)
      return /^ *# [\w.-]+\.sh:begin/m.test(before) ? [[path, after] as const] : []
    }),
  )
}

function withCopy(text: string, [name, copy]: readonly [string, string]): string {
  const marked = new RegExp(
    `^( *)(# ${name.replaceAll('.', '\\.')}:begin.*\\n)[\\s\\S]*?^ *(# ${name.replaceAll('.', '\\.')}:end)$`,
    'gm',
  )
  return text.replace(marked, (_, indent: string, begin: string, end: string) => {
    const lines = copy
      .trimEnd()
      .split('\n')
      .map((line) => (line === '' ? '' : `${indent}${line}`))
    return `${indent}${begin}${lines.join('\n')}\n${indent}${end}`
  })
}
