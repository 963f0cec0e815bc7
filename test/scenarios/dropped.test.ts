import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { type Command, exitOf } from '../../src/core/report.js'
import { run } from '../../src/engine/run.js'
import { nodeRuntime } from '../../src/io/system/runtime.js'
import { whyOf } from '../../src/render/phrases.js'
import { startVercel, type VercelSimulator } from '../../src/simulators/vercel/simulator.js'
import { sources } from '../../src/sources/index.js'
import { targets } from '../../src/targets/index.js'

let vercel: VercelSimulator | undefined
afterEach(() => vercel?.close())

/** How a run differs from the usual. */
interface How {
  readonly command?: Command
  readonly accept?: readonly string[]
  /** Further lines of the config. */
  readonly more?: string
  /** Answers in the vendor's stead. */
  readonly fetch?: (url: string) => Response | false
}

const spare = '  spare: { use: vercel, project: spare, environments: { production: production } }\n'

/** A project with two mapped places; `places` and `policy` change from run to run. */
async function stage() {
  const simulator = await startVercel({
    projects: [
      { id: 'prj_1', name: 'shop' },
      { id: 'prj_2', name: 'spare' },
      { id: 'prj_3', name: 'fresh' },
    ],
  })
  vercel = simulator
  const folder = mkdtempSync(join(tmpdir(), 'sealpost-dropped-'))
  const runtime = {
    ...nodeRuntime(new AbortController().signal),
    cwd: folder,
    env: {
      SEALPOST_KEY: Buffer.alloc(32, 5).toString('base64url'),
      SEALPOST_PACING: 'off',
      VERCEL_API_URL: simulator.url,
      VERCEL_TOKEN: simulator.token,
      ALPHA: 'one made-up value',
    },
  }
  const apply = (places: string, policy: string, how: How = {}) => {
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
${how.more ?? ''}`,
    )
    return run(
      {
        command: how.command ?? 'apply',
        config,
        only: { targets: [], environments: [] },
        recover: false,
        accept: how.accept ?? [],
        targets,
        sources,
        approve: async () => true,
        progress: () => {},
      },
      { ...runtime, fetch: async (input, init) => how.fetch?.(String(input)) || runtime.fetch(input, init) },
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

test('a dropped place that cannot be seen any more is told as unknown, and the ledger keeps it', async () => {
  const { simulator, apply } = await stage()
  await apply('[production, { branch: old }]', 'allow: update')
  simulator.hide('shop', 1)
  for (const command of ['apply', 'drift', 'plan'] as const) {
    const report = await apply('preview', 'allow: remove, maxRemovals: 9', { command })
    const dropped = report.changes.filter(({ environment }) => environment !== 'production')
    expect(dropped.sort((a, b) => (a.scope > b.scope ? -1 : 1))).toMatchObject([
      { scope: 'shop/production', name: 'ALPHA', do: 'leave', why: 'unlisted', environment: 'no longer mapped' },
      { scope: 'shop/preview@old', name: 'ALPHA', do: 'leave', why: 'unlisted', environment: 'no longer mapped' },
    ])
    expect(report.summary.failed).toBe(0)
  }
  expect(simulator.peek('shop', 'production', 'ALPHA')).toBe('one made-up value')
})

test.each([301, 401, 403, 404, 500])(
  'a place that answers %s and is not mapped any more is named by drift, exit 2',
  async (status) => {
    const { simulator, apply } = await stage()
    await apply('[production]', 'allow: update', { more: spare })
    const report = await apply('[production]', 'allow: update', {
      command: 'drift',
      more: spare.replace('project: spare', 'project: fresh'),
      fetch: (url) =>
        url.includes('/spare/') && new Response('{}', { status, headers: status === 301 ? { location: '/x' } : {} }),
    })
    expect(exitOf(report)).toBe(2)
    expect(report.changes.filter(({ target }) => target === 'spare')).toMatchObject([
      { name: 'ALPHA', do: 'leave', why: 'unlisted', environment: 'no longer mapped' },
    ])
    expect(simulator.peek('spare', 'production', 'ALPHA')).toBe('one made-up value')
  },
)

test('a place whose target left the config is named too, until a person lets the ledger forget it', async () => {
  const { simulator, apply } = await stage()
  await apply('[production]', 'allow: update', { more: spare })
  const told = await apply('[production]', 'allow: update')
  expect(exitOf(told)).toBe(2)
  const orphan = told.changes.find(({ target }) => target === 'spare')
  expect(orphan).toMatchObject({ scope: 'spare/production', do: 'leave', why: 'unlisted' })
  expect(orphan?.note).toContain("`--accept 'vercel:spare/production'`")
  const typo = await apply('[production]', 'allow: update', { accept: ['vercel:spar/production'] })
  expect([exitOf(typo), typo.warnings?.map(({ because }) => because)]).toEqual([
    2,
    [expect.stringContaining('has no effect')],
  ])
  const forgotten = await apply('[production]', 'allow: update', { accept: ['vercel:spare/production'] })
  expect([exitOf(forgotten), forgotten.warnings]).toEqual([0, undefined])
  // nobody looked there, so nobody knows that it is gone
  expect(forgotten.changes.map((change) => whyOf(change))).toContain('no longer in the config')
  expect(exitOf(await apply('[production]', 'allow: update'))).toBe(0)
  expect(simulator.peek('spare', 'production', 'ALPHA')).toBe('one made-up value')
})
