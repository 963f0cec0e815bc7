import { randomBytes } from 'node:crypto'
import { source } from '@acme/sealpost-plugins'
import { sourceStandIn } from 'sealpost/conformance'

const key = 'a-reader-key-of-the-suite'

/** Strongbox on this machine, with doors that go past the source. @type {import('sealpost/conformance').SourceWorld} */
export const world = {
  reaches: 'http',
  cannot: {},
  cannotHold: [],
  async start() {
    /** @type {Map<string, Map<string, { value: string, version: number }>>} */
    const boxes = new Map()
    /** @type {string[]} */
    const tokens = []
    const hidden = new Set()
    let [size, writes, endless] = [100, 0, false]

    /** @param {import('sealpost/conformance').SourceAsked} asked */
    function answer(asked) {
      if (asked.path === '/login') {
        if (JSON.parse(asked.text).key !== key) return { status: 401, body: {} }
        const token = `pass-${randomBytes(16).toString('hex')}`
        tokens.push(token)
        return { status: 200, body: { token } }
      }
      if (!tokens.some((token) => asked.headers.authorization === `Bearer ${token}`)) return { status: 401, body: {} }
      const [, , team, , environment = ''] = asked.path.split('/')
      const box = team === 'acme' ? boxes.get(environment) : undefined
      if (box === undefined || asked.method !== 'GET') return { status: 404, body: {} }
      const from = Number(asked.query.get('after'))
      const rows = [...box].slice(from, from + size)
      const next = from + size < box.size || endless ? String(from + size) : null
      const values = rows
        .filter(([name]) => !hidden.has(`${environment} ${name}`))
        .map(([name, one]) => ({ name, ...one }))
      return { status: 200, body: { values, total: box.size, next } }
    }

    const vendor = await sourceStandIn({
      answer,
      isLogin: ({ path }) => path === '/login',
      endless: (isEndless) => {
        endless = isEndless
      },
    })
    return {
      source,
      settings: { team: 'acme' },
      environments: ['production', 'preview'],
      absent: 'nowhere',
      folder: '/work',
      env: () => ({ STRONGBOX_KEY: key, STRONGBOX_API_URL: vendor.endpoint }),
      files: () => ({ read: async () => undefined }),
      async hold(environment, values) {
        const before = boxes.get(environment)
        for (const name of values.keys()) hidden.delete(`${environment} ${name}`)
        /** @type {Map<string, { value: string, version: number }>} */
        const box = new Map()
        for (const [name, value] of values) {
          const old = before?.get(name)
          box.set(name, old?.value === value ? old : { value, version: ++writes })
        }
        boxes.set(environment, box)
      },
      spoil: async (environment, name) => void hidden.add(`${environment} ${name}`),
      server: {
        ...vendor,
        issued: () => tokens,
        pageSize: (next) => {
          size = next
        },
        state: () => [...boxes].map(([environment, box]) => [environment, [...box]]),
      },
      close: vendor.close,
    }
  },
}
