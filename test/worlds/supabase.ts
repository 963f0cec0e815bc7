import type { TargetWorld, ValueAddress } from '../../src/conformance/index.js'
import { startSupabase } from '../../src/simulators/supabase/simulator.js'
import { target } from '../../src/targets/supabase/target.js'
import { asking } from './asking.js'
import { troubleAt, vendorClock } from './trouble.js'

const shop = 'abcdefghijklmnopqrst'
const preview = 'tsrqponmlkjihgfedcba'
const other = 'bcdfghjklmnpqrstvwxz'

/** Two projects, and one that another block names. */
export const supabase: TargetWorld = {
  async start() {
    const clock = vendorClock()
    const simulator = await startSupabase({
      now: clock.now,
      projects: [
        { ref: shop, name: 'shop' },
        { ref: preview, name: 'shop-preview' },
        { ref: other, name: 'docs' },
      ],
    })
    const ask = asking(simulator)
    const address = `/v1/projects/${shop}/secrets`
    const no = (status: number, message = 'No.') => ({ status, body: { message } })
    const { order, calm, requests } = troubleAt(simulator, {
      unauthorized: no(401),
      forbidden: no(403),
      missing: no(404),
      limited: { ...no(429), headers: { 'retry-after': '1' } },
      broken: no(500),
      reject: ({ name }, strike) =>
        strike({
          match: ({ method, body }) => method === 'POST' && body.includes(JSON.stringify(name)),
          act: { kind: 'answer', answer: no(400) },
        }),
      // the list has no pages and no count
      hide: (strike) => {
        strike({ match: ({ method }) => method === 'GET', act: { kind: 'answer', answer: no(500) } })
        return () => undefined
      },
    })
    const refOf = ({ place }: Pick<ValueAddress, 'place'>) =>
      place === 'functions' ? shop : (place as { project: string }).project
    return {
      target,
      settings: { project: shop },
      places: ['functions', { project: preview }],
      spellings: [{ settings: {}, place: { project: shop }, of: 0 }],
      elsewhere: { settings: { project: other }, place: 'functions' },
      endpoint: simulator.url,
      token: simulator.token,
      peek: async (at) => simulator.peek(refOf(at), at.name),
      plant: async (addresses, value) => {
        for (const at of addresses) simulator.plant(refOf(at), at.name, value)
      },
      uproot: async (at) => simulator.uproot(refOf(at), at.name),
      attributes: async (at) => simulator.names(refOf(at)).filter((name) => name.startsWith('SUPABASE_')),
      wait: clock.wait,
      requests,
      order,
      calm,
      attempts: {
        'return a secret: only a digest': async () => {
          await ask('POST', address, [{ name: 'HIDDEN', value: 'never shown' }])
          const { ok, text } = await ask('GET', address)
          return ok && text.includes('HIDDEN') && !text.includes('never shown')
        },
        'distinguish a name that was recreated with the same value from the old one': async () => {
          const look = async () =>
            JSON.parse((await ask('GET', address)).text).map(({ name, value }: Record<string, string>) => [name, value])
          simulator.plant(shop, 'REMADE', 'one')
          const before = await look()
          simulator.uproot(shop, 'REMADE')
          await clock.wait(60_000)
          simulator.plant(shop, 'REMADE', 'one')
          return JSON.stringify(before) === JSON.stringify(await look())
        },
        'refuse to overwrite, or report that it did: a name created between the last read and the POST is replaced':
          async () => {
            const put = () => ask('POST', address, [{ name: 'RACED', value: 'ours' }])
            const made = await put()
            simulator.plant(shop, 'RACED', 'theirs')
            const replaced = await put()
            const same = replaced.status === made.status && replaced.text === made.text
            return same && simulator.peek(shop, 'RACED') === 'ours'
          },
        'store a name that begins with SUPABASE_': async () =>
          !(await ask('POST', address, [{ name: 'SUPABASE_OURS', value: 'one' }])).ok,
        'accept part of a POST: one refused value refuses all of them': async () => {
          const values = [
            { name: 'GOOD', value: 'one' },
            { name: 'BAD', value: 'x'.repeat(25_000) },
          ]
          return !(await ask('POST', address, values)).ok && simulator.peek(shop, 'GOOD') === undefined
        },
      },
      close: simulator.close,
    }
  },
}
