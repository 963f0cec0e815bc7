import { afterEach, describe, expect, it } from 'vitest'
import {
  type CloudflareOptions,
  type CloudflareSimulator,
  startCloudflare,
} from '../../src/simulators/cloudflare/simulator.js'
import { target as pages } from '../../src/targets/cloudflare-pages/target.js'
import { target as workers } from '../../src/targets/cloudflare-workers/target.js'
import { clockFrom, lineTo } from '../targets/cloudflare-shared/target.kit.js'

const open: CloudflareSimulator[] = []
async function start(options: CloudflareOptions = {}) {
  const simulator = await startCloudflare(options)
  open.push(simulator)
  return simulator
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

interface Body {
  success: boolean
  errors: { code: number }[]
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into answers of many shapes
  result: any
  result_info?: Record<string, number>
}

async function ask(simulator: CloudflareSimulator, method: string, path: string, body?: unknown) {
  const answer = await fetch(`${simulator.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${simulator.token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Body }
}

const inAccount = ({ account }: CloudflareSimulator, path: string) => `/accounts/${account}/${path}`
const production = { project: 'docs', place: 'production' } as const

describe('Pages projects', () => {
  it('lists them page by page', async () => {
    const simulator = await start({ projects: Array.from({ length: 12 }, (_, index) => ({ name: `site-${index}` })) })
    const first = await ask(simulator, 'GET', inAccount(simulator, 'pages/projects?page=1&per_page=10'))
    const second = await ask(simulator, 'GET', inAccount(simulator, 'pages/projects?page=2&per_page=10'))
    expect([first.body.result.length, second.body.result.length]).toEqual([10, 2])
    expect(first.body.result_info).toMatchObject({ page: 1, per_page: 10, count: 10, total_count: 12, total_pages: 2 })
    const wrong = await ask(simulator, 'GET', inAccount(simulator, 'pages/projects?page=0'))
    expect(wrong).toMatchObject({ status: 400, body: { success: false, errors: [{ code: 8000024 }] } })
  })

  it('gives each deployment the variables as they stood', async () => {
    const simulator = await start()
    simulator.plant(production, 'BEFORE', 'x')
    simulator.deploy('docs', 'production')
    simulator.plant(production, 'AFTER', 'y')
    const path = inAccount(simulator, 'pages/projects/docs/deployments?env=production')
    const { body } = await ask(simulator, 'GET', path)
    expect(body.result.map((one: { env_vars: object }) => one.env_vars)).toEqual([
      { BEFORE: { type: 'secret_text', value: '' } },
      {},
    ])
  })

  it('loses the tie to a config file when a PATCH does not repeat its stamp', async () => {
    const simulator = await start({ projects: [{ name: 'docs', hash: 'stamp' }] })
    const patch = (config: object) =>
      ask(simulator, 'PATCH', inAccount(simulator, 'pages/projects/docs'), { deployment_configs: config })
    await patch({ preview: { env_vars: {}, wrangler_config_hash: 'stamp' } })
    expect(simulator.governed('docs', 'preview')).toBe(true)
    await patch({ preview: { env_vars: {} } })
    expect(simulator.governed('docs', 'preview')).toBe(false)
    expect(simulator.governed('docs', 'production')).toBe(true)
  })

  it('merges siblings and refuses what it does not know', async () => {
    const simulator = await start()
    const patch = (body: unknown) => ask(simulator, 'PATCH', inAccount(simulator, 'pages/projects/docs'), body)
    const config = (given: unknown) => patch({ deployment_configs: { production: given } })
    await config({ kv_namespaces: { CACHE: { namespace_id: 'cccc' }, KV_SESSIONS: null }, fail_open: false })
    expect(simulator.configs('docs').production).toMatchObject({
      kv_namespaces: { CACHE: { namespace_id: 'cccc' } },
      d1_databases: { D1_DOCS: { id: 'aaaa' } },
      fail_open: false,
    })
    expect(simulator.configs('docs').production.kv_namespaces).not.toHaveProperty('KV_SESSIONS')
    for (const wrong of [
      patch([]),
      patch({ colour: 'red' }),
      patch({ deployment_configs: { staging: {} } }),
      patch({ deployment_configs: 'x' }),
      config('x'),
      config({ colour: 'red' }),
      config({ env_vars: 'x' }),
      config({ env_vars: { A: 'x' } }),
      config({ env_vars: { A: { type: 'json', value: 'x' } } }),
      config({ env_vars: { A: { type: 'plain_text' } } }),
      config({ env_vars: { A: { type: 'plain_text', value: 'x', note: 'y' } } }),
    ]) {
      expect(await wrong).toMatchObject({ status: 400, body: { success: false, result: null } })
    }
    expect(simulator.configs('docs').production.env_vars).toEqual({})
  })

  it('shows writes late where it is told to', async () => {
    const clock = clockFrom()
    const simulator = await start({ lagReads: 1, lagMs: 1000, now: clock.now })
    const path = inAccount(simulator, 'pages/projects/docs')
    await ask(simulator, 'PATCH', path, {
      deployment_configs: { production: { env_vars: { A: { type: 'plain_text', value: 'x' } } } },
    })
    const names = async () =>
      Object.keys((await ask(simulator, 'GET', path)).body.result.deployment_configs.production.env_vars)
    expect(await names()).toEqual([])
    expect(await names()).toEqual([])
    clock.pass(1000)
    expect(await names()).toEqual(['A'])
    expect(simulator.peek(production, 'A')).toBe('x')
    simulator.uproot(production, 'A')
    expect(await names()).toEqual([])
  })
})

describe('Workers', () => {
  it('lists scripts and changes secrets one by one', async () => {
    const simulator = await start()
    const base = inAccount(simulator, 'workers/scripts')
    expect((await ask(simulator, 'GET', base)).body.result).toMatchObject([{ id: 'edge' }])
    const put = await ask(simulator, 'PUT', `${base}/edge/secrets`, { name: 'A', text: 'x', type: 'secret_text' })
    expect(put.body.result).toEqual({ name: 'A', type: 'secret_text' })
    expect(simulator.peek({ script: 'edge' }, 'A')).toBe('x')
    expect((await ask(simulator, 'GET', `${base}/edge/secrets/A`)).body.result).toEqual({
      name: 'A',
      type: 'secret_text',
    })
    expect((await ask(simulator, 'DELETE', `${base}/edge/secrets/A`)).status).toBe(200)
    expect(await ask(simulator, 'DELETE', `${base}/edge/secrets/A`)).toMatchObject({
      status: 404,
      body: { errors: [{ code: 10056 }] },
    })
    expect((await ask(simulator, 'GET', `${base}/edge/secrets/A`)).status).toBe(404)
    simulator.plant({ script: 'edge' }, 'B', 'y')
    simulator.uproot({ script: 'edge' }, 'B')
    expect((await ask(simulator, 'GET', `${base}/edge/secrets`)).body.result).toEqual([])
  })

  it('refuses bodies that the vendor would refuse', async () => {
    const simulator = await start()
    const path = inAccount(simulator, 'workers/scripts/edge/secrets-bulk')
    for (const wrong of [
      {},
      { secrets: 'x' },
      { secrets: {}, colour: 'red' },
      { secrets: { A: 'x' } },
      { secrets: { A: { name: 'B', text: 'x', type: 'secret_text' } } },
      { secrets: { A: { name: 'A', text: 'x', type: 'plain_text' } } },
      { secrets: { A: { name: 'A', type: 'secret_text' } } },
      { secrets: { A: { name: 'A', text: 'x', type: 'secret_text', note: 'y' } } },
    ]) {
      expect((await ask(simulator, 'PATCH', path, wrong)).status).toBe(400)
    }
    expect(simulator.versions('edge')).toBe(1)
  })
})

describe('the account', () => {
  it('knows its token and itself', async () => {
    const simulator = await start()
    expect((await ask(simulator, 'GET', '/user/tokens/verify')).body.result).toMatchObject({ status: 'active' })
    expect((await ask(simulator, 'GET', '/accounts')).body.result).toMatchObject([{ id: simulator.account }])
    expect((await ask(simulator, 'GET', `/accounts/${simulator.account}`)).body.result.id).toBe(simulator.account)
    expect(await ask(simulator, 'GET', '/zones')).toMatchObject({ status: 400, body: { errors: [{ code: 7000 }] } })
    const bare = await fetch(`${simulator.url}/accounts`)
    expect(bare.status).toBe(400)
    const stranger = await fetch(`${simulator.url}/user/tokens/verify`, { headers: { authorization: 'Bearer other' } })
    expect(stranger.status).toBe(401)
  })
})

describe('the rate limit', () => {
  it('is told by headers on every answer', async () => {
    const simulator = await start({ now: clockFrom().now })
    const { headers } = await ask(simulator, 'GET', '/accounts')
    expect(headers.get('ratelimit')).toBe('"default";r=1199;t=300')
    expect(headers.get('ratelimit-policy')).toBe('"default";q=1200;w=300')
    expect(headers.get('x-ratelimit-remaining')).toBe('1199')
    expect(headers.get('x-ratelimit-reset')).toBe('Sun, 01 Nov 2026 00:05:00 GMT')
  })

  it('blocks all calls for five minutes once it is passed', async () => {
    const clock = clockFrom()
    const simulator = await start({ limits: true, budget: 2, now: clock.now })
    const status = async () => (await ask(simulator, 'GET', '/accounts')).status
    expect([await status(), await status(), await status()]).toEqual([200, 200, 429])
    const { headers, body } = await ask(simulator, 'GET', '/accounts')
    expect(headers.get('retry-after')).toBe('300')
    expect(body.errors).toMatchObject([{ code: 971 }])
    clock.pass(299_000)
    expect(await status()).toBe(429)
    clock.pass(1_000)
    expect(await status()).toBe(200)
  })

  it('is never passed by the wire, which waits until the window ends', async () => {
    const clock = clockFrom()
    const simulator = await start({ limits: true, budget: 3, now: clock.now })
    const { account } = simulator
    const line = lineTo(simulator, clock)
    const began = clock.now()
    for (const place of ['production', 'preview'] as const) {
      const scope = pages.parseScope({ settings: { account, project: 'docs' }, place, form: 'secret' })
      await pages.observe({ scopes: [scope], io: line.reading })
      const script = workers.parseScope({ settings: { account }, place: { script: 'edge' }, form: 'secret' })
      await workers.observe({ scopes: [script], io: line.reading })
    }
    expect(simulator.requests.map((one) => one.status)).toEqual([200, 200, 200, 200])
    expect(clock.now() - began).toBeGreaterThanOrEqual(300_000)
    expect(clock.now() - began).toBeLessThan(310_000)
  })

  it('is waited for as long as the vendor says when a call is refused', async () => {
    const clock = clockFrom()
    const simulator = await start({ now: clock.now })
    const { account } = simulator
    const told = { status: 429, headers: { 'retry-after': '42' }, body: { success: false, errors: [], result: null } }
    simulator.order({ act: { kind: 'answer', answer: told } })
    const line = lineTo(simulator, clock)
    const began = clock.now()
    const scope = pages.parseScope({ settings: { account, project: 'docs' }, place: 'preview', form: 'secret' })
    const [observation] = await pages.observe({ scopes: [scope], io: line.reading })
    expect(observation?.listed).toBe(true)
    expect(clock.now() - began).toBeGreaterThanOrEqual(42_000)
    expect(clock.now() - began).toBeLessThan(43_000)
  })
})
