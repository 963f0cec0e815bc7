import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseReport } from '../../src/io/parse-report.js'
import { type Desk, openDesk, openShelves, type Shelves } from '../cli/kit.js'

let shelves: Shelves
let desk: Desk

const config = `version: 1
owner: acme
source: { use: memory }
environments: [production]
policy: { protect: [SAFE_*] }
targets:
  rack:
    use: shelf
    rack: a
    secrets: ["*"]
    prefix: P_
    rename: { API_KEY: KEY }
    environments: { production: production }
  other:
    use: shelf
    rack: b
    environments: { production: production }
`

beforeEach(async () => {
  shelves = await openShelves()
  desk = await openDesk(shelves)
  await desk.write('sealpost.yaml', config)
  desk.values.production = { API_KEY: 'canary-value-one', OLD: 'canary-value-two', SAFE_ONE: 'canary-value-three' }
  await desk.run(['apply', '--yes'])
  desk.values.production = { API_KEY: 'canary-value-new', SAFE_ONE: 'canary-value-other' }
})
afterEach(async () => {
  await shelves.close()
  await desk.close()
})

const detailed = async (...names: string[]) => desk.run(['plan', '--detailed', ...names])

describe('plan --detailed', () => {
  it('says of a name, in each place that it goes to, where it comes from, what leads there and what decided', async () => {
    const { code, out } = await detailed('API_KEY')
    expect(code).toBe(2)
    const blocks = out.split('\n\n').filter((block) => block.includes('verdict'))
    expect(blocks).toHaveLength(2)
    expect(blocks[0]).toMatch(
      new RegExp(
        [
          'shelf:a/production#KEY \\(production, target rack\\)',
          '  source   API_KEY of memory, memory:production',
          '  mapping  production goes to a/production \\(sealpost.yaml:13\\)',
          '           `secrets` includes it by "\\*" \\(sealpost.yaml:10\\)',
          '           API_KEY becomes KEY by `rename` \\(sealpost.yaml:12\\)',
          '  ledger   written by run [\\w-]{12}, secret: not the value that the source has now',
          '           stamp after our write: s\\d+',
          '  target   exists, stamp s\\d+',
          '           unchanged since our write',
          '  policy   `policy.allow` is update \\(sealpost.yaml:5\\)',
          '  verdict  wanted · at the target · written by us, with another value → update',
          '           changed at the source',
        ].join('\\n'),
      ),
    )
    expect(blocks[1]).toContain('shelf:b/production#API_KEY (production, target other)')
    expect(blocks[1]).not.toContain('becomes')
    expect(out).not.toContain('SAFE_ONE')
    for (const value of ['canary-value-one', 'canary-value-new']) expect(out).not.toContain(value)
  })

  it('takes names at the target, addresses and globs, and says what is left, protected and edited', async () => {
    shelves.put('a/production', 'P_OLD', 'edited')
    const { out } = await detailed('P_OLD', 'other:b/production#OLD', 'SAFE_*')
    expect(out).toContain('not wanted · at the target · written by us → leave instead of remove')
    expect(out).toContain('edited since our write')
    expect(out).toContain('`policy.protect` contains "SAFE_*" (sealpost.yaml:5)')
    expect(out).toContain('no source provides it')
    expect(out.match(/verdict/g)).toHaveLength(4)
  })

  it('says that a consent decided', async () => {
    const { out } = await desk.run(['plan', '--detailed', 'P_OLD', '--allow-removal', 'P_OLD'])
    expect(out).toContain('allowed for this run only')
    expect(out).toContain('→ remove')
  })

  it('is told in JSON too, without a value or a fingerprint', async () => {
    const { out } = await desk.run(['plan', '--json', '--detailed', '*'])
    const { details = [], changes } = parseReport(out)
    expect(details.map(({ scope, name }) => `${scope}#${name}`)).toEqual(
      changes.map(({ scope, name }) => `${scope}#${name}`),
    )
    const ledger = (await desk.read('.sealpost/ledger.json')) ?? ''
    const prints = [...ledger.matchAll(/"([A-Za-z0-9_-]{16,})"/g)].map(([, text = '']) => text)
    expect(prints.length).toBeGreaterThan(0)
    for (const print of prints) expect(JSON.stringify(details)).not.toContain(print)
    expect(JSON.parse((await desk.run(['plan', '--json'])).out)).not.toHaveProperty('details')
  })

  it('refuses a name that nobody knows, with the one that may be meant, and saves nothing', async () => {
    const { code, err } = await desk.run(['plan', '--out', 'p', '--detailed', 'API_KEYS'])
    expect([code, err]).toEqual([64, expect.stringContaining('Did you mean `API_KEY`?')])
    expect(await desk.read('p')).toBeUndefined()
    const far = await detailed('KEY', 'NOWHERE_NEAR_*')
    expect([far.code, far.err]).toEqual([64, expect.stringContaining('the plan has no line for NOWHERE_NEAR_*')])
    expect((await desk.run(['apply', '--detailed', 'KEY'])).code).toBe(64)
  })
})
