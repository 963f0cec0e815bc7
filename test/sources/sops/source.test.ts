import { generateHybridIdentity, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { beforeAll, describe, expect, it } from 'vitest'
import { source } from '../../../src/sources/sops/source.js'
import { type Sealing, sopsFile } from '../../kit/sops-file.js'
import { plain, read, refusal } from '../reading.js'

const file = '/work/secrets/production.yaml'
let [identity, other, recipient] = ['', '', '']
beforeAll(async () => {
  identity = await generateX25519Identity()
  other = await generateX25519Identity()
  recipient = await identityToRecipient(identity)
})

const sealed = (values: Parameters<typeof sopsFile>[0], more: Partial<Sealing> = {}) =>
  sopsFile(values, { format: 'yaml', recipients: [recipient], ...more })
const env = () => ({ SOPS_AGE_KEY: identity })
const one = async (values: Parameters<typeof sopsFile>[0], more: Partial<Sealing> = {}, settings = {}) => ({
  settings,
  disk: { [file]: await sealed(values, more) },
  env: env(),
})

describe('names in a file of SOPS', () => {
  it('are joined, and made of large letters unless the config says otherwise', async () => {
    const values = { db: { 'pass-word': 'x' } }
    expect(await plain(source, await one(values, {}, { dash: '_' }))).toEqual([['DB_PASS_WORD', 'x']])
    expect(await plain(source, await one(values, {}, { dash: '', separator: '__', upper: false }))).toEqual([
      ['db__password', 'x'],
    ])
    expect(await refusal(source, await one(values))).toMatchObject({ where: 'secrets/production.yaml:2' })
  })

  it('that become one are a clash, with both lines', async () => {
    const error = await refusal(source, await one({ a: { b: '1' }, A_B: '2' }))
    expect(error).toMatchObject({ code: 'source-duplicate', where: 'secrets/production.yaml:3' })
    expect(error.message).toBe('A_B also results from secrets/production.yaml:2')
  })

  it('of an INI have their section, and none where none was written', async () => {
    const text = await sealed(
      { DEFAULT: { top: 'x' }, db: { user: 'y', note_unencrypted: 'a; b # c' } },
      { format: 'ini' },
    )
    // as ini.v1 writes a value with signs of comments
    const quoted = text.replace('a; b # c', '`a; b # c`')
    const asked = { settings: { path: 's.ini' }, disk: { '/work/s.ini': `; said\n${quoted}` }, env: env() }
    expect(await plain(source, asked)).toEqual([
      ['TOP', 'x'],
      ['DB_USER', 'y'],
      ['DB_NOTE_UNENCRYPTED', 'a; b # c'],
    ])
    const clash = await sealed({ DEFAULT: { db_user: 'x' }, db: { user: 'y' } }, { format: 'ini' })
    expect(await refusal(source, { ...asked, disk: { '/work/s.ini': clash } })).toMatchObject({
      code: 'source-duplicate',
    })
  })

  it('of a null are an error that names the key', async () => {
    expect((await refusal(source, await one({ db: { password: null } }))).message).toContain('db.password is null')
  })
})

describe('values in a file of SOPS', () => {
  it('are numbers as they were written, and booleans as JSON has them', async () => {
    const values = { big: '9007199254740993', float: 1.5, yes: true, list: [1, 'a', false, { k: 2.5 }], empty: '' }
    const text = (await sealed(values)).replace(/(big: .*type:)str/, '$1int')
    expect(await plain(source, { disk: { [file]: text }, env: env() })).toEqual([
      ['BIG', '9007199254740993'],
      ['FLOAT', '1.5'],
      ['YES', 'true'],
      ['LIST', '[1,"a",false,{"k":2.5}]'],
      ['EMPTY', ''],
    ])
  })

  it('have a version that hangs on their ciphertext, where they have one', async () => {
    const key = Buffer.alloc(32, 1)
    const versions = async (values: Parameters<typeof sopsFile>[0]) => {
      const found = (await read(source, await one(values, { key }))).get('production')
      return [...(found?.values() ?? [])].map(({ version }) => version)
    }
    const before = await versions({ a: '1', b: ['2'], c_unencrypted: '3', d: '' })
    expect(before).toEqual([
      expect.stringMatching(/^[0-9a-f]{16}$/),
      expect.stringMatching(/^[0-9a-f]{16}$/),
      undefined,
      undefined,
    ])
    const after = await versions({ a: '1', b: ['4'], c_unencrypted: '3', d: '' })
    expect([after[0] === before[0], after[1] === before[1]]).toEqual([true, false])
  })
})

describe('what of a file is encrypted', () => {
  const values = { data: { a: 'one', n: 2.5, on: true }, plain: { b: 'two', whole: 7, off: false } }
  const found = [
    ['DATA_A', 'one'],
    ['DATA_N', '2.5'],
    ['DATA_ON', 'true'],
    ['PLAIN_B', 'two'],
    ['PLAIN_WHOLE', '7'],
    ['PLAIN_OFF', 'false'],
  ]
  const isData = (path: readonly string[]) => path.includes('data')

  it.each<[string, string]>([
    ['encrypted_regex', '^(data|stringData)$'],
    ['encrypted_regex', '(?i)^DATA$'],
    ['unencrypted_regex', '^pl[a]in$'],
    ['encrypted_suffix', 'ata'],
    ['unencrypted_suffix', 'ain'],
  ])('is told by %s: %s', async (name, rule) => {
    for (const more of [{}, { mac_only_encrypted: true }]) {
      for (const format of ['yaml', 'json'] as const) {
        const text = await sealed(values, { format, isEncrypted: isData, more: { [name]: rule, ...more } })
        const asked = { settings: { path: `s.${format}` }, disk: { [`/work/s.${format}`]: text }, env: env() }
        expect(await plain(source, asked)).toEqual(found)
      }
    }
  })

  it.each([
    [{ encrypted_regex: 'data', unencrypted_suffix: 'x' }, 'both unencrypted_suffix and encrypted_regex'],
    [{ encrypted_comment_regex: 'x' }, 'encrypted_comment_regex is not supported'],
    [{ encrypted_regex: '(' }, 'encrypted_regex uses unsupported'],
    [{ encrypted_regex: 'x'.repeat(1001) }, 'encrypted_regex uses unsupported'],
  ])('is refused where it is told as %j', async (more, message) => {
    const error = await refusal(
      source,
      await one({ data: 'x' }, { more: { ...more, unencrypted_suffix: '', ...more } }),
    )
    expect(error).toMatchObject({ code: 'source', where: 'secrets/production.yaml' })
    expect(error.message).toContain(message)
  })

  it('is an error where a value is the other', async () => {
    const some = await one({ a: 'x', b: 'y' }, { isEncrypted: ([name]) => name === 'a' })
    expect((await refusal(source, some)).message).toBe('b is not encrypted, although the file marks it as encrypted')
    const all = await one({ a_unencrypted: 'x' }, { isEncrypted: () => true })
    expect((await refusal(source, all)).message).toBe('a_unencrypted is encrypted, although the file marks it as plain')
  })
})

describe('who can open a file', () => {
  it.each([
    ['kms', 'AWS KMS'],
    ['gcp_kms', 'Google Cloud KMS'],
    ['azure_kv', 'Azure Key Vault'],
    ['hc_vault', 'Vault'],
    ['pgp', 'PGP'],
  ])('is nobody here where it is for %s', async (kind, called) => {
    const error = await refusal(source, await one({ a: 'x' }, { recipients: [], more: { [kind]: [{ enc: 'abc' }] } }))
    expect(error).toMatchObject({ code: 'source-decrypt', where: 'secrets/production.yaml' })
    expect(error.message).toContain(called)
    expect(error.hint).toContain('sops updatekeys')
  })

  it('is nobody where nobody is named, or where the key is shared among groups', async () => {
    expect((await refusal(source, await one({ a: 'x' }, { recipients: [] }))).message).toContain('has no recipients')
    for (const more of [{ key_groups: [{ age: [] }, { age: [] }] }, { shamir_threshold: 2 }])
      expect((await refusal(source, await one({ a: 'x' }, { more }))).message).toContain('key groups')
  })

  it('is any of its age recipients, beside whom others may stand', async () => {
    const recipients = [await identityToRecipient(other), recipient]
    const asked = await one({ a: 'x' }, { recipients, more: { kms: [{ arn: 'arn' }], pgp: null } })
    for (const key of [identity, other, `# mine\n${await generateX25519Identity()} ${other}\n`])
      expect(await plain(source, { ...asked, env: { SOPS_AGE_KEY: key } })).toEqual([['A', 'x']])
  })

  it('may have a key that quantum computers do not break', async () => {
    const hybrid = await generateHybridIdentity()
    const asked = await one({ a: 'x' }, { recipients: [await identityToRecipient(hybrid)] })
    expect(await plain(source, { ...asked, env: { SOPS_AGE_KEY: hybrid } })).toEqual([['A', 'x']])
  })

  it('is read from a file of identities, as age-keygen writes it', async () => {
    const { disk } = await one({ a: 'x' })
    const keys = `# created: 2026-11-30T00:00:00Z\n# public key: ${recipient}\n${other}\n\n# mine\n${identity}\n`
    const at = async (path: string, where: string) =>
      plain(source, { disk: { ...disk, [where]: keys }, env: { SOPS_AGE_KEY_FILE: path } })
    expect(await at('keys.txt', '/work/keys.txt')).toEqual([['A', 'x']])
    expect(await at('/home/me/keys.txt', '/home/me/keys.txt')).toEqual([['A', 'x']])
  })

  it.each<[string, () => Record<string, string>, string, string]>([
    ['nothing', () => ({}), 'token-missing', 'neither SOPS_AGE_KEY nor SOPS_AGE_KEY_FILE is set'],
    ['blanks', () => ({ SOPS_AGE_KEY: ' ' }), 'token-missing', 'neither'],
    ['a comment', () => ({ SOPS_AGE_KEY: '# none' }), 'source-decrypt', 'contains no identity'],
    ['a recipient', () => ({ SOPS_AGE_KEY: recipient }), 'source-decrypt', 'a public key'],
    ['quotes', () => ({ SOPS_AGE_KEY: `"${identity}"` }), 'source-decrypt', 'quotes'],
    ['a plug-in', () => ({ SOPS_AGE_KEY: 'AGE-PLUGIN-YUBIKEY-1QQ' }), 'source-decrypt', 'plug-in'],
    ['an SSH key', () => ({ SOPS_AGE_KEY: '-----BEGIN OPENSSH PRIVATE KEY-----\nx' }), 'source-decrypt', 'SSH key'],
    ['a cut identity', () => ({ SOPS_AGE_KEY: identity.slice(0, -3) }), 'source-decrypt', 'checksum'],
    ['hunter2', () => ({ SOPS_AGE_KEY: 'hunter2' }), 'source-decrypt', 'something other than an identity'],
    ['a file that does not exist', () => ({ SOPS_AGE_KEY_FILE: 'gone.txt' }), 'source-missing', 'no such file'],
  ])('is refused where the key is %s, which is not quoted', async (_, given, code, message) => {
    const asked = { ...(await one({ a: 'x' })), env: given() }
    const error = await refusal(source, asked)
    expect(error.code).toBe(code)
    expect(error.message).toContain(message)
    for (const secret of [identity, 'hunter2']) expect(JSON.stringify(error)).not.toContain(secret)
  })
})

describe('a file', () => {
  it.each([
    ['yaml', 'a: 1'],
    ['yaml', 'sops: text\na: 1'],
    ['json', '{"a":1}'],
    ['env', 'A=1'],
    ['ini', '[a]\nb=c'],
  ])('of %s that SOPS has not encrypted is refused', async (ending, text) => {
    const error = await refusal(source, {
      settings: { path: `s.${ending}` },
      disk: { [`/work/s.${ending}`]: text },
      env: env(),
    })
    expect(error).toMatchObject({
      code: 'source',
      message: 'the file is not encrypted with SOPS',
      where: `s.${ending}`,
    })
  })

  it('is written as its ending says, or the config', async () => {
    const text = await sealed({ A: 'x' }, { format: 'dotenv' })
    for (const path of ['.env', 'a/.env.production', 'x.env'])
      expect(await plain(source, { settings: { path }, disk: { [`/work/${path}`]: text }, env: env() })).toHaveLength(1)
    const asked = { settings: { path: 'x.enc' }, disk: { '/work/x.enc': text }, env: env() }
    expect(await refusal(source, asked)).toMatchObject({ code: 'config', exit: 64 })
    expect(await plain(source, { ...asked, settings: { path: 'x.enc', format: 'dotenv' } })).toEqual([['A', 'x']])
  })

  it.each([
    ['s.env', 'A=1\nA=2\nsops_mac=x', 'source-duplicate', 's.env:2'],
    ['s.env', 'A=1\nhunter2\nsops_mac=x', 'source', 's.env:2'],
    ['s.ini', '[a]\nb=1\nb=2\n[sops]\nmac=x', 'source-duplicate', 's.ini:3'],
    ['s.ini', '[a]\n[a]\n[sops]\nmac=x', 'source-duplicate', 's.ini:2'],
    ['s.ini', '[a]\nhunter2\n[sops]\nmac=x', 'source', 's.ini:2'],
    ['s.ini', '[a]\nb=hunter2\\\n[sops]\nmac=x', 'source', 's.ini:2'],
    ['s.ini', '[a]\nb="""hunter2\n[sops]\nmac=x', 'source', 's.ini:2'],
    ['s.json', '{"a":1,\n"a":2}', 'source-duplicate', 's.json:2'],
    ['s.yaml', 'a: 1\na: 2', 'source-duplicate', 's.yaml:2'],
  ])('%s that says something twice, or nothing, is refused with its line: %j', async (path, text, code, where) => {
    const error = await refusal(source, { settings: { path }, disk: { [`/work/${path}`]: text }, env: env() })
    expect(error).toMatchObject({ code, where })
    expect(JSON.stringify(error)).not.toContain('hunter2')
  })

  it('is another one for each environment', async () => {
    const disk = { '/work/production.yaml': await sealed({ a: 'x' }), '/work/preview.yaml': await sealed({ a: 'y' }) }
    const settings = { path: '{environment}.yaml' }
    const all = await read(source, { environments: ['production', 'preview'], settings, disk, env: env() })
    expect([...all].map(([name, values]) => [name, values.get('A')?.secret.reveal()])).toEqual([
      ['production', 'x'],
      ['preview', 'y'],
    ])
  })
})

it('tells by the text alone which names a change touches', async () => {
  const key = Buffer.alloc(32, 9)
  const at = async (values: Parameters<typeof sopsFile>[0]) => {
    const text = Buffer.from(await sealed(values, { key }))
    return { read: async () => text }
  }
  const settings = source.config.settings.safeParse({})
  if (!settings.success) throw new Error('the usual settings do not pass')
  const before = await at({ a: '1', b: ['2'], c: { d: '3' } })
  const after = await at({ a: '1', b: ['4'], e_unencrypted: '5' })
  const edits = await source.editedNames({
    environments: ['x'],
    settings: settings.data,
    folder: '/work',
    before,
    after,
  })
  expect([...(edits.get('x') ?? [])]).toEqual([
    ['B', 'changed'],
    ['C_D', 'removed'],
    ['E_UNENCRYPTED', 'added'],
  ])
})
