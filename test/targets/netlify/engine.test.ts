import { afterEach, describe, expect, test } from 'vitest'
import { type Asked, lines, type Stage, stage } from './engine.kit.js'

const open: Stage[] = []
async function start(options?: Parameters<typeof stage>[0]): Promise<Stage> {
  const made = await stage(options)
  open.push(made)
  return made
}
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

const site = '1f2e0000-0000-4000-8000-000000000001'
const onSite = (environments: string, more = '') =>
  `  site: { use: netlify, account: acme, site: ${site}, environments: { ${environments} }${more} }`
const both = onSite('production: production, preview: deploy-preview')
const isWrite = (method: string) => method !== 'GET'

describe('two configs on the contexts of one name', () => {
  const a: Asked = {
    owner: 'a',
    targets: onSite('production: production'),
    values: { production: { KEY: 'value-a-1' } },
  }
  const b: Asked = { owner: 'b', targets: onSite('preview: deploy-preview'), values: { preview: { KEY: 'value-b-1' } } }

  test('do not rewrite each other: what the stamp cannot tell is said once, and learned', async () => {
    const at = await start()
    expect((await at.run(a)).exit).toBe(0)
    at.tick()
    expect((await at.run(b)).exit).toBe(0)
    at.sent()
    const first = await at.run(a)
    expect(lines(first)).toEqual(['KEY production keep ledger'])
    expect(first.changes[0]?.note).toContain('Sealpost does not manage')
    for (const asked of [a, b, a, b]) {
      at.tick()
      const after = await at.run(asked)
      expect([after.summary.keep, after.summary.written, after.exit]).toEqual([1, 0, 0])
    }
    expect((await at.run(a)).changes[0]?.note).toBeUndefined()
    expect(at.sent().filter(isWrite)).toEqual([])
  })

  test('a change of one is no drift of the other, and each removes only its own', async () => {
    const at = await start()
    for (const asked of [a, b]) {
      at.tick()
      await at.run(asked)
    }
    await at.run(a)
    at.tick()
    await at.run({ ...b, values: { preview: { KEY: 'value-b-2' } } })
    expect(lines(await at.run({ ...a, command: 'drift' }))).toEqual(['KEY production keep ledger'])
    await at.run(a)
    const gone = await at.run({ ...a, values: { production: { OTHER: 'value-o-1' } } })
    expect(lines(gone)).toContain('KEY production remove gone-from-source')
    expect(gone.exit).toBe(0)
    expect(at.sim.look(at.at, 'KEY')?.places).toEqual(['deploy-preview'])
    expect(at.sim.peek(at.at, 'deploy-preview', 'KEY')).toBe('value-b-2')
  })
})

describe('one config on the contexts of one name', () => {
  const asked: Asked = {
    targets: both,
    values: { production: { KEY: 'value-p-1' }, preview: { KEY: 'value-q-1' } },
  }

  test.each([false, true])(
    'a change of one value leaves nothing to do, whether ids are renewed or not (%s)',
    async (renewIds) => {
      const at = await start({ renewIds })
      await at.run(asked)
      at.tick()
      const values = { ...asked.values, production: { KEY: 'value-p-2' } }
      expect(lines(await at.run({ ...asked, values }))).toEqual([
        'KEY production update source-changed',
        'KEY preview keep revision',
      ])
      at.sent()
      expect((await at.run({ ...asked, values })).summary).toMatchObject({ keep: 2, written: 0 })
      expect(at.sent()).toEqual(['GET'])
    },
  )

  test('an edit by hand is still drift, and is restored', async () => {
    const at = await start()
    await at.run(asked)
    at.tick()
    at.sim.plant(at.at, 'production', 'KEY', 'by hand')
    const after = await at.run(asked)
    expect(after.changes.map(({ drift }) => drift)).toContain('edited')
    expect(at.sim.peek(at.at, 'production', 'KEY')).toBe('value-p-1')
  })

  test('an unchanged run is one read', async () => {
    const at = await start()
    await at.run(asked)
    at.sent()
    expect((await at.run(asked)).exit).toBe(0)
    expect(at.sent()).toEqual(['GET'])
  })
})

describe('a row that somebody made anew', () => {
  const asked: Asked = {
    targets: onSite('production: production'),
    values: { production: { KEY: 'value-1', STAYS: 'value-2' } },
  }

  test('is not removed when the source has its name no longer', async () => {
    const at = await start()
    await at.run(asked)
    at.sim.uproot(at.at, '*', 'KEY')
    at.tick()
    at.sim.plant(at.at, 'production', 'KEY', { value: 'theirs', secret: true })
    const gone = await at.run({ ...asked, values: { production: { STAYS: 'value-2' } } })
    expect(lines(gone)).toContain('KEY production leave not-ours')
    expect(gone.changes.find(({ name }) => name === 'KEY')?.drift).toBe('made-anew')
    expect(at.sim.peek(at.at, 'production', 'KEY')).toBe('theirs')
  })

  test('is drift while the source has it', async () => {
    const at = await start()
    await at.run(asked)
    at.sim.uproot(at.at, '*', 'KEY')
    at.tick()
    at.sim.plant(at.at, 'production', 'KEY', { value: 'theirs', secret: true })
    const after = await at.run(asked)
    expect(after.changes.find(({ name }) => name === 'KEY')).toMatchObject({
      why: 'drifted',
      drift: 'made-anew',
      ok: true,
    })
    expect(at.sim.peek(at.at, 'production', 'KEY')).toBe('value-1')
  })

  test('what is still ours is removed with its name', async () => {
    const at = await start()
    await at.run(asked)
    const gone = await at.run({ ...asked, values: { production: { STAYS: 'value-2' } } })
    expect(gone.exit).toBe(0)
    expect(at.sim.look(at.at, 'KEY')).toBeUndefined()
  })
})

describe('a create that was none', () => {
  test('of a new name is a conflict, and the value of somebody else stays', async () => {
    const at = await start()
    let planted = false
    at.sim.order({
      match: ({ method }) => {
        if (method === 'POST' && !planted) at.sim.plant(at.at, 'production', 'KEY', { value: 'theirs', secret: true })
        planted ||= method === 'POST'
        return false
      },
      act: { kind: 'drop' },
    })
    const after = await at.run({
      targets: onSite('production: production'),
      values: { production: { KEY: 'value-1', FINE: 'value-2' } },
      policy: 'allow: update',
    })
    expect(after.changes.find(({ name }) => name === 'KEY')?.error).toMatchObject({ code: 'conflict' })
    expect(after.exit).toBe(1)
    expect(at.sim.peek(at.at, 'production', 'KEY')).toBe('theirs')
    expect(at.sim.peek(at.at, 'production', 'FINE')).toBe('value-2')
  })

  test('in another context of a name is seen before the PATCH, and replaced only where adopt is allowed', async () => {
    for (const policy of ['allow: update', 'allow: adopt']) {
      const at = await start()
      at.sim.plant(at.at, 'dev', 'KEY', { value: 'x', secret: true })
      let reads = 0
      at.sim.order({
        match: ({ method, path }) => {
          if (method === 'GET' && path.endsWith('/env') && ++reads === 2)
            at.sim.plant(at.at, 'production', 'KEY', 'theirs')
          return false
        },
        act: { kind: 'drop' },
      })
      const values = { production: { KEY: 'value-1' } }
      const after = await at.run({ targets: onSite('production: production'), values, policy })
      const [change] = after.changes
      if (policy === 'allow: update') {
        expect(change?.error).toMatchObject({ code: 'conflict' })
        expect(at.sim.peek(at.at, 'production', 'KEY')).toBe('theirs')
      } else {
        expect([change?.replaced, after.exit]).toEqual([true, 2])
        expect(at.sim.peek(at.at, 'production', 'KEY')).toBe('value-1')
      }
    }
  })
})

describe('what can be known before a write is in the plan', () => {
  test('a readable variable with values of others in the way of a secret, and its neighbours get through', async () => {
    const at = await start()
    at.sim.plant(at.at, 'dev', 'KEY', 'theirs')
    at.sim.plant(at.at, 'production', 'KEY', 'open')
    const asked: Asked = {
      targets: onSite('production: production'),
      values: { production: { KEY: 'value-1', FINE: 'value-2' } },
      policy: 'allow: adopt',
    }
    const planned = await at.run({ ...asked, command: 'plan' })
    const left = planned.changes.find(({ name }) => name === 'KEY')
    expect(left).toMatchObject({ do: 'leave', why: 'blocked', instead: 'adopt' })
    expect(left?.note).toContain('netlify env:set KEY --secret')
    const after = await at.run(asked)
    expect(after.summary).toMatchObject({ written: 1, failed: 0 })
    expect(at.sim.look(at.at, 'KEY')?.secret).toBe(false)
  })

  test('the same where the name has a value in a context of others only, either way', async () => {
    const at = await start()
    at.sim.plant(at.at, 'dev', 'OPEN', 'theirs')
    at.sim.plant(at.at, 'dev', 'HIDDEN', { value: 'theirs', secret: true })
    const after = await at.run({
      targets: onSite('production: production', ', public: [HIDDEN]'),
      values: { production: { OPEN: 'value-1', HIDDEN: 'value-2' } },
    })
    expect(lines(after).sort()).toEqual(['HIDDEN production leave blocked', 'OPEN production leave blocked'])
    expect(after.changes.map(({ instead }) => instead)).toEqual(['create', 'create'])
    expect(at.sent().filter(isWrite)).toEqual([])
  })

  test('a readable value that may not be taken over keeps the name from becoming a secret in another context', async () => {
    const at = await start()
    at.sim.plant(at.at, 'production', 'KEY', 'by hand')
    const values = { production: { KEY: 'value-p-1' }, preview: { KEY: 'value-q-1' } }
    const held = await at.run({ targets: both, values, policy: 'allow: update' })
    expect(lines(held)).toEqual(['KEY production leave foreign', 'KEY preview leave blocked'])
    expect(at.sent().filter(isWrite)).toEqual([])
    const taken = await at.run({ targets: both, values, policy: 'allow: adopt' })
    expect([taken.summary.written, taken.summary.failed]).toEqual([2, 0])
    expect(at.sim.look(at.at, 'KEY')?.secret).toBe(true)
  })

  test('a new name that is wanted secret in one context and readable in another', async () => {
    const at = await start()
    const two = (['production', 'preview'] as const).map((environment, index) =>
      onSite(`${environment}: ${['production', 'dev'][index]}`, index === 0 ? '' : ', public: [KEY]')
        .replace('site:', `site${index}:`)
        .concat('\n'),
    )
    const after = await at.run({
      targets: two.join(''),
      values: { production: { KEY: 'value-p-1', FINE: 'value-p-2' }, preview: { KEY: 'value-q-1', FINE: 'value-q-2' } },
    })
    expect(after.changes.filter(({ name }) => name === 'KEY').map(({ why }) => why)).toEqual(['blocked', 'blocked'])
    expect(after.changes[0]?.note).toContain('asks for both')
    expect([after.summary.written, after.summary.failed]).toEqual([2, 0])
  })

  test('a name that is public no longer becomes a secret in all its contexts, with one PUT', async () => {
    const at = await start()
    const values = { production: { KEY: 'value-p-1' }, preview: { KEY: 'value-q-1' } }
    const asOpen = onSite('production: production, preview: deploy-preview', ', public: [KEY]')
    await at.run({ targets: asOpen, values })
    expect(at.sim.look(at.at, 'KEY')?.secret).toBe(false)
    at.sent()
    at.tick()
    const after = await at.run({ targets: both, values })
    expect([after.exit, after.summary.written]).toEqual([0, 2])
    expect(after.changes[0]?.note).toContain('is now a secret')
    expect(at.sent().filter(isWrite)).toEqual(['PUT'])
    expect(at.sim.look(at.at, 'KEY')).toMatchObject({ secret: true, places: ['production', 'deploy-preview'] })
    expect((await at.run({ targets: both, values })).summary).toMatchObject({ keep: 2, written: 0 })
    const back = await at.run({ targets: asOpen, values, command: 'plan' })
    expect(lines(back)).toEqual(['KEY production leave blocked', 'KEY preview leave blocked'])
  })

  test('`scopes` and team-wide variables on a plan that lacks them', async () => {
    const at = await start({ account: { slug: 'acme', plan: 'free' } })
    const values = { production: { KEY: 'value-1' } }
    const scoped = onSite('production: production', ', scopes: [builds]')
    const team = '  team: { use: netlify, account: acme, environments: { production: production } }'
    for (const [one, unlock] of [
      [scoped, 'Remove `scopes`'],
      [team, 'Set a `site`'],
    ] as const) {
      const planned = await at.run({ targets: one, values, command: 'plan' })
      expect(lines(planned)).toEqual(['KEY production leave blocked'])
      expect(planned.changes[0]?.note).toContain(unlock)
    }
    expect(at.sent().filter(isWrite)).toEqual([])
  })
})

describe('a place is what it is, not how it is spelled', () => {
  test.each([
    ['a team by slug and by id', 'account: acme', 'account: "5f0000000000000000000001"'],
    ['a site by id and by name', `account: acme, site: ${site}`, 'account: acme, site: shop-web'],
    ['a site by name and by domain', 'account: acme, site: shop-web', 'account: acme, site: shop-web.netlify.app'],
  ])('%s is refused in the first plan', async (_, one, other) => {
    const at = await start({ siteNames: true })
    const planned = await at.run({
      command: 'plan',
      targets: `  one: { use: netlify, ${one}, environments: { production: production } }
  two: { use: netlify, ${other}, environments: { staging: production } }`,
      values: { production: { KEY: 'value-1' }, staging: { KEY: 'value-2' } },
    })
    expect([planned.exit, planned.refusals.length > 0]).toEqual([3, true])
    expect(at.sent().filter(isWrite)).toEqual([])
  })

  test('a site that was made anew under its name is refused, with both ids', async () => {
    const at = await start({ siteNames: true })
    const asked: Asked = {
      targets: '  site: { use: netlify, account: acme, site: shop-web, environments: { production: production } }',
      values: { production: { KEY: 'value-1' } },
    }
    expect((await at.run(asked)).exit).toBe(0)
    const anew = at.sim.remake('shop-web')
    const after = await at.run(asked)
    expect(after.exit).toBe(3)
    expect(JSON.stringify(after.refusals)).toContain(anew)
    expect(JSON.stringify(after.refusals)).toContain(site)
    expect(at.sim.look({ site: anew }, 'KEY')).toBeUndefined()
  })
})
