import { afterEach, describe, expect, it } from 'vitest'
import type { Observation } from '../../../src/core/observation.js'
import type { Step } from '../../../src/core/target.js'
import {
  type CloudflareOptions,
  type CloudflareSimulator,
  startCloudflare,
} from '../../../src/simulators/cloudflare/simulator.js'
import { target } from '../../../src/targets/cloudflare-workers/target.js'
import { awkward, clockFrom, errorOf, expectNowhere, lineTo, seen } from '../cloudflare-shared/target.kit.js'

const open: CloudflareSimulator[] = []
async function start(options: CloudflareOptions = {}) {
  const simulator = await startCloudflare(options)
  open.push(simulator)
  return simulator
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

type Scope = ReturnType<typeof target.parseScope>
const edge = { script: 'edge' }
const scopeOf = ({ account }: CloudflareSimulator, script = 'edge'): Scope =>
  target.parseScope({ settings: { account }, place: { script }, form: 'secret' })

async function look(simulator: CloudflareSimulator, line = lineTo(simulator), script = 'edge') {
  const scope = scopeOf(simulator, script)
  const observations = await target.observe({ scopes: [scope], io: line.reading })
  const observation = observations[0] as Observation
  const step = (name: string) => {
    const sighting = seen(observation, name)
    const { handle: scopeHandle } = observation
    return { scope, uid: target.keyOf(scope).uid, name, ...(sighting ? { sighting } : {}), scopeHandle }
  }
  return {
    line,
    observation,
    put: (name: string, value: string): Step<Scope> => ({
      ...step(name),
      do: 'put',
      form: 'secret',
      value,
      mayReplace: true,
    }),
    /** A name that must not be there yet. */
    create: (name: string, value: string): Step<Scope> => ({
      ...step(name),
      do: 'put',
      form: 'secret',
      value,
      mayReplace: false,
    }),
    remove: (name: string): Step<Scope> => ({ ...step(name), do: 'remove' }),
  }
}

describe('config', () => {
  const account = '0123456789abcdef0123456789abcdef'

  it('takes an account and, as a place, a script', () => {
    expect(target.config.settings.safeParse({ account }).success).toBe(true)
    for (const wrong of [
      {},
      { account: 'a/b' },
      { account: '..' },
      { account: `${account}0` },
      { account: `${account}\n` },
      { account, script: 'edge' },
    ]) {
      expect(target.config.settings.safeParse(wrong).success).toBe(false)
    }
    expect(target.config.place.safeParse({ script: 'edge-preview' }).success).toBe(true)
    const climbing = ['', '.', '..', '../x', 'edge/..', 'edge/../shop', '%2e%2e', 'edge?x', 'edge#x', 'edge\n', 'Edge']
    for (const wrong of ['edge', {}, { script: 'edge', environment: 'x' }, ...climbing.map((script) => ({ script }))]) {
      expect(target.config.place.safeParse(wrong).success).toBe(false)
    }
  })

  it('gives each Worker a lane of its own', () => {
    const scope = target.parseScope({ settings: { account }, place: edge, form: 'secret' })
    const uid = `cloudflare-workers|${account}|edge`
    expect(target.keyOf(scope)).toEqual({ uid, label: 'edge', lane: uid, holder: uid, within: '', maxNames: 128 })
  })

  it('knows an account again in another spelling', () => {
    const keyOf = (account: string) =>
      target.keyOf(target.parseScope({ settings: { account }, place: edge, form: 'secret' }))
    expect(keyOf('0123456789ABCDEF0123456789ABCDEF')).toEqual(keyOf('0123456789abcdef0123456789abcdef'))
  })

  it('has no place for public values and says where they belong', () => {
    expect(target.capabilities.forms.public).toBe(false)
    expect(() => target.parseScope({ settings: { account }, place: edge, form: 'public' })).toThrowError(
      expect.objectContaining({ code: 'config', hint: expect.stringContaining('`vars`') }),
    )
  })
})

describe('identify', () => {
  const ask = async (simulator: CloudflareSimulator, script = 'edge') => {
    const line = lineTo(simulator)
    const id = await target.identify({ scope: scopeOf(simulator, script), io: line.reading })
    expect(line.count).toEqual({ read: 1, write: 0, retried: 0 })
    return id
  }

  it("is the vendor's immutable id of the script, and another one for another Worker", async () => {
    const simulator = await start({ scripts: [{ name: 'edge' }, { name: 'edge-preview' }] })
    const id = await ask(simulator)
    expect(id).toMatch(/^[0-9a-f]{32}\|[0-9a-f]{32}$/)
    expect(await ask(simulator)).toBe(id)
    expect(await ask(simulator, 'edge-preview')).not.toBe(id)
    const loud = { settings: { account: simulator.account.toUpperCase() }, place: edge, form: 'secret' } as const
    const io = lineTo(simulator).reading
    expect(await target.identify({ scope: target.parseScope(loud), io })).toBe(id)
  })

  it('goes with a Worker that gets another name, and leaves one that is made anew', async () => {
    const simulator = await start()
    const id = await ask(simulator)
    simulator.rename(edge, 'fringe')
    expect(await ask(simulator, 'fringe')).toBe(id)
    await expect(ask(simulator)).rejects.toMatchObject({
      code: 'place-missing',
      hint: expect.stringContaining('`script`'),
    })
    simulator.remake({ script: 'fringe' })
    expect(await ask(simulator, 'fringe')).not.toBe(id)
  })

  it('is not known where the token may not see it, nor where the list has none', async () => {
    await expect(ask(await start({ may: ['pages:write'] }))).rejects.toMatchObject({ code: 'forbidden' })
    const simulator = await start()
    const body = { success: true, errors: [], messages: [], result: [{ id: 'edge' }] }
    simulator.order({ act: { kind: 'answer', answer: { status: 200, body } }, times: 9 })
    await expect(ask(simulator)).rejects.toMatchObject({ code: 'bad-answer' })
  })
})

describe('observe', () => {
  it('sees every name of a Worker with one GET, and which of them are no secrets', async () => {
    const simulator = await start({
      scripts: [
        { name: 'edge', secrets: { A: '1', B: '2' }, vars: { PLAIN: 'x' }, bindings: { SESSIONS: 'kv_namespace' } },
      ],
    })
    const { observation, line } = await look(simulator)
    expect(observation.sightings).toEqual([
      { name: 'A', form: 'secret' },
      { name: 'B', form: 'secret' },
    ])
    const taken = (what: string) => {
      const objection = { because: `${what} has this name`, unlock: expect.stringContaining('`rename`') }
      return { secret: objection, public: objection }
    }
    expect(Object.fromEntries(observation.blockedNames ?? [])).toEqual({
      PLAIN: taken('a plain variable'),
      SESSIONS: taken('another binding (kv_namespace)'),
    })
    expect(line.count).toEqual({ read: 1, write: 0, retried: 0 })
  })

  it('prints no word for a binding that is none', async () => {
    const simulator = await start({
      scripts: [{ name: 'edge', bindings: { ODD: 'some\u001b[31m text' } }],
    })
    const { observation } = await look(simulator)
    expect(observation.blockedNames?.get('ODD')?.secret?.because).toBe('another binding has this name')
  })

  it('leaves keys alone', async () => {
    const { observation } = await look(await start({ scripts: [{ name: 'edge', keys: ['SIGNING'] }] }))
    expect(observation.sightings).toEqual([{ name: 'SIGNING', form: 'secret', untouchable: expect.any(String) }])
  })

  it.each([
    ['an empty answer', { status: 200 }],
    ['no result', { status: 200, body: { success: true, errors: [], messages: [], result: null } }],
    [
      'a refusal that claims success',
      { status: 200, body: { success: false, errors: [], messages: [], result: { bindings: [] } } },
    ],
    ['settings without bindings', { status: 200, body: { success: true, errors: [], messages: [], result: {} } }],
  ])('never takes %s for a Worker without secrets', async (_, answer) => {
    const simulator = await start({ scripts: [{ name: 'edge', secrets: { A: '1' } }] })
    simulator.order({ act: { kind: 'answer', answer }, times: 9 })
    await expect(look(simulator)).rejects.toMatchObject({ code: 'bad-answer' })
  })
})

describe('write', () => {
  it('changes many secrets with one PATCH, and makes one version of it', async () => {
    const simulator = await start({ scripts: [{ name: 'edge', secrets: { KEPT: 'as it was' } }] })
    const { line, put } = await look(simulator)
    const steps = [put('A', '1'), put('B', '2')]
    const receipts = await target.write({ steps, io: line.writing })
    expect(receipts).toEqual(steps.map(({ uid, name }) => ({ uid, name, ok: true })))
    expect(line.count).toEqual({ read: 1, write: 1, retried: 0 })
    expect(line.sent[1]).toMatchObject({
      method: 'PATCH',
      path: `/client/v4/accounts/${simulator.account}/workers/scripts/edge/secrets-bulk`,
      body: {
        secrets: {
          A: { name: 'A', text: '1', type: 'secret_text' },
          B: { name: 'B', text: '2', type: 'secret_text' },
        },
      },
    })
    expect(line.sent[1]?.headers.get('content-type')).toBe('application/merge-patch+json')
    expect([simulator.peek(edge, 'A'), simulator.peek(edge, 'KEPT')]).toEqual(['1', 'as it was'])
    expect(simulator.versions('edge')).toBe(2)
  })

  it('removes with null, and only what it names', async () => {
    const simulator = await start({ scripts: [{ name: 'edge', secrets: { OLD: '1', KEPT: '2' } }] })
    const { line, remove } = await look(simulator)
    const receipts = await target.write({ steps: [remove('OLD')], io: line.writing })
    expect(receipts.map((receipt) => receipt.ok)).toEqual([true])
    expect(line.sent[1]?.body).toEqual({ secrets: { OLD: null } })
    expect([simulator.peek(edge, 'OLD'), simulator.peek(edge, 'KEPT')]).toEqual([undefined, '2'])
  })

  it('claims as many names for a request as a request takes', async () => {
    const simulator = await start()
    const { line, put } = await look(simulator)
    const many = (length: number) => Array.from({ length }, (_, index) => put(`NAME_${index}`, `value ${index}`))
    const { max } = target.capabilities.batch.is
    const patches = () => simulator.requests.filter(({ method }) => method === 'PATCH').map(({ status }) => status)
    const receipts = await target.write({ steps: many(max), io: line.writing })
    expect(receipts.every((receipt) => receipt.ok)).toBe(true)
    expect(patches()).toEqual([200])
    await target.write({ steps: many(max + 1), io: line.writing })
    expect(patches()).toEqual([200, 400, 200, 200])
    expect(simulator.peek(edge, 'NAME_99')).toBe('value 99')
  })

  it.each(Object.entries(awkward))('keeps every byte of %s', async (name, value) => {
    const simulator = await start()
    const { line, put } = await look(simulator)
    const [receipt] = await target.write({ steps: [put(name, value)], io: line.writing })
    expect(receipt?.ok).toBe(true)
    expect(simulator.peek(edge, name)).toBe(value)
  })

  it('sends nothing for nothing', async () => {
    const line = lineTo(await start())
    expect(await target.write({ steps: [], io: line.writing })).toEqual([])
    expect(await target.observe({ scopes: [], io: line.reading })).toEqual([])
    expect(line.sent).toEqual([])
  })
})

describe('failures', () => {
  it('says that a Worker must exist first', async () => {
    const simulator = await start()
    await expect(look(simulator, lineTo(simulator), 'missing')).rejects.toMatchObject({
      code: 'place-missing',
      message: expect.stringContaining('10007'),
      hint: expect.stringContaining('deploy'),
    })
    const body = { success: false, errors: [{ code: 10090, message: 'x' }], messages: [], result: null }
    simulator.order({ act: { kind: 'answer', answer: { status: 404, body } } })
    await expect(look(simulator)).rejects.toMatchObject({ code: 'place-missing' })
  })

  it('deploys no version that waits for somebody to deploy it', async () => {
    const simulator = await start({ scripts: [{ name: 'edge', deployed: false }] })
    const { line, put } = await look(simulator)
    const receipts = await target.write({ steps: [put('A', '1'), put('B', '2')], io: line.writing })
    for (const receipt of receipts) {
      expect(receipt).toMatchObject({ ok: false, landed: 'no' })
      expect(errorOf(receipt)).toMatchObject({ code: 'conflict', hint: expect.stringContaining('versions deploy') })
    }
    expect(simulator.versions('edge')).toBe(1)
    simulator.deployed('edge', true)
    expect((await target.write({ steps: [put('A', '1')], io: line.writing }))[0]?.ok).toBe(true)
  })

  it('fails a value alone that is too large, and says why', async () => {
    const simulator = await start()
    const { line, put } = await look(simulator)
    const steps = [put('FINE', 'x'), put('A', 'x'.repeat(5 * 1024 + 1))]
    const receipts = await target.write({ steps, io: line.writing })
    expect(receipts.map((one) => one.ok)).toEqual([true, false])
    expect(receipts[1]).toMatchObject({
      landed: 'no',
      error: { code: 'invalid', message: expect.stringContaining('10054') },
    })
    expect(simulator.peek(edge, 'FINE')).toBe('x')
  })

  it('fails a name alone that a plain variable has, with or without a look before, and says why', async () => {
    const simulator = await start({ scripts: [{ name: 'edge', vars: { PLAIN: '1' } }] })
    const seen = await look(simulator)
    const known = await target.write({ steps: [seen.put('FINE', 'x'), seen.put('PLAIN', 'x')], io: seen.line.writing })
    expect(known).toMatchObject([{ ok: true }, { ok: false, landed: 'no', error: { code: 'invalid' } }])
    expect(seen.line.count.write).toBe(1)

    const early = await look(simulator)
    simulator.bind(edge, 'LATE')
    const steps = [early.put('MORE', 'x'), early.put('LATE', 'x')]
    const late = await target.write({ steps, io: early.line.writing })
    expect(late).toMatchObject([{ ok: true }, { ok: false, landed: 'no' }])
    expect(errorOf(late[1])).toMatchObject({ code: 'invalid', message: expect.stringContaining('10053') })

    const { line, create } = await look(simulator)
    simulator.bind(edge, 'LATER')
    const told = await target.write({ steps: [create('MOST', 'x'), create('LATER', 'x')], io: line.writing })
    expect(told).toMatchObject([{ ok: true }, { ok: false, landed: 'no', error: { code: 'invalid' } }])
    expect(line.sent.map(({ method }) => method)).toEqual(['GET', 'GET', 'PATCH'])
  })

  it('makes a version of each part that lands when it narrows a refused PATCH down', async () => {
    const simulator = await start()
    const { line, put } = await look(simulator)
    const steps = Array.from({ length: 100 }, (_, index) => put(index === 42 ? 'NO-NAME' : `NAME_${index}`, 'x'))
    const receipts = await target.write({ steps, io: line.writing })
    expect(receipts.flatMap((one, index) => (one.ok ? [] : [index]))).toEqual([42])
    expect(line.count.write).toBeLessThanOrEqual(16)
    expect(simulator.versions('edge')).toBeLessThanOrEqual(1 + 7)
  })

  it('leaves a name as it was created by someone else after the last read, and the rest goes on', async () => {
    const simulator = await start()
    const { line, create } = await look(simulator)
    simulator.plant(edge, 'RACED', 'theirs')
    const receipts = await target.write({ steps: [create('RACED', 'ours'), create('B', '2')], io: line.writing })
    expect(receipts).toMatchObject([
      {
        ok: false,
        landed: 'no',
        error: { code: 'conflict', message: 'it was created by someone else after the last read' },
      },
      { ok: true },
    ])
    expect([simulator.peek(edge, 'RACED'), simulator.peek(edge, 'B')]).toEqual(['theirs', '2'])
  })

  it('sends nothing new where nobody can say whether it is there', async () => {
    const simulator = await start()
    const { line, create } = await look(simulator)
    simulator.order({ match: ({ method }) => method === 'GET', act: { kind: 'drop' }, times: 99 })
    const receipts = await target.write({ steps: [create('NEW', 'x')], io: line.writing })
    expect(receipts).toMatchObject([{ ok: false, landed: 'no', error: { code: 'network' } }])
    expect(line.count.write).toBe(0)
  })

  it('says when a Worker is full', async () => {
    const secrets = Object.fromEntries(Array.from({ length: 128 }, (_, index) => [`NAME_${index}`, 'x']))
    const simulator = await start({ scripts: [{ name: 'edge', secrets }] })
    const { line, put } = await look(simulator)
    const [receipt] = await target.write({ steps: [put('ONE_MORE', 'x')], io: line.writing })
    expect(errorOf(receipt)).toMatchObject({ code: 'invalid', hint: expect.stringContaining('free plan') })
  })

  it.each([400, 404, 409, 422, 500])('never repeats what the vendor echoes with a %i', async (status) => {
    const simulator = await start()
    const { line, put } = await look(simulator)
    const canary = 'c4n4ry-value-77aa'
    simulator.order({ match: ({ method }) => method === 'PATCH', act: { kind: 'echo', status }, times: 9 })
    const receipts = await target.write({ steps: [put('A', canary)], io: line.writing })
    expect(receipts[0]).toMatchObject({ ok: false, landed: status === 500 ? 'unknown' : 'no' })
    expectNowhere(canary, receipts, errorOf(receipts[0]))
  })

  it('names the missing permission', async () => {
    await expect(look(await start({ may: ['pages:write'] }))).rejects.toMatchObject({
      code: 'forbidden',
      hint: expect.stringContaining('Workers Scripts · Read'),
    })
    const { line, put } = await look(await start({ may: ['workers:read'] }))
    const [receipt] = await target.write({ steps: [put('A', '1')], io: line.writing })
    expect(errorOf(receipt)).toMatchObject({
      code: 'forbidden',
      hint: expect.stringContaining('Workers Scripts · Edit'),
    })
  })

  it('tells a wrong token from a text that is no token', async () => {
    const simulator = await start()
    const stranger = lineTo(simulator, clockFrom(Date.now()), 'another-token')
    await expect(look(simulator, stranger)).rejects.toMatchObject({ code: 'unauthorized' })
    const nonsense = lineTo(simulator, clockFrom(Date.now()), 'not/a.token')
    await expect(look(simulator, nonsense)).rejects.toMatchObject({
      code: 'unauthorized',
      hint: expect.stringContaining('CLOUDFLARE_API_TOKEN'),
    })
  })

  it.each(['drop', 'drop-after', 'truncate'] as const)(
    'repeats a PATCH after a %s: it is the same twice',
    async (kind) => {
      const simulator = await start()
      const { line, put } = await look(simulator)
      simulator.order({ match: ({ method }) => method === 'PATCH', act: { kind } })
      const [receipt] = await target.write({ steps: [put('A', '1')], io: line.writing })
      expect(receipt?.ok).toBe(true)
      expect(line.count).toEqual({ read: 1, write: 2, retried: 1 })
      expect(simulator.peek(edge, 'A')).toBe('1')
    },
  )

  it('does not know whether a write landed when success is not confirmed', async () => {
    const simulator = await start()
    const { line, put } = await look(simulator)
    simulator.order({
      match: ({ method }) => method === 'PATCH',
      act: { kind: 'answer', answer: { status: 200 } },
      times: 9,
    })
    const [receipt] = await target.write({ steps: [put('A', '1')], io: line.writing })
    expect(receipt).toMatchObject({ ok: false, landed: 'unknown', error: { code: 'bad-answer' } })
  })

  it('writes nothing while looking', async () => {
    const simulator = await start()
    const { line, put } = await look(simulator)
    const [receipt] = await target.write({ steps: [put('A', '1')], io: line.reading })
    expect(receipt).toMatchObject({ ok: false, error: { code: 'read-only' } })
    expect(simulator.peek(edge, 'A')).toBeUndefined()
  })
})

describe('capabilities', () => {
  it('claims the limits that the simulator enforces', async () => {
    const { names, forms } = target.capabilities
    const name = new RegExp(`^(?:${names.pattern.is})$`)
    for (const wrong of ['1A', 'A-B', 'A.B']) {
      expect(wrong).not.toMatch(name)
      const { line, put } = await look(await start())
      expect((await target.write({ steps: [put(wrong, 'x')], io: line.writing }))[0]?.ok).toBe(false)
    }
    const { line, put } = await look(await start())
    expect((await target.write({ steps: [put('A', '')], io: line.writing }))[0]?.ok).toBe(forms.secret.empty.is)
    const largest = 'x'.repeat(forms.secret.maxBytes.is)
    expect((await target.write({ steps: [put('A', largest)], io: line.writing }))[0]?.ok).toBe(true)
    expect((await target.write({ steps: [put('A', `${largest}x`)], io: line.writing }))[0]?.ok).toBe(false)
  })
})
