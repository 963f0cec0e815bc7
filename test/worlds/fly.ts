import type { TargetWorld, ValueAddress } from '../../src/conformance/index.js'
import { startFly } from '../../src/simulators/fly/simulator.js'
import { target } from '../../src/targets/fly/target.js'
import { asking } from './asking.js'
import { troubleAt, vendorClock } from './trouble.js'

/** Two apps, and one that another block names. */
export const fly: TargetWorld = {
  async start() {
    const clock = vendorClock()
    const simulator = await startFly({
      now: clock.now,
      apps: [{ name: 'shop' }, { name: 'shop-preview' }, { name: 'docs' }],
    })
    const ask = asking(simulator)
    const address = '/v1/apps/shop/secrets'
    const no = (status: number) => ({ status, body: { error: 'No.', status: 'unknown' } })
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
    const appOf = ({ place }: Pick<ValueAddress, 'place'>) =>
      place === 'app' ? 'shop' : (place as { app: string }).app
    return {
      target,
      settings: { app: 'shop' },
      places: ['app', { app: 'shop-preview' }],
      spellings: [{ settings: {}, place: { app: 'shop' }, of: 0 }],
      elsewhere: { settings: { app: 'docs' }, place: 'app' },
      endpoint: simulator.url,
      token: simulator.token,
      peek: async (at) => simulator.peek(appOf(at), at.name),
      plant: async (addresses, value) => {
        for (const at of addresses) simulator.plant(appOf(at), at.name, value)
      },
      uproot: async (at) => simulator.uproot(appOf(at), at.name),
      // what Machines see is none of our doing
      attributes: async (at) => simulator.onMachines(appOf(at), at.name) ?? null,
      wait: clock.wait,
      requests,
      order,
      calm,
      attempts: {
        "return a secret outside of the app's Machines": async () => {
          await ask('POST', address, { values: { HIDDEN: 'never shown' } })
          const { ok, text } = await ask('GET', `${address}?show_secrets=true`)
          return ok && text.includes('HIDDEN') && !text.includes('never shown')
        },
        'refuse to overwrite, or report that it did: a name created between the last read and the POST is replaced':
          async () => {
            const put = () => ask('POST', address, { values: { RACED: 'ours' } })
            const made = await put()
            simulator.plant('shop', 'RACED', 'theirs')
            const replaced = await put()
            const fields = ({ text }: { text: string }) => Object.keys(JSON.parse(text).secrets[0]).join()
            const same = replaced.status === made.status && fields(replaced) === fields(made)
            return same && simulator.peek('shop', 'RACED') === 'ours'
          },
        'deploy what it stages: running Machines keep their values': async () => {
          await ask('POST', address, { values: { STAGED: 'before' } })
          simulator.deploy('shop')
          await ask('POST', address, { values: { STAGED: 'after' } })
          return simulator.peek('shop', 'STAGED') === 'after' && simulator.onMachines('shop', 'STAGED') === 'before'
        },
        'accept part of a POST: one refused value refuses all of them': async () => {
          const { ok } = await ask('POST', address, { values: { GOOD: 'one', BAD: '' } })
          return !ok && simulator.peek('shop', 'GOOD') === undefined
        },
      },
      close: simulator.close,
    }
  },
}
