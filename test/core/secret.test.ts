import { format, inspect } from 'node:util'
import { serialize } from 'node:v8'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codes } from '../../src/core/errors.js'
import { fingerprinter, wantedFromSource } from '../../src/core/plan/fingerprint.js'
import { derive, parseKey, Secret } from '../../src/core/secret.js'
import { address, keyText } from './kit.js'

/** Text that nothing prints by chance. */
const canary = fc.string({ minLength: 1, maxLength: 30 }).map((text) => `caNaRy-${text}-yRaNac`)

/** Everything that a secret may be turned into by accident. */
function prints(secret: Secret): string[] {
  const holder = { secret, list: [secret], map: new Map([['secret', secret]]), set: new Set([secret]) }
  return [
    String(secret),
    `${secret}`,
    `${secret as unknown as string}!`,
    secret.toString(),
    secret.toLocaleString(),
    [secret].join(),
    JSON.stringify(secret),
    JSON.stringify(holder),
    inspect(secret),
    inspect(holder, { depth: null, showHidden: true, getters: true }),
    inspect(secret, { customInspect: false, showHidden: true }),
    format('%s %d %i %f %j %o %O %c', secret, secret, secret, secret, secret, secret, secret, secret),
    format(secret),
    JSON.stringify(Object.entries(secret)),
    JSON.stringify(Object.getOwnPropertyDescriptors(secret)),
    Object.keys(secret).join(),
    JSON.stringify({ ...secret }),
    JSON.stringify(Reflect.ownKeys(secret)),
    inspect(structuredClone(secret)),
    inspect(structuredClone(holder), { depth: null }),
    serialize(secret).toString('latin1'),
    String(new Error(`failed on ${secret}`).stack),
    inspect(new Error('failed', { cause: secret })),
    new URLSearchParams({ secret: secret as unknown as string }).toString(),
    Buffer.from(String(secret)).toString('base64'),
  ].map(String)
}

function lookingFor(text: string): string[] {
  return [
    text,
    JSON.stringify(text).slice(1, -1),
    encodeURIComponent(text),
    'caNaRy',
    Buffer.from('caNaRy').toString('base64').slice(0, 8),
  ]
}

describe('a secret', () => {
  it('tells its parts apart, and whether it stands in a text as it is', () => {
    const secret = new Secret('{"user":"shop","password":"made-up-9f3a"}')
    expect(secret.parts().map((part) => part.standsIn('user shop, password made-up-9f3a'))).toEqual([true, true])
    expect(secret.standsIn('user shop, password made-up-9f3a')).toBe(false)
  })

  it('never prints itself', () => {
    fc.assert(
      fc.property(canary, (text) => {
        for (const print of prints(new Secret(text)))
          for (const needle of lookingFor(text)) if (print.includes(needle)) return false
        return true
      }),
    )
  })

  it('is looked for in a way that finds a leak', () => {
    const leaky = Object.assign(Object.create({ toString: () => 'caNaRy-x-yRaNac' }), { value: 'caNaRy-x-yRaNac' })
    const needles = lookingFor('caNaRy-x-yRaNac')
    const found = prints(leaky as Secret).filter((print) => needles.some((needle) => print.includes(needle)))
    expect(found.length).toBeGreaterThan(prints(leaky as Secret).length / 2)
  })

  it('shows a word in its place', () => {
    const secret = new Secret('x')
    expect([String(secret), `${secret}`, JSON.stringify({ secret }), inspect([secret])]).toEqual([
      '[secret]',
      '[secret]',
      '{"secret":"[secret]"}',
      '[ [secret] ]',
    ])
    expect(Number(secret)).toBeNaN()
  })

  it('gives its value to the one who asks by name', () => {
    expect(new Secret('a\n"b').reveal()).toBe('a\n"b')
  })

  it('counts bytes, not characters', () => {
    expect([new Secret('').bytes, new Secret('é').bytes, new Secret('🔑').bytes]).toEqual([0, 2, 4])
  })

  it('compares by value', () => {
    expect(new Secret('a').equals(new Secret('a'))).toBe(true)
    expect(new Secret('a').equals(new Secret('b'))).toBe(false)
  })

  it('has parts that are secrets by themselves', () => {
    const parts = new Secret('{"user":"robot","key":"caNaRy-key"}').parts()
    expect(parts.map((part) => part.reveal())).toEqual(['robot', 'caNaRy-key'])
    expect(String(parts)).toBe('[secret],[secret]')
  })

  it('tells whether a text holds it just as it is', () => {
    const secret = new Secret('caNaRy "quoted"')
    expect(secret.standsIn('so: caNaRy "quoted".')).toBe(true)
    expect(secret.standsIn(JSON.stringify('caNaRy "quoted"'))).toBe(false)
  })

  it('says what may surprise in it, in words of ours alone', () => {
    expect(new Secret('“caNaRy”').doubts()).toEqual(['kept-quotes'])
    expect(new Secret('caNaRy').doubts()).toEqual([])
  })

  it('refuses half a character, without quoting it', () => {
    expect(() => new Secret('caNaRy\ud800')).toThrow(expect.objectContaining({ code: 'source' }))
    expect(() => new Secret('caNaRy\ud800')).not.toThrow('caNaRy')
  })
})

describe('a key', () => {
  it.each([
    '',
    'correct horse battery staple',
    keyText(1).slice(1),
    `${keyText(1)}A`,
    `${keyText(1)}=`,
    `${keyText(1).slice(1)}+`,
    ` ${keyText(1)}`,
  ])('is not made of %j', (text) => {
    expect(() => parseKey(text, 'SEALPOST_KEY_PREVIOUS')).toThrow(
      expect.objectContaining({
        code: 'key-weak',
        message: 'SEALPOST_KEY_PREVIOUS is not 32 random bytes in base64url',
      }),
    )
  })

  it.each(['"', "'"])('in quotes (%s) is refused with the word that the quotes are the trouble', (quote) => {
    const refused = (text: string) => {
      try {
        return parseKey(text)
      } catch (thrown) {
        return thrown
      }
    }
    for (const text of [`${quote}${keyText(1)}${quote}`, `${quote}${keyText(1)}`, `${keyText(1)}${quote}`])
      expect(refused(text)).toMatchObject({
        code: 'key-weak',
        hint: 'Remove the quotes from SEALPOST_KEY: in an `--env-file` they become part of the value.',
      })
    expect(refused('no quotes at all')).toMatchObject({ hint: codes['key-weak'].hint })
  })

  it('has an id that tells keys apart and nothing else', () => {
    const key = parseKey(keyText(1))
    expect(key.id).toMatch(/^[A-Za-z0-9_-]{8}$/)
    expect(key.bytes).toHaveLength(32)
    expect(keyText(1)).not.toContain(key.id)
    expect(parseKey(keyText(1)).id).toBe(key.id)
    expect(parseKey(keyText(2)).id).not.toBe(key.id)
  })

  it('gives other bytes for every purpose, salt and key', () => {
    const hex = (number: number, salt: string, purpose: Parameters<typeof derive>[2]) =>
      Buffer.from(derive(parseKey(keyText(number)), salt, purpose)).toString('hex')
    const derived = [
      hex(1, 'a', 'ledger/v1'),
      hex(1, 'a', 'plan/v1'),
      hex(1, 'a', 'audit/v1'),
      hex(1, 'a', 'fp/v1|x'),
      hex(1, 'a', 'fp/v1|y'),
      hex(1, 'b', 'ledger/v1'),
      hex(2, 'a', 'ledger/v1'),
    ]
    expect(new Set(derived).size).toBe(derived.length)
    expect(derived.every((one) => one.length === 64)).toBe(true)
  })
})

describe('a fingerprint', () => {
  const [one, two] = [parseKey(keyText(1)), parseKey(keyText(2))]
  const at = { uid: 'u', name: 'A', form: 'secret' } as const

  it('is 128 bits, the same for the same, another for anything else', () => {
    const print = fingerprinter([one, two], 'ledger')
    const base = print(new Secret('value'), at, one.id)
    expect(Buffer.from(base ?? '', 'base64url')).toHaveLength(16)
    expect(fingerprinter([one], 'ledger')(new Secret('value'), at, one.id)).toBe(base)
    const others = [
      print(new Secret('value '), at, one.id),
      print(new Secret('value'), { ...at, uid: 'v' }, one.id),
      print(new Secret('value'), { ...at, name: 'B' }, one.id),
      print(new Secret('value'), { ...at, form: 'public' }, one.id),
      print(new Secret('value'), at, two.id),
      fingerprinter([one], 'another ledger')(new Secret('value'), at, one.id),
      // what moves between value and name must show
      print(new Secret('valuesecret|A'), { ...at, name: '' }, one.id),
    ]
    expect(new Set([base, ...others]).size).toBe(others.length + 1)
  })

  it('is not to be had without the key', () => {
    expect(fingerprinter([one], 'ledger')(new Secret('value'), at, two.id)).toBeUndefined()
  })

  it('is made under every key at hand for what is wanted, and the value stays behind', () => {
    const origin = { name: 'drawer', at: 'drawer#S' }
    const desired = {
      address: address('A'),
      uid: 'u',
      form: 'secret',
      environment: 'e',
      sourceName: 'S',
      origin,
    } as const
    const [wanted, versioned] = wantedFromSource(
      [
        { ...desired, secret: new Secret('caNaRy') },
        { ...desired, secret: new Secret('caNaRy'), version: 'v1' },
      ],
      [one, two],
      fingerprinter([one, two], 'ledger'),
    )
    expect([...(wanted?.prints.keys() ?? [])]).toEqual([one.id, two.id])
    expect(wanted).not.toHaveProperty('secret')
    expect(wanted).not.toHaveProperty('version')
    expect(versioned?.version).toBe('v1')
    const blind = wantedFromSource([{ ...desired, secret: new Secret('x') }], [one], () => undefined)
    expect(blind[0]?.prints.size).toBe(0)
  })
})

describe('whether a value fits a pattern', () => {
  it.each([
    ['abc', '[a-z]{3}', true],
    ['abcd', '[a-z]{3}', false],
    ['abc\n', '[a-z]{3}', false],
    ['a|b', 'a|b', false],
    ['b', 'a|b', true],
    ['\u{1f40e}\u{1f40e}', '\\S{2}', true],
    ['\u{1f40e}', '\\S{2}', false],
  ])('%j against %j: %j', (value, pattern, fits) => {
    expect(new Secret(value).fits(pattern)).toBe(fits)
  })
})
