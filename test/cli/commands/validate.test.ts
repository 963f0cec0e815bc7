import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { config, type Desk, openDesk, openShelves, type Shelves } from '../kit.js'

let shelves: Shelves
let desk: Desk

beforeEach(async () => {
  shelves = await openShelves()
  desk = await openDesk(shelves)
})
afterEach(async () => {
  await shelves.close()
  await desk.close()
})

/** Where an editor or a hook runs: no key, no token, and a network that nobody may use. */
const bare = {
  env: { SEALPOST_KEY: undefined, SHELF_TOKEN: undefined },
  runtime: { fetch: () => Promise.reject(new Error('nobody may be asked')) },
}
const block = (name: string, more: string) => `  ${name}:
    use: shelf
    rack: ${name}
    environments: { production: production }
${more}`

describe('validate', () => {
  it('needs neither values nor key, token or network', async () => {
    await desk.write('sealpost.yaml', config)
    delete desk.values.production
    expect(await desk.run(['validate'], bare)).toEqual({ code: 0, out: 'sealpost.yaml: nothing is wrong.\n', err: '' })
    expect(shelves.requests).toEqual([])
  })

  it('tells every complaint of the schema at once, as many as plan tells and in the same words', async () => {
    await desk.write('sealpost.yaml', config.replace('owner', 'ovner').replace('use: shelf', 'use: shelv'))
    const { code, out, err } = await desk.run(['validate'], bare)
    expect({ code, err }).toEqual({ code: 64, err: '' })
    const planned = await desk.run(['plan'])
    const lines = planned.err.split('\n').filter((line) => line.startsWith('  sealpost.yaml:'))
    expect(lines.length).toBeGreaterThan(1)
    expect(out).toBe(`${lines.map((line) => line.slice(2)).join('\n')}\nsealpost.yaml: ${lines.length} complaints.\n`)
    expect(planned.code).toBe(64)
  })

  it('holds names against what their target takes, with file and line', async () => {
    const targets = [block('one', '    secrets: [API_KEY, api-key]\n'), block('two', '    rename: { A: b-c }\n')].join(
      '',
    )
    await desk.write('deep/own.yaml', `${config.replace(/ {2}rack:.*/s, '')}${targets}`)
    const { code, out } = await desk.run(['validate', '--config', 'deep/own.yaml'], bare)
    expect(code).toBe(64)
    expect(out).toBe(`deep/own.yaml:10: one: api-key: Shelf accepts only names that match [A-Z_]+
deep/own.yaml:15: two: b-c: Shelf accepts only names that match [A-Z_]+
deep/own.yaml: 2 complaints.
`)
  })

  it('warns as plan does of a source that nobody takes from', async () => {
    const sources = 'sources: { one: { use: memory }, two: { use: memory } }\nlayers: [one, two]'
    await desk.write('sealpost.yaml', `${config.replace('source: { use: memory }', sources)}    from: [one]\n`)
    const { code, out } = await desk.run(['validate'], bare)
    expect(code).toBe(0)
    const told = 'no target uses the source two, so it is not read'
    expect(out).toBe(`sealpost.yaml:3: warning: ${told}\nsealpost.yaml: nothing is wrong, 1 warning.\n`)
    expect((await desk.run(['plan'])).out).toContain(told)
  })

  it('gives the same as JSON', async () => {
    await desk.write('sealpost.yaml', `${config}    secrets: [api-key]\n`)
    const { code, out, err } = await desk.run(['validate', '--json'], bare)
    expect({ code, err }).toEqual({ code: 64, err: '' })
    expect(JSON.parse(out)).toEqual({
      version: 1,
      config: 'sealpost.yaml',
      ok: false,
      complaints: [{ at: 'sealpost.yaml:10', because: 'rack: api-key: Shelf accepts only names that match [A-Z_]+' }],
      warnings: [],
    })
  })

  it('counts complaints that nobody would read', async () => {
    const many = Array.from({ length: 300 }, (_, index) => `unknown${index}: 1\n`).join('')
    await desk.write('sealpost.yaml', `${config}${many}`)
    const { code, out } = await desk.run(['validate'], bare)
    expect(code).toBe(64)
    expect(out).toMatch(/\nand 100 more\nsealpost\.yaml: 300 complaints\.\n$/)
  })

  it('says what is to be done where there is no config, or none that can be read as YAML', async () => {
    const missing = await desk.run(['validate'], bare)
    expect(missing).toMatchObject({ code: 64, out: '' })
    expect(missing.err).toContain('error (config-missing):')
    await desk.write('sealpost.yaml', 'version: [1\n')
    expect(await desk.run(['validate'], bare)).toMatchObject({ code: 64, err: '' })
  })
})
