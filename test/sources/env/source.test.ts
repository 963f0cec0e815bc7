import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFlatJson } from '../../../src/sources/env/flat-json.js'
import { source } from '../../../src/sources/env/source.js'
import { plain, read, refusal } from '../reading.js'

describe('the env source, by names', () => {
  it('reads the variables that the config names, in its order', async () => {
    const found = await plain(source, { settings: { names: ['B', 'A'] }, env: { A: ' 1 ', B: '', C: '3' } })
    expect(found).toEqual([
      ['B', ''],
      ['A', ' 1 '],
    ])
  })

  it('tells the environments apart by a template', async () => {
    const all = await read(source, {
      environments: ['production', 'eu-preview'],
      settings: { names: ['A'], variable: '{ENVIRONMENT}_{NAME}' },
      env: { PRODUCTION_A: '1', EU_PREVIEW_A: '2' },
    })
    expect(
      [...all].map(([environment, values]) => [environment, values.get('A')?.secret.reveal(), values.get('A')?.at]),
    ).toEqual([
      ['production', '1', 'environment variable PRODUCTION_A'],
      ['eu-preview', '2', 'environment variable EU_PREVIEW_A'],
    ])
  })

  it('names the variable that is not set', async () => {
    const asked = { settings: { names: ['A', 'B'] }, env: { A: 'hunter2' } }
    expect(await refusal(source, asked)).toMatchObject({ code: 'source-missing', where: 'environment variable B' })
  })

  it('refuses a name that is listed twice', async () => {
    const asked = { settings: { names: ['A', 'A'] }, env: { A: '1' } }
    expect(await refusal(source, asked)).toMatchObject({ code: 'source-duplicate' })
  })
})

describe('the env source, by one JSON variable', () => {
  const settings = { json: 'SECRETS_JSON' }

  it('reads what toJSON(secrets) gives, and says that nobody asked for it by name', async () => {
    const secrets = { github_token: 'ghs_x', A: '1', B: 'two\nlines "q" 😀' }
    const asked = { settings, env: { SECRETS_JSON: JSON.stringify(secrets, null, 2) } }
    expect(await plain(source, asked)).toEqual(Object.entries(secrets))
    const values = [...((await read(source, asked)).get('production')?.values() ?? [])]
    expect(values.map(({ unasked }) => unasked)).toEqual([true, true, true])
  })

  it('reads one variable for each environment', async () => {
    const all = await read(source, {
      environments: ['production', 'preview'],
      settings: { json: '{ENVIRONMENT}_SECRETS' },
      env: { PRODUCTION_SECRETS: '{"A":"1"}', PREVIEW_SECRETS: '{}' },
    })
    expect(all.get('production')?.get('A')?.secret.reveal()).toBe('1')
    expect(all.get('preview')?.size).toBe(0)
  })

  it.each([
    ['is not set', undefined, 'source-missing'],
    ['is empty', ' \n', 'source'],
    ['is not JSON', '{"A": hunter2}', 'source'],
    ['is null', 'null', 'source'],
    ['is a list', '["hunter2"]', 'source'],
    ['is a bare string', '"hunter2"', 'source'],
    ['holds a number', '{"A": 12345678}', 'source'],
    ['holds an object', '{"A": {"B": "hunter2"}}', 'source'],
    ['holds a name twice', '{"A": "hunter2", "A": "hunter2"}', 'source-duplicate'],
    ['holds a name twice, once in disguise', '{"A": "hunter2", "\\u0041": "hunter3"}', 'source-duplicate'],
    ['holds a name twice, the first no string', '{"A": {"x": 1}, "A": "hunter2"}', 'source-duplicate'],
    ['holds half a character', '{"A": "hunter2\\ud83d"}', 'source'],
  ])('refuses a variable that %s, and quotes nothing of it', async (_, text, code) => {
    const error = await refusal(source, { settings, env: { SECRETS_JSON: text } })
    expect(error).toMatchObject({ code, where: 'environment variable SECRETS_JSON' })
    expect(`${error.message} ${error.hint}`).not.toMatch(/hunter|1234/)
  })

  it('does not put an unusual name into a message', async () => {
    const error = await refusal(source, { settings, env: { SECRETS_JSON: '{"::add-mask::\\nx": 1}' } })
    expect(error.message).toBe('a member is not a string')
  })

  it('refuses a name that is in both ways', async () => {
    const asked = { settings: { names: ['A'], json: 'J' }, env: { A: '1', J: '{"A":"1"}' } }
    expect(await refusal(source, asked)).toMatchObject({ code: 'source-duplicate', where: 'environment variable J' })
  })
})

describe('the settings of the env source', () => {
  const passes = (settings: unknown) => source.config.settings.safeParse(settings).success

  it.each([
    [{ names: ['A'] }, true],
    [{ json: 'J' }, true],
    [{}, false],
    [{ names: [] }, false],
    [{ names: ['A B'] }, false],
    [{ names: ['A'], variable: '{ENVIRONMENT}' }, false],
    [{ json: 'no good' }, false],
    [{ json: 'J', value: 'x' }, false],
  ])('%j pass: %s', (settings, expected) => {
    expect(passes(settings)).toBe(expected)
  })

  it.each([
    [{ names: ['A'] }, 'source.variable'],
    [{ json: 'J' }, 'source.json'],
  ])('%j do for one environment only', async (settings, key) => {
    const error = await refusal(source, { environments: ['a', 'b'], settings, env: { A: '1', J: '{}' } })
    expect(error.code).toBe('config')
    expect(error.hint).toContain('{ENVIRONMENT}')
    expect(error.hint).toContain(key)
  })
})

describe('flat JSON', () => {
  it('gives what JSON.parse gives wherever no name appears twice', () => {
    const text = fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(text, fc.constantFrom(undefined, 1, '\t'), (object, space) => {
        expect(parseFlatJson(JSON.stringify(object, null, space), 'here')).toEqual(Object.entries(object))
      }),
    )
  })

  it('sees every name that appears twice', () => {
    const pair = fc.tuple(fc.constantFrom('a', 'b', 'c', '"', ':', '\\'), fc.string())
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 6 }), (pairs) => {
        const text = `{${pairs.map(([name, value]) => `${JSON.stringify(name)} : ${JSON.stringify(value)}`).join(',')}}`
        const twice = new Set(pairs.map(([name]) => name)).size < pairs.length
        const read = () => parseFlatJson(text, 'here')
        if (twice) expect(read).toThrow('appears twice')
        else expect(read()).toEqual(Object.entries(Object.fromEntries(pairs)))
      }),
    )
  })
})
