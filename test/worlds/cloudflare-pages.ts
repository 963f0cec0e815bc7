import type { TargetWorld } from '../../src/conformance/index.js'
import { no } from '../../src/simulators/cloudflare/envelope.js'
import type { PagesPlace } from '../../src/simulators/cloudflare/pages-patch.js'
import { startCloudflare } from '../../src/simulators/cloudflare/simulator.js'
import { target } from '../../src/targets/cloudflare-pages/target.js'
import { asking } from './asking.js'
import { cloudflareAnswers } from './cloudflare-workers.js'
import { troubleAt, vendorClock } from './trouble.js'

const project = 'docs'

/** A project whose settings and bindings stand beside its variables, and one that a wrangler config file governs. */
export const cloudflarePages: TargetWorld = {
  async start() {
    const clock = vendorClock()
    const simulator = await startCloudflare({
      projects: [{ name: project }, { name: 'governed', hash: 'stamp-of-the-file' }],
      now: clock.now,
    })
    const { account } = simulator
    const asked = asking(simulator)
    const ask = (method: string, body?: unknown) =>
      asked(method, `/accounts/${account}/pages/projects/${project}`, body)
    const patch = (place: string, env_vars: object) => ask('PATCH', { deployment_configs: { [place]: { env_vars } } })
    const { order, calm, requests } = troubleAt(simulator, {
      ...cloudflareAnswers,
      reject: ({ name }, strike) =>
        strike({
          match: ({ method, body }) => method === 'PATCH' && body.includes(JSON.stringify(name)),
          act: { kind: 'answer', answer: no(400, 8000000, 'This value cannot be used.') },
        }),
      hide: (strike) => {
        strike({ match: ({ method }) => method === 'GET', act: { kind: 'answer', answer: cloudflareAnswers.broken } })
        return () => undefined
      },
    })
    const at = (place: unknown) => ({ project, place: place as PagesPlace })
    return {
      target,
      settings: { account, project },
      places: ['production', 'preview'],
      spellings: [{ settings: { account: account.toUpperCase(), project }, place: 'preview', of: 1 }],
      elsewhere: { settings: { account, project: 'governed' }, place: 'production' },
      obstacles: [
        ...(['secret', 'public'] as const).map((form) => ({
          is: 'a KV namespace of the same name',
          address: { place: 'production', form, name: 'BOUND' },
          arrange: async () => simulator.bind(at('production'), 'BOUND'),
        })),
        {
          is: 'a wrangler config file that keeps the plain variables',
          address: { place: 'preview', form: 'public', name: 'PLAIN' },
          arrange: async () => simulator.govern(project, 'preview', 'stamp-of-the-file'),
        },
      ],
      endpoint: simulator.url,
      token: simulator.token,
      peek: async ({ place, name }) => simulator.peek(at(place), name),
      plant: async (addresses, value) => {
        for (const { place, form, name } of addresses) {
          simulator.plant(at(place), name, value, form === 'secret' ? 'secret_text' : 'plain_text')
        }
      },
      uproot: async ({ place, name }) => simulator.uproot(at(place), name),
      attributes: async ({ place, name }) => {
        const { production, preview } = simulator.configs(project)
        const { env_vars: _ours, ...live } = production
        const { env_vars: _theirs, ...trial } = preview
        return { live, trial, type: simulator.configs(project)[at(place).place].env_vars[name]?.type }
      },
      wait: clock.wait,
      requests,
      order,
      calm,
      attempts: {
        'return a secret': async () => {
          simulator.plant(at('production'), 'HIDDEN', 'never shown')
          const { ok, text } = await ask('GET')
          return ok && text.includes('HIDDEN') && !text.includes('never shown')
        },
        'provide a version stamp: manual edits of a secret are not detected': async () => {
          simulator.plant(at('production'), 'EDITED', 'one')
          const before = await ask('GET')
          await clock.wait(60_000)
          simulator.plant(at('production'), 'EDITED', 'two')
          return before.text === (await ask('GET')).text
        },
        'distinguish a recreated name from the old one: removals rely on the ledger alone': async () => {
          simulator.plant(at('production'), 'REMADE', 'one')
          const before = await ask('GET')
          simulator.uproot(at('production'), 'REMADE')
          await clock.wait(60_000)
          simulator.plant(at('production'), 'REMADE', 'one')
          return before.text === (await ask('GET')).text
        },
        'refuse to overwrite, or report that it did: a name created between the last read and the PATCH is replaced':
          async () => {
            const put = () => patch('production', { RACED: { type: 'secret_text', value: 'ours' } })
            const made = await put()
            simulator.plant(at('production'), 'RACED', 'theirs')
            const replaced = await put()
            return replaced.ok && replaced.text === made.text && simulator.peek(at('production'), 'RACED') === 'ours'
          },
        'store variables for a single branch': async () =>
          !(await patch('next', { ONE: { type: 'plain_text', value: 'one' } })).ok,
        'store plain variables of a project with a wrangler config file: they belong in that file': async () => {
          const io = {
            endpoint: simulator.url,
            fetch: (input: string | URL | Request, init?: RequestInit) => {
              const headers = new Headers(init?.headers)
              headers.set('authorization', `Bearer ${simulator.token}`)
              return fetch(input, { ...init, headers })
            },
          }
          const place = { settings: { account, project: 'governed' }, place: 'production', form: 'public' } as const
          const scope = target.parseScope(place)
          const [seen] = await target.observe({ scopes: [scope], io })
          const about = { scope, uid: target.keyOf(scope).uid, name: 'PLAIN', scopeHandle: seen?.handle }
          const [receipt] = await target.write({
            steps: [{ ...about, do: 'put', form: 'public', value: 'one', mayReplace: false }],
            io,
          })
          return receipt?.ok === false && simulator.governed('governed', 'production')
        },
        'accept part of a PATCH: one refused value refuses all of them': async () => {
          const good = { type: 'secret_text', value: 'one' }
          const { ok } = await patch('production', { GOOD: good, BAD: { ...good, value: 'x'.repeat(6000) } })
          return !ok && simulator.peek(at('production'), 'GOOD') === undefined
        },
      },
      close: simulator.close,
    }
  },
}
