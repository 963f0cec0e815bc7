import { afterEach, beforeEach, expect, test } from 'vitest'
import { kinds, type Vendors, vendors } from './vendors.kit.js'

let box: Vendors
beforeEach(async () => {
  box = await vendors()
})
afterEach(() => box.close())

const workers = { targets: { one: kinds.workers } }
const once = { read: 1, write: 0, retried: 0 }

test('a Worker where a name is not ours costs one read a run, as long as it may not be taken over', async () => {
  box.hand.plant('workers', 'THEIRS', "a stranger's")
  const asked = { ...workers, values: { production: { OURS: 'one', THEIRS: 'two' } } }
  expect((await box.run(asked)).exit).toBe(2)
  expect((await box.run(asked)).requests.one).toEqual(once)
  expect((await box.run({ ...asked, command: 'plan', policy: 'allow: adopt' })).requests.one?.read).toBe(2)
})

test('a Worker where a name is gone from the source costs one read a run, as long as nothing may be removed', async () => {
  await box.run({ ...workers, values: { production: { OURS: 'one', GONE: 'two' } } })
  const asked = { ...workers, values: { production: { OURS: 'one' } } }
  expect((await box.run(asked)).requests.one).toEqual(once)
  const policy = 'allow: remove, maxRemovals: 1'
  expect((await box.run({ ...asked, command: 'plan', policy })).requests.one?.read).toBe(2)
})
