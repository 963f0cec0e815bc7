import { describe, expect, it } from 'vitest'
import {
  asSealpostError,
  type Code,
  codes,
  landedOf,
  SealpostError,
  statusError,
  stopsScope,
  systemWord,
} from '../../src/core/errors.js'
import { done, failed, type Receipt, serially } from '../../src/core/receipts.js'
import type { Step } from '../../src/core/target.js'

const step = (name: string): Step => ({ scope: undefined, uid: 'u', name, do: 'remove' })

describe('an error', () => {
  it('has a hint of its code unless it brings a better one', () => {
    expect(new SealpostError('limited', 'm').hint).toBe(codes.limited.hint)
    expect(new SealpostError('limited', 'm', { hint: 'h' }).hint).toBe('h')
  })

  it('keeps the first place that it was given', () => {
    const bare = new SealpostError('limited', 'm', { hint: 'h' })
    const placed = bare.placed('here')
    expect(placed).toMatchObject({ where: 'here', hint: 'h', code: 'limited', message: 'm' })
    expect(placed.placed('there')).toBe(placed)
  })

  it('shows four fields and no more', () => {
    const error = new SealpostError('config', 'm', { where: 'f:1' })
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      code: 'config',
      message: 'm',
      hint: codes.config.hint,
      where: 'f:1',
    })
    expect(new SealpostError('config', 'm').toJSON()).not.toHaveProperty('where')
  })

  it('has an exit status for every code, and a hint that ends like a sentence', () => {
    for (const code of Object.keys(codes) as Code[]) {
      expect([1, 3, 64, 70]).toContain(new SealpostError(code, 'm').exit)
      expect(codes[code].hint).toMatch(/^[A-Z].*\.$/)
    }
  })
})

describe('what a stranger throws', () => {
  it('loses its message, which may quote a value', () => {
    for (const thrown of [new TypeError('canary'), 'canary', { message: 'canary' }, null, undefined, 7]) {
      const error = asSealpostError(thrown)
      expect(error.code).toBe('internal')
      expect(JSON.stringify(error) + error.stack).not.toContain('canary')
    }
    expect(asSealpostError(new TypeError('canary')).message).toBe('unexpected TypeError')
    expect(asSealpostError('canary').message).toBe('unexpected string')
  })

  it('keeps what the operating system says, from a closed list', () => {
    const thrown = (code: unknown) => Object.assign(new Error('canary'), { code })
    expect(asSealpostError(thrown('EACCES')).message).toBe('unexpected Error (EACCES)')
    for (const code of ['ECANARY', 'canary', 7, null]) expect(systemWord(thrown(code))).toBe('')
    expect(systemWord({ code: 'EACCES' })).toBe('')
  })

  it('loses a class name that is none', () => {
    const odd = class extends Error {}
    Object.defineProperty(odd, 'name', { value: 'canary canary' })
    expect(asSealpostError(new odd('x')).message).toBe('unexpected error')
  })

  it('gives way to one of ours that it was caused by, within reason', () => {
    const ours = new SealpostError('limited', 'm')
    expect(asSealpostError(ours)).toBe(ours)
    expect(asSealpostError(new Error('a', { cause: new Error('b', { cause: ours }) }))).toBe(ours)
    const endless = new Error('a')
    endless.cause = endless
    expect(asSealpostError(endless).code).toBe('internal')
  })
})

describe('an HTTP status', () => {
  it.each<[number, Code]>([
    [301, 'redirect'],
    [307, 'redirect'],
    [400, 'invalid'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [409, 'conflict'],
    [422, 'invalid'],
    [429, 'limited'],
    [500, 'unavailable'],
    [503, 'unavailable'],
    [200, 'bad-answer'],
    [304, 'bad-answer'],
  ])('%i is %s', (status, code) => {
    const error = statusError(status, 'list secrets', 'a hint')
    // what the caller knows of names and permissions is no help against an outage or a limit
    const ours = status >= 400 && status < 500 && status !== 429
    const own = status === 401 ? `${codes.unauthorized.hint} a hint` : 'a hint'
    expect(error).toMatchObject({ code, hint: ours ? own : codes[code].hint })
    expect(error.message).toContain('list secrets')
    expect(error.message).toContain(String(status))
  })
})

describe('a token that was not accepted', () => {
  it('is told with the hint of its kind where the caller knows of no permission', () => {
    expect(statusError(401, 'list secrets').hint).toBe(codes.unauthorized.hint)
  })
})

describe('what an error means for a write', () => {
  it('never says "not landed" where the target may have taken it', () => {
    const unknown = (Object.keys(codes) as Code[]).filter(
      (code) => landedOf(new SealpostError(code, 'm')) === 'unknown',
    )
    expect(unknown).toEqual(['unavailable', 'network', 'timeout', 'bad-answer', 'unconfirmed', 'internal'])
  })

  it('ends the scope where no sibling can fare better', () => {
    const ends = (Object.keys(codes) as Code[]).filter((code) => stopsScope(new SealpostError(code, 'm')))
    expect(ends).toEqual([
      ...['unauthorized', 'token-expired', 'sso-required', 'forbidden', 'moved', 'archived'],
      ...['limited', 'redirect', 'interrupted'],
    ])
  })
})

describe('receipts', () => {
  it('of success carry what the target said', () => {
    expect(done(step('A'))).toEqual({ uid: 'u', name: 'A', ok: true })
    expect(done(step('A'), { evidence: 'created', note: 'n' })).toEqual({
      uid: 'u',
      name: 'A',
      ok: true,
      evidence: 'created',
      note: 'n',
    })
  })

  it('of failure say whether it may have landed', () => {
    expect(failed(step('A'), new SealpostError('timeout', 'm'))).toMatchObject({ ok: false, landed: 'unknown' })
    expect(failed(step('A'), new SealpostError('invalid', 'm'))).toMatchObject({ landed: 'no' })
    expect(failed(step('A'), new SealpostError('timeout', 'm'), 'no')).toMatchObject({ landed: 'no' })
    expect(failed(step('A'), 'a stranger')).toMatchObject({ error: { code: 'internal' }, landed: 'unknown' })
  })
})

describe('writing one after the other', () => {
  async function write(outcomes: Record<string, Receipt['ok'] | SealpostError>): Promise<[string[], string[]]> {
    const sent: string[] = []
    const receipts = await serially(Object.keys(outcomes).map(step), async (one) => {
      sent.push(one.name)
      const outcome = outcomes[one.name]
      if (outcome instanceof SealpostError) throw outcome
      return done(one)
    })
    return [sent, receipts.map((one) => `${one.name} ${one.ok ? 'ok' : `${one.error.code} ${one.landed}`}`)]
  }

  it('goes on after a value that failed', async () => {
    const [sent, said] = await write({ A: true, B: new SealpostError('invalid', 'm'), C: true })
    expect(sent).toEqual(['A', 'B', 'C'])
    expect(said).toEqual(['A ok', 'B invalid no', 'C ok'])
  })

  it('tells of each receipt as soon as there is one, in the order of the steps', async () => {
    const heard: string[] = []
    const receipts = await serially(
      [step('A'), step('B'), step('C')],
      async (one) => {
        heard.push(`send ${one.name}`)
        if (one.name === 'B') throw new SealpostError('invalid', 'm')
        return done(one)
      },
      (receipt) => heard.push(`${receipt.name} ${receipt.ok}`),
    )
    expect(heard).toEqual(['send A', 'A true', 'send B', 'B false', 'send C', 'C true'])
    expect(receipts).toHaveLength(3)
  })

  it('stops where the scope is condemned, and says of the rest that it was not sent', async () => {
    const [sent, said] = await write({ A: true, B: new SealpostError('unauthorized', 'm'), C: true, D: true })
    expect(sent).toEqual(['A', 'B'])
    expect(said).toEqual(['A ok', 'B unauthorized no', 'C unauthorized no', 'D unauthorized no'])
  })
})
