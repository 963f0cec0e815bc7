/**
 * Proves that files which the real age has encrypted are opened, and that age opens those of the library. Not part of the test
 * suite, because it needs age, which it installs with apt where it can:
 *
 *     npx tsx test/contract/age.contract.ts
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diskFiles } from '../../src/io/system/files.js'
import { source } from '../../src/sources/age/source.js'
import { ioOf } from '../kit/source-io.js'
import { openChecks, same, say } from './checks.js'

const checks = openChecks()
const folder = mkdtempSync(join(tmpdir(), 'age-contract-'))
const tool = (name: string, args: readonly string[], input?: string) =>
  execFileSync(name, args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    input,
  })

function install(): void {
  try {
    tool('age', ['--version'])
  } catch {
    tool('apt-get', ['install', '-y', '-qq', 'age'])
    tool('age', ['--version'])
  }
}

async function read(path: string, env: Record<string, string>): Promise<[string, string][]> {
  const settings = source.config.settings.safeParse({ path })
  if (!settings.success) throw new Error('the settings do not pass')
  const io = ioOf(source, { files: diskFiles, env, settings: settings.data })
  const all = await source.read({ environments: ['production'], settings: settings.data, folder, io })
  return [...(all.get('production') ?? [])].map(([name, { secret }]) => [name, secret.reveal()])
}

async function run(): Promise<void> {
  tool('age-keygen', ['-o', 'keys.txt'])
  tool('age-keygen', ['-o', 'other.txt'])
  const recipient = tool('age-keygen', ['-y', 'keys.txt']).trim()
  const other = tool('age-keygen', ['-y', 'other.txt']).trim()
  const env = { AGE_IDENTITY_FILE: 'keys.txt' }
  const long = 'x'.repeat(200_000)
  const values: [string, string][] = [
    ['A', 'one'],
    ['B', 'two\nlines'],
    ['LONG', long],
  ]
  writeFileSync(join(folder, 'plain.env'), `A=one\nB="two\nlines"\nLONG=${long}\n`)
  writeFileSync(join(folder, 'plain.json'), JSON.stringify(Object.fromEntries(values)))
  for (const armor of [[], ['-a']]) {
    for (const kind of ['env', 'json']) {
      await checks.check(`a ${kind} file${armor.length > 0 ? ', armored,' : ''} that age made is opened`, async () => {
        tool('age', [...armor, '-r', other, '-r', recipient, '-o', `sealed.${kind}.age`, `plain.${kind}`])
        same('what is in it', await read(`sealed.${kind}.age`, env), values)
      })
    }
  }
  await checks.check('an identity in the variable opens it, with the comments of age-keygen', async () => {
    const AGE_IDENTITY = readFileSync(join(folder, 'other.txt'), 'utf8')
    same('what is in it', await read('sealed.env.age', { AGE_IDENTITY }), values)
  })
}

try {
  install()
  await run()
} catch (thrown) {
  say('NOT CHECKED: age cannot be had here; the rest of this contract was not tried')
  checks.fail('have age', thrown)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = checks.failures() === 0 ? 0 : 1
