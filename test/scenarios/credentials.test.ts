import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { config, type Desk, openDesk, openShelves, type Shelves } from '../cli/kit.js'

const key = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8'

let shelves: Shelves
let desk: Desk

beforeEach(async () => {
  shelves = await openShelves()
  desk = await openDesk(shelves)
  await desk.write('sealpost.yaml', config)
})
afterEach(async () => {
  await shelves.close()
  await desk.close()
})

/** Two targets, the second with a token of its own. */
const two = `${config}  other:
    use: shelf
    rack: b
    token: { env: OTHER_TOKEN }
    environments: { production: production }
`

describe('blanks and line ends around', () => {
  it.each([
    ['a line end', (text: string) => `${text}\n`],
    ['blanks', (text: string) => `  ${text}\t`],
    ['the line ends of Windows', (text: string) => `\r\n${text}\r\n`],
    ['what editors put at the beginning', (text: string) => `\ufeff${text}`],
  ])('tokens and keys are dropped: %s', async (_, around) => {
    await desk.write('sealpost.yaml', two)
    const env = {
      SEALPOST_KEY: around(key),
      SEALPOST_KEY_PREVIOUS: around(Buffer.alloc(32, 9).toString('base64url')),
      SHELF_TOKEN: around('shelf-token'),
      OTHER_TOKEN: around('shelf-token'),
    }
    expect(await desk.run(['apply', '--yes'], { env })).toMatchObject({ code: 0, err: '' })
    expect(shelves.content.get('b/production')?.get('API_KEY')?.value).toBe('one')
    // the same key, however it was pasted
    expect((await desk.run(['plan'], { env: { OTHER_TOKEN: 'shelf-token' } })).code).toBe(0)
    expect((await desk.run(['doctor'], { env })).code).toBe(0)
  })

  it('leave nothing where there was nothing else', async () => {
    const { code, out, err } = await desk.run(['plan'], { env: { SHELF_TOKEN: ' \n' } })
    expect([code, out + err]).toEqual([64, expect.stringContaining('SHELF_TOKEN is not set')])
    const { err: missing } = await desk.run(['plan'], { env: { SEALPOST_KEY: '\n' } })
    expect(missing).toContain('error (key-missing): SEALPOST_KEY is not set')
  })
})

describe('what no header can carry', () => {
  const odd = [
    'qu\nxx',
    'qu\r\nX-Evil: 1',
    'qu xx',
    'qu\u0000xx',
    'qux\u00e9x',
    'qu\u2019xx',
    'qu\u200bxx',
    'quxx\u007f',
  ]

  it.each(['SHELF_TOKEN', 'OTHER_TOKEN'])(
    'is refused by its name, before anybody is asked anything: %s',
    async (name) => {
      await desk.write('sealpost.yaml', two)
      for (const token of odd) {
        const env = { OTHER_TOKEN: 'shelf-token', [name]: token }
        for (const argv of [['plan'], ['apply', '--yes'], ['drift'], ['plan', '--json']]) {
          const { code, out, err } = await desk.run(argv, { env })
          expect([code, out + err]).toEqual([
            64,
            expect.stringContaining(`${name} contains characters that are not valid in a token`),
          ])
          expect(out + err).not.toMatch(/evil|qu\S?xx/i)
        }
        const { code, out } = await desk.run(['doctor'], { env })
        expect([code, out]).toEqual([
          1,
          expect.stringContaining(`${name} contains characters that are not valid in a token`),
        ])
      }
      // doctor looks at the targets whose tokens are sound
      expect(shelves.requests.filter(({ method }) => method !== 'GET')).toEqual([])
      expect(shelves.content.size).toBe(0)
    },
  )

  it.each(['"', "'"])('is refused in quotes, as `--env-file` hands them on: %s', async (quote) => {
    const { code, out, err } = await desk.run(['plan'], { env: { SHELF_TOKEN: ` ${quote}made-up-evil${quote}\n` } })
    expect([code, out + err]).toEqual([64, expect.stringContaining('Remove the quotes from SHELF_TOKEN')])
    expect(out + err).not.toContain('evil')
    expect(shelves.requests).toEqual([])
  })

  it('is refused for the ledger’s token, too, and before a target is asked', async () => {
    await desk.write('sealpost.yaml', `${config}ledger: { use: git-branch, repository: acme/ledger }\n`)
    for (const name of ['SEALPOST_LEDGER_TOKEN', 'GITHUB_TOKEN']) {
      const { code, out, err } = await desk.run(['plan'], { env: { [name]: 'to\nken' } })
      expect([code, out + err]).toEqual([
        64,
        expect.stringContaining(`${name} contains characters that are not valid in a token`),
      ])
    }
    expect(shelves.requests).toEqual([])
  })

  it('is no matter where the run has nothing to do with that target', async () => {
    await desk.write('sealpost.yaml', two)
    const { code } = await desk.run(['plan', '--target', 'rack'], { env: { OTHER_TOKEN: 'to\nken' } })
    expect(code).toBe(2)
  })

  it('is refused as a key by its name', async () => {
    for (const name of ['SEALPOST_KEY', 'SEALPOST_KEY_PREVIOUS']) {
      for (const text of [`${key.slice(0, 20)}\n${key.slice(20)}`, `${key}\u00e9`, 'open sesame, please']) {
        const { code, err } = await desk.run(['plan'], { env: { [name]: text } })
        expect([code, err]).toEqual([64, expect.stringContaining(`error (key-weak): ${name} is not 32 random bytes`)])
        expect(err).not.toContain(text.slice(0, 8))
      }
    }
    expect(shelves.requests).toEqual([])
  })
})

describe('a network that cannot be trusted', () => {
  it('is refused: certificates that are not checked', async () => {
    const env = { NODE_TLS_REJECT_UNAUTHORIZED: '0' }
    for (const argv of [['plan'], ['apply', '--yes'], ['drift'], ['plan', '--json']]) {
      const { code, out, err } = await desk.run(argv, { env })
      expect([code, out + err]).toEqual([64, expect.stringContaining('NODE_TLS_REJECT_UNAUTHORIZED=0 turns off')])
      expect(out + err).toContain('NODE_EXTRA_CA_CERTS')
    }
    const { code, out } = await desk.run(['doctor'], { env })
    expect([code, out]).toEqual([1, expect.stringContaining('NODE_TLS_REJECT_UNAUTHORIZED=0 turns off')])
    expect(shelves.requests).toEqual([])
    expect((await desk.run(['plan'], { env: { NODE_TLS_REJECT_UNAUTHORIZED: '1' } })).code).toBe(2)
  })

  it.each(['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'])(
    'is refused: a proxy that is none, in %s',
    async (name) => {
      const env = { [name]: 'socks5://somebody:pa55word@proxy.example:1080' }
      for (const argv of [['plan'], ['apply', '--yes'], ['doctor']]) {
        const { code, out, err } = await desk.run(argv, { env })
        expect([code, out + err]).toEqual([
          argv[0] === 'doctor' ? 1 : 64,
          expect.stringContaining(`${name} is not a valid proxy address`),
        ])
        expect(out + err).not.toMatch(/pa55word|somebody/)
      }
      expect(shelves.requests).toEqual([])
    },
  )
})
