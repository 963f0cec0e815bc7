import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodingsOf, needlesOf, partsOf } from '../../../src/core/leaks/encodings.js'
import { finderOf, longest, plainAmong } from '../../../src/core/leaks/search.js'
import { Secret } from '../../../src/core/secret.js'

const bytes = (text: string) => Buffer.from(text)
const nothing = () => false

/** Text that is long enough to be looked for. */
const value = fc.string({ unit: 'grapheme', minLength: 8, maxLength: 80 }).filter((text) => text.isWellFormed())

describe('parts of a value', () => {
  it('are the texts and numbers of JSON, and the lines of those', () => {
    const json = JSON.stringify({ user: 'robot', key: 'one\ntwo', list: [12345678, true, null, ''] }, null, 2)
    expect(partsOf(json)).toEqual(['robot', 'one\ntwo', 'one', 'two', '12345678'])
    expect(partsOf(` ["a"]`)).toEqual(['a'])
    expect(needlesOf('{"half":"a character \\ud800"}', nothing)).toContain('a character \ufffd')
  })

  it('are the lines of anything else, without blanks around them', () => {
    expect(partsOf('  one \r\n\n\ttwo\rone')).toEqual(['one', 'two'])
    expect(partsOf('{"broken": ')).toEqual(['{"broken":'])
    expect(partsOf('{ no JSON\nat all }')).toEqual(['{ no JSON', 'at all }'])
    expect(partsOf('"a text is no object"')).toEqual([])
  })

  it('are not the lines that say what a key is', () => {
    expect(partsOf('-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n')).toEqual(['MIIE'])
  })
})

describe('forms of a text', () => {
  const text = `p@ss!w0rd'(x)*"y%z&k <l>\\_é`

  it.each<[string, string]>([
    ['JSON', JSON.stringify({ text })],
    ['JSON in JSON', JSON.stringify(JSON.stringify({ text }))],
    ['ASCII JSON', 'p@ss!w0rd\'(x)*\\"y%z&k <l>\\\\_\\u00e9'],
    ['an address', encodeURIComponent(text)],
    ['an address in lower case', encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase())],
    ['a whole address', encodeURI(text)],
    ['a form', new URLSearchParams({ text }).toString()],
    ['a shell', `'${text.replaceAll("'", "'\\''")}'`],
    ['PowerShell', text.replaceAll("'", "''")],
    ['hex', bytes(text).toString('hex')],
    ['HEX', bytes(text).toString('hex').toUpperCase()],
    ['bytes as JSON', JSON.stringify(bytes(text))],
    ['upper case', text.toUpperCase()],
    ['lower case', text.toLowerCase()],
    ['HTML', 'p@ss!w0rd&#39;(x)*&quot;y%z&amp;k &lt;l&gt;\\_é'],
    ['HTML by numbers', text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)],
    ['Markdown', 'p@ss\\!w0rd\'(x)\\*"y%z&amp;k &lt;l&gt;\\\\\\_é'],
  ])('include %s', (_, printed) => {
    expect(encodingsOf(text).some((form) => printed.includes(form))).toBe(true)
    expect(encodingsOf(text.slice(1)).every((form) => form !== printed)).toBe(true)
  })

  it('include base64 wherever the text stands in what is encoded, once or twice', () => {
    fc.assert(
      fc.property(value, fc.string({ maxLength: 5 }), fc.string({ maxLength: 5 }), (secret, before, after) => {
        const around = bytes(`${before}${secret}${after}`)
        const forms = encodingsOf(secret)
        for (const printed of [
          around.toString('base64'),
          around.toString('base64url'),
          bytes(bytes(secret).toString('base64')).toString('base64'),
        ])
          expect(forms.some((form) => printed.includes(form))).toBe(true)
      }),
    )
  })
})

describe('needles', () => {
  it('are every form of a value and of its parts, none shorter than 8 bytes', () => {
    const needles = needlesOf('long enough\nshort\nalso long', nothing)
    expect(needles).toEqual(expect.arrayContaining(['long enough\nshort\nalso long', 'long enough', 'also long']))
    expect(needles).toContain(encodeURIComponent('also long'))
    expect(needles).not.toContain('short')
    expect(needles.every((needle) => Buffer.byteLength(needle) >= 8)).toBe(true)
    expect(needlesOf('1234567', nothing)).toEqual([])
    expect(needlesOf('漢字漢', nothing)).toContain('漢字漢')
  })

  it('are not what is public, in whatever case', () => {
    expect(needlesOf('production', (text) => text === 'production')).toEqual([])
    expect(needlesOf('production', (text) => text === 'PRODUCTION')).not.toContain('PRODUCTION')
  })

  it('are not what a defect would print in place of a value', () => {
    expect(needlesOf('[object Object]', nothing)).toEqual([])
  })
})

describe('a finder', () => {
  it('says which group it found', () => {
    const find = finderOf([['first one'], ['second one', 'another'], []], '')
    expect(find(bytes('… the second one …'))).toBe(1)
    expect(find(bytes('the first one'))).toBe(0)
    expect(find(bytes('first  one, secondone'))).toBeUndefined()
    expect(find(bytes('anothe'))).toBeUndefined()
    expect(find(bytes('short'))).toBeUndefined()
  })

  it('finds a needle wherever it stands, and nothing where it does not', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), fc.string(), fc.string(), (needles, a, b) => {
        const find = finderOf(
          needles.map((needle) => [needle]),
          '',
        )
        for (const needle of needles) expect(find(bytes(a + needle + b))).toBeDefined()
        const found = needles.some((needle) => Buffer.byteLength(needle) <= longest && (a + b).includes(needle))
        if (!needles.some((needle) => Buffer.byteLength(needle) > longest))
          expect(find(bytes(a + b)) !== undefined).toBe(found)
      }),
    )
  })

  it('takes a good part of a long needle for the needle', () => {
    const secret = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
    const find = finderOf([[secret]], '')
    expect(find(bytes(`x${secret.slice(0, 25)}…`))).toBe(0)
    expect(find(bytes(`x${secret.slice(0, 23)}…`))).toBeUndefined()
    expect(find(bytes(`…${secret.slice(-24)}`))).toBe(0)
    // wherever a cut is made, one of two pieces holds 24 bytes from a place that is looked for
    for (let at = 0; at <= secret.length - 47; at += 1) expect(find(bytes(secret.slice(at, at + 47)))).toBe(0)
  })

  it('does not look for what stands in a plain text', () => {
    const find = finderOf(
      [['https://api.example.com/with/a/path/behind/it', 'something else']],
      'see https://api.example.com/!',
    )
    expect(find(bytes('https://api.example.com/'))).toBeUndefined()
    expect(find(bytes('https://api.example.com/with/a/path/behind/it'))).toBe(0)
    expect(find(bytes('something else'))).toBe(0)
  })

  it('leaves out what is plain, and nothing else, wherever it stands and however often', () => {
    const few = (min: number, max: number) =>
      fc.array(fc.constantFrom('a', 'b', 'ü'), { minLength: min, maxLength: max }).map((letters) => letters.join(''))
    fc.assert(
      fc.property(fc.array(few(8, 12), { maxLength: 6 }), few(0, 40), few(0, 40), (needles, plain, text) => {
        const all = `${text}${needles.join('')}${plain}`
        const find = finderOf([needles], plain)
        const secret = needles.filter((needle) => !plain.includes(needle))
        expect(find(bytes(all)) !== undefined).toBe(secret.length > 0)
        expect(find(bytes(text)) !== undefined).toBe(secret.some((needle) => text.includes(needle)))
        expect(find(bytes(all)), 'asked a second time').toBe(find(bytes(all)))
      }),
    )
  })

  it('tells needles apart that begin alike', () => {
    const needles = Array.from({ length: 300 }, (_, index) => `eyJhbGciOi${String(index).padStart(14, '0')}`)
    const find = finderOf(
      needles.map((needle) => [needle]),
      '',
    )
    for (const [index, needle] of needles.entries()) expect(find(bytes(` ${needle}`))).toBe(index)
    expect(find(bytes('eyJhbGciOi00000000000999'))).toBeUndefined()
  })

  it('tells pieces apart that look alike to its index', () => {
    // two of one length, then two of different lengths, whose hashes are the same number
    for (const [one, other] of [
      ['piece-9430fcc762', 'piece-9725aa9591'],
      ['piece-38d3c9a1', 'piece-b940fc6664'],
      ['piece-2f9a5b30ee', 'piece-f92351e9b8'],
    ] as const) {
      const find = finderOf([[one], [other]], '')
      expect(find(bytes(`… ${one} …`))).toBe(0)
      expect(find(bytes(`… ${other} …`))).toBe(1)
      expect(finderOf([[one]], '')(bytes(`… ${other} …`))).toBeUndefined()
      expect(finderOf([[one], [other]], one)(bytes(`${one} ${other}`))).toBe(1)
    }
  })

  it('needs a time that grows with the text alone', () => {
    const many = finderOf(
      Array.from({ length: 500 }, (_, index) => [`${index}-${gzipSync(String(index)).toString('hex')}`]),
      '',
    )
    const text = new Uint8Array(8_000_000).fill(97)
    const began = performance.now()
    expect(many(text)).toBeUndefined()
    expect(performance.now() - began).toBeLessThan(3000)
  })
})

describe.each([
  ['few', [], ''],
  ['many', Array.from({ length: 200 }, (_, index) => `nowhere to be found, ${index}`), 'x'.repeat(50_000)],
])('what is plain among %s texts', (_, texts, text) => {
  const long = 'https://api.example.com/a/path/of/many/parts'
  const found = (wanted: readonly string[], plain: readonly string[]) =>
    plainAmong([...wanted, ...texts], [...plain, text])

  it('is what stands in a public text, alone or within it, also where it is asked for twice', () => {
    expect(found([long, long, 'somewhere else'], [long])).toEqual(new Set([long]))
    expect(found([long, 'somewhere else'], ['first', `see ${long}, or not`])).toEqual(new Set([long]))
  })

  it('is no text whose pieces stand there apart from each other, none that goes over a seam, none too short to tell', () => {
    const [start, end] = [long.slice(0, 24), long.slice(-24)]
    expect(found([long], [`${end} and ${start}`])).toEqual(new Set())
    expect(found([long], [long.slice(0, 20), long.slice(20)])).toEqual(new Set())
    expect(found(['short'], ['short'])).toEqual(new Set())
  })
})

describe('secrets', () => {
  it('are found in every form, and their text is not to be had', () => {
    fc.assert(
      fc.property(value, (text) => {
        const find = Secret.finder([new Secret('something else'), new Secret(text)], ['plain'])
        expect(find(bytes(JSON.stringify({ text })))).toBe(1)
        expect(find(bytes(encodeURIComponent(text)))).toBe(1)
        expect(find(bytes('nothing to see'))).toBeUndefined()
      }),
    )
  })

  it('that are equal are the first of them, and those behind them are themselves', () => {
    const find = Secret.finder(
      ['one that is told twice', 'one that is told twice', 'another one'].map((text) => new Secret(text)),
      [],
    )
    expect(find(bytes('so here is one that is told twice'))).toBe(0)
    expect(find(bytes('so here is another one'))).toBe(2)
  })

  it('are no secrets where they are public', () => {
    const find = Secret.finder([new Secret('production')], ['environments: [production]'])
    expect(find(bytes('production'))).toBeUndefined()
  })
})
