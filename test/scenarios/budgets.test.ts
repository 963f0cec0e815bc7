import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exitOf, type Report } from '../../src/core/report.js'
import { run } from '../../src/engine/run.js'
import { nodeRuntime } from '../../src/io/system/runtime.js'
import { type CloudflareSimulator, startCloudflare } from '../../src/simulators/cloudflare/simulator.js'
import { type GithubSimulator, startGithub } from '../../src/simulators/github/simulator.js'
import { type NetlifySimulator, startNetlify } from '../../src/simulators/netlify/simulator.js'
import type { Recorded } from '../../src/simulators/server.js'
import { startVercel, type VercelSimulator } from '../../src/simulators/vercel/simulator.js'
import { sources } from '../../src/sources/index.js'
import { targets } from '../../src/targets/index.js'

let github: GithubSimulator
let vercel: VercelSimulator
let netlify: NetlifySimulator
let cloudflare: CloudflareSimulator
let folder: string

beforeEach(async () => {
  ;[github, vercel, netlify, cloudflare] = await Promise.all([
    startGithub(),
    startVercel(),
    startNetlify(),
    startCloudflare({ projects: [{ name: 'docs' }], scripts: [{ name: 'edge' }] }),
  ])
  folder = await mkdtemp(join(tmpdir(), 'sealpost-budget-'))
})
afterEach(async () => {
  await Promise.all([github.close(), vercel.close(), netlify.close(), cloudflare.close()])
  await rm(folder, { recursive: true })
})

const kinds = {
  github: `{ use: github, repository: acme/shop, secrets: ["NAME_*"], environments: { production: actions } }`,
  vercel: `{ use: vercel, project: shop-web, secrets: ["NAME_*"], environments: { production: [production, preview, development] } }`,
  netlify: `{ use: netlify, account: acme, site: 1f2e0000-0000-4000-8000-000000000001, secrets: ["NAME_*"], environments: { production: [production, deploy-preview] } }`,
  'cloudflare-pages': `{ use: cloudflare-pages, account: 0123456789abcdef0123456789abcdef, project: docs, secrets: ["NAME_*"], environments: { production: [production, preview] } }`,
  'cloudflare-workers': `{ use: cloudflare-workers, account: 0123456789abcdef0123456789abcdef, secrets: ["NAME_*"], environments: { production: { script: edge } } }`,
} as const

/** What one changed value costs. GitHub: list, key, PUT, list; elsewhere: list, write, list. */
const oneChanged = {
  github: { read: 3, write: 1 },
  vercel: { read: 2, write: 1 },
  // the value goes to two contexts, and Netlify changes one at a time
  netlify: { read: 2, write: 2 },
  'cloudflare-pages': { read: 2, write: 1 },
  // nothing there has a stamp, so before a write the Worker itself is asked whether it is the one that was written to
  'cloudflare-workers': { read: 3, write: 1 },
} as const

async function apply(
  kind: keyof typeof kinds,
  values: Record<string, string>,
  one: string = kinds[kind],
): Promise<Report> {
  const config = join(folder, 'sealpost.yaml')
  await writeFile(
    config,
    `version: 1
owner: acme
source: { use: env, json: VALUES }
environments: [production]
targets: { one: ${one} }
`,
  )
  const env = {
    SEALPOST_KEY: Buffer.alloc(32, 3).toString('base64url'),
    SEALPOST_PACING: 'off',
    VALUES: JSON.stringify(values),
    GITHUB_API_URL: github.url,
    GITHUB_TOKEN: github.token,
    VERCEL_API_URL: vercel.url,
    VERCEL_TOKEN: vercel.token,
    NETLIFY_API_URL: netlify.url,
    NETLIFY_AUTH_TOKEN: netlify.token,
    CLOUDFLARE_API_BASE_URL: cloudflare.url,
    CLOUDFLARE_API_TOKEN: cloudflare.token,
  }
  for (const one of [github, vercel, netlify, cloudflare]) one.requests.length = 0
  return run(
    {
      command: 'apply',
      config,
      only: { targets: [], environments: [] },
      recover: false,
      targets,
      sources,
      approve: async () => true,
      progress: () => {},
    },
    { ...nodeRuntime(new AbortController().signal), cwd: folder, env },
  )
}

/** What the vendor counted, which is what counts. */
function counted(): { read: number; write: number } {
  const all: Recorded[] = [github, vercel, netlify, cloudflare].flatMap(({ requests }) => requests)
  const read = all.filter(({ method }) => method === 'GET' || method === 'HEAD').length
  return { read, write: all.length - read }
}

function made(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`NAME_${index}`, `made-up value ${index}`]))
}

describe('requests', () => {
  for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) {
    it(`${kind}: 50 new values, nothing changed, one changed`, async () => {
      const values = made(50)
      expect(exitOf(await apply(kind, values))).toBe(0)
      expect(counted().write).toBe(kind === 'github' ? 50 : 1)

      expect(exitOf(await apply(kind, values))).toBe(0)
      expect(counted()).toEqual({ read: 1, write: 0 })

      expect(exitOf(await apply(kind, { ...values, NAME_7: 'another made-up value' }))).toBe(0)
      expect(counted()).toEqual(oneChanged[kind])

      expect(exitOf(await apply(kind, { ...values, NAME_7: 'another made-up value' }))).toBe(0)
      expect(counted()).toEqual({ read: 1, write: 0 })
    })
  }

  it('netlify: a new name goes out whole, with all its contexts, however many there are', async () => {
    const contexts = '[production, deploy-preview, branch-deploy, dev, "branch:staging"]'
    const one = kinds.netlify.replace('[production, deploy-preview]', contexts)
    expect(exitOf(await apply('netlify', made(40), one))).toBe(0)
    // once for the site's own id; 200 values: 30 names in the first array, 10 in the second, and not one value by itself
    expect(netlify.requests.map(({ method }) => method)).toEqual(['GET', 'GET', 'POST', 'GET', 'POST', 'GET'])

    expect(exitOf(await apply('netlify', made(40), one))).toBe(0)
    expect(counted()).toEqual({ read: 1, write: 0 })
  })

  it('github: 100 values are still one read', async () => {
    expect(exitOf(await apply('github', made(100)))).toBe(0)
    expect(exitOf(await apply('github', made(100)))).toBe(0)
    expect(counted()).toEqual({ read: 1, write: 0 })
  })
})
