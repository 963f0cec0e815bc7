import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { config, type Desk, openDesk, openShelves, type Shelves } from '../kit.js'

let shelves: Shelves
let desk: Desk
let headers: Record<string, string>

beforeEach(async () => {
  headers = {}
  shelves = await openShelves(() => headers)
  desk = await openDesk(shelves)
  await desk.write('sealpost.yaml', config)
})
afterEach(async () => {
  await shelves.close()
  await desk.close()
})

describe('doctor', () => {
  it('finds all well, having sent nothing but reads', async () => {
    headers = { 'x-ratelimit-remaining': '4990', 'x-ratelimit-limit': '5000' }
    await desk.run(['apply', '--yes'])
    const before = shelves.requests.length
    const { code, out, err } = await desk.run(['doctor'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(
      out
        .replace(/key [\w-]{8}/, 'key ID')
        .replace(desk.folder, '')
        .replace(/127\.0\.0\.1:\d+/, 'HOST'),
    ).toBe(`config
  ok      sealpost.yaml               1 target, 1 place

source
  ok      production                  2 values

ledger
  ok      key                         SEALPOST_KEY, key ID
  ok      entries                     2 entries in /.sealpost/ledger.json
  ok      writing                     can be written to

target rack
  ok      token                       SHELF_TOKEN is set
  ok      endpoint                    HOST
  ok      production at a/production  2 names, room for 98 more
  ok      clock                       agrees with the target's
  ok      budget                      4,990 of 5,000 requests left

No problems found.
`)
    expect(shelves.requests.slice(before).map(({ method }) => method)).toEqual(['GET'])
  })

  it('says for each trouble what mends it, and goes on with the rest', async () => {
    delete desk.values.production
    const { code, out } = await desk.run(['doctor'], { env: { SHELF_TOKEN: undefined, SEALPOST_KEY: 'a passphrase' } })
    expect(code).toBe(1)
    expect(out).toContain('  problem production     nothing for production\n')
    expect(out).toContain('  problem key            SEALPOST_KEY is not 32 random bytes in base64url\n')
    expect(out).toContain('sealpost keygen')
    expect(out).toContain('  problem token          SHELF_TOKEN is not set\n')
    expect(out).toContain(
      'Create a token at https://shelf.example/tokens (Shelves: read and write) and set SHELF_TOKEN to it.',
    )
    expect(out).toContain('3 problems found.')
    expect(out).not.toContain('a passphrase')
  })

  it.each([401, 403])('names the permission where the target answers %d', async (status) => {
    shelves.order({ act: { kind: 'answer', answer: { status, body: {} } } })
    const { code, out } = await desk.run(['doctor'])
    expect(code).toBe(1)
    expect(out).toContain(`list the shelf: ${status}`)
    expect(out).toContain('The token needs: Shelves: read and write. Create one at https://shelf.example/tokens.')
  })

  it('sees a clock that is off and a budget that is used up', async () => {
    headers = { date: new Date(Date.now() + 600_000).toUTCString(), 'x-ratelimit-remaining': '0' }
    const { code, out } = await desk.run(['doctor'])
    expect(code).toBe(1)
    expect(out).toMatch(/problem clock +this machine is (599|600|601) s behind the target/)
    expect(out).toMatch(/problem budget +0 requests left/)
  })

  it('refuses an endpoint that a token must not be sent to', async () => {
    const { code, out } = await desk.run(['doctor'], { env: { SHELF_URL: 'http://shelf.example' } })
    expect(code).toBe(1)
    expect(out).toContain('SHELF_URL is neither https nor loopback')
    expect(shelves.requests).toEqual([])
  })

  it('tells of writes that did not finish, of a lost and of a damaged ledger', async () => {
    shelves.order({ match: ({ method }) => method === 'PUT', times: 4, act: { kind: 'drop-after' } })
    await desk.run(['apply', '--yes'], { runtime: { sleep: async () => {} } })
    expect((await desk.run(['doctor'])).out).toContain('1 write of an earlier run did not finish')

    const ledger = `${desk.folder}/.sealpost/ledger.json`
    const text = (await desk.read('.sealpost/ledger.json')) ?? ''
    await desk.runtime.files.remove(ledger)
    const lost = await desk.run(['doctor'])
    expect(lost.out).toContain('its part of the ledger is lost')
    expect(lost.out).toContain('`sealpost apply --recover`')

    await desk.write('.sealpost/ledger.json', text.replace('"acme"', '"acne"'))
    const damaged = await desk.run(['doctor'])
    expect(damaged.code).toBe(1)
    expect(damaged.out).toContain('the ledger was changed by something other than Sealpost')
  })

  it('does not let one long name push every line over the edge', async () => {
    await desk.write('sealpost.yaml', config.replace('rack: a', `rack: ${'a'.repeat(60)}`))
    const { code, out } = await desk.run(['doctor'], { env: { SHELF_TOKEN: 'wrong-token' } })
    expect(code).toBe(1)
    expect(out).toMatch(/production at a{60}\/production\n {25}list the shelf: 401/)
    const others = out.split('\n').filter((line) => /^ {2}(ok|problem)/.test(line) && !line.includes('aaa'))
    expect(others.map((line) => line.slice(10).search(/ {2}(?=\S)/))).toEqual(others.map(() => 13))
    expect(out).toContain('\n          The token needs: Shelves: read and write.')
  })

  it('breaks its lines where the terminal ends, below where they began, and no command', async () => {
    await desk.write('sealpost.yaml', config.replace('{ use: memory }', '{ use: dotenvx }'))
    await desk.write('secrets/.env.production', 'DOTENV_PUBLIC_KEY_PRODUCTION="02aa"\nAPI_KEY="encrypted:AAAA"\n')
    await desk.write('secrets/.env.keys', 'DOTENV_PRIVATE_KEY_PRODUCTION=made-up-key\n')
    const { out } = await desk.run(['doctor'], { terminal: true, columns: 60, env: { TERM: 'xterm' } })
    const lines = out.split('\n')
    const at = lines.findIndex((line) => line.includes('the file is encrypted'))
    const column = lines[at]?.indexOf('the file') ?? 0
    expect(lines[at + 1]?.search(/\S/)).toBe(column)
    expect(lines).toContain(
      "    `export DOTENV_PRIVATE_KEY_PRODUCTION=$(sed -n 's/^DOTENV_PRIVATE_KEY_PRODUCTION=//p' secrets/.env.keys | tr -d '\"')`.",
    )
    // only what is copied may be longer
    expect(lines.filter((line) => line.length > 60 && !/^ *\S+$|`/.test(line))).toEqual([])
  })

  it('gives its checks as JSON, with the words on stderr', async () => {
    const { code, out, err } = await desk.run(['doctor', '--json'])
    expect(code).toBe(0)
    const { version, checks } = JSON.parse(out)
    expect(version).toBe(1)
    expect(checks[0]).toEqual({ group: 'config', check: 'sealpost.yaml', ok: true, says: '1 target, 1 place' })
    expect(err).toContain('No problems found.')
  })

  it('ends with 64 where there is no config to go by', async () => {
    const { code, err } = await desk.run(['doctor', '--config', 'none.yaml'])
    expect(code).toBe(64)
    expect(err).toContain('error (config-missing)')
  })

  it('shows no value and no token', async () => {
    desk.values.production = { API_KEY: 'value-to-be-looked-for' }
    const { out, err } = await desk.run(['doctor'])
    expect(out + err).not.toMatch(/value-to-be-looked-for|shelf-token|AAECAwQF/)
  })

  it('sees an environment that nothing maps, and one without a value', async () => {
    await desk.write('sealpost.yaml', config.replace('[production]', '[production, preview]'))
    desk.values.production = {}
    const { code, out } = await desk.run(['doctor'])
    expect(code).toBe(1)
    expect(out).toMatch(/problem production +no value/)
    expect(out).toMatch(/problem preview +no target maps it/)
  })
})
