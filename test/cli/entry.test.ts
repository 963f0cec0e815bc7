import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bundled } from '../bundled.js'

const key = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8'

let entry: string
let folder: string
/** A target that takes requests and never answers. */
let silent: Server
let asked: Promise<void>

beforeEach(async () => {
  entry = join(await bundled(), 'cli.js')
  folder = await mkdtemp(join(tmpdir(), 'sealpost-entry-'))
  asked = new Promise((heard) => {
    silent = createServer(() => heard())
  })
  await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening))
  await writeFile(
    join(folder, 'sealpost.yaml'),
    `version: 1
owner: acme
source: { use: env, json: VALUES }
environments: [production]
targets: { web: { use: vercel, project: shop-web, secrets: [API_KEY], environments: { production: production } } }
`,
  )
})
afterEach(async () => {
  silent.closeAllConnections()
  silent.close()
  await rm(folder, { recursive: true, force: true })
})

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function start(
  argv: readonly string[],
  nodeOptions: readonly string[] = [],
): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [...nodeOptions, entry, ...argv], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      SEALPOST_KEY: key,
      VERCEL_TOKEN: 'a-token',
      VERCEL_API_URL: `http://127.0.0.1:${(silent.address() as AddressInfo).port}`,
      VALUES: '{"API_KEY":"a-value"}',
    },
  })
  const said = { out: '', err: '' }
  child.stdout?.on('data', (chunk: Buffer) => {
    said.out += chunk
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    said.err += chunk
  })
  return { child, ended: new Promise((done) => child.on('close', (code) => done({ code, ...said }))) }
}

describe('the process', () => {
  it('ends in good order at the first signal while it looks', async () => {
    const { child, ended } = start(['plan', '--json'])
    await asked
    child.kill('SIGINT')
    const { code, out, err } = await ended
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ command: 'plan', error: { code: 'interrupted' } })
    expect(err).toContain('Stopping after the current write. Press Ctrl-C again to stop immediately.')
    expect(err).toContain('Run the same command again')
  })

  it.each(['throw thrown', 'Promise.reject(thrown)'])(
    'tells what it did not expect by its class, without message and stack: %s',
    async (how) => {
      const crash = `process.on('SIGUSR2', () => { const thrown = new TypeError('a-value'); ${how} })`
      const { child, ended } = start(['plan'], ['--import', `data:text/javascript,${encodeURIComponent(crash)}`])
      await asked
      child.kill('SIGUSR2')
      const { code, err } = await ended
      expect(code).toBe(1)
      expect(err).toContain('error (internal): unexpected TypeError')
      expect(err).not.toMatch(/a-value|at .*\.ts/)
    },
  )

  it('does not mind a reader that has read enough', async () => {
    const { child, ended } = start(['targets', '--json'])
    child.stdout?.destroy()
    expect(await ended).toMatchObject({ code: 0, err: '' })
  })

  it('passes the exit code on', async () => {
    const { code, err } = await start(['nonsense']).ended
    expect(code).toBe(64)
    expect(err).toContain("unknown command 'nonsense'")
  })
})
