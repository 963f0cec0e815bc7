import { randomBytes } from 'node:crypto'
import { type Said, type SourceAsked, type SourceWorld, sourceStandIn } from '../../../src/conformance/index.js'
import type { Source } from '../../../src/index.js'
import { source } from './source.js'

const key = 'a-reader-key-of-the-suite'

export const world: SourceWorld = {
  reaches: 'http',
  cannot: {},
  cannotHold: [],
  async start() {
    const boxes = new Map<string, Map<string, { value: string; version: number }>>()
    const tokens: string[] = []
    const hidden = new Set<string>()
    let [size, writes, endless] = [100, 0, false]

    function answer(asked: SourceAsked): Said {
      if (asked.path === '/login') {
        if ((JSON.parse(asked.text) as { key?: string }).key !== key) return { status: 401, body: {} }
        tokens.push(`pass-${randomBytes(16).toString('hex')}`)
        return { status: 200, body: { token: tokens.at(-1) } }
      }
      if (!tokens.some((token) => asked.headers.authorization === `Bearer ${token}`)) return { status: 401, body: {} }
      const [, , team, , environment = '', kind] = asked.path.split('/')
      const box = team === 'acme' ? boxes.get(environment) : undefined
      if (box === undefined || asked.method !== 'GET') return { status: 404, body: {} }
      const from = Number(asked.query.get('after'))
      const rows = [...box].slice(from, from + size)
      const next = from + size < box.size || endless ? String(from + size) : null
      const values = rows
        .filter(([name]) => !hidden.has(`${environment} ${name}`))
        .map(([name, one]) => ({ name, ...(kind === 'versions' ? { version: one.version } : one) }))
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
      source: source as Source,
      settings: { team: 'acme' },
      environments: ['production', 'preview'],
      absent: 'nowhere',
      folder: '/work',
      env: () => ({ STRONGBOX_KEY: key, STRONGBOX_API_URL: vendor.endpoint }),
      files: () => ({ read: async () => undefined }),
      async hold(environment, values) {
        const before = boxes.get(environment)
        for (const name of values.keys()) hidden.delete(`${environment} ${name}`)
        const rows = [...values].map(([name, value]) => {
          const old = before?.get(name)
          return [name, old?.value === value ? old : { value, version: ++writes }] as const
        })
        boxes.set(environment, new Map(rows))
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
