import type { TargetWorld } from '../../src/conformance/index.js'
import { startNetlify } from '../../src/simulators/netlify/simulator.js'
import { target } from '../../src/targets/netlify/target.js'
import { asking } from './asking.js'
import { troubleAt, vendorClock } from './trouble.js'

const scopes = ['builds', 'functions', 'runtime']

/** One site of a team: two deploy contexts, and one branch. */
export const netlify: TargetWorld = {
  async start() {
    const clock = vendorClock()
    const team = '5f00000000000000000000aa'
    const other = '1f2e0000-0000-4000-8000-00000000000f'
    const simulator = await startNetlify({
      now: clock.now,
      account: { id: team, slug: 'acme' },
      sites: [
        { id: '1f2e0000-0000-4000-8000-000000000001', name: 'shop' },
        { id: other, name: 'docs' },
      ],
    })
    const { site, account } = simulator
    const asked = asking(simulator)
    const ask = (method: string, path: string, body?: unknown) =>
      asked(method, `/accounts/${account}/env${path}?site_id=${site}`, body)
    const no = (code: number) => ({ status: code, body: { code, message: 'No.', msg: 'No.' } })
    const { order, calm, requests } = troubleAt(simulator, {
      unauthorized: no(401),
      forbidden: no(403),
      missing: no(404),
      limited: { ...no(429), headers: { 'retry-after': '1' } },
      broken: no(500),
      reject: ({ name }, strike) =>
        strike({
          match: ({ method, path, body }) =>
            method !== 'GET' && (path.endsWith(`/${name}`) || body.includes(JSON.stringify(name))),
          act: { kind: 'answer', answer: no(422) },
        }),
      hide: (strike) => {
        strike({ match: ({ method }) => method === 'GET', act: { kind: 'answer', answer: no(500) } })
        return () => undefined
      },
    })
    const create = (key: string, secret: boolean, contexts: readonly string[], more = {}) =>
      ask('POST', '', [
        {
          key,
          is_secret: secret,
          scopes,
          values: contexts.map((context) => ({ context, value: `shown in ${context}` })),
          ...more,
        },
      ])
    return {
      target,
      settings: { account, site },
      places: ['production', 'deploy-preview', 'branch:next'],
      spellings: [{ settings: { account: team, site }, place: 'production', of: 0 }],
      elsewhere: { settings: { account, site: other }, place: 'production' },
      endpoint: simulator.url,
      token: simulator.token,
      peek: async ({ place, name }) => simulator.peek({ site }, String(place), name),
      plant: async (addresses, value) => {
        for (const { place, form, name } of addresses) {
          // only readable values can span contexts
          const spans = addresses.length > 1 && form === 'public'
          const more = { secret: form === 'secret', scopes: ['builds', 'functions'] }
          simulator.plant({ site }, spans ? 'all' : String(place), name, { value, ...more })
        }
      },
      uproot: async ({ place, name }) => simulator.uproot({ site }, String(place), name),
      attributes: async ({ name }) => {
        const row = simulator.look({ site }, name)
        return { secret: row?.secret, scopes: row?.scopes }
      },
      wait: clock.wait,
      requests,
      order,
      calm,
      attempts: {
        'return the value of a secret, except in the dev context': async () => {
          await create('HIDDEN', true, ['production'])
          const shown = [await ask('GET', ''), await ask('GET', '/HIDDEN')]
          return shown.every(({ ok, text }) => ok && !text.includes('shown in production'))
        },
        'keep the dev value of a secret unreadable': async () => {
          await create('HIDDEN', true, ['production', 'dev'])
          return (await ask('GET', '')).text.includes('shown in dev')
        },
        'make a secret readable again': async () => {
          await create('HIDDEN', true, ['production'])
          const values = [{ context: 'production', value: 'one' }]
          return !(await ask('PUT', '/HIDDEN', { key: 'HIDDEN', is_secret: false, scopes, values })).ok
        },
        'keep a name secret in one context and readable in another': async () => {
          const values = [
            { context: 'production', value: 'one', is_secret: true },
            { context: 'deploy-preview', value: 'two', is_secret: false },
          ]
          return !(await create('MIXED', false, [], { values })).ok
        },
        'make a readable variable secret by setting one value': async () => {
          await create('OPEN', false, ['production'])
          await ask('PATCH', '/OPEN', { context: 'production', value: 'one', is_secret: true })
          return JSON.parse((await ask('GET', '/OPEN')).text).is_secret === false
        },
        'store one secret value for all contexts': async () => !(await create('WIDE', true, ['all'])).ok,
        'use the post-processing scope for a secret': async () =>
          !(await create('LATE', true, ['production'], { scopes: ['post-processing'] })).ok,
        'create a name that exists': async () => {
          const first = await create('TWICE', false, ['production'])
          return first.ok && !(await create('TWICE', false, ['deploy-preview'])).ok
        },
        'tell which value of a name was changed': async () => {
          await create('PAIR', false, ['production', 'deploy-preview'])
          await ask('PATCH', '/PAIR', { context: 'production', value: 'changed' })
          const row = JSON.parse((await ask('GET', '/PAIR')).text)
          const fields = new Set(row.values.flatMap((value: object) => Object.keys(value)))
          return [...fields].sort().join() === 'context,context_parameter,id,value'
        },
        'refuse to set a value in a context that someone else has just set': async () => {
          await create('RACED', false, ['production', 'deploy-preview'])
          return (await ask('PATCH', '/RACED', { context: 'deploy-preview', value: 'later' })).ok
        },
        'distinguish a new value of a name from a replaced one': async () => {
          await create('FRESH', false, ['production'])
          const told = []
          for (const value of ['first', 'second']) {
            const { status, text } = await ask('PATCH', '/FRESH', { context: 'deploy-preview', value })
            told.push(
              [status, ...Object.keys(JSON.parse(text)), ...JSON.parse(text).values.flatMap(Object.keys)].join(),
            )
          }
          return told[0] === told[1]
        },
      },
      close: simulator.close,
    }
  },
}
