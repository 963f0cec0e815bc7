import { describe, expect, it } from 'vitest'
import { toldToWait } from '../../../src/io/http/response.js'
import { begin, bench, errorOf, oneAfterTheOther, type Said } from './client.kit.js'

const put = { method: 'PUT', body: '{}' }
const minute = 60_000
const hour = 60 * minute
const seconds = (ms: number) => String(Math.floor((begin + ms) / 1000))
const date = (ms: number) => new Date(begin + ms).toUTCString()

/** Said by the four APIs, or by something in front of them: how to say "wait 90 seconds". */
const ways: [string, Extract<Said, { status: number }>][] = [
  ['Retry-After in seconds', { status: 429, headers: { 'retry-after': '90' } }],
  ['Retry-After as a date', { status: 429, headers: { 'retry-after': date(1.5 * minute) } }],
  [
    'an empty budget and epoch seconds',
    { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': seconds(1.5 * minute) } },
  ],
  [
    'an empty budget and epoch milliseconds',
    { status: 429, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(begin + 1.5 * minute) } },
  ],
  ['a reset date and nothing on the budget', { status: 429, headers: { 'x-ratelimit-reset': date(1.5 * minute) } }],
  ['a reset in seconds from now', { status: 429, headers: { 'ratelimit-remaining': '0', 'ratelimit-reset': '90' } }],
  [
    'a 403 with Retry-After',
    { status: 403, headers: { 'retry-after': '90' }, body: '{"message":"You have exceeded a secondary rate limit."}' },
  ],
  [
    'Retry-After beside another reset',
    { status: 429, headers: { 'retry-after': '90', 'x-ratelimit-reset': seconds(9 * minute) } },
  ],
]

describe('a limit', () => {
  it.each(ways)('told by %s is kept, and not much more than it', async (_way, said) => {
    const { write, origin, got, notices } = await bench(oneAfterTheOther(said))
    expect((await write(origin, put)).status).toBe(200)
    const waited = (got[1]?.at ?? 0) - begin
    expect(waited).toBeGreaterThanOrEqual(1.5 * minute)
    expect(waited).toBeLessThan(1.5 * minute + 1000)
    expect(notices).toEqual([{ until: begin + waited, because: 'limited' }])
  })

  it.each(ways)('told by %s holds where the target’s clock goes wrong by an hour', async (way, said) => {
    const late = Object.fromEntries(
      Object.entries(said.headers ?? {}).map(([name, text]) => {
        if (/date/.test(way) && Number.isNaN(Number(text)))
          return [name, new Date(Date.parse(text) + hour).toUTCString()]
        if (name.endsWith('reset') && Number(text) > 1e12) return [name, String(Number(text) + hour)]
        if (name.endsWith('reset') && Number(text) > 1e9) return [name, String(Number(text) + hour / 1000)]
        return [name, text]
      }),
    )
    const { write, origin, got } = await bench(oneAfterTheOther({ ...said, headers: { date: date(hour), ...late } }))
    await write(origin, put)
    const waited = (got[1]?.at ?? 0) - begin
    expect(Math.round(waited / 1000)).toBe(90)
  })

  it.each<[string, Said]>([
    ['a bare 429', { status: 429 }],
    [
      'GitHub’s secondary limit',
      {
        status: 403,
        body: '{"message":"You have exceeded a secondary rate limit. Please wait a few minutes before you try again."}',
      },
    ],
    ['GitHub’s older words', { status: 403, body: '{"message":"You have triggered an abuse detection mechanism."}' }],
    [
      'a secondary limit with an hourly budget left',
      {
        status: 403,
        headers: { 'x-ratelimit-remaining': '4711', 'x-ratelimit-reset': seconds(hour) },
        body: '{"message":"You have exceeded a secondary rate limit"}',
      },
    ],
    ['words without meaning', { status: 429, headers: { 'retry-after': 'soon', 'x-ratelimit-reset': 'later' } }],
    ['an empty header', { status: 429, headers: { 'retry-after': '' } }],
  ])('%s that does not say how long is waited for, longer each time', async (_what, said) => {
    const { write, origin, got } = await bench(oneAfterTheOther(said, said, said))
    await write(origin, put)
    const gaps = got.slice(1).map(({ at }, index) => Math.floor((at - (got[index]?.at ?? 0)) / minute))
    expect(gaps).toEqual([1, 2, 4])
  })

  it('never lets a 429 pass for a success, nor for an answer', async () => {
    const { read, origin, got } = await bench(() => ({ status: 429, headers: { 'retry-after': '1' } }))
    await expect(read(origin)).rejects.toMatchObject({ code: 'limited' })
    expect(got).toHaveLength(15)
  })

  it('that says "at once" again and again is not believed', async () => {
    const { read, origin, clock } = await bench(() => ({ status: 429, headers: { 'retry-after': '0' } }))
    await expect(read(origin)).rejects.toMatchObject({ code: 'limited' })
    expect(clock.now() - begin).toBeGreaterThan(4 * minute)
  })

  it('that says "at once" again and again ends soon where nothing but orders is waited for', async () => {
    const said = () => ({ status: 429, headers: { 'retry-after': '1' } })
    const { read, origin, clock } = await bench(said, { env: { SEALPOST_PACING: 'off' } })
    await expect(read(origin)).rejects.toMatchObject({ code: 'limited' })
    expect(clock.now() - begin).toBeLessThan(25_000)
  })

  it('is a limit for a POST as well, which was not taken', async () => {
    const { write, origin, got } = await bench(oneAfterTheOther({ status: 429, headers: { 'retry-after': '1' } }))
    expect((await write(origin, { method: 'POST', body: '{}' })).status).toBe(200)
    expect(got).toHaveLength(2)
  })

  it('is not what a plain 403 means', async () => {
    const { read, origin, got } = await bench(() => ({
      status: 403,
      headers: { 'x-ratelimit-remaining': '12' },
      body: '{"message":"Resource not accessible"}',
    }))
    expect([(await read(origin)).status, got.length]).toEqual([403, 1])
  })

  it('longer than anybody waits is told at once, and the next request does not wait for it either', async () => {
    const { read, write, origin, got, clock } = await bench(() => ({
      status: 429,
      headers: { 'retry-after': String(3 * 3600) },
    }))
    for (const request of [() => read(origin), () => read(origin), () => write(origin, put)]) {
      await expect(request()).rejects.toMatchObject({
        code: 'limited',
        message: expect.stringContaining('2026-11-23T11:00:00'),
      })
    }
    expect([got.length, clock.now() - begin]).toEqual([1, 0])
  })

  it.each(['1e300', '99999999999', 'Infinity', '-5', 'Sun, 31 Dec 9999 23:59:59 GMT'])(
    'of %j breaks nothing',
    async (text) => {
      const { read, origin } = await bench(oneAfterTheOther({ status: 429, headers: { 'retry-after': text } }))
      const outcome = await read(origin).then(
        (answer) => answer.status,
        (thrown: { code: string }) => thrown.code,
      )
      expect(outcome).toBe(text === '-5' ? 200 : 'limited')
    },
  )

  it('waits a whole hour where the budget is hourly', async () => {
    const empty = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': seconds(hour) }
    const { read, origin, got } = await bench(oneAfterTheOther({ status: 403, headers: empty }))
    expect((await read(origin)).status).toBe(200)
    expect((got[1]?.at ?? 0) - begin).toBeGreaterThanOrEqual(hour)
  })

  it('that a success announces is kept by the next request', async () => {
    const last = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': seconds(5 * minute) }
    const { read, write, origin, got } = await bench(oneAfterTheOther({ status: 200, headers: last }))
    await read(origin)
    await write(origin, put)
    expect((got[1]?.at ?? 0) - begin).toBeGreaterThanOrEqual(5 * minute)
  })

  it('that nobody orders is not kept: budget is left, or no reset is told', async () => {
    for (const headers of [
      { 'x-ratelimit-remaining': '1', 'x-ratelimit-reset': seconds(hour) },
      { 'x-ratelimit-remaining': '0' },
      { 'x-ratelimit-remaining': 'many', 'x-ratelimit-reset': seconds(hour) },
    ]) {
      const { read, origin, clock } = await bench(() => ({ status: 200, headers: headers as Record<string, string> }))
      await read(origin)
      await read(origin)
      expect(clock.now()).toBe(begin)
    }
  })

  it('in an error that passes is kept, too', async () => {
    const { read, write, origin, got, clock } = await bench(
      oneAfterTheOther({ status: 503, headers: { 'retry-after': '120' } }),
    )
    const first = read(`${origin}/1`)
    // no time passes until the first one waits, however slow this machine is
    await clock.busy(until(() => clock.slept.length > 0))
    await Promise.all([first, write(`${origin}/2`, put)])
    expect(got.slice(1).every(({ at }) => at - begin >= 2 * minute)).toBe(true)
    expect(got).toHaveLength(3)
  })

  it('in such an error that is longer than anybody waits hands the error on', async () => {
    const { read, origin, got, clock } = await bench(() => ({ status: 503, headers: { 'retry-after': '86400' } }))
    expect([(await read(origin)).status, got.length, clock.now() - begin]).toEqual([503, 1, 0])
  })

  it('is not cut short by a shorter one that arrives later', async () => {
    const { read, origin, got } = await bench(async (_got, number) => {
      if (number === 1) await pause(20)
      return number > 1 ? { status: 200 } : { status: 429, headers: { 'retry-after': number === 0 ? '600' : '1' } }
    })
    await Promise.all([read(`${origin}/long`), read(`${origin}/short`)])
    expect(got.slice(2).every(({ at }) => at - begin >= 10 * minute)).toBe(true)
    expect(got).toHaveLength(4)
  })

  it('keeps everybody out, also those who were waiting already', async () => {
    let open = begin
    const early: string[] = []
    const bed = await bench(({ at, url }, number) => {
      if (at < open) early.push(url)
      if (number > 5) return { status: 200 }
      open = Math.max(open, at + (number + 1) * minute)
      return { status: 429, headers: { 'retry-after': String((number + 1) * 60) } }
    })
    await Promise.all([bed.read(`${bed.origin}/first`), pause(20)])
    early.length = 0
    await Promise.all(Array.from({ length: 6 }, (_, at) => bed.read(`${bed.origin}/${at}`)))
    expect(early).toEqual([])
  })
})

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve))
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

describe('what an answer orders', () => {
  it.each<[Record<string, string>, number | undefined]>([
    [{}, undefined],
    [{ 'retry-after': '2' }, 2000],
    [{ 'retry-after': '0.5' }, 500],
    [{ 'retry-after': '-1' }, 0],
    [{ 'retry-after': date(3000) }, 3000],
    [{ 'retry-after': date(-3000) }, 0],
    [{ 'retry-after': 'x', 'x-ratelimit-reset': '4' }, 4000],
    [{ 'x-ratelimit-reset': '0' }, 0],
    [{ 'x-ratelimit-reset': seconds(-hour) }, 0],
    [{ 'x-ratelimit-reset': '4', 'x-ratelimit-remaining': '1' }, undefined],
    [{ 'ratelimit-reset': '4', 'ratelimit-remaining': '0' }, 4000],
    [{ 'x-ratelimit-reset': 'x' }, undefined],
  ])('%j is %s ms', (headers, expected) => {
    expect(toldToWait(new Headers(headers), begin)).toBe(expected)
  })
})

describe('a storm', () => {
  it('of half an hour is weathered: no request in a closed window, no write twice, nothing taken for a success', async () => {
    let seed = 7
    const chance = () => {
      seed = (seed * 1103515245 + 12345) % 2 ** 31
      return seed / 2 ** 31
    }
    // what was told and has arrived; only then can it be kept
    let closed = 0
    const early: number[] = []
    const taken = new Map<string, number>()
    let limited = 0
    const bed = await bench(
      ({ method, url, at }) => {
        if (at - begin < 30 * minute && chance() < 0.5) {
          limited += 1
          const wait = 1 + Math.floor(chance() * 30)
          if (chance() < 0.5) return { status: chance() < 0.5 ? 429 : 403, headers: { 'retry-after': String(wait) } }
          return { status: 403, body: '{"message":"You have exceeded a secondary rate limit"}' }
        }
        if (method === 'PUT') taken.set(url, (taken.get(url) ?? 0) + 1)
        return { status: 200, body: `{"url":"${url}"}` }
      },
      {
        unstatedWaitMs: 10_000,
        fetch: async (...call) => {
          if (bed.clock.now() < closed) early.push(bed.clock.now())
          const answer = await fetch(...call)
          const text = await answer.text()
          if (answer.status !== 200) {
            const wait = Number(answer.headers.get('retry-after') ?? 10) * 1000
            const until = bed.clock.now() + wait
            setImmediate(() => {
              closed = Math.max(closed, until)
            })
          }
          return new Response(text, answer)
        },
      },
    )
    const urls = Array.from({ length: 60 }, (_, at) => `/${at}`)
    const answers = await Promise.all([
      ...urls.map(async (url) => (await bed.write(bed.origin + url, put)).json()),
      ...urls.slice(0, 6).map(async (url) => (await bed.read(bed.origin + url)).json()),
    ])
    expect(answers).toEqual([...urls, ...urls.slice(0, 6)].map((url) => ({ url })))
    expect(early).toEqual([])
    expect([...taken.values()]).toEqual(urls.map(() => 1))
    expect(limited).toBeGreaterThan(20)
    expect(bed.count).toMatchObject({ retried: limited })
  })
})

it('an error about a limit quotes no body', async () => {
  const { read, origin } = await bench(() => ({ status: 429, headers: { 'retry-after': '99999' }, body: 'caNaRy' }))
  expect(JSON.stringify(await errorOf(read(origin)))).not.toContain('caNaRy')
})
