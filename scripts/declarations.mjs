import { readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/**
 * Removes the declarations that nobody can reach from the package's own: the compiler writes one for each file that it
 * read, of which nine in ten say what only the inside of the bundle sees.
 * @param {string} folder that the compiler wrote to, absolute
 * @param {readonly string[]} entries the files in it that `package.json` names, from the folder on
 */
export function keepReachable(folder, entries) {
  const reached = new Set(entries.map((entry) => join(folder, entry)))
  for (const file of reached) {
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import\(?) ?['"](\.[^'"]+)\.js['"]/g)) {
      reached.add(resolve(dirname(file), `${path}.d.ts`))
    }
  }
  for (const found of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(found.parentPath, found.name)
    if (found.isFile() && !reached.has(path)) rmSync(path)
  }
  removeEmpty(folder)
}

/** @returns whether the folder is gone */
function removeEmpty(folder) {
  const left = readdirSync(folder, { withFileTypes: true }).filter(
    (one) => !(one.isDirectory() && removeEmpty(join(folder, one.name))),
  )
  if (left.length === 0) rmdirSync(folder)
  return left.length === 0
}
