import type { TargetWorld } from '../../src/conformance/index.js'
import { no } from '../../src/simulators/cloudflare/envelope.js'
import { startCloudflare } from '../../src/simulators/cloudflare/simulator.js'
import { target } from '../../src/targets/cloudflare-workers/target.js'
import { asking } from './asking.js'
import { troubleAt, vendorClock } from './trouble.js'

/** Cloudflare's answers when something is wrong, whatever the product. */
export const cloudflareAnswers = {
  unauthorized: no(401, 10000, 'Authentication error'),
  forbidden: no(403, 10000, 'Authentication error'),
  missing: no(404, 10007, 'This does not exist on your account.'),
  limited: no(429, 971, 'Please wait and consider throttling your request speed', { 'retry-after': '1' }),
  broken: no(500, 10013, 'An internal error prevented the request.'),
}

/** Two Workers, as one app has them for two environments. */
export const cloudflareWorkers: TargetWorld = {
  async start() {
    const clock = vendorClock()
    const simulator = await startCloudflare({
      scripts: [{ name: 'edge' }, { name: 'edge-preview' }, { name: 'another' }],
      now: clock.now,
    })
    const { account } = simulator
    const asked = asking(simulator)
    const ask = (method: string, path: string, body?: unknown) =>
      asked(method, `/accounts/${account}/workers/scripts/edge${path}`, body)
    const secret = (name: string, text: string) => ({ name, text, type: 'secret_text' })
    const { order, calm, requests } = troubleAt(simulator, {
      ...cloudflareAnswers,
      reject: ({ name }, strike) =>
        strike({
          match: ({ method, body }) => method === 'PATCH' && body.includes(JSON.stringify(name)),
          act: { kind: 'answer', answer: no(400, 10021, 'This value cannot be used.') },
        }),
      hide: (strike) => {
        strike({ match: ({ method }) => method === 'GET', act: { kind: 'answer', answer: cloudflareAnswers.broken } })
        return () => undefined
      },
    })
    const at = (place: unknown) => place as { script: string }
    const [live, preview] = [{ script: 'edge' }, { script: 'edge-preview' }]
    return {
      target,
      settings: { account },
      places: [live, preview],
      spellings: [{ settings: { account: account.toUpperCase() }, place: live, of: 0 }],
      elsewhere: { settings: { account }, place: { script: 'another' } },
      obstacles: ['plain_text', 'kv_namespace'].map((kind) => ({
        is: `a binding of the kind ${kind}`,
        address: { place: preview, form: 'secret', name: 'BOUND' },
        arrange: async () => simulator.bind(preview, 'BOUND', kind),
      })),
      endpoint: simulator.url,
      token: simulator.token,
      peek: async ({ place, name }) => simulator.peek(at(place), name),
      plant: async (addresses, value) => {
        for (const { place, name } of addresses) simulator.plant(at(place), name, value)
      },
      uproot: async ({ place, name }) => simulator.uproot(at(place), name),
      // a secret of a Worker has a name and a text, and a PATCH of secrets reaches nothing else
      attributes: async () => null,
      wait: clock.wait,
      requests,
      order,
      calm,
      attempts: {
        'return a secret': async () => {
          simulator.plant({ script: 'edge' }, 'HIDDEN', 'never shown')
          const shown = [
            await ask('GET', '/settings'),
            await ask('GET', '/secrets'),
            await ask('GET', '/secrets/HIDDEN'),
          ]
          return shown.every(({ ok, text }) => ok && !text.includes('never shown'))
        },
        'provide a version stamp: manual edits of a secret are not detected': async () => {
          simulator.plant({ script: 'edge' }, 'EDITED', 'one')
          const before = await ask('GET', '/secrets')
          await clock.wait(60_000)
          simulator.plant({ script: 'edge' }, 'EDITED', 'two')
          return before.text === (await ask('GET', '/secrets')).text
        },
        'distinguish a recreated name from the old one: removals rely on the ledger alone': async () => {
          const look = async () => (await ask('GET', '/settings')).text + (await ask('GET', '/secrets')).text
          simulator.plant({ script: 'edge' }, 'REMADE', 'one')
          const before = await look()
          simulator.uproot({ script: 'edge' }, 'REMADE')
          await clock.wait(60_000)
          simulator.plant({ script: 'edge' }, 'REMADE', 'one')
          return before === (await look())
        },
        'refuse to overwrite, or report that it did: a name created between the last read and the PATCH is replaced':
          async () => {
            const put = () => ask('PATCH', '/secrets-bulk', { secrets: { RACED: secret('RACED', 'ours') } })
            const made = await put()
            simulator.plant({ script: 'edge' }, 'RACED', 'theirs')
            const replaced = await put()
            const text = simulator.peek({ script: 'edge' }, 'RACED')
            return replaced.ok && replaced.text === made.text && text === 'ours'
          },
        'store a readable value: plain variables are bindings of the script': async () =>
          !(await ask('PUT', '/secrets', { ...secret('OPEN', 'one'), type: 'plain_text' })).ok,
        "change secrets while the Worker's latest version is not deployed": async () => {
          simulator.deployed('edge', false)
          return !(await ask('PUT', '/secrets', secret('LATE', 'one'))).ok
        },
        'accept part of a PATCH: one refused value refuses all of them': async () => {
          const secrets = { GOOD: secret('GOOD', 'one'), BAD: secret('BAD', 'x'.repeat(6000)) }
          const { ok } = await ask('PATCH', '/secrets-bulk', { secrets })
          return !ok && simulator.peek({ script: 'edge' }, 'GOOD') === undefined
        },
      },
      close: simulator.close,
    }
  },
}
