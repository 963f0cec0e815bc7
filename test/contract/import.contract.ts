/**
 * Has others read what `import` writes: the real dotenvx, SOPS's own Go code, and moto's server in the place of AWS. Not part of the test suite, because it fetches them first:
 *
 *     npx tsx test/contract/import.contract.ts
 */
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { generateX25519Identity } from 'age-encryption'
import type { Source } from '../../src/core/source.js'
import type { SourceWriter } from '../../src/core/source-writer.js'
import { sources, writers } from '../../src/sources/index.js'
import { put } from '../kit/source-writing.js'
import { openChecks, same, say } from './checks.js'
import { sopsOfGo } from './sops-lambda.js'
import { installTools } from './tools.js'

const checks = openChecks()
const folder = mkdtempSync(join(tmpdir(), 'import-contract-'))
const values = {
  WORD: 'invented',
  DOLLARS: 'pa$word $HOME $(id) \\$',
  LINES: '-----BEGIN FAKE-----\naaa\n-----END FAKE-----\n',
  QUOTES: `it's "all" \`here\` \\n`,
  UNICODE: 'žluťoučký 😀',
}

const inOrder = (all: Readonly<Record<string, string>>) => Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))

async function kind(use: string): Promise<{ source: Source; writer: SourceWriter }> {
  const [source, writer] = await Promise.all([sources[use]?.(), writers[use]?.()])
  if (source === undefined || writer === undefined) throw new Error(`there is no ${use}`)
  return { ...source, ...writer }
}

async function dotenvx(): Promise<void> {
  const place = join(folder, 'dotenvx')
  mkdirSync(place)
  const tool = (name: string, args: readonly string[], env = {}) =>
    execFileSync(name, args, {
      cwd: place,
      encoding: 'utf8',
      stdio: 'pipe',
      env: { PATH: process.env.PATH, HOME: place, ...env },
    })
  await installTools(place, ['@dotenvx/dotenvx@2.38.2'])
  const bin = join(place, 'node_modules/.bin/dotenvx')
  const disk = new Map<string, Uint8Array>()
  const desk = { ...(await kind('dotenvx')), settings: { path: '.env.production' }, disk }
  const opened = () => {
    for (const [path, bytes] of disk) writeFileSync(join(place, path.slice('/work/'.length)), bytes)
    const all: Record<string, string> = JSON.parse(tool(bin, ['get', '-f', '.env.production']))
    return inOrder(Object.fromEntries(Object.entries(all).filter(([name]) => !name.startsWith('DOTENV_PUBLIC_KEY'))))
  }
  await checks.check('dotenvx opens a file that import made, with the key that import made', async () => {
    const { WORD, ...rest } = values
    await put(desk, rest)
    same('values', opened(), inOrder(rest))
    await put(desk, { WORD })
    same('values with one more', opened(), inOrder({ ...rest, WORD }))
  })
  await checks.check('dotenvx goes on with it, and import with what dotenvx made of it', async () => {
    tool(bin, ['set', 'THEIRS', 'of dotenvx', '-f', '.env.production'])
    const text = tool('cat', ['.env.production'])
    disk.set('/work/.env.production', Buffer.from(text))
    await put(desk, { LAST: 'last' })
    same('values', opened(), inOrder({ ...values, THEIRS: 'of dotenvx', LAST: 'last' }))
  })
}

async function sops(): Promise<void> {
  const place = join(folder, 'sops')
  mkdirSync(place)
  const go = await sopsOfGo(place)
  try {
    const identity = await generateX25519Identity()
    for (const [format, path] of [
      ['yaml', 'p.yaml'],
      ['json', 'p.json'],
      ['dotenv', 'p.env'],
    ] as const) {
      const disk = new Map<string, Uint8Array>()
      const desk = { ...(await kind('sops')), settings: { path }, env: { SOPS_AGE_KEY: identity }, disk }
      await checks.check(
        `SOPS opens a file that import made and added to, and finds its MAC good: ${format}`,
        async () => {
          const { WORD, ...rest } = values
          await put(desk, rest)
          await put(desk, { WORD, UNICODE: 'other' })
          const verdict = await go.open(Buffer.from(disk.get(`/work/${path}`) ?? '').toString(), format, identity)
          const plain = (all: object) =>
            Object.entries(all)
              .map(([name, text]) => [name, String(text).replaceAll('\\n', '\n').trim()])
              .sort()
          same('verdict', 'values' in verdict ? plain(verdict.values) : verdict, plain({ ...values, UNICODE: 'other' }))
        },
      )
    }
  } finally {
    go.close()
  }
}

async function moto(): Promise<void> {
  const port = await freePort()
  const child = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' })
  try {
    const endpoint = `http://127.0.0.1:${port}`
    for (let tries = 0; tries < 100 && !(await fetch(endpoint).catch(() => undefined)); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 200))
    const env = {
      AWS_ENDPOINT_URL: endpoint,
      AWS_ACCESS_KEY_ID: 'made-up',
      AWS_SECRET_ACCESS_KEY: 'made-up',
      AWS_REGION: 'eu-central-1',
    }
    const login = {
      region: env.AWS_REGION,
      endpoint,
      credentials: { accessKeyId: 'made-up', secretAccessKey: 'made-up' },
    }
    const [store, ssm] = [new SecretsManagerClient(login), new SSMClient(login)]
    const secret = async (SecretId: string) => (await store.send(new GetSecretValueCommand({ SecretId }))).SecretString
    await checks.check('moto has the secrets that import created, and the other value of one', async () => {
      const desk = { ...(await kind('aws-secrets-manager')), settings: { prefix: 'shop/{environment}/' }, env }
      await put(desk, values)
      await put(desk, { WORD: 'other' })
      for (const [name, text] of Object.entries({ ...values, WORD: 'other' }))
        same(name, await secret(`shop/production/${name}`), text)
    })
    await checks.check('moto has the JSON secret that import made, with the key that was added', async () => {
      const desk = { ...(await kind('aws-secrets-manager')), settings: { json: { 'all/{environment}': ['*'] } }, env }
      await put(desk, { DOLLARS: values.DOLLARS })
      await put(desk, { WORD: values.WORD })
      same('secret', JSON.parse((await secret('all/production')) ?? ''), { DOLLARS: values.DOLLARS, WORD: values.WORD })
    })
    await checks.check('moto has the parameters that import put', async () => {
      const desk = { ...(await kind('aws-ssm')), settings: { path: '/shop/{environment}' }, env }
      await put(desk, values)
      await put(desk, { WORD: 'other' })
      for (const [name, text] of Object.entries({ ...values, WORD: 'other' })) {
        const given = await ssm.send(
          new GetParameterCommand({ Name: `/shop/production/${name}`, WithDecryption: true }),
        )
        same(name, [given.Parameter?.Value, given.Parameter?.Type], [text, 'SecureString'])
      }
    })
  } finally {
    child.kill()
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

const isThere = (module: string) => {
  try {
    execFileSync('python3', ['-c', `import ${module}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

try {
  await dotenvx()
  await sops()
  if (isThere('moto.server')) await moto()
  else say('NOT CHECKED: moto_server is not in the Python of this machine: nobody else read what import wrote to AWS.')
} catch (thrown) {
  checks.fail('fetch dotenvx and SOPS', thrown)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
say(checks.failures() === 0 ? 'import: all good' : `import: ${checks.failures()} broken`)
process.exit(checks.failures() === 0 ? 0 : 1)
