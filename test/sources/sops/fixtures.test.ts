import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compactJson } from '../../../src/sources/shared/values.js'
import { dataKey } from '../../../src/sources/sops/data-key.js'
import { formatOf, readSopsFile } from '../../../src/sources/sops/format.js'
import { metadataOf } from '../../../src/sources/sops/metadata.js'
import { openTree } from '../../../src/sources/sops/open-tree.js'
import { source } from '../../../src/sources/sops/source.js'
import { plain, refusal } from '../reading.js'

/** Files that the real SOPS made, where a checkout has them beside it; vitest.config.ts leaves this file out elsewhere. */
const folder = process.env.SEALPOST_FIXTURES ?? ''
const text = (name: string) => readFileSync(join(folder, 'sops', name), 'utf8')
const keyFile = (name: string) => Buffer.from(text(name), 'base64').toString()
const keyOf = (name: string) => keyFile(name.startsWith('humphd/') ? 'humphd/key.b64' : 'age-test-key.b64')
const asked = (name: string) => ({
  settings: { path: name },
  disk: { [`/work/${name}`]: text(name) },
  env: { SOPS_AGE_KEY: keyOf(name) },
})

/** What SOPS itself makes of a file, as JSON. */
async function opened(name: string): Promise<unknown> {
  const { values, metadata } = await readSopsFile(text(name), formatOf(name), name)
  const sealed = metadataOf(metadata, name)
  const identities = [/AGE-SECRET-KEY-\S+/.exec(keyOf(name))?.[0] ?? '']
  return JSON.parse(compactJson(openTree(values, sealed, await dataKey(sealed, identities, name), name)))
}

describe('a file that SOPS made', () => {
  it.each([
    ['multiple_keys.yaml', { message: 'hello' }],
    ['comments.enc.yaml', { lorem: 'ipsum', dolor: 'sit' }],
    ['comments_unencrypted_comments.yaml', { lorem: 'ipsum', dolor: 'sit' }],
    ['format.enc.yaml', { foo: 'bar' }],
    ['format.enc.json', { foo: 'bar' }],
    ['format.enc.env', { 'foo ': ' bar' }],
    ['format.enc.ini', { foo: { bar: 'baz' } }],
    ['humphd/secret.enc.json', JSON.parse(text('humphd/secret.json'))],
    ['humphd/secret.enc.env', { secret: 'this is a secret', another_secret: '7' }],
  ])('%s opens to what was sealed, and fits its MAC', async (name, values) => {
    expect(await opened(name)).toEqual(values)
  })

  it('with lists, numbers, booleans, comments and plain parts is read by names', async () => {
    const values = Object.fromEntries(await plain(source, asked('example.yaml')))
    expect(values.APP2_KEY).toMatch(/^-----BEGIN RSA PRIVATE KEY-----\n/)
    expect({ ...values, APP2_KEY: '' }).toEqual({
      MYAPP1: 't00m4nys3cr3tzupdated',
      APP2_DB_USER: 'eve',
      APP2_DB_PASSWORD: 'c4r1b0u',
      APP2_KEY: '',
      NUMBER: '1234568000',
      AN_ARRAY: expect.stringMatching(/^\["secretuser1","secretuser2","[^"]+","[^"]+"\]$/),
      SOMEBOOLEANS: '[true,false]',
      THIS_IS_A_NESTED_VALUE: 'with something secret in it',
      SOMELIST_UNENCRYPTED:
        '["all elements of this list","remain in clear text","because of the _unencrypted suffix in the key"]',
      NESTED_UNENCRYPTED_THIS_IS_ALL: 'going to remain in clear text',
    })
  })

  it('with values of all kinds is read by names', async () => {
    expect(await plain(source, asked('humphd/secret.enc.yaml'))).toEqual([
      ['SECRET', 'this is a secret'],
      ['STRING', 'string'],
      ['INT', '7'],
      ['FLOAT', '3.14'],
      ['BOOLEAN', 'true'],
      ['COMPLEX_VALUE', 'this is a secret'],
      ['COMPLEX_ARRAY', '["one","two","three"]'],
    ])
  })

  it.each([
    ['humphd/secret.enc.json', '0word', 7],
    ['format.enc.env', 'foo ', 1],
  ])('%s with a key that is not a valid variable name is refused, with its line', async (name, key, line) => {
    const error = await refusal(source, asked(name))
    expect(error).toMatchObject({ code: 'source', where: `${name}:${line}` })
    expect(error.message).toContain(key)
  })

  it.each([
    ['no_mac.yaml', 'has no MAC'],
    ['tampered-plainkey.yaml', 'MAC of the file does not match'],
    ['tampered-ct.yaml', 'foo cannot be decrypted'],
  ])('%s is refused', async (name, message) => {
    const error = await refusal(source, asked(name))
    expect(error).toMatchObject({ code: 'source-decrypt', exit: 3, message: expect.stringContaining(message) })
  })

  it('opens with nobody else’s identity, and says for whom it is', async () => {
    const error = await refusal(source, {
      ...asked('format.enc.yaml'),
      env: { SOPS_AGE_KEY: keyFile('humphd/key.b64') },
    })
    expect(error).toMatchObject({ code: 'source-decrypt', where: 'format.enc.yaml' })
    expect(error.message).toBe(
      'the file is encrypted for age1uflm4tf4…, but the available identities are age1je6kjhzu…',
    )
  })
})
