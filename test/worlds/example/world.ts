import { type Said, type Spot, standIn, type TargetWorld } from '../../../src/conformance/index.js'
import { target } from './target.js'

export const world: TargetWorld = {
  async start() {
    const keys = new Map<string, { value: string; changed: number; made: number; comment: string }>()
    let passed = 0
    let rejected = ''
    const now = () => Date.now() + passed
    const keyOf = ({ place, name }: Spot) => `/rings/${(place as { ring: string }).ring}/${name}`

    function answer({ method, path, body }: { method: string; path: string; body: unknown }): Said {
      if (path.startsWith('/teams/')) {
        const id = { '/teams/acme': 't_1', '/teams/globex': 't_2' }[path]
        return id === undefined ? { status: 404 } : { status: 200, body: { id } }
      }
      if (method === 'GET') {
        const here = [...keys].filter(([key]) => key.startsWith(`${path}/`))
        const list = here.map(([key, { changed, made }]) => ({ name: key.slice(path.length + 1), changed, made }))
        return { status: 200, body: { keys: list } }
      }
      const old = keys.get(path)
      if (method === 'DELETE') return { status: keys.delete(path) ? 204 : 404 }
      const { value } = body as { value: string }
      if (path === rejected || value === '' || value.length > 10_000) return { status: 422, body: { wrong: value } }
      keys.set(path, { value, changed: now(), made: old?.made ?? now(), comment: old?.comment ?? '' })
      return { status: 200, body: { created: old === undefined } }
    }

    const vendor = await standIn({
      token: 'a-token',
      answer,
      reject: (spot) => {
        rejected = spot === undefined ? '' : keyOf(spot)
      },
    })
    const plant = (spot: Spot, value: string) => {
      const { made = now() } = keys.get(keyOf(spot)) ?? {}
      keys.set(keyOf(spot), { value, changed: now(), made, comment: `about ${spot.name}` })
    }
    return {
      ...vendor,
      target,
      settings: { team: 'acme' },
      places: [{ ring: 'live' }, { ring: 'trial' }],
      elsewhere: { settings: { team: 'globex' }, place: { ring: 'live' } },
      peek: async (spot) => keys.get(keyOf(spot))?.value,
      plant: async (spots, value) => {
        for (const spot of spots) plant(spot, value)
      },
      uproot: async (spot) => void keys.delete(keyOf(spot)),
      attributes: async (spot) => keys.get(keyOf(spot))?.comment,
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
