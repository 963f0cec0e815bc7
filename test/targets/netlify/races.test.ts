import { afterEach, describe, expect, test } from 'vitest'
import type { Step } from '../../../src/core/target.js'
import type { Scope } from '../../../src/targets/netlify/scope.js'
import { type Bench, bench, told, type Want } from './target.kit.js'

const open: Bench[] = []
async function start(options?: Parameters<typeof bench>[0]): Promise<Bench> {
  const made = await bench(options)
  open.push(made)
  return made
}
afterEach(async () => {
  for (const one of open.splice(0)) await one.sim.close()
})

const allowed = (steps: readonly Step<Scope>[]) => steps.map((step) => ({ ...step, mayReplace: true }) as Step<Scope>)
const isWrite = ({ method }: { method: string }) => method !== 'GET'

describe('a value that somebody made between look and write', () => {
  test('a new name: the API refuses the POST, and the value stays', async () => {
    const at = await start()
    const steps = await at.puts(['production', 'RACED', 'ours'])
    at.sim.plant(at.at, 'production', 'RACED', { value: 'theirs', secret: true })
    const [receipt] = await at.write(steps)
    expect(receipt).toMatchObject({ ok: false, landed: 'no', error: { code: 'conflict' } })
    expect(receipt).toMatchObject({ error: { message: 'it was created by someone else after the last read' } })
    expect(at.sim.peek(at.at, 'production', 'RACED')).toBe('theirs')
  })

  test('another context of a name: a PATCH would overwrite it, so the list is read once more before', async () => {
    const at = await start()
    at.sim.plant(at.at, 'dev', 'KEY', { value: 'x', secret: true })
    at.sim.plant(at.at, 'production', 'OLD', { value: 'x', secret: true })
    const steps = await at.puts(['production', 'KEY', 'a'], ['deploy-preview', 'KEY', 'b'], ['production', 'OLD', 'c'])
    at.sim.plant(at.at, 'production', 'KEY', 'theirs')
    at.sent()
    expect(told(await at.write(steps))).toEqual(['KEY conflict no', 'KEY ok', 'OLD ok'])
    expect(at.sent()).toEqual(['GET 200', 'PATCH 201', 'PATCH 201'])
    expect(at.sim.peek(at.at, 'production', 'KEY')).toBe('theirs')
  })

  test('where it may be replaced, it is, and the receipt says that it was there', async () => {
    const at = await start()
    at.sim.plant(at.at, 'dev', 'BESIDE', { value: 'x', secret: true })
    const steps = await at.puts(['production', 'RACED', 'ours'], ['production', 'BESIDE', 'ours'], ['dev', 'NEW', 'x'])
    at.sim.plant(at.at, 'production', 'RACED', { value: 'theirs', secret: true })
    at.sim.plant(at.at, 'production', 'BESIDE', 'theirs')
    const receipts = await at.write(allowed(steps))
    expect(receipts.map((one) => one.ok && one.evidence)).toEqual(['updated', 'updated', 'created'])
    expect(['RACED', 'BESIDE'].map((name) => at.sim.peek(at.at, 'production', name))).toEqual(['ours', 'ours'])
  })

  test('a value for all contexts that came meanwhile is one, too', async () => {
    const at = await start()
    const steps = await at.puts(['production', 'A', 'ours', 'public'])
    at.sim.plant(at.at, 'all', 'A', 'theirs')
    expect(told(await at.write(steps))).toEqual(['A conflict no'])
    expect(at.sim.peek(at.at, 'production', 'A')).toBe('theirs')
    const [receipt] = await at.write(allowed(steps))
    expect(receipt).toMatchObject({ ok: true, evidence: 'updated' })
    expect(at.sim.peek(at.at, 'dev', 'A')).toBe('theirs')
  })

  test('what we made ourselves in a try that was lost is not called a value of somebody else', async () => {
    const at = await start()
    const steps = await at.puts(['production', 'ONE', 'a'], ['production', 'TWO', 'b'])
    at.sim.order({ match: isWrite, act: { kind: 'drop-after' } })
    expect(told(await at.write(steps))).toEqual(['ONE network unknown', 'TWO network unknown'])
    const receipts = await at.write(allowed(steps))
    expect(receipts.map((one) => one.ok && one.evidence)).toEqual([undefined, undefined])
  })

  test('a list that lags does not hide what this very run has created', async () => {
    const at = await start({ lagReads: 9 })
    const [one, two] = await at.puts(['production', 'KEY', 'live'], ['deploy-preview', 'KEY', 'preview'])
    await at.write([one as never])
    expect(told(await at.write([two as never]))).toEqual(['KEY ok'])
    expect(at.sim.look(at.at, 'KEY')?.places).toEqual(['production', 'deploy-preview'])
  })
})

test('a secret that came into a variable which somebody made readable since the look is not called done', async () => {
  const at = await start()
  at.sim.plant(at.at, 'production', 'KEY', { value: 'old', secret: true })
  const steps = await at.puts(['production', 'KEY', 'ours'])
  at.sim.uproot(at.at, '*', 'KEY')
  at.sim.plant(at.at, 'production', 'KEY', 'theirs')
  expect(told(await at.write(steps))).toEqual(['KEY unconfirmed unknown'])
  expect(told(await at.apply(['production', 'KEY', 'ours']))).toEqual(['KEY ok'])
  expect(at.sim.look(at.at, 'KEY')?.secret).toBe(true)
})

describe('a removal hits the value that was looked at, and no other', () => {
  test('one that was made anew since stays, and its name with it', async () => {
    const at = await start()
    at.sim.plant(at.at, 'production', 'KEY', { value: 'ours', secret: true })
    const steps = await at.drops(['production', 'KEY'])
    at.sim.uproot(at.at, '*', 'KEY')
    at.sim.plant(at.at, 'production', 'KEY', { value: 'theirs', secret: true })
    await at.write(steps)
    expect(at.sim.peek(at.at, 'production', 'KEY')).toBe('theirs')
  })

  test('a step whose sighting is of another value than the list is refused', async () => {
    const at = await start()
    at.sim.plant(at.at, 'production', 'KEY', { value: 'x', secret: true })
    const steps = await at.drops(['production', 'KEY'])
    const stale = steps.map((step) => ({ ...step, sighting: { name: 'KEY', made: 'former' } }))
    expect(told(await at.write(stale))).toEqual(['KEY conflict no'])
    expect(at.sent()).toEqual(['GET 200'])
  })

  test('a value that comes while the last one goes keeps the name alive', async () => {
    const at = await start()
    at.sim.plant(at.at, 'production', 'KEY', { value: 'x', secret: true })
    const steps = await at.drops(['production', 'KEY'])
    at.sim.order({
      match: ({ method }) => {
        if (method === 'DELETE') at.sim.plant(at.at, 'dev', 'KEY', 'theirs')
        return false
      },
      act: { kind: 'drop' },
    })
    expect(told(await at.write(steps))).toEqual(['KEY ok'])
    expect(at.sim.look(at.at, 'KEY')?.places).toEqual(['dev'])
    expect(at.sent()).toEqual(['GET 200', 'DELETE 204', 'GET 200'])
  })

  test('an empty variable that could not be cleared away is said, and no failure', async () => {
    const at = await start()
    at.sim.plant(at.at, 'production', 'KEY', { value: 'x', secret: true })
    const steps = await at.drops(['production', 'KEY'])
    at.sim.order({ match: ({ method }) => method === 'GET', act: { kind: 'answer', answer: { status: 403 } } })
    const [receipt] = await at.write(steps)
    expect(receipt).toMatchObject({ ok: true, note: expect.stringContaining('empty variable') })
    expect(at.sim.look(at.at, 'KEY')?.places).toEqual([])
    expect(told(await at.apply(['production', 'KEY', 'back']))).toEqual(['KEY ok'])
    expect(at.sim.peek(at.at, 'production', 'KEY')).toBe('back')
  })

  test('a list that still shows what was deleted leaves no empty variable behind', async () => {
    const at = await start({ lagReads: 3 })
    at.sim.plant(at.at, 'production', 'KEY', { value: 'x', secret: true })
    for (let read = 0; read < 3; read += 1) await at.look('production')
    await at.write(await at.drops(['production', 'KEY']))
    expect(at.sim.look(at.at, 'KEY')).toBeUndefined()
  })

  test('a 401 in the midst leaves the rest unsent', async () => {
    const at = await start()
    const names = ['ONE', 'TWO', 'THREE']
    for (const name of names) at.sim.plant(at.at, 'production', name, 'x')
    const steps = await at.drops(...names.map((name) => ['production', name] as const))
    const match = ({ path }: { path: string }) => path.includes('/TWO/')
    at.sim.order({ match, act: { kind: 'answer', answer: { status: 401 } } })
    expect(told(await at.write(steps))).toEqual(['ONE ok', 'TWO unauthorized no', 'THREE unauthorized no'])
    expect(at.sim.peek(at.at, 'production', 'THREE')).toBe('x')
  })
})

describe('new names that Netlify refuses without naming one', () => {
  const reserved = (index: number) => `aws_region${index}`
  const names = (count: number, bad: readonly number[]) =>
    Array.from({ length: count }, (_, index) => (bad.includes(index) ? reserved(index) : `NAME_${index}`))
  const refusing = (at: Bench) =>
    at.sim.order({
      match: ({ method, body }) => method === 'POST' && body.includes('aws_region'),
      act: { kind: 'answer', answer: { status: 422 } },
      times: Number.POSITIVE_INFINITY,
    })

  test.each([[[0]], [[17]], [[49]]])(
    'one among 50 (%j) costs no more than 13 POSTs, and 49 get through',
    async (bad) => {
      const at = await start()
      refusing(at)
      const receipts = await at.apply(...names(50, bad).map((name): Want => ['production', name, 'x']))
      expect(receipts.filter((one) => !one.ok)).toMatchObject(
        bad.map((index) => ({ name: reserved(index), landed: 'no' })),
      )
      expect(receipts.filter((one) => one.ok)).toHaveLength(49)
      const sent = at.sent()
      expect(sent.filter((one) => one.startsWith('POST')).length).toBeLessThanOrEqual(13)
      expect(sent.filter((one) => one.startsWith('GET'))).toHaveLength(3)
    },
  )

  test('where everything is refused a handful of requests tells so', async () => {
    const at = await start()
    at.sim.order({
      match: ({ method }) => method === 'POST',
      act: { kind: 'answer', answer: { status: 422 } },
      times: Number.POSITIVE_INFINITY,
    })
    const receipts = await at.apply(...names(50, []).map((name): Want => ['production', name, 'x']))
    expect(receipts.every((one) => !one.ok && one.landed === 'no' && one.error.code === 'invalid')).toBe(true)
    expect(at.sent().filter((one) => one.startsWith('POST')).length).toBeLessThanOrEqual(10)
  })

  test('a trouble of another kind on the way is told of the names that it met alone', async () => {
    const at = await start()
    refusing(at)
    const steps = await at.puts(...names(4, [0]).map((name): Want => ['production', name, 'x']))
    at.sim.order({
      match: ({ method, body }) => method === 'POST' && body.includes('NAME_2') && !body.includes('NAME_1'),
      act: { kind: 'answer', answer: { status: 503 } },
    })
    expect(told(await at.write(steps))).toEqual([
      'aws_region0 invalid no',
      'NAME_1 ok',
      'NAME_2 unavailable unknown',
      'NAME_3 unavailable unknown',
    ])
  })

  test('a 403 on the way leaves the rest unsent', async () => {
    const at = await start()
    refusing(at)
    const steps = await at.puts(...names(8, [0]).map((name): Want => ['production', name, 'x']))
    at.sim.order({
      match: ({ method, body }) => method === 'POST' && body.includes('NAME_1') && !body.includes('NAME_2'),
      act: { kind: 'answer', answer: { status: 403 } },
    })
    const unsent = [1, 2, 3].map((index) => `NAME_${index} forbidden no`)
    const passed = [4, 5, 6, 7].map((index) => `NAME_${index} ok`)
    expect(told(await at.write(steps))).toEqual(['aws_region0 invalid no', ...unsent, ...passed])
  })
})
