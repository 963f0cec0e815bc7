import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bundled } from '../bundled.js'

const config = `version: 1
owner: acme
source: { use: env, json: VALUES }
environments: [production]
ledger: { use: file, path: ledger.json }
targets: { web: { use: vercel, project: shop-web, secrets: [API_KEY], environments: { production: production } } }
`

let folder: string
/** A target that takes requests and answers when it is told to, with trouble. */
let slow: Server
let asked: Promise<() => void>

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sealpost-hardening-'))
  await mkdir(join(folder, 'told'))
  asked = new Promise((heard) => {
    slow = createServer((_, response) => heard(() => void response.writeHead(401).end('{}')))
  })
  await new Promise<void>((listening) => slow.listen(0, '127.0.0.1', listening))
  await writeFile(join(folder, 'sealpost.yaml'), config)
  await writeFile(
    join(folder, 'event.json'),
    JSON.stringify({ ref: 'refs/heads/main', repository: { full_name: 'acme/platform', default_branch: 'main' } }),
  )
})
afterEach(async () => {
  slow.closeAllConnections()
  slow.close()
  await rm(folder, { recursive: true, force: true })
})

/** A process that holds values and waits for a target. */
function start(entry: string, argv: readonly string[], options: readonly string[]) {
  const key = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8'
  const child = spawn(process.execPath, [entry, ...argv], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      NODE_OPTIONS: options.join(' '),
      SEALPOST_KEY: key,
      VERCEL_TOKEN: 'a-token',
      VERCEL_API_URL: `http://127.0.0.1:${(slow.address() as AddressInfo).port}`,
      VALUES: '{"API_KEY":"a-value-that-nobody-sees"}',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_REPOSITORY: 'acme/platform',
      GITHUB_REF: 'refs/heads/main',
      RUNNER_TEMP: folder,
      'INPUT_LEDGER-KEY': key,
    },
  })
  const said = { all: '' }
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said.all += chunk
    })
  }
  // what a runner is told to hide is no leak
  const heard = () => said.all.replace(/^::add-mask::.*$/gm, '')
  return {
    child,
    ended: new Promise<{ code: number | null; all: string }>((done) =>
      child.on('close', (code) => done({ code, all: heard() })),
    ),
  }
}

/** Whether somebody listens on a port of this machine. */
function isOpen(port: number): Promise<boolean> {
  return new Promise((told) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => {
      socket.destroy()
      told(true)
    })
    socket.on('error', () => told(false))
  })
}

/** Sends signals, gives them a moment, and lets the target answer. */
async function disturb(child: ChildProcess, signals: readonly NodeJS.Signals[]): Promise<void> {
  const answer = await asked
  for (const signal of signals) {
    child.kill(signal)
    await new Promise((on) => setTimeout(on, 300))
  }
  answer()
}

const entries: readonly (readonly [string, string, readonly string[]])[] = [
  ['the command line', 'cli.js', ['plan']],
  ['a step', 'action-plan.js', []],
]

describe.each(entries)('a process that holds values, %s', (_, file, argv) => {
  const report = [
    '--report-on-signal',
    '--report-on-fatalerror',
    '--report-uncaught-exception',
    '--report-signal=SIGUSR2',
  ]

  it('writes no diagnostic report and no heap snapshot when a signal asks for one, and goes on', async () => {
    const told = [`--report-directory=${join(folder, 'told')}`, `--diagnostic-dir=${join(folder, 'told')}`]
    const { child, ended } = start(join(await bundled(), file), argv, [
      ...report,
      ...told,
      '--heapsnapshot-signal=SIGWINCH',
    ])
    await disturb(child, ['SIGUSR2', 'SIGWINCH'])
    const { code, all } = await ended
    expect([code, all]).toEqual([1, expect.stringContaining('401')])
    expect(all).not.toContain('a-value-that-nobody-sees')
    expect(await readdir(join(folder, 'told'))).toEqual([])
    expect((await readdir(folder)).filter((name) => /report\..*\.json$|\.heapsnapshot$/.test(name))).toEqual([])
  })

  it('writes none when it runs out of memory', async () => {
    const told = `--report-directory=${join(folder, 'told')}`
    const eats = `setTimeout(() => { const all = []; for (;;) all.push(new Array(1e5).fill(0.5)) }, 300)`
    await writeFile(join(folder, 'eats.mjs'), eats)
    const options = [...report, told, '--max-old-space-size=48', `--import=${join(folder, 'eats.mjs')}`]
    const { ended } = start(join(await bundled(), file), argv, options)
    const { code, all } = await ended
    expect(code).not.toBe(0)
    expect(all).toContain('heap out of memory')
    expect(all).not.toContain('a-value-that-nobody-sees')
    expect(await readdir(join(folder, 'told'))).toEqual([])
  })

  it('opens no debugger when a signal asks for one, and goes on', async () => {
    const port = 20_000 + (process.pid % 20_000)
    const { child, ended } = start(join(await bundled(), file), argv, [`--inspect-port=127.0.0.1:${port}`])
    const open: boolean[] = []
    const answer = await asked
    child.kill('SIGUSR1')
    for (let at = 0; at < 5; at += 1) {
      await new Promise((on) => setTimeout(on, 100))
      open.push(await isOpen(port))
    }
    answer()
    const { code, all } = await ended
    expect([code, all]).toEqual([1, expect.stringContaining('401')])
    expect(all).not.toContain('Debugger listening')
    expect(open).toEqual([false, false, false, false, false])
  })
})
