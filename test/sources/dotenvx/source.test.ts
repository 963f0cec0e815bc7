import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { encryptedEnvFile, type KeyPair, newKeyPair } from '../../../src/sources/dotenvx/encrypt.js'
import { source } from '../../../src/sources/dotenvx/source.js'
import { plain, read, refusal } from '../reading.js'

const file = '/work/secrets/.env.production'
let keys: KeyPair
let other: KeyPair

beforeAll(async () => {
  keys = await newKeyPair()
  other = await newKeyPair()
})

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')
}

/** One line of a file, its value encrypted for the first pair and quoted as asked. */
async function line(name: string, value: string, quote: '' | '"' | "'" | '`'): Promise<string> {
  const rendered = await encryptedEnvFile('x', keys.publicKey, { [name]: value })
  return `${name}=${quote}${/'(.*)'/.exec(rendered)?.[1]}${quote}\n`
}

describe('the dotenvx source', () => {
  it('reads a file that dotenvx itself made, to the same values', async () => {
    const { privateKey, values } = JSON.parse(fixture('production.json'))
    const asked = { disk: { [file]: fixture('production.env') }, env: { DOTENV_PRIVATE_KEY_PRODUCTION: privateKey } }
    const found = await plain(source, asked)
    expect(found).toEqual(Object.entries(values))
    expect(found.map(([name]) => name)).not.toContain('DOTENV_PUBLIC_KEY_PRODUCTION')
  })

  it('reads back any text that was encrypted for it, to the byte', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (value) => {
        const content = await encryptedEnvFile('production', keys.publicKey, { A: value, B: `\ufeff${value}\n` })
        const asked = { disk: { [file]: content }, env: { DOTENV_PRIVATE_KEY_PRODUCTION: keys.privateKey } }
        expect(await plain(source, asked)).toEqual([
          ['A', value],
          ['B', `\ufeff${value}\n`],
        ])
      }),
      { numRuns: 25 },
    )
  })

  it('gives each value a version that hangs on its ciphertext and nothing else', async () => {
    const one = await line('A', 'same', "'")
    const versions = async (content: string) => {
      const all = await read(source, {
        disk: { [file]: content },
        env: { DOTENV_PRIVATE_KEY_PRODUCTION: keys.privateKey },
      })
      return [...(all.get('production')?.values() ?? [])].map(({ version }) => version)
    }
    const [before] = await versions(one)
    expect(before).toMatch(/^[0-9a-f]{16}$/)
    expect(await versions(`# moved\n${one.replaceAll("'", '"')}`)).toEqual([before])
    expect(await versions(await line('A', 'same', "'"))).not.toEqual([before])
  })

  describe('the private key', () => {
    const unlocks = async (
      env: Record<string, string>,
      at = 'secrets/{environment}.env',
      environment = 'production',
      header = '',
    ) =>
      plain(source, {
        environments: [environment],
        settings: { path: at },
        disk: { [`/work/${at.replaceAll('{environment}', environment)}`]: header + (await line('A', 'opened', '"')) },
        env,
      })
    const opened = [['A', 'opened']]

    it('is named after the environment', async () => {
      expect(await unlocks({ DOTENV_PRIVATE_KEY_PRODUCTION: keys.privateKey })).toEqual(opened)
      expect(await unlocks({ DOTENV_PRIVATE_KEY_EU_PREVIEW_1: keys.privateKey }, undefined, 'eu-preview.1')).toEqual(
        opened,
      )
    })

    it('may be named after the file, as dotenvx does it', async () => {
      expect(await unlocks({ DOTENV_PRIVATE_KEY_STAGING: keys.privateKey }, '.env.staging')).toEqual(opened)
      expect(await unlocks({ DOTENV_PRIVATE_KEY_CI_LOCAL: keys.privateKey }, '.env.ci.local')).toEqual(opened)
      expect(await unlocks({ DOTENV_PRIVATE_KEY: keys.privateKey }, '.env')).toEqual(opened)
    })

    it('may be named by the public key line of the file', async () => {
      const header = `DOTENV_PUBLIC_KEY_LIVE="${keys.publicKey}"\n`
      expect(await unlocks({ DOTENV_PRIVATE_KEY_LIVE: keys.privateKey }, undefined, undefined, header)).toEqual(opened)
    })

    it('may be one of several while it is being replaced', async () => {
      const env = { DOTENV_PRIVATE_KEY_PRODUCTION: `${other.privateKey}, ${keys.privateKey.toUpperCase()}` }
      expect(await unlocks(env)).toEqual(opened)
    })

    it('is never that of another environment', async () => {
      const env = { DOTENV_PRIVATE_KEY_PREVIEW: keys.privateKey, DOTENV_PRIVATE_KEY: keys.privateKey }
      await expect(unlocks(env)).rejects.toMatchObject({ code: 'source-decrypt', where: 'secrets/production.env' })
      await expect(unlocks(env)).rejects.toThrow('DOTENV_PRIVATE_KEY_PRODUCTION is not set')
    })

    it('is not quoted where it is no key', async () => {
      for (const wrong of ['hunter2', `${keys.privateKey},hunter2`, `${keys.privateKey}00`]) {
        const failure = unlocks({ DOTENV_PRIVATE_KEY_PRODUCTION: wrong })
        await expect(failure).rejects.toMatchObject({ code: 'source-decrypt' })
        await expect(failure).rejects.not.toThrow(wrong)
      }
    })

    it('is not needed where nothing is encrypted', async () => {
      expect(await plain(source, { settings: { plain: 'allow' }, disk: { [file]: 'A=1' } })).toEqual([['A', '1']])
    })
  })

  describe('a value that does not decrypt', () => {
    const env = () => ({ DOTENV_PRIVATE_KEY_PRODUCTION: other.privateKey })

    it('under the wrong key stops everything and names its line', async () => {
      const mine = await encryptedEnvFile('production', other.publicKey, { MINE: 'opens' })
      const error = await refusal(source, {
        disk: { [file]: mine + (await line('THEIRS', 'hunter2', '')) },
        env: env(),
      })
      expect(error).toMatchObject({ code: 'source-decrypt', where: 'secrets/.env.production:4' })
      expect(error.message).toContain('THEIRS')
      expect(JSON.stringify(error)).not.toContain(other.privateKey)
    })

    it.each([
      ['cut off', (text: string) => `${text.slice(0, -9)}"\n`],
      [
        'changed in one place',
        (text: string) => text.replace(/(.)(.{8})"\n$/, (_, sign, rest) => `${sign === 'A' ? 'B' : 'A'}${rest}"\n`),
      ],
      ['emptied', () => 'A="encrypted:"\n'],
      ['not even base64', () => 'A="encrypted:?!"\n'],
    ])('because it is %s stops everything', async (_, damage) => {
      const content = damage(await line('A', 'hunter2', '"'))
      const asked = { disk: { [file]: content }, env: { DOTENV_PRIVATE_KEY_PRODUCTION: keys.privateKey } }
      expect(await refusal(source, asked)).toMatchObject({ code: 'source-decrypt', where: 'secrets/.env.production:1' })
    })

    it('because it is no text stops everything', async () => {
      const { encrypt } = await import('eciesjs')
      const bytes = Buffer.from(encrypt(keys.publicKey, Uint8Array.of(0xff, 0xfe))).toString('base64')
      const asked = {
        disk: { [file]: `A=encrypted:${bytes}` },
        env: { DOTENV_PRIVATE_KEY_PRODUCTION: keys.privateKey },
      }
      expect(await refusal(source, asked)).toMatchObject({ code: 'source-decrypt', where: 'secrets/.env.production:1' })
    })
  })

  describe('a value that is not encrypted', () => {
    it('stops everything, and is not quoted', async () => {
      const asked = {
        disk: { [file]: `${await line('A', '1', '"')}B=hunter2` },
        env: { DOTENV_PRIVATE_KEY_PRODUCTION: keys.privateKey },
      }
      const error = await refusal(source, asked)
      expect(error).toMatchObject({
        code: 'source',
        message: 'B: this value is not encrypted',
        where: 'secrets/.env.production:2',
      })
      expect(JSON.stringify(error)).not.toContain('hunter2')
    })

    it('is taken as dotenvx takes it where the config says so', async () => {
      const content = ["A='it\\'s $HOME'", 'B="tab\\there"', 'C=plain # comment', 'D=`\\t`'].join('\n')
      expect(await plain(source, { settings: { plain: 'allow' }, disk: { [file]: content } })).toEqual([
        ['A', "it's $HOME"],
        ['B', 'tab\there'],
        ['C', 'plain'],
        ['D', '\\t'],
      ])
    })
  })

  describe('a value that dotenvx would expand', () => {
    const env = () => ({ DOTENV_PRIVATE_KEY_PRODUCTION: keys.privateKey })

    it.each(['pa$word', '$\x7bUSER}', '$(id)', 'five \\$', '$_'])(
      '%s stops everything outside single quotes',
      async (value) => {
        for (const quote of ['', '"', '`'] as const) {
          const error = await refusal(source, { disk: { [file]: await line('A', value, quote) }, env: env() })
          expect(error).toMatchObject({ code: 'source', where: 'secrets/.env.production:1' })
          expect(error.hint).toContain('single quotes')
        }
      },
    )

    it('is taken as it stands in single quotes, or where the config says so', async () => {
      const value = 'pa$word $(id) \\$'
      expect(await plain(source, { disk: { [file]: await line('A', value, "'") }, env: env() })).toEqual([['A', value]])
      const asked = { settings: { expansion: 'literal' }, disk: { [file]: await line('A', value, '"') }, env: env() }
      expect(await plain(source, asked)).toEqual([['A', value]])
    })

    it('is not seen in a dollar that dotenvx leaves alone', async () => {
      for (const value of ['5$', '$5', 'a$ b', '$$', '$%']) {
        expect(await plain(source, { disk: { [file]: await line('A', value, '') }, env: env() })).toEqual([
          ['A', value],
        ])
      }
    })
  })

  it('refuses a file that holds its own private key', async () => {
    const content = `DOTENV_PRIVATE_KEY_PRODUCTION=${keys.privateKey}\n${await line('A', '1', '"')}`
    const error = await refusal(source, { disk: { [file]: content } })
    expect(error).toMatchObject({ code: 'source', where: 'secrets/.env.production:1' })
    expect(JSON.stringify(error)).not.toContain(keys.privateKey)
  })

  it('refuses a name that appears twice, and a missing file', async () => {
    const twice = (await line('A', '1', '"')) + (await line('A', '1', '"'))
    expect(await refusal(source, { disk: { [file]: twice } })).toMatchObject({
      code: 'source-duplicate',
      where: 'secrets/.env.production:2',
    })
    expect(await refusal(source, {})).toMatchObject({ code: 'source-missing', where: 'secrets/.env.production' })
  })

  it('will not write a name that a .env file cannot hold', async () => {
    await expect(encryptedEnvFile('x', keys.publicKey, { 'A B': '1' })).rejects.toMatchObject({ code: 'source' })
  })
})
