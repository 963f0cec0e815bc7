import { describe, expect, it } from 'vitest'
import type { Change } from '../../../src/core/change.js'
import { SealpostError } from '../../../src/core/errors.js'
import {
  decodePlan,
  encodePlan,
  looksLikePlan,
  parseLife,
  type SavedChange,
  type SavedPlan,
  savedLine,
} from '../../../src/core/plan/saved-plan.js'
import { derive, parseKey } from '../../../src/core/secret.js'
import { address, keyText } from '../kit.js'

const key = parseKey(keyText(1))

const update: SavedChange = {
  address: address('DATABASE_URL'),
  uid: 'shelf|web|production',
  environment: 'production',
  do: 'update',
  why: 'source-changed',
  sourceName: 'DB',
  form: 'secret',
  fingerprint: 'AAECAwQFBgcICQoLDA0ODw',
  version: 'v7',
  revision: '2026-11-23T09:00:00Z',
  made: 'row 7',
  drift: 'edited',
  contested: 2,
}
const keep: SavedChange = {
  address: address('OTHER'),
  uid: 'shelf|web|production',
  environment: 'production',
  do: 'keep',
  sure: 'ledger',
}
const plan: SavedPlan = {
  tool: '0.1.0',
  owner: 'acme',
  config: 'ab'.repeat(32),
  commit: 'cd'.repeat(20),
  endpoints: [['web', 'https://shelf.example/']],
  ledger: { id: 'bGVkZ2VyLWlkLTEyMw', generation: 7 },
  created: '2026-11-23T09:00:00.000Z',
  expires: '2026-11-23T10:00:00.000Z',
  only: { targets: ['web'], environments: ['production'] },
  recover: false,
  accept: [],
  consents: {},
  holders: [],
  refusals: 0,
  hash: 'ef'.repeat(32),
  changes: [update, keep],
}
const text = encodePlan(plan, key)

/** What `decodePlan` says of a text: undefined where it takes it. */
function complaint(changed: string, under = key): SealpostError | undefined {
  try {
    decodePlan(changed, under)
    return undefined
  } catch (thrown) {
    if (thrown instanceof SealpostError) return thrown
    throw thrown
  }
}

describe('a plan as text', () => {
  it('comes back as it was', () => {
    expect(decodePlan(text, key)).toEqual(plan)
    const consented: SavedPlan = { ...plan, consents: { remove: ['OLD'], update: ['DATABASE_URL'] } }
    expect(decodePlan(encodePlan(consented, key), key)).toEqual(consented)
    const accepted: SavedPlan = {
      ...plan,
      accept: ["vercel:it's/production#A"],
      holders: [['shelf|web|production', 'prj_1']],
    }
    expect(decodePlan(encodePlan(accepted, key), key)).toEqual(accepted)
    const { commit: _unknown, ...rest } = plan
    const bare: SavedPlan = { ...rest, changes: [], recover: true, only: { targets: [], environments: [] } }
    expect(decodePlan(encodePlan(bare, key), key)).toEqual(bare)
  })

  it('is the same for equal plans, in whatever order their fields were set, and one line to a change', () => {
    const shuffled = Object.fromEntries(Object.entries(update).reverse()) as unknown as SavedChange
    expect(encodePlan({ ...plan, changes: [shuffled, keep] }, key)).toBe(text)
    expect(encodePlan(decodePlan(text, key), key)).toBe(text)
    expect(text.split('\n').filter((line) => line.startsWith('    {'))).toHaveLength(2)
    expect(JSON.parse(text)).toMatchObject({ sealpost: 'plan/1', owner: 'acme', changes: [{ do: 'update' }, {}] })
  })

  it('leaves out words and errors, which may say anything', () => {
    const wordy: Change = { ...update, note: 'a note', error: new SealpostError('forbidden', 'a message') }
    expect(encodePlan({ ...plan, changes: [wordy, keep] }, key)).toBe(text)
    expect(savedLine(wordy)).toBe(savedLine(update))
  })

  it('is plain ASCII that acts on no terminal and no log, whatever the names are', () => {
    const name = '\u001b[2J\u009b1m\u202eevil\u2028é😀 ##[error] ###[x]'
    const hostile = { ...plan, owner: name, changes: [{ ...update, address: address(name) }] }
    const written = encodePlan(hostile, key)
    expect(written).toMatch(/^[\n\x20-\x7e]*$/)
    expect(written).not.toContain('##[')
    expect(decodePlan(written, key)).toEqual(hostile)
  })
})

describe('a plan that is not as it was written', () => {
  const bytes = Buffer.from(text)
  const refused = (changed: Uint8Array) => complaint(Buffer.from(changed).toString('latin1'))?.code === 'plan-invalid'

  it('is refused for each bit of each byte', () => {
    const taken: string[] = []
    for (let at = 0; at < bytes.length; at += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const changed = Uint8Array.from(bytes)
        changed[at] = (bytes[at] as number) ^ (1 << bit)
        if (!refused(changed)) taken.push(`${at}:${bit}`)
      }
    }
    expect(taken).toEqual([])
  })

  it('is refused with any byte missing, any space or line more, and any cut', () => {
    const taken: string[] = []
    for (let at = 0; at < bytes.length; at += 1) {
      const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)]
      if (!refused(Buffer.concat([before, after.subarray(1)]))) taken.push(`missing ${at}`)
      if (!refused(before)) taken.push(`cut ${at}`)
      for (const more of [' ', '\n', '\t', '\r', '\u0000']) {
        if (!refused(Buffer.concat([before, Buffer.from(more), after]))) taken.push(`more ${at}`)
      }
    }
    for (const more of [' ', '\n', '\u0000', text]) if (!refused(Buffer.from(text + more))) taken.push('end')
    expect(taken).toEqual([])
  })

  it('is refused when it says the same in other words', () => {
    const said = JSON.parse(text) as Record<string, unknown>
    for (const other of [
      JSON.stringify(said),
      JSON.stringify(said, null, 2),
      text.replaceAll('\n', '\r\n'),
      `\ufeff${text}`,
      text.replace('"owner": "acme"', '"owner": "\\u0061cme"'),
      text.replace('"owner": "acme"', '"owner": "x",\n  "owner": "acme"'),
    ]) {
      expect(complaint(other)?.code).toBe('plan-invalid')
    }
  })

  it('is refused with a MAC that was made for something else', () => {
    const ledgers = encodePlan({ ...plan, ledger: { ...plan.ledger, id: 'another' } }, key)
    const [mac, other] = [text, ledgers].map((one) => one.slice(-48))
    expect(mac).not.toBe(other)
    expect(complaint(text.replace(mac as string, other as string))?.message).toBe(
      'the plan was changed after it was made',
    )
    expect(Buffer.from(derive(key, plan.ledger.id, 'plan/v1'))).not.toEqual(
      Buffer.from(derive(key, plan.ledger.id, 'ledger/v1')),
    )
  })

  it('is told from what never was a plan', () => {
    for (const other of [
      '',
      '{}',
      'null',
      'version: 1\nowner: acme\n',
      `{\n  "sealpost": "plan/1",\n  "key": 1\n}\n`,
    ]) {
      expect(complaint(other)?.message).toBe('this is not a Sealpost plan')
    }
  })

  it('is refused under another key, which is named', () => {
    const other = parseKey(keyText(2))
    const error = complaint(text, other)
    expect(error?.code).toBe('plan-invalid')
    expect(error?.message).toBe(`the plan was made with the key ${key.id}, but SEALPOST_KEY is the key ${other.id}`)
    expect(error?.hint).toBe('Nothing was written. Make a new plan: `sealpost plan --out FILE`.')
  })

  it('of a newer format asks for the Sealpost that made it', () => {
    const error = complaint(text.replace('plan/1', 'plan/12'))
    expect(error?.code).toBe('plan-invalid')
    expect(error?.message).toBe('the plan has format 12; this version of Sealpost supports format 1')
    expect(error?.hint).toContain('Use the version of Sealpost that made it.')
  })
})

it('a text looks like a plan by its first line', () => {
  expect(looksLikePlan(text)).toBe(true)
  expect(looksLikePlan(text.replace('plan/1', 'plan/2'))).toBe(true)
  for (const other of ['', 'version: 1\n', '{}', ` ${text}`, text.replace('plan/1', 'ledger/1')]) {
    expect(looksLikePlan(other)).toBe(false)
  }
})

describe('how long a plan is good for', () => {
  it.each([
    ['1m', 60_000],
    ['90m', 5_400_000],
    ['2h', 7_200_000],
    ['30d', 2_592_000_000],
    ['720h', 2_592_000_000],
    ['43200m', 2_592_000_000],
  ])('%s', (said, ms) => expect(parseLife(said)).toBe(ms))

  it.each(['', '0m', '31d', '43201m', '90', '90s', '1.5h', '-1h', ' 1h', '1h ', '1H', '1e3m', '999999m', 'm'])(
    'not %j',
    (said) => {
      expect(() => parseLife(said)).toThrow(SealpostError)
    },
  )
})
