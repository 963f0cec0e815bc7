import { armor, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { beforeAll, describe, expect, it } from 'vitest'
import { source } from '../../../src/sources/age/source.js'
import { plain, read, refusal } from '../reading.js'

let [identity, recipient] = ['', '']
beforeAll(async () => {
  identity = await generateX25519Identity()
  recipient = await identityToRecipient(identity)
})

async function sealed(text: string | Uint8Array, to = recipient): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(to)
  return encrypter.encrypt(text)
}
const asked = (bytes: string | Uint8Array, path = 'secrets/production.env.age', settings = {}) => ({
  settings: { path, ...settings },
  disk: { [`/work/${path}`]: bytes },
  env: { AGE_IDENTITY: identity },
})

describe('a file that age has encrypted', () => {
  it('is read, binary or armored, from either variable', async () => {
    const bytes = await sealed('A=one # said\nB="two\nlines"\n')
    const armored = armor.encode(bytes)
    for (const file of [bytes, armored, `\n${armored.replaceAll('\n', '\r\n')}\n`]) {
      expect(await plain(source, asked(file))).toEqual([
        ['A', 'one'],
        ['B', 'two\nlines'],
      ])
    }
    const { disk, settings } = asked(bytes)
    const keys = { '/work/key.txt': `# public key: ${recipient}\n${identity}\n` }
    const from = { settings, disk: { ...disk, ...keys }, env: { AGE_IDENTITY_FILE: 'key.txt' } }
    expect(await plain(source, from)).toHaveLength(2)
  })

  it('is JSON or .env by its ending, or as the config says', async () => {
    const json = '{"A": "one", "N": 1.10, "BIG": 123456789012345678901, "ON": true, "L": [1, {"a": null}]}'
    const found = [
      ['A', 'one'],
      ['N', '1.10'],
      ['BIG', '123456789012345678901'],
      ['ON', 'true'],
      ['L', '[1,{"a":null}]'],
    ]
    expect(await plain(source, asked(await sealed(json), 's.json.age'))).toEqual(found)
    expect(await plain(source, asked(await sealed(json), 's.age', { format: 'json' }))).toEqual(found)
    expect(await plain(source, asked(await sealed('A=1'), '.env.production.age'))).toEqual([['A', '1']])
    expect(await refusal(source, asked(await sealed('A=1'), 's.age'))).toMatchObject({ code: 'config' })
  })

  it('tells the line of what is inside', async () => {
    const values = (await read(source, asked(await sealed('\n\nA=1')))).get('production')
    expect(values?.get('A')?.at).toBe('secrets/production.env.age:3')
    expect(await refusal(source, asked(await sealed('A=1\nhunter2')))).toMatchObject({
      where: 'secrets/production.env.age:2',
    })
    const json = asked(await sealed('{"A":\nnull}'), 's.json.age')
    expect(await refusal(source, json)).toMatchObject({
      where: 's.json.age:2',
      message: expect.stringContaining('A is null'),
    })
  })

  it.each([
    ['[1]', 'is not a mapping'],
    ['{"A":1,"A":2}', 'A appears twice'],
    ['{"a-b":1}', 'a-b is not a valid variable name'],
    ['{', 'not valid JSON'],
  ])('with %s in it is refused', async (json, message) => {
    expect((await refusal(source, asked(await sealed(json), 's.json.age'))).message).toContain(message)
  })

  it('for somebody else is refused', async () => {
    const others = await sealed('A=1', await identityToRecipient(await generateX25519Identity()))
    const error = await refusal(source, asked(others))
    expect(error).toMatchObject({ code: 'source-decrypt', where: 'secrets/production.env.age' })
    expect(error.message).toContain(recipient.slice(0, 12))
  })

  it('behind a passphrase is refused', async () => {
    const encrypter = new Encrypter()
    encrypter.setPassphrase('hunter2')
    encrypter.setScryptWorkFactor(4)
    const bytes = await encrypter.encrypt('A=1')
    for (const file of [bytes, armor.encode(bytes)])
      expect((await refusal(source, asked(file))).message).toContain('passphrase')
  })

  it('with any byte changed is refused', async () => {
    const bytes = await sealed('A=one\nB=two')
    for (let at = 0; at < bytes.length; at += 1) {
      const other = Uint8Array.from(bytes)
      other[at] = (other[at] ?? 0) ^ (1 << (at % 8))
      const error = await refusal(source, asked(other))
      expect(error.code).toBe('source-decrypt')
    }
    for (const cut of [0, 10, 100, bytes.length - 1])
      expect((await refusal(source, asked(bytes.slice(0, cut)))).code).toBe('source-decrypt')
  })

  it.each([
    ['no variable', {}, 'token-missing'],
    ['a recipient', { AGE_IDENTITY: 'age1qqqq' }, 'source-decrypt'],
  ])('is not read with %s', async (_, env, code) => {
    const error = await refusal(source, { ...asked(await sealed('A=1')), env })
    expect(error.code).toBe(code)
    expect(error.message).toContain('AGE_IDENTITY')
  })

  it('says nothing of which names a change touches, since nobody can tell', async () => {
    const settings = source.config.settings.safeParse({})
    if (!settings.success) throw new Error('the usual settings do not pass')
    const files = { read: async () => undefined }
    const call = { environments: ['x'], settings: settings.data, folder: '/', before: files, after: files }
    expect((await source.editedNames(call)).size).toBe(0)
  })
})
