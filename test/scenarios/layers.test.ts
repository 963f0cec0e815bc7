import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Report } from '../../src/core/report.js'
import { type Desk, openDesk, openShelves, type Shelves } from '../cli/kit.js'

const config = `version: 1
owner: acme
sources:
  shared: { use: dotenv, path: "shared/{environment}.env", map: { production: prod } }
  app: { use: dotenv, path: "app/{environment}.env" }
environments: [production]
targets:
  rack: { use: shelf, rack: a, environments: { production: production } }
  crate: { use: shelf, rack: b, from: [app], environments: { production: production } }
`

let shelves: Shelves
let desk: Desk

beforeEach(async () => {
  shelves = await openShelves()
  desk = await openDesk(shelves)
  await put('shared', 'TEAM_KEY=of-the-team\n')
  await put('app', '# of the app\nAPI_KEY=of-the-app\n')
  await desk.write('sealpost.yaml', config)
})
afterEach(async () => {
  await shelves.close()
  await desk.close()
})

const put = (layer: 'shared' | 'app', text: string) =>
  desk.write(`${layer}/${layer === 'shared' ? 'prod' : 'production'}.env`, text)
const change = (from: string, to: string, text = config) => {
  expect(text).toContain(from)
  return desk.write('sealpost.yaml', text.replace(from, to))
}
const on = (shelf: string) =>
  Object.fromEntries([...(shelves.content.get(`${shelf}/production`) ?? [])].map(([name, { value }]) => [name, value]))
const apply = () => desk.run(['apply', '--yes'])
const writes = () => shelves.requests.filter(({ method }) => method !== 'GET')
const reported = async (...argv: string[]) => JSON.parse((await desk.run([...argv, '--json'])).out) as Report

describe('several sources', () => {
  it('come together at each target that takes from them, and nothing else comes along', async () => {
    expect(await apply()).toMatchObject({ code: 0, err: '' })
    expect(on('a')).toEqual({ TEAM_KEY: 'of-the-team', API_KEY: 'of-the-app' })
    expect(on('b')).toEqual({ API_KEY: 'of-the-app' })
    expect(await desk.run(['plan'])).toMatchObject({ code: 0, err: '' })
  })

  it('are told of with each change: which one, where, and never a value', async () => {
    const { changes } = await reported('plan')
    expect(changes.map(({ target, name, source }) => ({ target, name, source }))).toEqual([
      { target: 'rack', name: 'TEAM_KEY', source: { name: 'shared', at: 'shared/prod.env:1' } },
      { target: 'rack', name: 'API_KEY', source: { name: 'app', at: 'app/production.env:2' } },
      { target: 'crate', name: 'API_KEY', source: { name: 'app', at: 'app/production.env:2' } },
    ])
    const files = ['--report', 'r.md', '--report', 'r.html', '--report', 'r.json']
    const { out, err } = await desk.run(['plan', ...files])
    const [markdown, html, json] = [await desk.read('r.md'), await desk.read('r.html'), await desk.read('r.json')]
    expect(out).toContain('from shared, shared/prod.env:1')
    expect(markdown).toContain('| new at the target<br>from app, app/production.env:2 |')
    expect(html).toContain('<small>from shared, shared/prod.env:1</small>')
    for (const text of [out, err, markdown, html, json]) expect(text).not.toMatch(/of-the-/)
  })

  it('are asked for nothing by drift, which says nothing of them', async () => {
    await apply()
    await desk.write('app/production.env', 'not a line\n')
    const { changes } = await reported('drift')
    expect(changes).toHaveLength(3)
    expect(changes.every(({ source }) => source === undefined)).toBe(true)
  })

  it('have in a report of one source no line more, but with --verbose', async () => {
    await change(
      /sources:\n.*\n.*\n/.exec(config)?.[0] ?? '',
      'source: { use: dotenv, path: "app/{environment}.env" }\n',
      config.replace('from: [app], ', ''),
    )
    expect((await desk.run(['plan'])).out).not.toContain('from dotenv')
    expect((await desk.run(['plan', '--verbose'])).out).toContain('from dotenv, app/production.env:2')
    expect((await reported('plan')).changes[0]?.source).toEqual({ name: 'dotenv', at: 'app/production.env:2' })
  })
})

describe('a name that two of them have', () => {
  beforeEach(() => put('shared', 'TEAM_KEY=of-the-team\nAPI_KEY=shared-one\n'))

  it('is refused with both places, and nothing is written', async () => {
    const { code, out, err } = await apply()
    expect(code).toBe(3)
    expect(out + err).toContain(
      'rack would get API_KEY for production from shared (shared/prod.env:2) and app (app/production.env:2)',
    )
    expect(out + err).not.toMatch(/of-the-|shared-one/)
    expect(writes()).toEqual([])
  })

  it('is the later one’s with `clash: last`, in the order of `layers`', async () => {
    await change('environments:', 'clash: last\nenvironments:')
    expect(await apply()).toMatchObject({ code: 0 })
    expect([on('a').API_KEY, on('b').API_KEY]).toEqual(['of-the-app', 'of-the-app'])
    await change('environments:', 'layers: [app, shared]\nclash: last\nenvironments:')
    expect(await apply()).toMatchObject({ code: 0 })
    expect([on('a').API_KEY, on('b').API_KEY]).toEqual(['shared-one', 'of-the-app'])
    // both values stay secret, the one that is hidden too
    const { code, out, err } = await desk.run(['plan', '--verbose'])
    expect(code).toBe(0)
    expect(out + err).not.toMatch(/of-the-|shared-one/)
  })

  it('is no clash where no target takes it from both', async () => {
    await change('rack: a,', 'rack: a, from: [shared],')
    expect(await apply()).toMatchObject({ code: 0 })
    expect([on('a').API_KEY, on('b').API_KEY]).toEqual(['shared-one', 'of-the-app'])
    await change('rack: a,', 'rack: a, secrets: ["*", "!API_KEY"],')
    expect(await desk.run(['plan'])).toMatchObject({ err: '' })
  })
})

describe('one of them', () => {
  it('that is empty is a refused run, unless it says that it may be', async () => {
    await put('shared', '# nothing yet\n')
    const refused = await apply()
    expect(refused.code).toBe(3)
    expect(refused.out + refused.err).toContain('the source shared returned no values for production')
    expect(refused.out + refused.err).toContain('`optional: true`')
    expect(writes()).toEqual([])
    await change('map: {', 'optional: true, map: {')
    expect(await apply()).toMatchObject({ code: 0 })
    expect(on('a')).toEqual({ API_KEY: 'of-the-app' })
  })

  it('that is missing is an error even so, and nothing is written', async () => {
    await change('{ use: dotenv, path: "shared', '{ use: dotenv, optional: true, path: "nowhere')
    const { code, out, err } = await apply()
    expect(code).toBe(3)
    expect(out + err).toMatch(/source shared: there is no such file\s+at nowhere\/prod\.env/)
    expect(writes()).toEqual([])
    expect(shelves.content.size).toBe(0)
  })

  it('whose variable is not set ends the run, and nothing is written', async () => {
    await change('{ use: dotenv, path: "app/{environment}.env" }', '{ use: env, json: VALUES }')
    expect(await apply()).toMatchObject({ code: 3 })
    expect(writes()).toEqual([])
  })

  it('that no target takes is not read, and that is said', async () => {
    await change('environments:', 'layers: [app]\nenvironments:')
    await desk.write('shared/prod.env', 'not a line\n')
    const { code, out } = await desk.run(['plan'])
    expect(code).toBe(2)
    expect(out).toContain('no target uses the source shared, so it is not read')
  })

  it('is told apart by doctor', async () => {
    await put('shared', '# nothing yet\n')
    const { out } = await desk.run(['doctor'])
    expect(out).toMatch(/production +no value of shared/)
    expect(out).toMatch(/production +1 value of app/)
  })
})

describe('a saved plan', () => {
  it('made for several sources is carried out, also where a line of them has moved meanwhile', async () => {
    expect(await desk.run(['plan', '--out', 'plan.json'])).toMatchObject({ code: 2 })
    await put('app', '# of the app\n# and a line more\nAPI_KEY=of-the-app\n')
    expect(await desk.run(['apply', '--plan', 'plan.json'])).toMatchObject({ code: 0, err: '' })
    expect(on('b')).toEqual({ API_KEY: 'of-the-app' })
  })
})
