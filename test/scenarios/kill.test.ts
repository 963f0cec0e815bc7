import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { startCloudflare } from '../../src/simulators/cloudflare/simulator.js'
import { startGithub } from '../../src/simulators/github/simulator.js'
import { startNetlify } from '../../src/simulators/netlify/simulator.js'
import type { Simulator } from '../../src/simulators/server.js'
import { startVercel } from '../../src/simulators/vercel/simulator.js'
import { bundled } from '../bundled.js'

const account = '0123456789abcdef0123456789abcdef'
const site = '1f2e0000-0000-4000-8000-000000000001'
const values = (round: number) => ({
  ALPHA: `first made-up value ${round}`,
  BETA: `second\nmade-up value ${round}`,
  GAMMA: `third ${round}`,
})

let dist: string
beforeAll(async () => {
  dist = await bundled()
})

/** Four fresh vendors, each with something of somebody else's, and a folder with a config. */
async function stage() {
  const [github, vercel, netlify, cloudflare] = await Promise.all([
    startGithub(),
    startVercel(),
    startNetlify(),
    startCloudflare(),
  ])
  github.plant('/repos/acme/shop/actions/secrets', 'FOREIGN', 'left alone')
  vercel.plant('shop-web', { key: 'FOREIGN', value: 'left alone', target: ['production'], type: 'encrypted' })
  netlify.plant({ site }, 'production', 'FOREIGN', 'left alone')
  cloudflare.plant({ project: 'docs', place: 'production' }, 'FOREIGN', 'left alone')
  const folder = await mkdtemp(join(tmpdir(), 'sealpost-kill-'))
  await writeFile(
    join(folder, 'sealpost.yaml'),
    `version: 1
owner: acme
source: { use: env, json: VALUES }
environments: [production]
policy: { allow: remove, maxRemovals: 99, maxUpdateShare: 1 }
targets:
  repo: { use: github, repository: acme/shop, secrets: [ALPHA, BETA, GAMMA], environments: { production: actions } }
  web: { use: vercel, project: shop-web, secrets: [ALPHA, BETA, GAMMA], environments: { production: [production, preview] } }
  site: { use: netlify, account: acme, site: ${site}, secrets: [ALPHA, BETA, GAMMA], environments: { production: [production, deploy-preview] } }
  docs: { use: cloudflare-pages, account: ${account}, project: docs, secrets: [ALPHA, BETA, GAMMA], environments: { production: [production, preview] } }
`,
  )
  const simulators: Simulator[] = [github, vercel, netlify, cloudflare]
  const env = {
    PATH: process.env.PATH,
    SEALPOST_KEY: Buffer.alloc(32, 9).toString('base64url'),
    SEALPOST_PACING: 'off',
    GITHUB_API_URL: github.url,
    GITHUB_TOKEN: github.token,
    VERCEL_API_URL: vercel.url,
    VERCEL_TOKEN: vercel.token,
    NETLIFY_API_URL: netlify.url,
    NETLIFY_AUTH_TOKEN: netlify.token,
    CLOUDFLARE_API_BASE_URL: cloudflare.url,
    CLOUDFLARE_API_TOKEN: cloudflare.token,
  }
  const peek = (name: string) => [
    github.peek('/repos/acme/shop/actions/secrets', name),
    vercel.peek('shop-web', 'production', name),
    vercel.peek('shop-web', 'preview', name),
    netlify.peek({ site }, 'production', name),
    netlify.peek({ site }, 'deploy-preview', name),
    cloudflare.peek({ project: 'docs', place: 'production' }, name),
    cloudflare.peek({ project: 'docs', place: 'preview' }, name),
  ]
  const close = async () => {
    await Promise.all(simulators.map((one) => one.close()))
    await rm(folder, { recursive: true })
  }
  return { folder, env, simulators, peek, close }
}

type Stage = Awaited<ReturnType<typeof stage>>

/** Runs an apply; kills it without warning once the vendors have seen `killAt` requests, at a random moment around. */
function apply({ folder, env, simulators }: Stage, round: number, killAt?: number): Promise<number | null> {
  const from = simulators.reduce((sum, { requests }) => sum + requests.length, 0)
  const child: ChildProcess = spawn(process.execPath, [join(dist, 'cli.js'), 'apply', '--yes'], {
    cwd: folder,
    env: { ...env, VALUES: JSON.stringify(values(round)) },
    stdio: 'ignore',
  })
  const watch = setInterval(() => {
    const seen = simulators.reduce((sum, { requests }) => sum + requests.length, 0) - from
    if (killAt !== undefined && seen >= killAt) child.kill('SIGKILL')
  }, 1)
  return new Promise((done) => {
    child.on('exit', (code) => {
      clearInterval(watch)
      done(code)
    })
  })
}

it('a process that is killed at any request is settled by the next run: nothing lost, nothing misplaced, nothing of others touched', async () => {
  const there = await stage()
  try {
    expect(await apply(there, 0)).toBe(0)
    let killed = 0
    for (let round = 1; round <= 11; round += 1) {
      if ((await apply(there, round, 2 * round)) === null) killed += 1
      expect(await apply(there, round)).toBe(0)
      for (const [name, value] of Object.entries(values(round))) expect(there.peek(name)).toEqual(Array(7).fill(value))
      expect(there.peek('FOREIGN').filter((value) => value !== undefined)).toEqual(Array(4).fill('left alone'))
    }
    expect(killed).toBeGreaterThan(5)
    for (const { requests } of there.simulators) requests.length = 0
    expect(await apply(there, 11)).toBe(0)
    const writes = there.simulators.flatMap(({ requests }) => requests).filter(({ method }) => method !== 'GET')
    expect(writes).toEqual([])
    const ledger = await readFile(join(there.folder, '.sealpost/ledger.json'), 'utf8')
    expect(ledger).not.toContain('pending')
  } finally {
    await there.close()
  }
}, 120_000)
