import { build } from 'rolldown'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Form } from '../../../src/core/address.js'
import { SealpostError } from '../../../src/core/errors.js'
import type { Observation } from '../../../src/core/observation.js'
import type { Step } from '../../../src/core/target.js'
import {
  type CloudflareOptions,
  type CloudflareSimulator,
  startCloudflare,
} from '../../../src/simulators/cloudflare/simulator.js'
import type { Scope } from '../../../src/targets/cloudflare-pages/scope.js'
import { target } from '../../../src/targets/cloudflare-pages/target.js'
import { awkward, clockFrom, errorOf, expectNowhere, lineTo, seen } from '../cloudflare-shared/target.kit.js'

const open: CloudflareSimulator[] = []
async function start(options: CloudflareOptions = {}) {
  const simulator = await startCloudflare(options)
  open.push(simulator)
  return simulator
}
afterEach(async () => {
  vi.unstubAllEnvs()
  await Promise.all(open.splice(0).map((one) => one.close()))
})

const project = 'docs'
const places = ['production', 'preview'] as const

function scopesOf({ account }: CloudflareSimulator, form: Form = 'secret'): Scope[] {
  return places.map((place) => target.parseScope({ settings: { account, project }, place, form }))
}

/** Looks at both environments and gives a maker of steps that carry what was seen, as the engine does. */
async function look(simulator: CloudflareSimulator, line = lineTo(simulator)) {
  const scopes = scopesOf(simulator)
  const observations = await target.observe({ scopes, io: line.reading })
  const step = (place: (typeof places)[number], name: string) => {
    const at = places.indexOf(place)
    const scope = scopes[at] as Scope
    const observation = observations[at] as Observation
    const sighting = seen(observation, name)
    return {
      scope,
      uid: target.keyOf(scope).uid,
      name,
      ...(sighting ? { sighting } : {}),
      scopeHandle: observation.handle,
    }
  }
  return {
    line,
    observations,
    put: (place: (typeof places)[number], name: string, value: string, form: Form = 'secret'): Step<Scope> => ({
      ...step(place, name),
      do: 'put',
      mayReplace: true,
      form,
      value,
    }),
    /** A name that must not be there yet. */
    create: (place: (typeof places)[number], name: string, value: string, form: Form = 'secret'): Step<Scope> => ({
      ...step(place, name),
      do: 'put',
      mayReplace: false,
      form,
      value,
    }),
    remove: (place: (typeof places)[number], name: string): Step<Scope> => ({ ...step(place, name), do: 'remove' }),
  }
}

const at = (place: (typeof places)[number]) => ({ project, place })

describe('config', () => {
  it('takes an account, a project and one of two places, and nothing else', () => {
    const account = '0123456789abcdef0123456789abcdef'
    expect(target.config.settings.safeParse({ account, project }).success).toBe(true)
    for (const wrong of [
      { project },
      { account },
      { account: 'a/b', project },
      { account: '..', project },
      { account: account.slice(1), project },
      { account: `${account}0`, project },
      { account: `${account}\n`, project },
      { account: 'g'.repeat(32), project },
      { account, project: 'Docs' },
      ...['', '.', '..', '../x', 'x/..', 'docs/../shop', '%2e%2e', 'docs?x', 'docs#x', 'docs\n', '-docs'].map(
        (name) => ({
          account,
          project: name,
        }),
      ),
      { account, project, team: 'x' },
    ]) {
      expect(target.config.settings.safeParse(wrong).success).toBe(false)
    }
    expect(target.config.place.safeParse('preview').success).toBe(true)
    expect(target.config.place.safeParse('staging').success).toBe(false)
  })

  it('puts both environments into one lane, and secret and public values into one scope', async () => {
    const simulator = await start()
    const [production, preview] = scopesOf(simulator).map(target.keyOf)
    expect(production).toEqual({
      uid: `cloudflare-pages|${simulator.account}|docs|production`,
      label: 'docs/production',
      lane: `cloudflare-pages|${simulator.account}|docs`,
      holder: `cloudflare-pages|${simulator.account}|docs`,
      within: 'production',
      maxNames: 128,
    })
    expect(preview?.lane).toBe(production?.lane)
    expect(preview?.uid).not.toBe(production?.uid)
    expect(scopesOf(simulator, 'public').map(target.keyOf)).toEqual([production, preview])
  })

  it('knows an account again in another spelling', () => {
    const keyOf = (account: string) =>
      target.keyOf(target.parseScope({ settings: { account, project: 'docs' }, place: 'preview', form: 'secret' }))
    expect(keyOf('0123456789ABCDEF0123456789ABCDEF')).toEqual(keyOf('0123456789abcdef0123456789abcdef'))
  })

  it('asks in the spelling that the vendor uses', async () => {
    const simulator = await start()
    const settings = { account: simulator.account.toUpperCase(), project }
    const scope = target.parseScope({ settings, place: 'preview', form: 'secret' })
    const [observation] = await target.observe({ scopes: [scope], io: lineTo(simulator).reading })
    expect(observation?.listed).toBe(true)
  })
})

describe('identify', () => {
  const ask = async (simulator: CloudflareSimulator, name = project, account = simulator.account) => {
    const line = lineTo(simulator)
    const scope = target.parseScope({ settings: { account, project: name }, place: 'production', form: 'secret' })
    const id = await target.identify({ scope, io: line.reading })
    expect(line.count).toEqual({ read: 1, write: 0, retried: 0 })
    return id
  }

  it("is the vendor's own id of the project, however the account is spelled, and another one for another project", async () => {
    const simulator = await start({ projects: [{ name: 'docs' }, { name: 'shop' }] })
    const id = await ask(simulator)
    expect(id).toMatch(/^[0-9a-f]{32}\|[0-9a-f-]{36}$/)
    expect(await ask(simulator)).toBe(id)
    expect(await ask(simulator, project, simulator.account.toUpperCase())).toBe(id)
    expect(await ask(simulator, 'shop')).not.toBe(id)
  })

  it('is told by each look as well', async () => {
    const simulator = await start()
    const { observations } = await look(simulator)
    const id = await ask(simulator)
    expect(observations.map((one) => one.holder)).toEqual([id, id])
  })

  it('goes with a project that gets another name, and leaves one that is made anew', async () => {
    const simulator = await start()
    const id = await ask(simulator)
    simulator.rename({ project: 'docs' }, 'handbook')
    expect(await ask(simulator, 'handbook')).toBe(id)
    await expect(ask(simulator)).rejects.toMatchObject({ code: 'not-found' })
    simulator.remake({ project: 'handbook' })
    expect(await ask(simulator, 'handbook')).not.toBe(id)
  })

  it('is not known where the token may not see it, nor where the answer has none', async () => {
    await expect(ask(await start({ may: [] }))).rejects.toMatchObject({ code: 'forbidden' })
    const simulator = await start()
    const nameless = { status: 200, body: { success: true, result: { name: project } } }
    simulator.order({ act: { kind: 'answer', answer: nameless }, times: 9 })
    await expect(ask(simulator)).rejects.toMatchObject({ code: 'bad-answer' })
  })
})

describe('observe', () => {
  it('sees both environments with one GET, plain values included, secret values not', async () => {
    const simulator = await start({ projects: [{ name: project }] })
    simulator.plant(at('production'), 'TOKEN', 'hidden')
    simulator.plant(at('production'), 'GREETING', ' hello\n', 'plain_text')
    simulator.plant(at('preview'), 'TOKEN', 'other')
    const { observations, line } = await look(simulator)
    expect(line.count).toEqual({ read: 1, write: 0, retried: 0 })
    expect(observations.map((one) => one.listed)).toEqual([true, true])
    const [production, preview] = observations
    expect(production?.sightings.map((one) => one.name)).toEqual(['TOKEN', 'GREETING'])
    expect(seen(production, 'TOKEN')).toEqual({ name: 'TOKEN', form: 'secret' })
    expect(seen(production, 'GREETING')?.form).toBe('public')
    expect(seen(production, 'GREETING')?.secret?.reveal()).toBe(' hello\n')
    expect(preview?.sightings).toEqual([{ name: 'TOKEN', form: 'secret' }])
  })

  it('does not take other bindings for variables, and says that nothing can be put under their names', async () => {
    const { observations } = await look(await start())
    expect(observations.map((one) => one.sightings)).toEqual([[], []])
    for (const { blockedNames } of observations) {
      expect([...(blockedNames?.keys() ?? [])].sort()).toEqual(['D1_DOCS', 'KV_SESSIONS'])
      const objection = {
        because: 'another binding (kv_namespaces) has this name',
        unlock: expect.stringContaining('`rename`'),
      }
      expect(blockedNames?.get('KV_SESSIONS')).toEqual({ secret: objection, public: objection })
    }
  })

  it('tells beforehand that plain variables belong into the wrangler config file, and says nothing against secrets', async () => {
    const simulator = await start({ projects: [{ name: project, hash: 'stamp' }] })
    simulator.plant(at('production'), 'IN_FILE', 'x', 'plain_text')
    const { observations } = await look(simulator)
    for (const { blocked } of observations) {
      expect(blocked).toEqual({
        public: { because: expect.stringContaining('wrangler config file'), unlock: expect.stringContaining('`vars`') },
      })
    }
    expect(seen(observations[0], 'IN_FILE')?.blocked).toBeUndefined()
    const free = await look(await start({ projects: [{ name: project }] }))
    expect(free.observations.map((one) => one.blocked)).toEqual([undefined, undefined])
  })

  it('leaves alone what is of a kind that it does not know', async () => {
    const simulator = await start()
    simulator.order({
      act: {
        kind: 'answer',
        answer: {
          status: 200,
          body: {
            success: true,
            errors: [],
            messages: [],
            result: {
              deployment_configs: {
                production: { env_vars: { NEW: { type: 'vault_ref' }, GONE: null } },
                preview: { env_vars: null },
              },
            },
          },
        },
      },
    })
    const { observations } = await look(simulator)
    expect(observations[0]?.sightings).toEqual([{ name: 'NEW', untouchable: expect.any(String) }])
    expect(observations[1]?.sightings).toEqual([])
  })

  it.each([
    ['an empty answer', { status: 200 }],
    [
      'a refusal that claims success',
      { status: 200, body: { success: false, errors: [], messages: [], result: null } },
    ],
    ['a project without its configuration', { status: 200, body: { success: true, result: { name: project } } }],
    ['a web page', { status: 200, body: '<html>login</html>' }],
  ])('never takes %s for a project without variables', async (_, answer) => {
    const simulator = await start()
    simulator.plant(at('production'), 'TOKEN', 'hidden')
    simulator.order({ act: { kind: 'answer', answer }, times: 9 })
    await expect(look(simulator)).rejects.toMatchObject({ code: 'bad-answer' })
  })

  it('knows nothing of the environment that half a project leaves out', async () => {
    const simulator = await start()
    const half = { success: true, result: { deployment_configs: { production: {} } } }
    simulator.order({ act: { kind: 'answer', answer: { status: 200, body: half } }, times: 1 })
    const { observations } = await look(simulator)
    expect(observations[0]).toMatchObject({ listed: true, sightings: [] })
    expect(observations[1]).toMatchObject({ listed: false, sightings: [] })
  })
})

describe('write', () => {
  it('changes production and preview in one PATCH that names the changed names and nothing else', async () => {
    const simulator = await start()
    simulator.plant(at('production'), 'KEPT', 'as it was')
    simulator.plant(at('preview'), 'PLAIN', 'as it was', 'plain_text')
    const before = simulator.configs(project)
    const { line, put } = await look(simulator)
    const steps = [put('production', 'A', '1'), put('preview', 'A', '2'), put('preview', 'SITE', '3', 'public')]
    const receipts = await target.write({ steps, io: line.writing })
    expect(receipts).toEqual(steps.map(({ uid, name }) => ({ uid, name, ok: true })))
    expect(line.count).toEqual({ read: 1, write: 1, retried: 0 })
    expect(line.sent[1]).toMatchObject({
      method: 'PATCH',
      path: `/client/v4/accounts/${simulator.account}/pages/projects/docs`,
    })
    expect(line.sent[1]?.body).toEqual({
      deployment_configs: {
        production: { env_vars: { A: { type: 'secret_text', value: '1' } } },
        preview: {
          env_vars: { A: { type: 'secret_text', value: '2' }, SITE: { type: 'plain_text', value: '3' } },
        },
      },
    })
    const after = simulator.configs(project)
    for (const place of places) {
      expect({ ...after[place], env_vars: {} }).toEqual({ ...before[place], env_vars: {} })
      expect(after[place].env_vars).toMatchObject(before[place].env_vars)
    }
    expect(simulator.peek(at('production'), 'A')).toBe('1')
    expect(simulator.peek(at('preview'), 'A')).toBe('2')
  })

  it('says nothing of an environment that has no step', async () => {
    const simulator = await start()
    const { line, put } = await look(simulator)
    await target.write({ steps: [put('preview', 'A', '1')], io: line.writing })
    expect(line.sent[1]?.body).toEqual({
      deployment_configs: { preview: { env_vars: { A: { type: 'secret_text', value: '1' } } } },
    })
  })

  it('sends nothing for nothing', async () => {
    const simulator = await start()
    const line = lineTo(simulator)
    expect(await target.write({ steps: [], io: line.writing })).toEqual([])
    expect(await target.observe({ scopes: [], io: line.reading })).toEqual([])
    expect(line.sent).toEqual([])
  })

  it('carries 200 values of two environments in one PATCH', async () => {
    const simulator = await start({ projects: [{ name: project }] })
    const { line, put } = await look(simulator)
    const steps = places.flatMap((place) =>
      Array.from({ length: 100 }, (_, index) => put(place, `NAME_${index}`, `${place} ${index}`)),
    )
    const receipts = await target.write({ steps, io: line.writing })
    expect(receipts.every((receipt) => receipt.ok)).toBe(true)
    const observations = await target.observe({ scopes: scopesOf(simulator), io: line.reading })
    expect(observations.map((one) => one.sightings.length)).toEqual([100, 100])
    expect(line.count).toEqual({ read: 2, write: 1, retried: 0 })
    expect(simulator.peek(at('preview'), 'NAME_99')).toBe('preview 99')
  })

  it('removes with null, and only what it names', async () => {
    const simulator = await start()
    simulator.plant(at('production'), 'OLD', 'x')
    simulator.plant(at('production'), 'KEPT', 'y')
    simulator.plant(at('preview'), 'OLD', 'z')
    const { line, remove } = await look(simulator)
    const receipts = await target.write({ steps: [remove('production', 'OLD')], io: line.writing })
    expect(receipts.map((receipt) => receipt.ok)).toEqual([true])
    expect(line.sent[1]?.body).toEqual({ deployment_configs: { production: { env_vars: { OLD: null } } } })
    expect(simulator.peek(at('production'), 'OLD')).toBeUndefined()
    expect(simulator.peek(at('production'), 'KEPT')).toBe('y')
    expect(simulator.peek(at('preview'), 'OLD')).toBe('z')
  })

  it.each(Object.entries(awkward))('keeps every byte of %s, secret and public', async (name, value) => {
    const simulator = await start()
    const { line, put } = await look(simulator)
    const steps = [put('production', name, value), put('preview', name, value, 'public')]
    const receipts = await target.write({ steps, io: line.writing })
    expect(receipts.map((receipt) => receipt.ok)).toEqual([true, true])
    expect(simulator.peek(at('production'), name)).toBe(value)
    const [, preview] = await target.observe({ scopes: scopesOf(simulator), io: line.reading })
    expect(seen(preview, name)?.secret?.reveal()).toBe(value)
  })

  it('may turn a plain variable into a secret and back', async () => {
    const simulator = await start()
    simulator.plant(at('production'), 'A', 'x', 'plain_text')
    const first = await look(simulator)
    await target.write({ steps: [first.put('production', 'A', 'y')], io: first.line.writing })
    expect(simulator.configs(project).production.env_vars.A).toEqual({ type: 'secret_text', value: 'y' })
    const second = await look(simulator)
    await target.write({ steps: [second.put('production', 'A', 'z', 'public')], io: second.line.writing })
    expect(simulator.configs(project).production.env_vars.A).toEqual({ type: 'plain_text', value: 'z' })
  })
})

describe('a project that a wrangler config file governs', () => {
  const governed = { projects: [{ name: project, hash: 'stamp-of-the-file' }] }

  it('repeats the stamp of the file in every PATCH, for new names too', async () => {
    const simulator = await start(governed)
    const { line, put } = await look(simulator)
    const receipts = await target.write({ steps: [put('production', 'NEW', '1')], io: line.writing })
    expect(receipts.map((receipt) => receipt.ok)).toEqual([true])
    expect(line.sent[1]?.body).toEqual({
      deployment_configs: {
        production: {
          env_vars: { NEW: { type: 'secret_text', value: '1' } },
          wrangler_config_hash: 'stamp-of-the-file',
        },
      },
    })
    const later = await look(simulator)
    const remove = [later.remove('production', 'NEW'), later.remove('preview', 'NEVER')]
    await target.write({ steps: remove, io: later.line.writing })
    expect(places.map((place) => simulator.governed(project, place))).toEqual([true, true])
    expect(simulator.peek(at('production'), 'NEW')).toBeUndefined()
  })

  it('sends nothing where the stamp could get lost because nobody looked', async () => {
    const simulator = await start(governed)
    const { line, put } = await look(simulator)
    const { scopeHandle: _gone, ...blind } = put('production', 'NEW', '1')
    const [receipt] = await target.write({ steps: [blind], io: line.writing })
    expect(receipt).toMatchObject({ ok: false, landed: 'no' })
    expect(line.count.write).toBe(0)
    expect(simulator.governed(project, 'production')).toBe(true)
  })

  it('leaves plain variables to the file, says so, and lets the secrets through', async () => {
    const simulator = await start(governed)
    const { line, put } = await look(simulator)
    const steps = [put('production', 'PLAIN', '1', 'public'), put('production', 'SECRET', '2')]
    const receipts = await target.write({ steps, io: line.writing })
    expect(receipts.map((receipt) => receipt.ok)).toEqual([false, true])
    expect(receipts[0]).toMatchObject({ landed: 'no' })
    expect(errorOf(receipts[0])).toMatchObject({ code: 'invalid', hint: expect.stringContaining('`vars`') })
    expect(line.count.write).toBe(1)
    expect(simulator.peek(at('production'), 'SECRET')).toBe('2')
    expect(simulator.peek(at('production'), 'PLAIN')).toBeUndefined()
  })

  it("sets a secret back that somebody made plain, by the PATCH of the vendor's own tool, and says what the file may do", async () => {
    const simulator = await start(governed)
    simulator.plant(at('production'), 'OPENED', 'x', 'plain_text')
    const { line, put } = await look(simulator)
    const receipts = await target.write({ steps: [put('production', 'OPENED', '3')], io: line.writing })
    expect(receipts).toMatchObject([{ ok: true, note: expect.stringContaining('`vars`') }])
    expect(line.sent[1]?.body).toEqual({
      deployment_configs: {
        production: {
          env_vars: { OPENED: { type: 'secret_text', value: '3' } },
          wrangler_config_hash: 'stamp-of-the-file',
        },
      },
    })
    expect(simulator.configs(project).production.env_vars.OPENED).toEqual({ type: 'secret_text', value: '3' })
    expect(simulator.governed(project, 'production')).toBe(true)
  })

  it('takes a plain variable away when it is told to, and says that the file may put it back', async () => {
    const simulator = await start(governed)
    simulator.plant(at('production'), 'IN_FILE', 'x', 'plain_text')
    const { line, remove } = await look(simulator)
    const receipts = await target.write({ steps: [remove('production', 'IN_FILE')], io: line.writing })
    expect(receipts).toMatchObject([{ ok: true, note: expect.stringContaining('next deployment') }])
    expect(simulator.peek(at('production'), 'IN_FILE')).toBeUndefined()
    expect(simulator.governed(project, 'production')).toBe(true)
  })

  it('goes by the file that governs directly before the write', async () => {
    const simulator = await start()
    const { line, create } = await look(simulator)
    simulator.govern(project, 'production', 'a-new-stamp')
    const steps = [create('production', 'PLAIN', '1', 'public'), create('production', 'SECRET', '2')]
    const receipts = await target.write({ steps, io: line.writing })
    expect(receipts.map((receipt) => receipt.ok)).toEqual([false, true])
    expect(simulator.governed(project, 'production')).toBe(true)
  })
})

describe('a name that must not be there yet', () => {
  it('costs one more look, directly before the PATCH', async () => {
    const { line, create } = await look(await start())
    const receipts = await target.write({ steps: [create('production', 'NEW', '1')], io: line.writing })
    expect(receipts.map((receipt) => receipt.ok)).toEqual([true])
    expect(line.sent.map(({ method }) => method)).toEqual(['GET', 'GET', 'PATCH'])
  })

  it('is left as it was created by someone else after the last read, and the rest goes on', async () => {
    const simulator = await start()
    const { line, create } = await look(simulator)
    simulator.plant(at('production'), 'RACED', 'theirs')
    simulator.bind(at('preview'), 'BOUND')
    const steps = [
      create('production', 'RACED', 'ours'),
      create('preview', 'BOUND', 'ours'),
      create('preview', 'RACED', '2'),
    ]
    const receipts = await target.write({ steps, io: line.writing })
    expect(receipts.map((receipt) => receipt.ok)).toEqual([false, false, true])
    expect(receipts[0]).toMatchObject({
      landed: 'no',
      error: { code: 'conflict', message: 'it was created by someone else after the last read' },
    })
    expect(receipts[1]).toMatchObject({ landed: 'no', error: { code: 'invalid' } })
    expect(simulator.peek(at('production'), 'RACED')).toBe('theirs')
    expect(simulator.peek(at('preview'), 'RACED')).toBe('2')
  })

  it('is overwritten where that is allowed', async () => {
    const simulator = await start()
    const { line, put } = await look(simulator)
    simulator.plant(at('production'), 'RACED', 'theirs')
    const receipts = await target.write({ steps: [put('production', 'RACED', 'ours')], io: line.writing })
    expect(receipts.map((receipt) => receipt.ok)).toEqual([true])
    expect(line.count).toEqual({ read: 1, write: 1, retried: 0 })
  })

  it('is not sent where nobody can say whether it is there', async () => {
    const simulator = await start()
    const { line, create } = await look(simulator)
    const broken = { kind: 'answer', answer: { status: 502, body: '<html>bad gateway</html>' } } as const
    simulator.order({ match: ({ method }) => method === 'GET', act: broken, times: 9 })
    const receipts = await target.write({ steps: [create('production', 'NEW', '1')], io: line.writing })
    expect(receipts).toMatchObject([{ ok: false, landed: 'no', error: { code: 'unavailable' } }])
    expect(line.count.write).toBe(0)
  })
})

describe('a PATCH that the vendor refuses without saying why', () => {
  const many = (put: (name: string) => Step<Scope>, bad: readonly number[], length: number) =>
    Array.from({ length }, (_, index) => put(bad.includes(index) ? `BAD-${index}` : `NAME_${index}`))

  it.each([0, 1, 63, 100, 127])(
    'fails one refused value of 128 alone, in at most 16 requests (number %i)',
    async (bad) => {
      const simulator = await start({ projects: [{ name: project }] })
      const { line, put } = await look(simulator)
      const steps = many((name) => put('production', name, 'x'), [bad], 128)
      const receipts = await target.write({ steps, io: line.writing })
      expect(receipts.flatMap((one, index) => (one.ok ? [] : [index]))).toEqual([bad])
      expect(receipts[bad]).toMatchObject({ landed: 'no', error: { code: 'invalid' } })
      expect(Object.keys(simulator.configs(project).production.env_vars).length).toBe(127)
      expect(line.count.write).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(128)) + 2)
    },
  )

  it('fails two refused values of 60 alone', async () => {
    const simulator = await start({ projects: [{ name: project }] })
    const { line, put } = await look(simulator)
    const receipts = await target.write({
      steps: many((name) => put('production', name, 'x'), [7, 41], 60),
      io: line.writing,
    })
    expect(receipts.flatMap((one, index) => (one.ok ? [] : [index]))).toEqual([7, 41])
    expect(line.count.write).toBeLessThanOrEqual(26)
  })

  it('gives up after a handful of requests where everything is refused', async () => {
    const simulator = await start()
    const { line, put } = await look(simulator)
    const refuse = { kind: 'answer', answer: { status: 400, body: { success: false, errors: [] } } } as const
    simulator.order({ match: ({ method }) => method === 'PATCH', act: refuse, times: 999 })
    const receipts = await target.write({ steps: many((name) => put('preview', name, 'x'), [], 60), io: line.writing })
    for (const one of receipts) expect(one).toMatchObject({ ok: false, landed: 'no', error: { code: 'invalid' } })
    expect(line.count.write).toBeLessThanOrEqual(6)
  })

  it('sends nothing more once the vendor is not at fault for a value', async () => {
    const simulator = await start()
    const { line, put } = await look(simulator)
    const dead = { kind: 'answer', answer: { status: 401, body: { success: false, errors: [] } } } as const
    let patches = 0
    simulator.order({ match: ({ method }) => method === 'PATCH' && ++patches > 1, act: dead, times: 999 })
    const steps = many((name) => put('production', name, 'x'), [2], 4)
    const receipts = await target.write({ steps, io: line.writing })
    for (const one of receipts) expect(one).toMatchObject({ ok: false, landed: 'no', error: { code: 'unauthorized' } })
    expect(line.count.write).toBe(2)
  })
})

describe('failures', () => {
  it('fails only the step whose name another binding has taken', async () => {
    const simulator = await start()
    const { line, put } = await look(simulator)
    const steps = [put('production', 'KV_SESSIONS', '1'), put('production', 'A', '2')]
    const receipts = await target.write({ steps, io: line.writing })
    expect(receipts.map((receipt) => receipt.ok)).toEqual([false, true])
    expect(errorOf(receipts[0])).toMatchObject({ code: 'invalid', hint: expect.stringContaining('rename') })
    expect(simulator.peek(at('production'), 'A')).toBe('2')
  })

  it('shows no value of a PATCH that was refused', async () => {
    const simulator = await start()
    const { line, put } = await look(simulator)
    const canary = 'c4n4ry-value-5d1e'
    const steps = [put('production', 'A', canary), put('preview', 'ASSETS', canary)]
    const receipts = await target.write({ steps, io: line.writing })
    expect(receipts).toMatchObject([{ ok: true }, { ok: false, landed: 'no', error: { code: 'invalid' } }])
    expectNowhere(canary, receipts, errorOf(receipts[1]))
    expect(simulator.peek(at('production'), 'A')).toBe(canary)
  })

  it.each([400, 404, 409, 422, 500])('never repeats what the vendor echoes with a %i', async (status) => {
    const simulator = await start()
    const { line, put } = await look(simulator)
    const canary = 'c4n4ry-value-9b77'
    simulator.order({ match: ({ method }) => method === 'PATCH', act: { kind: 'echo', status }, times: 9 })
    const receipts = await target.write({ steps: [put('production', 'A', canary)], io: line.writing })
    expect(receipts[0]).toMatchObject({ ok: false, landed: status === 500 ? 'unknown' : 'no' })
    expectNowhere(canary, receipts, errorOf(receipts[0]))
  })

  it('says which project is missing from where', async () => {
    const simulator = await start({ projects: [] })
    const failure = await look(simulator).catch((thrown: unknown) => thrown)
    expect(failure).toBeInstanceOf(SealpostError)
    expect(failure).toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('8000007'),
      hint: expect.stringContaining('`project`'),
    })
  })

  it('names the missing permission', async () => {
    const none = await start({ may: [] })
    await expect(look(none)).rejects.toMatchObject({
      code: 'forbidden',
      hint: expect.stringContaining('Cloudflare Pages · Read'),
    })
    const readOnly = await start({ may: ['pages:read'] })
    const { line, put } = await look(readOnly)
    const [receipt] = await target.write({ steps: [put('production', 'A', '1')], io: line.writing })
    expect(errorOf(receipt)).toMatchObject({
      code: 'forbidden',
      hint: expect.stringContaining('Cloudflare Pages · Edit'),
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

  it("does not reach another's account", async () => {
    const simulator = await start()
    const scope: Scope = { account: 'f'.repeat(32), project, place: 'production' }
    const { reading } = lineTo(simulator)
    await expect(target.observe({ scopes: [scope], io: reading })).rejects.toMatchObject({ code: 'forbidden' })
    const odd: Scope = { account: 'acme', project, place: 'production' }
    await expect(target.observe({ scopes: [odd], io: reading })).rejects.toMatchObject({
      code: 'not-found',
      hint: expect.stringContaining('`account`'),
    })
  })

  it('does not know whether a write landed when the vendor breaks down', async () => {
    const simulator = await start()
    const { line, put } = await look(simulator)
    const broken = { kind: 'answer', answer: { status: 502, body: '<html>bad gateway</html>' } } as const
    simulator.order({ match: ({ method }) => method === 'PATCH', act: broken, times: 9 })
    const [receipt] = await target.write({ steps: [put('production', 'A', '1')], io: line.writing })
    expect(receipt).toMatchObject({ ok: false, landed: 'unknown', error: { code: 'unavailable' } })
  })

  it('does not know whether a write landed when success is not confirmed', async () => {
    const simulator = await start()
    const { line, put } = await look(simulator)
    const empty = {
      kind: 'answer',
      answer: { status: 200, body: { success: false, errors: [], result: null } },
    } as const
    simulator.order({ match: ({ method }) => method === 'PATCH', act: empty, times: 9 })
    const [receipt] = await target.write({ steps: [put('production', 'A', '1')], io: line.writing })
    expect(receipt).toMatchObject({ ok: false, landed: 'unknown', error: { code: 'bad-answer' } })
  })

  it.each(['drop', 'drop-after', 'truncate'] as const)(
    'repeats a PATCH after a %s: it is the same twice',
    async (kind) => {
      const simulator = await start()
      const { line, put } = await look(simulator)
      simulator.order({ match: ({ method }) => method === 'PATCH', act: { kind } })
      const [receipt] = await target.write({ steps: [put('production', 'A', '1')], io: line.writing })
      expect(receipt?.ok).toBe(true)
      expect(line.count).toEqual({ read: 1, write: 2, retried: 1 })
      expect(simulator.peek(at('production'), 'A')).toBe('1')
    },
  )

  it('keeps the error of the wire, redirects and lost connections alike', async () => {
    const simulator = await start()
    const moved = {
      kind: 'answer',
      answer: { status: 307, headers: { location: 'https://elsewhere.example' } },
    } as const
    simulator.order({ act: moved })
    await expect(look(simulator)).rejects.toMatchObject({ code: 'redirect' })
    simulator.order({ act: { kind: 'drop' }, times: 9 })
    await expect(look(simulator)).rejects.toMatchObject({ code: 'network' })
  })

  it('writes nothing while looking', async () => {
    const simulator = await start()
    const { line, put } = await look(simulator)
    const [receipt] = await target.write({ steps: [put('production', 'A', '1')], io: line.reading })
    expect(receipt).toMatchObject({ ok: false, error: { code: 'read-only' } })
    expect(simulator.peek(at('production'), 'A')).toBeUndefined()
  })
})

describe("the vendor's client", () => {
  it('adds nothing from the environment and nothing of its own to a request', async () => {
    vi.stubEnv('CLOUDFLARE_API_KEY', 'global-key')
    vi.stubEnv('CLOUDFLARE_EMAIL', 'someone@example.com')
    vi.stubEnv('CLOUDFLARE_API_USER_SERVICE_KEY', 'v1.0-service-key')
    vi.stubEnv('CLOUDFLARE_CUSTOM_HEADERS', 'x-odd: yes')
    vi.stubEnv('CLOUDFLARE_BASE_URL', 'http://127.0.0.1:9/elsewhere')
    vi.stubEnv('CLOUDFLARE_LOG', 'debug')
    const said = (['debug', 'info', 'warn', 'error', 'log'] as const).map((level) => vi.spyOn(console, level))
    const simulator = await start()
    const { line, put } = await look(simulator)
    await target.write({ steps: [put('production', 'A', 'c4n4ry')], io: line.writing })
    expect(line.sent.map(({ headers }) => [...headers.keys()])).toEqual([
      ['accept', 'authorization', 'user-agent'],
      ['accept', 'authorization', 'content-type', 'user-agent'],
    ])
    expect(line.sent[1]?.headers.get('user-agent')).toBe('sealpost-test')
    for (const spy of said) {
      expect(spy).not.toHaveBeenCalled()
      spy.mockRestore()
    }
  })

  it('costs a bundle less than 40 KB', async () => {
    const bundled = async (external: RegExp[]) => {
      const input = 'src/targets/cloudflare-pages/api.ts'
      const { output } = await build({ input, external, platform: 'node', output: { minify: true }, write: false })
      return output[0].code.length
    }
    const bytes = (await bundled([])) - (await bundled([/^cloudflare/]))
    expect(bytes).toBeGreaterThan(5_000)
    expect(bytes).toBeLessThan(40_000)
  })
})

describe('capabilities', () => {
  it('claims the limits that the simulator enforces', async () => {
    const { names, forms } = target.capabilities
    const name = new RegExp(`^(?:${names.pattern.is})$`)
    for (const good of ['A', '_x', '$', 'NEXT_PUBLIC_URL', 'a1']) expect(good).toMatch(name)
    for (const wrong of ['', '1A', 'A-B', 'A.B', 'A B', 'É', '__proto__']) expect(wrong).not.toMatch(name)

    const tooLarge = 'x'.repeat(forms.secret.maxBytes.is + 1)
    for (const [wrong, value] of [
      ['1A', 'x'],
      ['A-B', 'x'],
      [String(names.reserved.is[0]), 'x'],
      ['A', ''],
      ['A', tooLarge],
    ] as const) {
      const simulator = await start()
      const { line, put } = await look(simulator)
      const [receipt] = await target.write({ steps: [put('production', wrong, value)], io: line.writing })
      expect(receipt).toMatchObject({ ok: false, error: { code: 'invalid' } })
    }
  })
})
