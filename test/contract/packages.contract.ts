/**
 * Proves that a package of somebody else works: Sealpost and the example in docs/examples are packed as npm packs them,
 * installed into an empty folder, and held to the exported suites there, to the compiler, and to the command line. Run with
 * `npx tsx test/contract/packages.contract.ts`; needs the npm registry for zod. Exits with 1 if a check fails.
 */
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { openChecks, same } from './checks.js'
import { packed, stageOwnPackage } from './own-package.js'

const run = promisify(execFile)
const root = resolve(import.meta.dirname, '../..')
const example = join(root, 'docs/examples/acme-plugins')
const folder = await mkdtemp(join(tmpdir(), 'sealpost-packages-'))
const consumer = join(folder, 'consumer')
const { check, failures } = openChecks()

const npm = (args: readonly string[], cwd: string) =>
  run('npm', [...args, '--no-audit', '--no-fund'], { cwd, maxBuffer: 64 * 1024 * 1024 })
const node = (args: readonly string[]) =>
  run(process.execPath, args, { cwd: consumer, maxBuffer: 64 * 1024 * 1024 }).catch(
    ({ stdout, message }: { stdout?: string; message: string }) => {
      // the runner tells what failed on stdout
      throw new Error(`${message}\n${stdout ?? ''}`)
    },
  )

const compiler = {
  compilerOptions: {
    allowJs: true,
    checkJs: true,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: 'es2022',
    module: 'nodenext',
    typeRoots: [join(root, 'node_modules/@types')],
    types: ['node'],
    paths: { '@acme/sealpost-plugins': ['./typed/index.js'] },
  },
  include: ['typed/*.js', 'test/*.world.js'],
}

try {
  const staged = join(folder, 'sealpost')
  await stageOwnPackage(staged)
  const own = await packed(staged, folder)
  const theirs = await packed(example, folder)
  await mkdir(consumer)
  await writeFile(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
  await npm(['install', '--ignore-scripts', own.archive, theirs.archive], consumer)
  await cp(join(example, 'test'), join(consumer, 'test'), { recursive: true })

  await check('the example packs what runs, and nothing else', async () => {
    same('what is packed', theirs.files, ['README.md', 'index.js', 'package.json', 'source.js', 'target.js'])
  })

  await check('Sealpost installs with nothing beside itself', async () => {
    const installed = JSON.parse(await readFile(join(consumer, 'node_modules/.package-lock.json'), 'utf8')) as {
      packages: Record<string, unknown>
    }
    const names = Object.keys(installed.packages).map((path) => path.replace('node_modules/', ''))
    same('what is installed', names.sort(), ['@acme/sealpost-plugins', 'sealpost', 'zod'])
  })

  await check('the example keeps every law of both suites, as it is installed', async () => {
    const { stdout } = await node(['--test', '--test-reporter', 'tap', 'test/conformance.test.js'])
    const [, passed = '0'] = /^# pass (\d+)$/m.exec(stdout) ?? []
    if (Number(passed) < 100 || !/^# fail 0$/m.test(stdout)) throw new Error(`only ${passed} passed\n${stdout}`)
  })

  await check('a source that breaks a law is found by them', async () => {
    const file = join(consumer, 'node_modules/@acme/sealpost-plugins/source.js')
    const text = await readFile(file, 'utf8')
    await writeFile(
      file,
      text.replace('if (next !== null)', 'if (next === 0)').replace('values.size !== total', 'false'),
    )
    const broken = await node(['--test', 'test/conformance.test.js']).then(
      () => false,
      () => true,
    )
    await writeFile(file, text)
    if (!broken) throw new Error('a source that reads one page of many passed')
  })

  await check('the command line takes both by the name of the package', async () => {
    await node(['--test', 'test/command-line.test.js'])
  })

  await check('an editor knows the types, which the schemas of the package give', async () => {
    await cp(join(consumer, 'node_modules/@acme/sealpost-plugins'), join(consumer, 'typed'), { recursive: true })
    await writeFile(join(consumer, 'tsconfig.json'), JSON.stringify(compiler))
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    await node([tsc, '-p', '.'])
    const file = join(consumer, 'typed/source.js')
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace('settings: { team }, io', 'settings: { teem: team }, io'))
    const found = await node([tsc, '-p', '.']).then(
      () => '',
      (thrown: Error) => thrown.message,
    )
    if (!found.includes("'teem' does not exist")) throw new Error(`a wrong setting was not found: ${found}`)
  })
} finally {
  await rm(folder, { recursive: true, force: true })
}
process.exit(failures() > 0 ? 1 : 0)
