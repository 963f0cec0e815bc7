import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentOf, membersOf, memberValue } from '../../../src/targets/aws-shared/json-document.js'
import { type Asked, account, lines } from './account.kit.js'

const made = (name: string) => `made-up value of ${name}`

describe('the top level of a JSON object', () => {
  test('is read as JSON.parse does, whatever it holds', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(3), (data, indent) => {
        const members = membersOf(JSON.stringify(data, null, indent))
        const parsed = [...members].map(([key, written]) => [key, JSON.parse(written)])
        expect(new Map(parsed as [string, unknown][])).toEqual(
          new Map(Object.entries(JSON.parse(JSON.stringify(data)))),
        )
        expect(JSON.parse(documentOf(members))).toEqual(JSON.parse(JSON.stringify(data)))
      }),
    )
  })

  test('keeps what is not looked into as it is written', () => {
    const text = '{ "big" : 12345678901234567890.10 ,"deep":{"a":[1, "}", {"b" : "\\"]"}]}, "e\\u0301" : "x" }'
    const members = membersOf(text)
    expect([...members]).toEqual([
      ['big', '12345678901234567890.10'],
      ['deep', '{"a":[1, "}", {"b" : "\\"]"}]}'],
      ['e\u0301', '"x"'],
    ])
    expect([...members.values()].map(memberValue)).toEqual([...members.values()].slice(0, 2).concat('x'))
  })

  test.each(['', 'no JSON', '[1]', 'null', '"text"', '{"a":1,"a":2}'])('is an error where it is none: %s', (text) => {
    expect(() => membersOf(text)).toThrow(expect.objectContaining({ code: 'invalid' }))
  })
})

describe.each(['aws-secrets-manager', 'aws-ssm'] as const)('one JSON document at %s', (use) => {
  const asked = (values: Asked['values'], more: Partial<Asked> = {}): Asked => ({
    use,
    values,
    more: 'json: all',
    ...more,
  })
  const isSecret = use === 'aws-secrets-manager'
  const name = isSecret ? 'shop/production/all' : '/shop/production/all'

  async function start() {
    const at = await account()
    const put = (text: string) => (isSecret ? at.aws.secrets.put(name, text) : at.aws.parameters.put(name, text))
    const stored = () => (isSecret ? (at.secret('all') as string | undefined) : at.parameter('all')?.value)
    const written = () => at.operations().filter((one) => /^(?:Put|Create)/.test(one))
    return { ...at, put, stored, written }
  }

  test('holds all values, with one write for all of them', async () => {
    const { apply, stored, written } = await start()
    const { exit, summary } = await apply(asked({ A: made('A'), B: made('B'), C: made('C') }))
    expect([exit, summary.written]).toEqual([0, 3])
    expect(JSON.parse(stored() ?? '')).toEqual({ A: made('A'), B: made('B'), C: made('C') })
    expect(written()).toHaveLength(1)
    expect((await apply(asked({ A: made('A'), B: made('B'), C: made('C') }))).summary.keep).toBe(3)
    expect(written()).toEqual([])
  })

  test('loses all names that are to go with one write', async () => {
    const { apply, stored, written } = await start()
    await apply(asked({ A: made('A'), B: made('B'), C: made('C') }))
    written()
    const { exit, summary } = await apply(asked({ A: made('A') }))
    expect([exit, summary.remove, JSON.parse(stored() ?? '')]).toEqual([0, 2, { A: made('A') }])
    expect(written()).toHaveLength(1)
  })

  test('keeps keys that are not ours, byte for byte', async () => {
    const { apply, put, stored } = await start()
    put('{ "theirs": {"n": 12345678901234567890}, "A": "old" }')
    await apply(
      asked({ A: made('A'), B: made('B') }, { policy: 'allow: [create, update, adopt, remove], maxRemovals: 9' }),
    )
    expect(stored()).toBe(
      `{"theirs":{"n": 12345678901234567890},"A":${JSON.stringify(made('A'))},"B":${JSON.stringify(made('B'))}}`,
    )
    await apply(asked({ A: made('A') }))
    expect(stored()).toBe(`{"theirs":{"n": 12345678901234567890},"A":${JSON.stringify(made('A'))}}`)
  })

  test('is not written where somebody changed the key since the look, and keeps the other ones', async () => {
    const { apply, aws, put, stored } = await start()
    await apply(asked({ A: made('A'), B: made('B') }))
    let looks = 0
    aws.order({
      times: Number.POSITIVE_INFINITY,
      match: ({ operation = '' }) => {
        // the second look of a run is the one right before its write
        if (/^Get(?:SecretValue|Parameters)$/.test(operation) && ++looks === 2)
          put('{"A":"theirs","B":"made-up value of B"}')
        return false
      },
      act: { kind: 'drop' },
    })
    const { exit, changes } = await apply(asked({ A: 'ours', B: 'ours too' }))
    expect([exit, changes.map((one) => [one.name, one.error?.code ?? one.ok])]).toEqual([
      1,
      [
        ['A', 'conflict'],
        ['B', true],
      ],
    ])
    expect(JSON.parse(stored() ?? '')).toEqual({ A: 'theirs', B: 'ours too' })
  })

  test('says so where somebody wrote in the very moment of the write', async () => {
    const { apply, aws, put } = await start()
    await apply(asked({ A: made('A') }))
    let isDone = false
    aws.order({
      times: Number.POSITIVE_INFINITY,
      match: ({ operation = '' }) => {
        if (/^Put/.test(operation) && !isDone) {
          isDone = true
          put('{"A":"theirs"}')
        }
        return false
      },
      act: { kind: 'drop' },
    })
    const { exit, changes } = await apply(asked({ A: 'ours' }))
    expect([exit, changes[0]?.error?.code]).toEqual([1, 'unconfirmed'])
    expect(changes[0]?.error?.hint).toMatch(/AWSPREVIOUS|version 2/)
  })

  test('is left as it is where it is no JSON object', async () => {
    const { apply, put, stored } = await start()
    put('a text')
    const { exit } = await apply(asked({ A: made('A') }))
    expect([exit !== 0, stored()]).toEqual([true, 'a text'])
  })

  test('drifts where a value in it is edited by hand', async () => {
    const { apply, put } = await start()
    await apply(asked({ A: made('A'), B: made('B') }))
    put(`{"A":"edited","B":${JSON.stringify(made('B'))}}`)
    expect(lines(await apply(asked({ A: made('A'), B: made('B') }, { command: 'plan' })))).toEqual([
      'A update drifted',
      'B keep read-back',
    ])
  })
})

test('a JSON secret that waits for its deletion is restored, with the keys of others', async () => {
  const { apply, aws, secret } = await account()
  aws.secrets.put('shop/production/all', '{"theirs":1}')
  aws.secrets.schedule('shop/production/all')
  const { exit } = await apply({ values: { A: made('A') }, more: 'json: all' })
  expect([exit, secret('all')]).toEqual([0, `{"theirs":1,"A":${JSON.stringify(made('A'))}}`])
})
