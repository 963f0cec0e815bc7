import { describe, expect, it } from 'vitest'
import type { Config } from '../../src/core/config.js'
import { Secret } from '../../src/core/secret.js'
import { credentialsOf } from '../../src/engine/run-credentials.js'
import { storeKind } from '../../src/io/ledger/stores/open.js'

const target = (token: readonly string[], own?: string) => ({
  target: { capabilities: { access: { token } } },
  ...(own === undefined ? {} : { token: { env: own } }),
})

function credentials(env: Record<string, string>, more: { ledger?: string[]; access?: string[] } = {}) {
  const config = {
    sources: [{ source: { access: { env: (more.access ?? []).map((name) => ({ name, means: '' })) } } }],
    targets: [target(['VENDOR_TOKEN', 'VENDOR_API_TOKEN']), target(['OTHER_TOKEN'], 'SHOP_PAT')],
  }
  const { isName, values } = credentialsOf(config as unknown as Config, more.ledger ?? [], { env })
  return { isName, has: (value: string) => new Secret(value).isOneOf(values) }
}

describe('the credentials of a run', () => {
  it('are its keys, every target’s token and what the source logs in with, by name', () => {
    const { isName } = credentials({}, { access: ['ACME_SECRET_ID', 'ACME_KEY_<ENVIRONMENT>'] })
    for (const name of [
      ...['SEALPOST_KEY', 'SEALPOST_KEY_PREVIOUS', 'SEALPOST_WHATEVER', 'DOTENV_PRIVATE_KEY', 'DOTENV_PRIVATE_KEY_CI'],
      ...['VENDOR_TOKEN', 'VENDOR_API_TOKEN', 'SHOP_PAT', 'ACME_SECRET_ID', 'ACME_KEY_PRODUCTION', 'github_token'],
    ])
      expect([name, isName(name)]).toEqual([name, true])
    // the config gives that target a token of its own
    for (const name of ['OTHER_TOKEN', 'ACME_KEY_', 'DOTENV_PRIVATE_KEYS', 'MY_SEALPOST_KEY', 'GITHUB_TOKEN'])
      expect([name, isName(name)]).toEqual([name, false])
  })

  it('have the token of the ledger among them, where it takes one', async () => {
    const tokensOf = async (use: string) => [
      ...(await storeKind({ ledger: { use }, where: () => '' }, '')).access.token,
    ]
    expect(credentials({}, { ledger: await tokensOf('git-branch') }).isName('GITHUB_TOKEN')).toBe(true)
    expect(credentials({}, { ledger: await tokensOf('file') }).isName('GITHUB_TOKEN')).toBe(false)
  })

  it('are known by value, however a variable or a file spells it', () => {
    const pem = '-----BEGIN RSA PRIVATE KEY-----\nQUJD\n-----END RSA PRIVATE KEY-----\n'
    const { has } = credentials({
      SEALPOST_GITHUB_APP_PRIVATE_KEY: pem.replaceAll('\n', '\\n'),
      DOTENV_PRIVATE_KEY_PRODUCTION: 'first-made-up-key, second-made-up-key',
      SHOP_PAT: 'made-up-token\n',
    })
    for (const value of [
      pem,
      pem.trim(),
      pem.replaceAll('\n', '\r\n'),
      pem.replaceAll('\n', '\n    '),
      'second-made-up-key',
      'made-up-token',
      ' made-up-token',
    ])
      expect(has(value)).toBe(true)
    expect(has('made-up-token-2')).toBe(false)
  })

  it('are not what a switch, another variable or a short text says', () => {
    const { has } = credentials({
      SEALPOST_PACING: 'off-for-all-of-it',
      SEALPOST_GITHUB_APP_ID: '1234567890',
      UNRELATED: 'something-else-entirely',
      SHOP_PAT: 'short',
    })
    for (const value of ['off-for-all-of-it', '1234567890', 'something-else-entirely', 'short', ''])
      expect(has(value)).toBe(false)
  })
})
