import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Kind, kinds, type Vendors, vendors } from './vendors.kit.js'

let box: Vendors
beforeEach(async () => {
  box = await vendors()
})
afterEach(() => box.close())

const readable = ['repository', 'environment', 'organization', 'vercel', 'site', 'team', 'pages'] as const
const open = (kind: Kind) => kinds[kind].replace(/ }$/, ', public: ["OPEN*"] }')

test.each(readable)(
  "a stranger's value that happens to equal ours is neither overwritten nor removed later without leave: %s",
  async (kind) => {
    const [target, theirs] = [open(kind), { OPEN_REGION: 'eu-made-up' }]
    const other = { owner: 'other', targets: { one: target } }
    expect((await box.run({ ...other, values: { production: theirs } })).exit).toBe(0)
    box.tick()
    const ours = { targets: { one: target } }
    const both = { ...theirs, OPEN_MINE: 'one' }
    const found = await box.run({ ...ours, values: { production: both } })
    expect([found.exit, found.of('OPEN_REGION')?.do]).toEqual([0, 'keep'])

    const changed = await box.run({ ...ours, values: { production: { ...both, OPEN_REGION: 'us-made-up' } } })
    expect(changed.of('OPEN_REGION')).toMatchObject({ do: 'leave', why: 'foreign', instead: 'adopt' })
    expect(changed.exit).toBe(2)
    const policy = 'allow: remove, maxRemovals: 9'
    const dropped = await box.run({ ...ours, policy, values: { production: { OPEN_MINE: 'one' } } })
    expect(dropped.of('OPEN_REGION')).toMatchObject({ do: 'leave', why: 'foreign' })
    expect((await box.run({ ...other, command: 'plan', values: { production: theirs } })).of('OPEN_REGION')?.do).toBe(
      'keep',
    )
  },
)

test.each(readable)(
  'who may take over names takes over one that is equal already, without a write: %s',
  async (kind) => {
    const other = {
      owner: 'other',
      targets: { one: open(kind) },
      values: { production: { OPEN_REGION: 'eu-made-up' } },
    }
    await box.run(other)
    box.tick()
    const ours = { ...other, owner: 'ours', policy: 'allow: adopt' }
    const taken = await box.run(ours)
    expect([taken.exit, taken.of('OPEN_REGION')?.do, taken.requests.one?.write]).toEqual([0, 'keep', 0])
    const changed = await box.run({
      ...ours,
      policy: 'allow: update',
      values: { production: { OPEN_REGION: 'us-made-up' } },
    })
    expect(changed.of('OPEN_REGION')).toMatchObject({ do: 'update', why: 'source-changed', ok: true })
  },
)

test.each(['site', 'vercel', 'pages', 'workers', 'repository'] as const)(
  'a protected name that somebody makes between look and write is not overwritten, whatever may be taken over: %s',
  async (kind) => {
    const name = kind === 'repository' ? 'OPEN_KEPT' : 'KEPT'
    const report = await box.run({
      targets: { one: kind === 'repository' ? open(kind) : kinds[kind] },
      policy: `allow: adopt, protect: ["*KEPT"]`,
      values: { production: { [name]: 'ours', OTHER: 'ours too' } },
      meanwhile: () => box.hand.plant(kind, name, "a stranger's", kind === 'repository'),
    })
    expect(report.of(name)).toMatchObject({ do: 'create', ok: false })
    expect([report.exit, report.of('OTHER')?.ok]).toEqual([1, true])
    const peek = kind === 'repository' ? box.hand.peekVariable : box.hand.peek
    expect(peek(kind, name)).toBe("a stranger's")
  },
)

test('an edit that is held says that the source has another value too', async () => {
  const asked = { targets: { one: kinds.vercel } }
  await box.run({ ...asked, values: { production: { ALPHA: 'one', BETA: 'two' } } })
  box.tick()
  for (const name of ['ALPHA', 'BETA']) box.hand.plant('vercel', name, 'edited by hand')
  const held = await box.run({
    ...asked,
    command: 'plan',
    policy: 'onDrift: report',
    values: { production: { ALPHA: 'one, changed', BETA: 'two' } },
  })
  expect(held.of('ALPHA')).toMatchObject({ do: 'leave', why: 'not-allowed', drift: 'edited' })
  expect(held.of('ALPHA')?.note).toMatch(/^the source changed as well; to allow it, set `policy\.onDrift: restore`/)
  expect(held.of('BETA')?.note).toMatch(/^to allow it, set `policy\.onDrift: restore`/)
})
