import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../src/core/report.js'
import { bundled } from './bundled.js'
import type { Canary } from './leaks/canaries.js'
import { openStarter, type Ran } from './leaks/child.js'
import { type TargetName, targetNames } from './leaks/config.js'
import { openScene, type Scene } from './leaks/scene.js'
import type { Stage } from './leaks/stage.js'
import { troubles } from './leaks/tap.js'
import { leaksOf, traced, ways } from './leaks/ways.js'

const preload = resolve(import.meta.dirname, 'leaks/preload.mjs')
const plant = resolve(import.meta.dirname, 'leaks/plant.mjs')
const apply = ['apply', '--yes', '--report', 'report.json', '--report', 'report.md']
const starter = openStarter()
if (starter.watcher === undefined) process.emitWarning('no strace here: what is short-lived can be missed')

let folder: string
let dist: string
let scene: Scene

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sealpost-planted-'))
  dist = await bundled()
  scene = await openScene(starter)
})
afterAll(async () => {
  await scene.stage.close()
  await rm(folder, { recursive: true, force: true })
})

function run(argv: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ran> {
  return scene.run([join(dist, 'cli.js'), ...argv], env)
}

function reportOf(ran: Ran): Report {
  return JSON.parse(String(ran.files.get('work/report.json'))) as Report
}

/** Names that each target refused to take. */
function refusedOf(report: Report): Partial<Record<TargetName, string[]>> {
  const uses = {
    repo: 'github:',
    web: 'vercel:',
    site: 'netlify:',
    docs: 'cloudflare-pages:',
    edge: 'cloudflare-workers:',
  }
  const addresses = report.refusals.flatMap((refusal) => refusal.addresses)
  return Object.fromEntries(
    targetNames.map((name) => [
      name,
      addresses.filter((address) => address.startsWith(uses[name])).map((address) => address.split('#')[1] ?? ''),
    ]),
  )
}

/** Copies that are not what they should be: the very same, or absent where the target had refused. */
function wrongCopies(
  stage: Stage,
  values: readonly Canary[],
  refused: Partial<Record<TargetName, string[]>>,
): string[] {
  return targetNames.flatMap((target) =>
    values
      .filter(({ name, value }) => stage.peek(target, name) !== (refused[target]?.includes(name) ? undefined : value))
      .map(({ name }) => `${target} ${name}`),
  )
}

describe('values of every awkward kind', () => {
  let refused: Partial<Record<TargetName, string[]>>

  it('are refused before any write where one target cannot hold one of them', async () => {
    const ran = await run(apply)
    expect(ran.code).toBe(3)
    const sent = Object.values(scene.stage.taps).flatMap(({ passed }) => passed.map(({ method }) => method))
    expect(new Set(sent)).toEqual(new Set(['GET']))
    refused = refusedOf(reportOf(ran))
    expect(Object.values(refused).flat().length).toBeGreaterThan(0)
    expect(scene.leaks(ran, false)).toEqual([])
  })

  it('arrive byte for byte at each target that did not refuse them', async () => {
    scene.stage.configure(refused)
    const ran = await run(apply)
    expect(ran.code).toBe(0)
    expect(wrongCopies(scene.stage, scene.values, refused)).toEqual([])
    expect(scene.leaks(ran, false)).toEqual([])
  })

  it('stay unseen when they change, whatever is asked to be verbose', async () => {
    await scene.renew()
    const loud = { DEBUG: '*', NODE_DEBUG: '*', RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' }
    for (const command of [['plan'], ['apply', '--yes'], ['drift'], ['doctor']]) {
      const asked = command[0] === 'doctor' ? ['--json'] : ['--verbose', '--json', '--report', 'report.md']
      const ran = await run([...command, ...asked], loud)
      expect(ran.code, String(command[0])).toBe(command[0] === 'plan' ? 2 : 0)
      expect(ran.err.toString()).toMatch(/NET|HTTP|FS|MODULE|ESM/)
      expect(scene.leaks(ran, false)).toEqual([])
    }
  })

  it('stay unseen with the network debugged', async () => {
    await scene.renew()
    const ran = await run(apply, {
      NODE_DEBUG: 'http,http2,net,tls,stream,fetch,undici',
    })
    expect(ran.code).toBe(0)
    expect(scene.leaks(ran, false)).toEqual([])
  })

  it.each(troubles.filter((kind) => kind !== 'kill'))(
    'stay unseen when every write is responded with %s and its own body',
    async (kind) => {
      await scene.renew()
      // where values go one by one, one that waits in vain is enough
      const isSpared = (path: string) => kind === 'timeout' && /CANARY_(?!TOKEN$)/.test(path)
      scene.trouble(kind, (method, path) => method !== 'GET' && !isSpared(path))
      const ran = await run(apply, { NODE_OPTIONS: `--import=${preload}?deadline=300`, DEBUG: '*' })
      scene.trouble(undefined)
      expect(reportOf(ran).summary.failed).toBeGreaterThan(0)
      expect(ran.code).toBe(1)
      expect(scene.leaks(ran, false)).toEqual([])
    },
  )

  it.each(['throw', 'reject', 'later'])(
    'stay unseen when code of others crashes with all it was given (%s)',
    async (how) => {
      await scene.renew()
      const ran = await run(apply, {
        NODE_OPTIONS: `--import=${preload}?crash=${how} --report-uncaught-exception --report-on-fatalerror`,
        DEBUG: '*',
      })
      expect(ran.code).toBe(1)
      expect(ran.err.toString() + ran.out.toString()).toMatch(/error \(internal\)|could not connect/)
      expect(scene.leaks(ran, false)).toEqual([])
    },
  )

  it('stay unseen when the process is killed in the middle of a write', async () => {
    await scene.renew()
    scene.trouble('kill')
    const ran = await run(apply)
    scene.trouble(undefined)
    expect(ran.code).not.toBe(0)
    expect(scene.leaks(ran, false)).toEqual([])
  })

  it('arrive all the same in the end', async () => {
    const ran = await run(apply)
    expect(ran.code).toBe(0)
    expect(wrongCopies(scene.stage, scene.values, refused)).toEqual([])
    expect(scene.leaks(ran, false)).toEqual([])
  })

  it('are found wherever they are leaked on purpose, in whatever form', async () => {
    const from = join(folder, 'leaks.json')
    const planted = scene.values.find(({ name }) => name === 'CANARY_SYMBOLS') as Canary
    writeFileSync(from, leaksOf(planted))
    const query = new URLSearchParams([['from', from], ...ways.map(([way]): [string, string] => ['way', way])])
    const ran = await run(apply, { NODE_OPTIONS: `--import=${plant}?${query}` })
    const found = new Set(scene.leaks(ran, false).map(({ channel }) => channel))
    const seen = ways.map(([way]) => way).filter((way) => starter.watcher !== undefined || !traced.has(way))
    expect(seen.filter((way) => !found.has(way))).toEqual([])
  })
})
