import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/**
 * What of `dist/` others start or import: what `package.json` has as `bin` and `exports`, and each Action's `main`.
 * @param {string} root folder of the package, absolute
 * @returns {Record<string, string>} name in `dist/`, without `.js` → path of its source, from `root` on
 * @throws where something names a file that has no source
 */
export function entries(root) {
  const found = new Map()
  for (const [file, path] of namedIn(root)) {
    const [, name] = /^(?:\.\/|(?:\.\.\/)*)dist\/(.+)\.js$/.exec(path) ?? []
    const source = name && [`src/${name}.ts`, `src/${name}/index.ts`].find((one) => existsSync(join(root, one)))
    if (!source) throw new Error(`${file} names ${path}, which no file of src/ is the source of`)
    found.set(name, source)
  }
  return Object.fromEntries([...found].sort())
}

/** The main file of the Action at the root: its start is waited for in every job. */
export function mainEntry(root) {
  return /^dist\/(.+)\.js$/.exec(mainOf(root, 'action.yml'))?.[1] ?? ''
}

function namedIn(root) {
  const { bin, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const modules = Object.values(exports).flatMap((one) => (typeof one === 'object' ? [one.default] : []))
  const actions = readdirSync(join(root, 'actions')).map((name) => `actions/${name}/action.yml`)
  return [
    ...[...Object.values(bin), ...modules].map((path) => ['package.json', path]),
    ...['action.yml', ...actions].map((file) => [file, mainOf(root, file)]),
  ]
}

function mainOf(root, file) {
  return parse(readFileSync(join(root, file), 'utf8')).runs.main
}
