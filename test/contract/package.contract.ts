/**
 * Proves that what is published works as people install it: packed as npm packs it, installed into an empty folder, run by
 * `npx`, imported and compiled against, and looked at by attw, publint and an editor's YAML server. Run with
 * `npx tsx test/contract/package.contract.ts`; needs the npm registry. Exits with 1 if a check fails.
 *
 * The package is ESM only: `require('sealpost')` works where Node itself can require ESM (20.19, 22.12 and newer), and types
 * need a resolution that knows `exports`. So attw is asked with the profile esm-only.
 */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { schemaUrl } from '../../src/io/system/schema-address.js'
import { has, openChecks, same, say } from './checks.js'
import { complaintsInEditor } from './editor.js'
import { packed, stageOwnPackage } from './own-package.js'
import { installTools } from './tools.js'

const run = promisify(execFile)
const root = resolve(import.meta.dirname, '../..')
const folder = await mkdtemp(join(tmpdir(), 'sealpost-package-'))
const [staged, tools, empty, consumer] = ['sealpost', 'tools', 'empty', 'consumer'].map((one) => join(folder, one)) as [
  string,
  string,
  string,
  string,
]
const { check, failures } = openChecks()

/** Runs a program in a folder, where its exit code is to be the one that is wanted. @returns what it printed */
async function ran(cwd: string, [program = '', ...args]: readonly string[], wanted = 0): Promise<string> {
  const { code, out } = await run(program, args, {
    cwd,
    maxBuffer: 1 << 26,
    env: { ...process.env, NO_COLOR: '1' },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout + stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, out: stdout + stderr }),
  )
  if (code !== wanted)
    throw new Error(`${program} ${args.join(' ')} ended with ${code}, not ${wanted}:\n${out.slice(-1500)}`)
  return out
}
const install = (cwd: string, ...packages: readonly string[]) =>
  ran(cwd, ['npm', 'install', '--save-dev', '--ignore-scripts', '--no-audit', '--no-fund', ...packages])
const tool = (name: string) => join(tools, 'node_modules/.bin', name)

const program = `import { defineSource, exitOf, nodeRuntime, type Report, render, run } from 'sealpost'
import { laws, type TargetWorld } from 'sealpost/conformance'

export async function publish(config: string, stop: AbortSignal): Promise<number> {
  const report: Report = await run({ command: 'apply', config, approve: async (plan) => plan.summary.remove === 0 }, nodeRuntime(stop))
  await render(report, 'text')
  return exitOf(report)
}
export const count = (world: TargetWorld): number => laws.length + (world === undefined ? 1 : 0)
export const source = defineSource
`

try {
  await mkdir(tools)
  await Promise.all([empty, consumer].map((one) => mkdir(one)))
  await stageOwnPackage(staged)
  const own = await packed(staged, folder)
  const typescripts = ['typescript5@npm:typescript@5.9.3', '@types/node@20.19.43']
  await installTools(tools, [
    '@arethetypeswrong/cli@0.18.5',
    'publint@0.3.25',
    'yaml-language-server@2.0.0',
    ...typescripts,
  ])

  await check('it has what runs, its types, its reference and its licences, and is small', async () => {
    const other = own.files.filter((path) => !/^dist\/(?:chunks\/[\w-]+\.js|types\/[\w/-]+\.d\.ts)$/.test(path))
    same('what is packed beside chunks and types', other, [
      ...['CHANGELOG.md', 'LICENSE', 'README.md'],
      ...['action-apply', 'action-comment', 'action-drift', 'action-plan', 'action', 'cli', 'conformance', 'index'].map(
        (name) => `dist/${name}.js`,
      ),
      ...['dist/licenses.txt', 'dist/schema.json'],
      ...['action', 'config', 'errors', 'targets'].map((name) => `docs/reference/${name}.md`),
      'package.json',
    ])
    say(`        ${own.files.length} files, ${own.size} bytes packed, ${own.unpackedSize} unpacked`)
    if (own.size > 1_500_000 || own.files.length > 400) throw new Error('it has become large')
  })

  await check('npx runs the demo from the archive alone, with nothing installed', async () => {
    has(
      await ran(empty, ['npx', '--yes', '--package', own.archive, 'sealpost', 'demo']),
      'copies are identical to the source',
    )
  })

  await check('npm i -D puts one package into an empty folder, and npx finds it', async () => {
    // without it npm looks for a package above the folder
    await ran(consumer, ['npm', 'init', '--yes'])
    await install(consumer, own.archive)
    const lock = JSON.parse(await readFile(join(consumer, 'node_modules/.package-lock.json'), 'utf8')) as {
      packages: object
    }
    same('what is installed', Object.keys(lock.packages), ['node_modules/sealpost'])
    has(await ran(consumer, ['npx', 'sealpost', 'demo']), 'copies are identical to the source')
    has(await ran(consumer, ['npx', 'sealpost', '--help']), 'Usage: sealpost')
  })

  const flags = [
    ...['--owner', 'acme', '--source', 'dotenvx', '--environment', 'production'],
    ...['--target', 'github:acme/shop', '--ledger', 'file'],
  ]
  await check('init writes a config that validate finds nothing wrong with', async () => {
    const sealpost = join(consumer, 'node_modules/.bin/sealpost')
    await ran(consumer, [sealpost, 'init', ...flags])
    has(await ran(consumer, [sealpost, 'validate']), 'no problems found')
    await writeFile(join(consumer, 'wrong.yaml'), 'version: 1\n')
    has(await ran(consumer, [sealpost, 'validate', '--config', 'wrong.yaml'], 64), 'wrong.yaml:')
  })

  await check('an editor finds the installed schema by the line that init wrote', async () => {
    const server = join(tools, 'node_modules/yaml-language-server/bin/yaml-language-server')
    const file = join(consumer, 'sealpost.yaml')
    const text = await readFile(file, 'utf8')
    same('complaints', await complaintsInEditor(server, file, text), [])
    const found = await complaintsInEditor(server, file, text.replace('\nowner:', '\nowmer:'))
    has(found.join('\n'), 'owmer')
  })

  await check(
    'where nothing is installed, the line leads to the release, whose file says the same of itself',
    async () => {
      await ran(empty, ['npx', '--yes', '--package', own.archive, 'sealpost', 'init', ...flags])
      has(await readFile(join(empty, 'sealpost.yaml'), 'utf8'), `$schema=${schemaUrl}\n`)
      const schema = JSON.parse(await readFile(join(staged, 'dist/schema.json'), 'utf8')) as { $id?: string }
      same('its $id', schema.$id, schemaUrl)
      const { version, repository } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
        version: string
        repository: string
      }
      const release = `https://raw.githubusercontent.com/${repository.replace('github:', '')}/v${version}/dist/schema.json`
      same('the address', schemaUrl, release)
    },
  )

  await check(
    'both entry points load, by import and by the require of newer Nodes, and nothing else can be reached',
    async () => {
      await writeFile(
        join(consumer, 'esm.mjs'),
        `import * as library from 'sealpost'
import * as conformance from 'sealpost/conformance'
import schema from 'sealpost/schema.json' with { type: 'json' }
if (typeof library.run !== 'function' || Object.keys(conformance).length === 0 || schema.title !== 'Sealpost') process.exit(1)
await import('sealpost/dist/cli.js').then(() => process.exit(1), ({ code }) => process.exit(code === 'ERR_PACKAGE_PATH_NOT_EXPORTED' ? 0 : 1))
`,
      )
      await ran(consumer, [process.execPath, 'esm.mjs'])
      const required =
        "if (typeof require('sealpost').run !== 'function' || !require('sealpost/conformance').laws) process.exit(1)"
      await ran(consumer, [process.execPath, '--eval', required])
    },
  )

  await writeFile(join(consumer, 'program.mts'), program)
  const older = join(tools, 'node_modules/typescript5/bin/tsc')
  for (const [name, tsc, resolution, module] of [
    ['TypeScript 5.9', older, 'node16', 'node16'],
    ['TypeScript 5.9', older, 'nodenext', 'nodenext'],
    ['TypeScript 5.9', older, 'bundler', 'preserve'],
    ['our own TypeScript', join(root, 'node_modules/typescript/bin/tsc'), 'nodenext', 'nodenext'],
  ] as const) {
    await check(`${name}, strict, libraries checked, moduleResolution ${resolution}`, async () => {
      const types = ['--typeRoots', join(tools, 'node_modules/@types'), '--types', 'node']
      const how = [
        '--strict',
        '--exactOptionalPropertyTypes',
        '--noEmit',
        '--target',
        'es2022',
        '--skipLibCheck',
        'false',
        // TypeScript's own, which nobody here changes
        '--skipDefaultLibCheck',
      ]
      const where = ['--module', module, '--moduleResolution', resolution, 'program.mts']
      await ran(consumer, [process.execPath, tsc, ...how, ...types, ...where])
    })
  }
  await check('a wrong call does not compile', async () => {
    await writeFile(join(consumer, 'wrong.mts'), program.replace("command: 'apply'", "comand: 'apply'"))
    const how = ['--strict', '--noEmit', '--skipLibCheck', '--module', 'nodenext', 'wrong.mts']
    has(await ran(consumer, [process.execPath, older, ...how], 2), "'comand' does not exist")
  })

  await check('attw: the types are right for everything that can import ESM', async () => {
    await ran(folder, [tool('attw'), own.archive, '--profile', 'esm-only'])
  })
  await check('publint, strict', async () => {
    has(await ran(folder, [tool('publint'), own.archive, '--strict']), 'All good')
  })
} finally {
  await rm(folder, { recursive: true, force: true })
}
process.exit(failures() > 0 ? 1 : 0)
