import { target } from '@acme/sealpost-plugins'
import { standIn } from 'sealpost/conformance'

/** Keyring on this machine, with doors that go past the target. @type {import('sealpost/conformance').TargetWorld} */
export const world = {
  async start() {
    /** @type {Map<string, { value: string, changed: number, made: number, comment: string }>} */
    const keys = new Map()
    let passed = 0
    let rejected = ''
    const now = () => Date.now() + passed
    /** @param {import('sealpost/conformance').ValueAddress} address */
    const keyOf = ({ place, name }) => `/rings/${/** @type {{ ring: string }} */ (place).ring}/${name}`

    /** @param {{ method: string, path: string, body: unknown }} asked */
    function answer({ method, path, body }) {
      if (path.startsWith('/teams/')) {
        const id = new Map([
          ['/teams/acme', 't_1'],
          ['/teams/globex', 't_2'],
        ]).get(path)
        return id === undefined ? { status: 404 } : { status: 200, body: { id } }
      }
      if (method === 'GET') {
        const here = [...keys].filter(([key]) => key.startsWith(`${path}/`))
        const list = here.map(([key, { changed, made }]) => ({ name: key.slice(path.length + 1), changed, made }))
        return { status: 200, body: { keys: list } }
      }
      const old = keys.get(path)
      if (method === 'DELETE') return { status: keys.delete(path) ? 204 : 404 }
      const { value } = /** @type {{ value: string }} */ (body)
      if (path === rejected || value === '' || value.length > 10_000) return { status: 422, body: { wrong: value } }
      keys.set(path, { value, changed: now(), made: old?.made ?? now(), comment: old?.comment ?? '' })
      return { status: 200, body: { created: old === undefined } }
    }

    const vendor = await standIn({
      token: 'a-token',
      answer,
      reject: (address) => {
        rejected = address === undefined ? '' : keyOf(address)
      },
    })
    return {
      ...vendor,
      target,
      settings: { team: 'acme' },
      places: [{ ring: 'live' }, { ring: 'trial' }],
      elsewhere: { settings: { team: 'globex' }, place: { ring: 'live' } },
      peek: async (address) => keys.get(keyOf(address))?.value,
      plant: async (addresses, value) => {
        for (const address of addresses) {
          const { made = now() } = keys.get(keyOf(address)) ?? {}
          keys.set(keyOf(address), { value, changed: now(), made, comment: `about ${address.name}` })
        }
      },
      uproot: async (address) => void keys.delete(keyOf(address)),
      attributes: async (address) => keys.get(keyOf(address))?.comment,
      wait: async (ms) => {
        passed += ms
      },
      attempts: {
        'show a value': async () => {
          keys.set('/rings/live/HIDDEN', { value: 'never shown', changed: now(), made: now(), comment: '' })
          const headers = { authorization: `Bearer ${vendor.token}` }
          const answer = await fetch(`${vendor.endpoint}/rings/live`, { headers })
          return !(await answer.text()).includes('never shown')
        },
      },
    }
  },
}
