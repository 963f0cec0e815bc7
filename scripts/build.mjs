/**
 * Builds dist/: bundles with everything inside (a clone needs no install to run), type declarations, the config
 * schema and the licences of what is bundled. Equal inputs give equal bytes.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const out = process.argv[2] ? resolve(process.argv[2]) : join(root, 'dist')
rmSync(out, { recursive: true, force: true })

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: {
    cli: 'src/cli.ts',
    index: 'src/index.ts',
    conformance: 'src/conformance/index.ts',
    action: 'src/action.ts',
    'action-plan': 'src/action-plan.ts',
    'action-apply': 'src/action-apply.ts',
    'action-drift': 'src/action-drift.ts',
  },
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // whole lines stay readable for whoever reviews what runs in their pipeline; only dead code goes
  minifySyntax: true,
  legalComments: 'none',
  chunkNames: 'chunks/[name]-[hash]',
  metafile: true,
  logLevel: 'warning',
  banner: {
    js: "import { createRequire as sealpostRequire } from 'node:module';const require = sealpostRequire(import.meta.url);",
  },
})

const tsc = join(root, 'node_modules/typescript/bin/tsc')
execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.types.json'), '--outDir', join(out, 'types')], {
  stdio: 'inherit',
})
execFileSync(process.execPath, ['--import', 'tsx', join(root, 'scripts/schema.ts'), join(out, 'schema.json')], {
  cwd: root,
  stdio: 'inherit',
})

const packages = new Set()
for (const input of Object.keys(metafile.inputs)) {
  const found = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)
  if (found) packages.add(found[1])
}
const notices = [...packages].sort().map((name) => {
  const folder = join(root, 'node_modules', name)
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const text = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENCE']
    .map((file) => read(join(folder, file)))
    .find(Boolean)
  return `${name} ${manifest.version} (${manifest.license ?? 'see package'})\n\n${(text ?? 'No licence text in the package.').trim()}\n`
})
writeFileSync(join(out, 'licenses.txt'), `Bundled packages and their licences.\n\n${notices.join('\n----\n\n')}`)

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
