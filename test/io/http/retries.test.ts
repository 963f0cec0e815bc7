import { describe, expect, it } from 'vitest'
import { SealpostError } from '../../../src/core/errors.js'
import { bench, errorOf } from './client.kit.js'

const put = { method: 'PUT', body: '{}' }

describe('an answer says that its request was repeated', () => {
  it.each([
    ['a lost connection', { cut: 'before' }],
    ['a cut-off answer', { status: 200, body: '{"a":' }],
    ['an outage', { status: 502 }],
  ] as const)('after %s, which may have been the answer to a write that was carried out', async (_, first) => {
    const { write, origin } = await bench((_, number) => (number === 0 ? first : { status: 204 }))
    expect(await write(origin, put)).toMatchObject({ status: 204, repeated: true })
  })

  it('and does not where the first try was refused', async () => {
    const { write, origin, got } = await bench((_, number) => ({ status: number === 0 ? 429 : 204 }))
    expect(await write(origin, put)).not.toHaveProperty('repeated')
    expect(got).toHaveLength(2)
  })

  it('and does not where there was one try, or where nothing was written', async () => {
    const { write, read, origin } = await bench((_, number) => ({ status: number === 1 ? 502 : 204 }))
    expect(await write(origin, put)).not.toHaveProperty('repeated')
    expect(await read(origin)).not.toHaveProperty('repeated')
  })
})

describe('a caller that wants to look again', () => {
  const asking = () => {
    const asked: number[] = []
    return { asked, again: async () => void asked.push(asked.length) }
  }

  it('is not asked before a first try that need not wait long', async () => {
    const { write, origin } = await bench(() => ({ status: 204 }), { gapMs: 1000, env: {} })
    const { asked, again } = asking()
    await write(origin, { ...put, again })
    await write(origin, { ...put, again })
    expect(asked).toEqual([])
  })

  it.each([{ cut: 'before' }, { status: 502 }, { status: 429 }] as const)(
    'is asked before each further try: %j',
    async (said) => {
      const { write, origin } = await bench((_, number) => (number < 2 ? said : { status: 204 }))
      const { asked, again } = asking()
      await write(origin, { ...put, again })
      expect(asked).toHaveLength(2)
    },
  )

  it('is asked before a first try that had to wait for others', async () => {
    const headers = { 'retry-after': '60' }
    const { write, origin } = await bench((_, number) => (number === 0 ? { status: 429, headers } : { status: 204 }))
    const { asked, again } = asking()
    await Promise.all([write(origin, put), write(origin, { ...put, again })])
    expect(asked).toHaveLength(1)
  })

  it('may look by the same wire', async () => {
    const { write, read, origin, got } = await bench((_, number) => ({ status: number === 0 ? 502 : 200, body: '{}' }))
    await write(origin, { ...put, again: async () => void (await read(origin)) })
    expect(got.map(({ method }) => method)).toEqual(['PUT', 'GET', 'PUT'])
  })

  it('ends the request by what it throws, and what may have been carried out stays in doubt', async () => {
    const again = async () => {
      throw new SealpostError('conflict', 'somebody was here')
    }
    const limited = await bench(() => ({ status: 429 }))
    expect(await errorOf(limited.write(limited.origin, { ...put, again }))).toMatchObject({ code: 'conflict' })
    const lost = await bench(() => ({ cut: 'before' }))
    expect(await errorOf(lost.write(lost.origin, { ...put, again }))).toMatchObject({ code: 'network' })
    expect([limited.got.length, lost.got.length]).toEqual([1, 1])
  })
})
