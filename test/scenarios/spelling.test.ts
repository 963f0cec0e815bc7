import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exitOf, type Report } from '../../src/core/report.js'
import { run } from '../../src/engine/run.js'
import { nodeRuntime } from '../../src/io/system/runtime.js'
import { type NetlifySimulator, startNetlify } from '../../src/simulators/netlify/simulator.js'
import { startVercel, type VercelSimulator } from '../../src/simulators/vercel/simulator.js'
import { sources } from '../../src/sources/index.js'
import { targets } from '../../src/targets/index.js'

const site = '1f2e0000-0000-4000-8000-000000000001'
const values = { ALPHA: 'one made-up value', BETA: 'another made-up value' }

let folder: string
let vercel: VercelSimulator
let netlify: NetlifySimulator
/** How far the vendor's clock is ahead, ms: its stamps are whole seconds. */
let later = 0

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sealpost-spelling-'))
  vercel = await startVercel({
    projects: [
      {
        id: 'prj_1',
        name: 'shop-web',
        team: { id: 'team_1', slug: 'acme' },
        environments: [{ id: 'env_cust1', slug: 'staging' }],
      },
    ],
  })
  netlify = await startNetlify({ now: () => Date.now() + later })
})
afterEach(async () => {
  await Promise.all([vercel.close(), netlify.close()])
  rmSync(folder, { recursive: true })
})

/** An apply that may do everything. */
async function apply(
  targetLines: string,
  environments = '[production]',
  policy = 'allow: [create, update, adopt, remove], maxRemovals: 99',
): Promise<Report & { exit: number }> {
  const config = join(folder, 'sealpost.yaml')
  writeFileSync(
    config,
    `version: 1
owner: acme
source: { use: env, names: [ALPHA, BETA], variable: "{ENVIRONMENT}_{NAME}" }
environments: ${environments}
policy: { ${policy} }
targets:
${targetLines}
`,
  )
  const variables = ['PRODUCTION', 'PREVIEW'].flatMap((environment) =>
    Object.entries(values).map(([name, value]) => [`${environment}_${name}`, `${value} of ${environment}`]),
  )
  const report = await run(
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
    {
      ...nodeRuntime(new AbortController().signal),
      cwd: folder,
      env: {
        SEALPOST_KEY: Buffer.alloc(32, 5).toString('base64url'),
        SEALPOST_PACING: 'off',
        VERCEL_API_URL: vercel.url,
        VERCEL_TOKEN: vercel.token,
        NETLIFY_API_URL: netlify.url,
        NETLIFY_AUTH_TOKEN: netlify.token,
        ...Object.fromEntries(variables),
      },
    },
  )
  return { ...report, exit: exitOf(report) }
}

const web = (project: string, place: string, more = '') =>
  `  web: { use: vercel, project: ${project}, team: acme, environments: { production: ${place}${more} } }`
const onSite = (account: string) =>
  `  site: { use: netlify, account: ${account}, site: ${site}, environments: { production: production } }`
const onTeam = (account: string, more = '') =>
  `  site: { use: netlify, account: ${account}, environments: { production: production }${more} }`

const held = (place: string) => Object.keys(values).map((name) => vercel.peek('shop-web', place, name))
const all = Object.values(values).map((value) => `${value} of PRODUCTION`)

describe('a place that is written another way from one run to the next keeps what it has', () => {
  test.each([
    ['a project by its id', web('shop-web', 'production'), web('prj_1', 'production'), 'production'],
    [
      'a custom environment by its id',
      web('shop-web', '{ custom: staging }'),
      web('shop-web', '{ custom: env_cust1 }'),
      'custom:staging',
    ],
    [
      'a team by its id',
      web('shop-web', 'production'),
      web('shop-web', 'production').replace('team: acme', 'team: team_1'),
      'production',
    ],
  ])('%s', async (_, first, second, place) => {
    expect((await apply(first)).exit).toBe(0)
    expect(held(place)).toEqual(all)
    const after = await apply(second)
    expect(after.summary).toMatchObject({ keep: 2, adopt: 0, remove: 0, leave: 0, forget: 2, failed: 0, written: 0 })
    expect(after.exit).toBe(0)
    expect(held(place)).toEqual(all)
    expect((await apply(second)).summary).toMatchObject({ keep: 2, leave: 0, forget: 0, written: 0 })
    expect(held(place)).toEqual(all)
  })

  test('a site, whose team is given by its id', async () => {
    expect((await apply(onSite('acme'))).exit).toBe(0)
    const after = await apply(onSite('5f0000000000000000000001'))
    expect(after.summary).toMatchObject({ keep: 2, written: 0 })
    expect(Object.keys(values).map((name) => netlify.peek({ site }, 'production', name))).toEqual(all)
  })

  test.each([
    ['secrets', ''],
    ['readable values, which are found to be right and not written', ', public: ["*"]'],
    ['some of each', ', public: [BETA]'],
  ])('a team, where nothing but the stamp tells: %s', async (_, more) => {
    const spelled = (account: string) => onTeam(account, more)
    expect((await apply(spelled('acme'))).exit).toBe(0)
    later += 60_000
    const id = spelled('5f0000000000000000000001')
    for (const round of [1, 2, 3]) {
      const after = await apply(id)
      expect(after.summary, `round ${round}`).toMatchObject({ remove: 0, failed: 0 })
      later += 60_000
    }
    expect(Object.keys(values).map((name) => netlify.peek({}, 'production', name))).toEqual(all)
  })

  test('and can be turned back', async () => {
    expect((await apply(web('shop-web', 'production'))).exit).toBe(0)
    const careful = await apply(web('prj_1', 'production'), '[production]', 'allow: update')
    expect(careful.summary).toMatchObject({ keep: 2, leave: 0, forget: 2, written: 0 })
    expect((await apply(web('shop-web', 'production'))).summary).toMatchObject({ keep: 2, leave: 0, written: 0 })
  })
})

describe('one place under two names is refused', () => {
  test('as a custom environment by slug and by id, before anything is written', async () => {
    const both = web('shop-web', '{ custom: staging }', ', preview: { custom: env_cust1 }')
    const report = await apply(both, '[production, preview]')
    expect(report).toMatchObject({ exit: 3, refusals: [{ rule: 'same-place' }] })
    expect(held('custom:staging')).toEqual([undefined, undefined])
  })

  test('as a project by name and by id, before anything is written', async () => {
    const both = `${web('shop-web', 'production')}
  again: { use: vercel, project: prj_1, team: acme, environments: { preview: production } }`
    const first = await apply(both, '[production, preview]')
    expect(first).toMatchObject({ exit: 3, refusals: [{ rule: 'same-place' }], requests: { web: { write: 0 } } })
    expect(first.refusals[0]?.because).toContain('vercel:shop-web/production (sealpost.yaml:')
  })
})
