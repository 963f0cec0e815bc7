import { afterEach, describe, expect, test } from 'vitest'
import { startVercel, type VercelOptions, type VercelSimulator } from '../../src/simulators/vercel/simulator.js'
import { shop } from '../targets/vercel/target.kit.js'

let sim: VercelSimulator
const env = '/v10/projects/shop-web/env'
const row = { key: 'A', value: 'x', type: 'plain', target: ['production'] }

async function start(options: VercelOptions = {}): Promise<void> {
  sim = await startVercel({ projects: [shop], ...options })
}
afterEach(() => sim.close())

/** The parts of an answer that are looked at here. */
interface Body {
  readonly envs: readonly { readonly value: string }[]
  readonly created: readonly { readonly key: string }[]
  readonly failed: readonly unknown[]
  readonly error: { readonly code: string }
}

async function ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const mark = path.includes('?') ? '&' : '?'
  const answer = await fetch(`${sim.url}${path}${mark}slug=acme`, {
    method,
    headers: { authorization: `Bearer ${sim.token}`, ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Body }
}

describe('the simulator', () => {
  test('refuses what the vendor refuses before it looks at a value', async () => {
    await start()
    const refused = [
      {},
      [],
      { key: 'A', value: 'x', type: 'plain' },
      { ...row, type: 'quantum' },
      { ...row, target: 'production' },
      { ...row, target: ['staging'] },
      { ...row, value: 1 },
      { ...row, surprise: true },
      { ...row, comment: 'c'.repeat(501) },
      [row, { ...row, gitBranch: 'b'.repeat(251) }],
    ]
    for (const body of refused) expect((await ask('POST', env, body)).status).toBe(400)
    expect(sim.rows('shop-web')).toEqual([])
  })

  test('tells a missing token, a wrong one and a stranger team apart', async () => {
    await start()
    expect(await ask('GET', env, undefined, { authorization: 'Bearer wrong' })).toMatchObject({
      status: 403,
      body: { error: { code: 'forbidden', invalidToken: true } },
    })
    const bare = await fetch(`${sim.url}${env}`)
    expect([bare.status, await bare.json()]).toMatchObject([401, { error: { missingToken: true } }])
    const headers = { authorization: `Bearer ${sim.token}` }
    expect((await fetch(`${sim.url}${env}?slug=strangers`, { headers })).status).toBe(403)
    expect((await fetch(`${sim.url}${env}`, { headers })).status).toBe(404)
  })

  test('answers a partial failure in the order it was asked, and echoes as the vendor may', async () => {
    await start()
    const { status, body } = await ask('POST', env, [
      row,
      { ...row, target: ['production', 'preview'] },
      { ...row, key: 'B' },
    ])
    expect(status).toBe(201)
    expect(body.created.map((one) => one.key)).toEqual(['A', 'B'])
    expect(body.failed).toMatchObject([{ error: { code: 'ENV_CONFLICT', envVarKey: 'A', value: 'x' } }])
    expect((await ask('POST', env, row)).body.error.code).toBe('ENV_CONFLICT')
    expect((await ask('POST', `${env}?upsert=true`, { ...row, value: 'y' })).body).toMatchObject({
      created: { key: 'A' },
      failed: [],
    })
    expect(sim.peek('shop-web', 'production', 'A')).toBe('y')
  })

  test('never gives a sensitive value back, by no route', async () => {
    await start()
    await ask('POST', env, { ...row, value: 'very-hush', type: 'sensitive', comment: 'c' })
    const id = sim.rows('shop-web')[0]?.id
    const answers = [
      await ask('GET', `${env}?decrypt=true`),
      await ask('GET', `/v1/projects/shop-web/env/${id}`),
      await ask('GET', '/v3/env/pull/shop-web/production'),
      await ask('PATCH', `/v9/projects/shop-web/env/${id}`, { comment: 'd' }),
      await ask('PATCH', `/v9/projects/shop-web/env/${id}`, { type: 'plain' }),
      await ask('DELETE', `/v9/projects/shop-web/env/${id}`),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 400, 200])
    // the refusal may echo; everything else may not
    expect(JSON.stringify(answers.filter(({ status }) => status === 200))).not.toContain('very-hush')
  })

  test('shows ciphertext unless it is asked to decrypt', async () => {
    await start()
    await ask('POST', env, { ...row, value: 'hush', type: 'encrypted' })
    const plain = await ask('GET', env)
    expect(plain.body.envs[0]).toMatchObject({ decrypted: false })
    expect(plain.body.envs[0]?.value).not.toContain('hush')
    expect((await ask('GET', `${env}?decrypt=true`)).body.envs[0]).toMatchObject({ decrypted: true, value: 'hush' })
  })

  test('lists lag behind writes as long as ordered', async () => {
    await start({ lagReads: 2 })
    await ask('POST', env, row)
    const counts = [await ask('GET', env), await ask('GET', env), await ask('GET', env)].map(
      ({ body }) => body.envs.length,
    )
    expect(counts).toEqual([0, 0, 1])
    await sim.close()
    let clock = 1_000_000
    await start({ lagMs: 5000, now: () => clock })
    await ask('POST', env, row)
    expect((await ask('GET', env)).body.envs).toHaveLength(0)
    clock += 5000
    expect((await ask('GET', env)).body.envs).toHaveLength(1)
  })

  test('keeps to the budgets of a minute, with headers on every answer', async () => {
    let clock = 1_000_000
    await start({ limits: true, now: () => clock })
    for (let index = 0; index < 120; index += 1) await ask('POST', `${env}?upsert=true`, row)
    const over = await ask('POST', `${env}?upsert=true`, row)
    expect([over.status, over.headers.get('retry-after'), over.headers.get('x-ratelimit-remaining')]).toEqual([
      429,
      '60',
      '0',
    ])
    expect(over.body.error).toMatchObject({ code: 'rate_limited', limit: { total: 120, remaining: 0 } })
    expect((await ask('GET', env)).headers.get('x-ratelimit-limit')).toBe('500')
    clock += 60_000
    expect((await ask('POST', `${env}?upsert=true`, row)).status).toBe(201)
  })

  test('keeps rows of one name apart by what they reach, and holds each place to its size', async () => {
    await start()
    await ask('POST', env, { ...row, value: 'x'.repeat(40_000) })
    const more = await ask('POST', env, [
      { ...row, key: 'B', value: 'x'.repeat(40_000) },
      { ...row, key: 'B', value: 'x'.repeat(40_000), target: ['preview'] },
    ])
    expect(more.body.failed).toMatchObject([{ error: { code: 'VALUE_INVALID_LENGTH' } }])
    expect(sim.rows('shop-web').map((one) => one.target)).toEqual([['production'], ['preview']])
    sim.plant('shop-web', { key: 'A', value: 'new' })
    expect(sim.peek('shop-web', 'production', 'A')).toBe('new')
    sim.uproot('shop-web', 'production', 'A')
    expect(sim.peek('shop-web', 'production', 'A')).toBeUndefined()
  })
})
