import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { source } from '../../../src/sources/sops/source.js'
import { type Plain, type Sealing, seal, sopsFile } from '../../kit/sops-file.js'
import { plain, refusal } from '../reading.js'

let identity: string
let recipient: string
beforeAll(async () => {
  identity = await generateX25519Identity()
  recipient = await identityToRecipient(identity)
})

const pathOf = (format: Sealing['format']) => `production.${format === 'dotenv' ? 'env' : format}`
const asked = (text: string | Uint8Array, format: Sealing['format']) => ({
  settings: { path: pathOf(format) },
  disk: { [`/work/${pathOf(format)}`]: text },
  env: { SOPS_AGE_KEY: identity },
})
const sealed = (values: { readonly [name: string]: Plain }, format: Sealing['format'], more = {}) =>
  sopsFile(values, { format, recipients: [recipient], ...more })

/** Keys of ciphertexts, ciphertexts, plain values, the MAC, what it is bound to, and the data key: every sign of them counts. */
const counting =
  /ENC\[[^\]]*\]|-----BEGIN[\s\S]*?END AGE ENCRYPTED FILE-----|(?<=lastmodified\W{1,30})[\dTZ:-]+|\b(?:ONE|TWO|plain)\b/g

describe('a byte that is another one', () => {
  it.each([
    ['yaml', 1],
    ['json', 3],
    ['dotenv', 3],
    ['ini', 3],
  ] as const)('is an error wherever it counts in %s, and changes nothing elsewhere', async (format, step) => {
    const flat = { ONE: 'first', TWO: 'second' }
    const text = await sealed(format === 'ini' ? { part: flat } : { ...flat, _unencrypted: 'plain' }, format)
    const before = JSON.stringify(await plain(source, asked(text, format)))
    const counts = new Set<number>()
    for (const { index, 0: part } of text.matchAll(counting))
      for (let at = index; at < index + part.length; at += 1) if (/\S/.test(text[at] ?? '')) counts.add(at)
    const survivors: string[] = []
    for (let at = 0; at < text.length; at += step) {
      const bytes = Buffer.from(text)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 7))
      const after = await plain(source, asked(bytes, format)).then(JSON.stringify, () => undefined)
      if (after !== undefined && (counts.has(at) || after !== before)) survivors.push(text.slice(at - 10, at + 10))
    }
    expect(counts.size).toBeGreaterThan(700)
    expect(survivors).toEqual([])
  })
})

describe('a file that was changed by hand', () => {
  const key = Buffer.alloc(32, 7)
  const two = { A: 'one', B: 'two', C_unencrypted: 'three', list: ['x', 'y'] }
  const text = () => sealed(two, 'json', { key })
  const changed = async (change: (file: { [name: string]: unknown }) => unknown) => {
    const file = JSON.parse(await text())
    change(file)
    return refusal(source, asked(JSON.stringify(file), 'json'))
  }

  it('reads as it was written where nobody did', async () => {
    expect(await plain(source, asked(await text(), 'json'))).toEqual([
      ['A', 'one'],
      ['B', 'two'],
      ['C_UNENCRYPTED', 'three'],
      ['LIST', '["x","y"]'],
    ])
  })

  const put = (more: { [name: string]: unknown }) => (file: { [name: string]: unknown }) => Object.assign(file, more)
  const say = (more: { [name: string]: unknown }) => (file: { [name: string]: unknown }) =>
    Object.assign(file.sops as object, more)

  it.each<[string, (file: { [name: string]: unknown }) => unknown]>([
    ['two ciphertexts that change places', (file) => Object.assign(file, { A: file.B, B: file.A })],
    ['items of a list that change places', (file) => (file.list as unknown[]).reverse()],
    ['a value that is left out', (file) => delete file.B],
    ['a plain value that is another', put({ C_unencrypted: 'four' })],
    ['a plain value that is added', put({ D_unencrypted: 'four' })],
    ['a value that is emptied', put({ A: '' })],
    ['a value in place of its ciphertext', put({ A: 'one' })],
    ['a value that became a number', put({ A: 1 })],
    ['the MAC of another file', say({ mac: seal('A'.repeat(128), key, 'x') })],
    ['another time', say({ lastmodified: '2026-11-30T00:00:01Z' })],
    ['no time', say({ lastmodified: 'yesterday' })],
    ['a rule that leaves all in the clear', say({ unencrypted_suffix: '', unencrypted_regex: '.' })],
    ['a MAC over less', say({ mac_only_encrypted: true })],
  ])('%s is refused', async (_, change) => {
    const error = await changed(change)
    expect(error).toMatchObject({ code: 'source-decrypt', exit: 3 })
    for (const value of ['one', 'two', 'three', identity]) expect(JSON.stringify(error)).not.toContain(`"${value}`)
  })

  it('in the order of its keys is refused', async () => {
    const { A, B, ...rest } = JSON.parse(await text())
    expect(await refusal(source, asked(JSON.stringify({ B, A, ...rest }), 'json'))).toMatchObject({
      message: expect.stringContaining('MAC of the file does not match'),
    })
  })
})

describe('what was sealed', () => {
  const word = fc.stringMatching(/^[A-Z][A-Z0-9]{0,6}$/)
  const leaf = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.boolean(),
    fc.integer(),
    fc
      .double({ noNaN: true, noDefaultInfinity: true, min: 1e-6, max: 1e15 })
      .filter((one) => !String(one).includes('e')),
  )
  it('is read to the byte, from YAML and JSON', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(word, fc.oneof(leaf, fc.array(leaf, { maxLength: 3 })), { maxKeys: 4, noNullPrototype: true }),
        fc.constantFrom('yaml' as const, 'json' as const),
        async (values, format) => {
          const expected = Object.entries(values).map(([name, value]) => [
            name,
            Array.isArray(value) ? JSON.stringify(value) : String(value),
          ])
          const found = await plain(source, asked(await sealed(values, format), format))
          expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected))
        },
      ),
      { numRuns: 60 },
    )
  })
})
