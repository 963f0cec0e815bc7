import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { demo } from '../../../src/cli/commands/demo/demo.js'
import { openStage, stageAddresses } from '../../../src/cli/commands/demo/stage.js'
import { startedAs } from '../../../src/cli/invocation.js'
import { main } from '../../../src/cli/main.js'
import { openOutput } from '../../../src/cli/terminal/output.js'
import { quoted } from '../../../src/core/shell.js'
import { nodeRuntime } from '../../../src/io/system/runtime.js'
import { sources } from '../../../src/sources/index.js'
import { targets } from '../../../src/targets/index.js'
import { bundled } from '../../bundled.js'
import { type Desk, openDesk } from '../kit.js'

const outside = { targets, sources, commandLine: main }
let desk: Desk
let folder: string
let taken: Server

beforeEach(async () => {
  desk = await openDesk()
  folder = await mkdtemp(join(tmpdir(), 'sealpost-kept-'))
  taken = createServer()
  await new Promise<void>((listening) => taken.listen(0, '127.0.0.1', listening))
})
afterEach(async () => {
  taken.close()
  await rm(folder, { recursive: true, force: true })
  await desk.close()
})

const portOf = (server: Server) => (server.address() as AddressInfo).port

describe('how the program was started', () => {
  it.each([
    ['/usr/local/bin/sealpost', 'sealpost'],
    ['/shop/node_modules/.bin/sealpost', 'npx sealpost'],
    ['/shop/web/node_modules/.bin/sealpost', 'npx sealpost'],
    ['/home/x/.npm/_npx/0123abcd/node_modules/.bin/sealpost', 'npx sealpost'],
    ['/shop/web/api/node_modules/.bin/sealpost', "node '/shop/web/api/node_modules/.bin/sealpost'"],
    ['/sho/node_modules/.bin/sealpost', "node '/sho/node_modules/.bin/sealpost'"],
    ["/home/o'neill/my code/dist/cli.js", "node '/home/o'\\''neill/my code/dist/cli.js'"],
  ])('is what a shell understands here: %s', (script, line) => {
    expect(startedAs(['/usr/bin/node', script, 'demo'], '/shop/web')).toBe(line)
  })

  it.each([
    ['/opt/sealpost', 'sealpost', 'sealpost'],
    ['/opt/sealpost', './sealpost', "'/opt/sealpost'"],
    ['/opt/sealpost-linux-x64', '/opt/sealpost-linux-x64', "'/opt/sealpost-linux-x64'"],
  ])('is the same where Node is in the file itself: %s as %s', (file, called, line) => {
    expect(startedAs([file, called, 'demo'], '/opt')).toBe(line)
  })
})

describe('demo --keep', () => {
  it.each([
    ['dotenvx', 12],
    ['vault', 13],
  ] as const)(
    'prints commands that work as they stand, with nothing but its own variables: %s',
    async (source, count) => {
      const self = `${quoted(process.execPath)} ${quoted(join(await bundled(), 'cli.js'))}`
      const real = nodeRuntime(new AbortController().signal)
      const runtime = { ...real, env: { TERM: 'xterm', LANG: 'C', NO_COLOR: '1', FORCE_COLOR: '0', COLORTERM: 'x' } }
      let said = ''
      const sink = {
        write(text: string) {
          said += text
        },
      }
      const output = openOutput({ stdout: sink, stderr: sink, stdin: {}, env: {} })
      expect(await demo({ keep: true, source }, { ...outside, output, runtime, self })).toBe(0)
      const kept = /^Kept: (.+)$/m.exec(said)?.[1] ?? ''
      expect(said).toContain(`\n  ${self} demo --serve '${kept}'\n`)
      const line = `. '${kept}/env.sh' && ${self} plan --config '${kept}/sealpost.yaml'`
      expect(said).toContain(`\n  ${line}\n`)
      const env = await readFile(join(kept, 'env.sh'), 'utf8')
      expect(env).not.toMatch(/TERM|LANG|LC_|COLOR/)
      expect(env.trimEnd().split('\n').length).toBe(count)

      const stop = new AbortController()
      const serving = demo(
        { keep: false, serve: kept },
        { output, runtime: { ...runtime, stop: stop.signal }, self, ...outside },
      )
      await expect.poll(() => said, { timeout: 20_000 }).toContain('are running for')
      const [code, out] = await new Promise<[unknown, string]>((done) =>
        execFile('sh', ['-c', line], { env: {} }, (error, stdout) => done([error?.code, stdout])),
      )
      expect([code, out]).toEqual([2, expect.stringContaining('Plan for demo:')])
      stop.abort()
      expect(await serving).toBe(0)
      await rm(kept, { recursive: true })
    },
  )
})

describe('demo --serve', () => {
  it('says so where the vendors of the folder are up already, and holds nothing open', async () => {
    await writeFile(join(folder, 'env.sh'), `export VERCEL_API_URL='http://127.0.0.1:${portOf(taken)}'\n`)
    const { code, out, err } = await desk.run(['demo', '--serve', folder])
    expect({ code, out }).toEqual({ code: 64, out: '' })
    expect(err).toBe(`error (usage): the simulated vendors could not be started (EADDRINUSE)
  at ${folder}
  If they already run in another terminal, use those, or stop them with Ctrl-C first.
`)
  })

  it('starts new ones for a folder that is no demo, and tells a shell there how to reach them', async () => {
    let said = ''
    const sink = {
      write(text: string) {
        said += text
      },
    }
    const output = openOutput({ stdout: sink, stderr: sink, stdin: {}, env: {} })
    const serve = async (): Promise<string> => {
      said = ''
      const stop = new AbortController()
      const runtime = nodeRuntime(stop.signal)
      const serving = demo({ keep: false, serve: folder }, { output, runtime, self: 'sealpost', ...outside })
      await expect.poll(() => said, { timeout: 20_000 }).toContain('are running for')
      stop.abort()
      expect(await serving).toBe(0)
      return readFile(join(folder, 'env.sh'), 'utf8')
    }
    const first = await serve()
    expect(said).toContain(`  cd '${folder}' && . ./env.sh\nTargets: github:acme/shop, vercel:shop-web`)
    expect(first.match(/^export \w+='http:\/\/127\.0\.0\.1:\d+/gm)).toHaveLength(4)
    expect((await stat(join(folder, 'env.sh'))).mode & 0o777).toBe(0o600)
    // the next time they are where they were
    expect(await serve()).toBe(first)
    expect(said).not.toContain('In another terminal')
  })

  it('names addresses that its vendors have', async () => {
    const stage = await openStage()
    const before = Object.entries(stage.env)
    try {
      await writeFile(join(folder, 'production.env'), 'DATABASE_URL="made up"\n')
      const args = [
        '--owner',
        'x',
        '--source',
        'dotenv',
        '--source-path',
        '{environment}.env',
        '--environment',
        'production',
      ]
      const to = ['--ledger', 'file', ...stageAddresses.flatMap((address) => ['--target', address])]
      const config = ['--config', join(folder, 'sealpost.yaml')]
      const env = { ...Object.fromEntries(before), SEALPOST_KEY: Buffer.alloc(32, 7).toString('base64url') }
      const real = { ...nodeRuntime(new AbortController().signal), env }
      const sink = { write: () => {} }
      const output = openOutput({ stdout: sink, stderr: sink, stdin: {}, env: {} })
      const run = (line: readonly string[]) =>
        main([...line, ...config], { output, runtime: real, targets, sources, self: 'sealpost' })
      expect(await run(['init', ...args, ...to])).toBe(0)
      expect(await run(['plan'])).toBe(2)
    } finally {
      await stage.close()
    }
  })

  it('says so where there is no such folder', async () => {
    const { code, err } = await desk.run(['demo', '--serve', join(folder, 'none')])
    expect(code).toBe(64)
    expect(err).toContain('env.sh cannot be written (ENOENT)')
  })

  it('starts all vendors or none', async () => {
    const free = createServer()
    await new Promise<void>((listening) => free.listen(0, '127.0.0.1', listening))
    const port = portOf(free)
    await new Promise((closed) => free.close(closed))
    await expect(openStage({ GITHUB_API_URL: port, VERCEL_API_URL: portOf(taken) })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
    // the port of the one that could be started is free again
    const stage = await openStage({ GITHUB_API_URL: port })
    await stage.close()
  })
})
