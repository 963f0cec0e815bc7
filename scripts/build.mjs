/**
 * Builds dist/: bundles with everything inside (a clone needs no install to run), type declarations, the config
 * schema and the licences of what is bundled. Equal inputs give equal bytes.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.mjs'
import { keepReachable } from './declarations.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const out = process.argv[2] ? resolve(process.argv[2]) : join(root, 'dist')
rmSync(out, { recursive: true, force: true })

const { packages, files } = await bundle(out)
// tests ask what went where, and need not make a bundle of their own for it
if (process.argv[2]) writeFileSync(`${out}.parts.json`, JSON.stringify([...files]))

const tsc = join(root, 'node_modules/typescript/bin/tsc')
// one checker: the more there are, the more is looked at by each of them. What is wrong is found by `npm run types`
const declared = [
  '-p',
  join(root, 'tsconfig.types.json'),
  '--outDir',
  join(out, 'types'),
  '--checkers',
  '1',
  '--noCheck',
]
execFileSync(process.execPath, [tsc, ...declared], { stdio: 'inherit' })
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const typed = Object.values(exports).flatMap(({ types }) => types ?? [])
keepReachable(
  join(out, 'types'),
  typed.map((path) => path.replace('./dist/types/', '')),
)
execFileSync(process.execPath, ['--import', 'tsx', join(root, 'scripts/schema.ts'), join(out, 'schema.json')], {
  cwd: root,
  stdio: 'inherit',
})

const notices = packages.map((path) => {
  const folder = join(root, path)
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const text = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENCE']
    .map((file) => read(join(folder, file)))
    .find(Boolean)
  return `${manifest.name} ${manifest.version} (${manifest.license ?? 'see package'})\n\n${(text ?? 'No licence text in the package.').trim()}\n`
})
writeFileSync(join(out, 'licenses.txt'), `Bundled packages and their licences.\n\n${notices.join('\n----\n\n')}`)

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
