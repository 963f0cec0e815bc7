/**
 * Proves that the dotenvx source and the real dotenvx understand each other, in both directions. Not part of the test
 * suite, because it installs dotenvx into a temporary folder first:
 *
 *     npx tsx test/contract/dotenvx.contract.ts
 */
import { deepStrictEqual } from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SealpostError } from '../../src/core/errors.js'
import { diskFiles } from '../../src/io/system/files.js'
import { encryptedEnvFile, newKeyPair } from '../../src/sources/dotenvx/encrypt.js'
import { source } from '../../src/sources/dotenvx/source.js'
import { ioOf } from '../kit/source-io.js'
import { installTools } from './tools.js'

const version = '2.38.2'
const folder = mkdtempSync(join(tmpdir(), 'dotenvx-contract-'))
const quiet = { PATH: process.env.PATH ?? '', HOME: folder, NO_COLOR: '1' }
let failures = 0

async function check(what: string, run: () => Promise<void> | void): Promise<void> {
  try {
    await run()
    process.stdout.write(`ok    ${what}\n`)
  } catch (thrown) {
    failures += 1
    process.stdout.write(`FAIL  ${what}\n      ${thrown instanceof Error ? thrown.message : thrown}\n`)
  }
}

function dotenvx(args: readonly string[], env: Record<string, string> = {}): string {
  const bin = join(folder, 'node_modules/.bin/dotenvx')
  return execFileSync(bin, args, { cwd: folder, env: { ...quiet, ...env }, encoding: 'utf8', stdio: 'pipe' })
}

/** What `dotenvx get` gives, without its own keys. */
function theirs(file: string, env: Record<string, string> = {}): Record<string, string> {
  const all = Object.entries(JSON.parse(dotenvx(['get', '-f', file], env)) as Record<string, string>)
  return Object.fromEntries(all.filter(([name]) => !name.startsWith('DOTENV_PUBLIC_KEY')))
}

async function ours(
  file: string,
  env: Record<string, string> = {},
  more: Record<string, unknown> = {},
): Promise<Record<string, string>> {
  const settings = source.config.settings.safeParse({ path: file, ...more })
  if (!settings.success) throw new Error('the settings do not pass')
  const io = ioOf(source, { files: diskFiles, env })
  const all = await source.read({ environments: ['production'], settings: settings.data, folder, io })
  return Object.fromEntries([...(all.get('production') ?? [])].map(([name, { secret }]) => [name, secret.reveal()]))
}

async function refused(file: string, more: Record<string, unknown> = {}): Promise<void> {
  const outcome = await ours(file, {}, more).catch((thrown: unknown) => thrown)
  if (!(outcome instanceof SealpostError && outcome.code === 'source')) throw new Error('it was not refused')
}

function privateKeyOf(name: string): string {
  return new RegExp(`^${name}=(\\w+)$`, 'm').exec(readFileSync(join(folder, '.env.keys'), 'utf8'))?.[1] ?? ''
}

const values = {
  WORD: 'invented',
  DOLLARS: 'pa$word $HOME $(id) \\$',
  LINES: '-----BEGIN FAKE-----\naaa\n-----END FAKE-----\n',
  QUOTES: `it's "all" \`here\` \\n`,
  PADDED: '  x  ',
  UNICODE: 'žluťoučký 😀',
  EMPTY: '',
  HASH: 'a#b',
  LONG: randomBytes(30_000).toString('base64'),
}

const plainFile = `# a comment
export WORD=invented # said
SINGLE='$HOME'
DOUBLE="two
lines\\tand\\na tab"
BACK=\`a "b" 'c' \\t\`
PADDED="  x  "
EMPTY=
`
/** Assignments that dotenvx reads, but leaves as they are when it encrypts a file. */
const passedOver = `ESCAPED='it\\'s'
COLON: value
`

try {
  await installTools(folder, [`@dotenvx/dotenvx@${version}`])
  const keys = await newKeyPair()
  const env = { DOTENV_PRIVATE_KEY_PRODUCTION: keys.privateKey }

  await check('dotenvx reads a file that we wrote', async () => {
    writeFileSync(join(folder, 'production.env'), await encryptedEnvFile('production', keys.publicKey, values))
    deepStrictEqual(theirs('production.env', env), values)
    deepStrictEqual(await ours('production.env', env), values)
  })

  await check('dotenvx goes on editing a file that we wrote, and we read the result', async () => {
    dotenvx(['set', 'ADDED', 'by dotenvx', '-f', 'production.env'], env)
    deepStrictEqual(await ours('production.env', env), { ...values, ADDED: 'by dotenvx' })
  })

  await check('we read a file that dotenvx encrypted, to what dotenvx reads', async () => {
    writeFileSync(join(folder, '.env.production'), plainFile)
    dotenvx(['encrypt', '-f', '.env.production'])
    const key = privateKeyOf('DOTENV_PRIVATE_KEY_PRODUCTION')
    const read = await ours('.env.production', { DOTENV_PRIVATE_KEY_PRODUCTION: key })
    deepStrictEqual(read, theirs('.env.production'))
  })

  await check(
    'a file named after its environment, encrypted by dotenvx, opens with the key that dotenvx names',
    async () => {
      writeFileSync(join(folder, 'staging.env'), 'A=invented\n')
      dotenvx(['encrypt', '-f', 'staging.env'])
      const [, name = ''] = /^(DOTENV_PUBLIC_KEY\w*)=/m.exec(readFileSync(join(folder, 'staging.env'), 'utf8')) ?? []
      const variable = name.replace('PUBLIC', 'PRIVATE')
      deepStrictEqual(await ours('staging.env', { [variable]: privateKeyOf(variable) }), { A: 'invented' })
    },
  )

  await check('a value that dotenvx leaves unencrypted is refused', async () => {
    for (const line of passedOver.trim().split('\n')) {
      writeFileSync(join(folder, '.env.production'), `${line}\n`)
      dotenvx(['encrypt', '-f', '.env.production'])
      await refused('.env.production')
    }
  })

  await check('plain values, where allowed, read as dotenvx reads them', async () => {
    writeFileSync(join(folder, 'plain.env'), plainFile + passedOver)
    deepStrictEqual(await ours('plain.env', {}, { plain: 'allow' }), theirs('plain.env'))
  })

  await check('a value that dotenvx would change is refused', async () => {
    for (const value of ['pa$word', '$(echo x)', '\\$x']) {
      writeFileSync(join(folder, 'expanded.env'), `A="${value}"\n`)
      if (theirs('expanded.env').A === value) throw new Error('dotenvx left it alone')
      await refused('expanded.env', { plain: 'allow' })
    }
  })

  await check('200 random values pass in both directions through the primitives of dotenvx', async () => {
    const require = createRequire(join(folder, 'index.js'))
    const primitives = require('@dotenvx/primitives') as {
      encrypt: (publicKey: string, value: string) => string
      decrypt: (privateKey: string, value: string) => string
    }
    const random = Array.from({ length: 100 }, (_, index) => randomBytes(index * 3).toString('latin1'))
    const numbered = Object.fromEntries(random.map((value, index) => [`V${index}`, value]))
    const lines = random.map((value, index) => `V${index}='${primitives.encrypt(keys.publicKey, value)}'\n`)
    writeFileSync(join(folder, 'random.env'), lines.join(''))
    deepStrictEqual(await ours('random.env', env), numbered)
    const text = await encryptedEnvFile('production', keys.publicKey, numbered)
    const back = [...text.matchAll(/'(encrypted:.*)'/g)].map(([, value = '']) =>
      primitives.decrypt(keys.privateKey, value),
    )
    deepStrictEqual(back, random)
  })
} finally {
  rmSync(folder, { recursive: true, force: true })
}

process.stdout.write(failures === 0 ? `all of it holds for dotenvx ${version}\n` : `${failures} failed\n`)
process.exitCode = failures === 0 ? 0 : 1
