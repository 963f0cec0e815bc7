import { afterEach, describe, expect, it } from 'vitest'
import type { Step } from '../../../src/core/target.js'
import {
  type SupabaseOptions,
  type SupabaseSimulator,
  startSupabase,
} from '../../../src/simulators/supabase/simulator.js'
import { target } from '../../../src/targets/supabase/target.js'
import { awkward, clockFrom, errorOf, lineTo } from '../cloudflare-shared/target.kit.js'

const open: SupabaseSimulator[] = []
async function start(options: SupabaseOptions = {}) {
  const simulator = await startSupabase(options)
  open.push(simulator)
  return simulator
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

const ref = 'abcdefghijklmnopqrst'
const scope = target.parseScope({ settings: { project: ref }, place: 'functions', form: 'secret' })
const { uid } = target.keyOf(scope)
const put = (name: string, value: string, mayReplace = true): Step<typeof scope> => ({
  scope,
  uid,
  name,
  do: 'put',
  form: 'secret',
  value,
  mayReplace,
})
const remove = (name: string): Step<typeof scope> => ({ scope, uid, name, do: 'remove' })

describe('config', () => {
  it('takes a project beside `use`, or as the place', () => {
    expect(target.config.settings.safeParse({ project: ref }).success).toBe(true)
    expect(target.config.settings.safeParse({}).success).toBe(true)
    for (const wrong of [
      '',
      'shop',
      ref.toUpperCase(),
      `${ref}x`,
      `${ref}\n`,
      '../../v1/organizations',
      `${ref}/secrets`,
    ])
      expect(target.config.settings.safeParse({ project: wrong }).success, wrong).toBe(false)
    expect(target.config.place.safeParse('functions').success).toBe(true)
    expect(target.config.place.safeParse({ project: ref }).success).toBe(true)
    for (const wrong of ['production', 'vault', {}, { project: 'shop' }, { project: ref, branch: 'x' }])
      expect(target.config.place.safeParse(wrong).success).toBe(false)
  })

  it('makes one place of both spellings, and says what is missing', () => {
    const named = target.parseScope({ settings: {}, place: { project: ref }, form: 'secret' })
    expect(target.keyOf(named)).toEqual(target.keyOf(scope))
    expect(target.keyOf(scope)).toMatchObject({ uid: `supabase|${ref}|functions`, label: `${ref}/functions` })
    expect(() => target.parseScope({ settings: {}, place: 'functions', form: 'secret' })).toThrowError(
      expect.objectContaining({ code: 'config', hint: expect.stringContaining('{ project: REF }') }),
    )
    expect(() => target.parseScope({ settings: { project: ref }, place: 'functions', form: 'public' })).toThrowError(
      expect.objectContaining({ code: 'config', hint: expect.stringContaining('`public`') }),
    )
  })

  it('knows for a first config where production goes, and asks for the rest', () => {
    expect(target.setup?.place('production', { project: ref })).toBe('functions')
    expect(target.setup?.place('preview', { project: ref })).toBeUndefined()
  })
})

describe('what goes over the wire', () => {
  it('is a list of names and values, and a list of names', async () => {
    const line = lineTo(await start())
    await target.write({ steps: [put('A', 'one'), put('B', 'two')], io: line.writing })
    await target.write({ steps: [remove('A'), remove('ABSENT')], io: line.writing })
    expect(line.sent.map(({ method, path, body }) => [method, path, body])).toEqual([
      [
        'POST',
        `/v1/projects/${ref}/secrets`,
        [
          { name: 'A', value: 'one' },
          { name: 'B', value: 'two' },
        ],
      ],
      ['DELETE', `/v1/projects/${ref}/secrets`, ['A', 'ABSENT']],
    ])
    expect(line.sent[0]?.headers.get('authorization')).toMatch(/^Bearer sbp_/)
  })

  it('is byte for byte what was given', async () => {
    const simulator = await start()
    const line = lineTo(simulator)
    const values = Object.entries(awkward)
    await target.write({ steps: values.map(([name, value]) => put(name, value)), io: line.writing })
    for (const [name, value] of values) expect(simulator.peek(ref, name)).toBe(value)
  })

  it('looks first where a name must not be there yet, and leaves one that is', async () => {
    const simulator = await start()
    const line = lineTo(simulator)
    simulator.plant(ref, 'RACED', 'theirs')
    const receipts = await target.write({
      steps: [put('RACED', 'ours', false), put('NEW', 'ours', false)],
      io: line.writing,
    })
    expect(errorOf(receipts[0]).code).toBe('conflict')
    expect(receipts[1]?.ok).toBe(true)
    expect(simulator.peek(ref, 'RACED')).toBe('theirs')
    expect(line.sent.map(({ method }) => method)).toEqual(['GET', 'POST'])
  })

  it('finds the one refused value of many, and lands the rest', async () => {
    const simulator = await start()
    const line = lineTo(simulator)
    const steps = Array.from({ length: 16 }, (_, index) => put(`N${index}`, index === 5 ? 'x'.repeat(25_000) : 'fine'))
    const receipts = await target.write({ steps, io: line.writing })
    expect(receipts.map(({ ok }) => ok)).toEqual(steps.map((_, index) => index !== 5))
    expect(errorOf(receipts[5])).toMatchObject({ code: 'invalid' })
    expect(line.count.write).toBeLessThanOrEqual(1 + 2 * 4)
  })
})

describe('trouble', () => {
  const look = (simulator: SupabaseSimulator) => {
    const line = lineTo(simulator)
    return { line, seen: target.observe({ scopes: [scope], io: line.reading }) }
  }

  it('with the project says what to do', async () => {
    const absent = await start({ projects: [{ ref: 'tsrqponmlkjihgfedcba', name: 'other' }] })
    await expect(look(absent).seen).rejects.toMatchObject({
      code: 'not-found',
      hint: expect.stringContaining('`project`'),
    })
    const removed = await start()
    removed.remove(ref)
    await expect(look(removed).seen).rejects.toMatchObject({
      code: 'place-missing',
      hint: expect.stringContaining('dashboard'),
    })
  })

  it.each([
    [['edge_functions_secrets_write'], 'edge_functions_secrets_read'],
    [['edge_functions_secrets_read'], 'edge_functions_secrets_write'],
  ] as const)('with a token that may only %j names what it lacks', async (may, lacking) => {
    const simulator = await start({ may })
    const [receipt] = await target.write({ steps: [put('A', 'one', false)], io: lineTo(simulator).writing })
    expect(errorOf(receipt)).toMatchObject({ code: 'forbidden', hint: expect.stringContaining(lacking) })
  })

  it('with an answer that is none of the vendor never passes for a list', async () => {
    for (const body of [{}, [], [{ name: 'A' }], [{ name: 1, value: 'x' }], ['A'], null, { secrets: [] }]) {
      const simulator = await start()
      simulator.order({ times: 9, act: { kind: 'answer', answer: { status: 200, body } } })
      const { seen } = look(simulator)
      if (Array.isArray(body) && body.length === 0) expect((await seen)[0]?.sightings).toEqual([])
      else await expect(seen).rejects.toMatchObject({ code: 'bad-answer' })
    }
  })

  it('with a success that the API does not describe is not called done', async () => {
    for (const answer of [{ status: 200 }, { status: 201, body: { ok: true } }, { status: 202 }]) {
      const simulator = await start()
      simulator.order({ times: 9, match: ({ method }) => method === 'POST', act: { kind: 'answer', answer } })
      const [receipt] = await target.write({ steps: [put('A', 'one')], io: lineTo(simulator).writing })
      expect(receipt).toMatchObject({ ok: false, landed: 'unknown' })
    }
  })

  it('with another project behind the address is no identity', async () => {
    const simulator = await start()
    expect(await target.identify({ scope, io: lineTo(simulator).reading })).toBe(ref)
    const body = { ref: 'tsrqponmlkjihgfedcba' }
    simulator.order({ act: { kind: 'answer', answer: { status: 200, body } } })
    await expect(target.identify({ scope, io: lineTo(simulator).reading })).rejects.toMatchObject({
      code: 'bad-answer',
    })
  })

  it('with the limit of 120 requests a minute waits as long as the answer says, in seconds from now', async () => {
    const clock = clockFrom(Date.UTC(2026, 10, 30))
    const simulator = await start({ limits: true, budget: 2, now: clock.now })
    const line = lineTo(simulator, clock)
    clock.pass(20_000)
    for (let round = 0; round < 3; round += 1) await target.observe({ scopes: [scope], io: line.reading })
    const waited = clock.now() - Date.UTC(2026, 10, 30) - 20_000
    expect(waited).toBeGreaterThanOrEqual(60_000)
    expect(waited).toBeLessThan(62_000)
    expect(line.count.read).toBe(3)
  })
})
