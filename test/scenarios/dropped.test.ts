import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { exitOf } from '../../src/core/report.js'
import { realWorld } from '../../src/io/world.js'
import { run } from '../../src/run.js'
import { startVercel, type VercelSimulator } from '../../src/simulators/vercel.js'
import { sources } from '../../src/sources/index.js'
import { targets } from '../../src/targets/index.js'

let vercel: VercelSimulator | undefined
afterEach(() => vercel?.close())

/** A project with two mapped places; `places` and `policy` change from run to run. */
async function stage() {
  const simulator = await startVercel({ projects: [{ id: 'prj_1', name: 'shop' }] })
  vercel = simulator
  const folder = mkdtempSync(join(tmpdir(), 'sealpost-dropped-'))
  const world = {
    ...realWorld(new AbortController().signal),
    cwd: folder,
    env: {
      SEALPOST_KEY: Buffer.alloc(32, 5).toString('base64url'),
      SEALPOST_PACING: 'off',
      VERCEL_API_URL: simulator.url,
      VERCEL_TOKEN: simulator.token,
      ALPHA: 'one made-up value',
    },
  }
  const apply = (places: string, policy: string) => {
    const config = join(folder, 'sealpost.yaml')
    writeFileSync(
      config,
      `version: 1
owner: acme
source: { use: env, names: [ALPHA] }
environments: [production]
policy: { ${policy} }
targets:
  web: { use: vercel, project: shop, environments: { production: ${places} } }
`,
    )
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
      world,
    )
  }
  return { simulator, apply }
}

test('a place that the config no longer maps is left as it is, and said so, until removal is allowed', async () => {
  const { simulator, apply } = await stage()
  expect(exitOf(await apply('[production, preview]', 'allow: update'))).toBe(0)

  const left = await apply('production', 'allow: update')
  expect(exitOf(left)).toBe(2)
  expect(left.changes.find(({ scope }) => scope === 'shop/preview')).toMatchObject({
    do: 'leave',
    why: 'not-allowed',
    instead: 'remove',
    environment: 'no longer mapped',
  })
  expect(simulator.peek('shop', 'preview', 'ALPHA')).toBe('one made-up value')

  const removed = await apply('production', 'allow: remove, maxRemovals: 1')
  expect(exitOf(removed)).toBe(0)
  expect(simulator.peek('shop', 'preview', 'ALPHA')).toBeUndefined()
  expect(simulator.peek('shop', 'production', 'ALPHA')).toBe('one made-up value')

  const quiet = await apply('production', 'allow: remove, maxRemovals: 1')
  expect(quiet.requests.web).toEqual({ read: 1, write: 0, retried: 0 })
})

test('a dropped place that cannot be seen any more does not trouble the run', async () => {
  const { simulator, apply } = await stage()
  await apply('[production, { branch: old }]', 'allow: update')
  simulator.hide('shop', 1)
  const report = await apply('preview', 'allow: remove, maxRemovals: 9')
  // the list is incomplete now: nothing is concluded from it, and what is still mapped is told as unknown
  expect(simulator.peek('shop', 'production', 'ALPHA')).toBe('one made-up value')
  expect(report.changes.every(({ environment }) => environment === 'production')).toBe(true)
})
