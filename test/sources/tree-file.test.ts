import { describe, expect, it } from 'vitest'
import { source as json } from '../../src/sources/json/source.js'
import { source as yaml } from '../../src/sources/yaml/source.js'
import { plain, refusal } from './reading.js'

const kinds = [
  ['json', json, '{\n"db": {"user": "u", "port": 5432, "ratio": 1.10},\n"list": [1, {"a": null}],\n"on": true\n}'],
  ['yaml', yaml, '# said\ndb: { user: u, port: 5432, ratio: 1.10 }\nlist:\n  - 1\n  - a: ~\non: True\n'],
] as const

describe.each(kinds)('a plain %s file', (ending, source, text) => {
  const asked = (content: string, settings = {}) => ({
    settings,
    disk: { [`/work/secrets/production.${ending}`]: content },
  })

  it('gives values by the keys that lead to them', async () => {
    expect(await plain(source, asked(text))).toEqual([
      ['db_user', 'u'],
      ['db_port', '5432'],
      ['db_ratio', '1.10'],
      ['list', '[1,{"a":null}]'],
      ['on', 'true'],
    ])
    expect((await plain(source, asked(text, { separator: '__', upper: true })))[0]).toEqual(['DB__USER', 'u'])
  })

  it.each([
    ['null', '{"a":\n null}', 'source', 'a is null'],
    ['a key that is not a valid variable name', '{"a": {"b-c": 1}}', 'source', 'a.b-c is not a valid variable name'],
    ['two keys that make one', '{"a": {"b": 1}, "a_b": 2}', 'source-duplicate', 'a_b'],
    ['a key that appears twice', '{"a": 1, "a": 2}', 'source-duplicate', 'a appears twice'],
    ['a list', '[1]', 'source', 'not a mapping'],
    ['a text', '"hunter2"', 'source', 'not a mapping'],
  ])('with %s is refused', async (_, content, code, message) => {
    const error = await refusal(source, asked(content))
    expect(error).toMatchObject({ code, exit: 3 })
    expect(error.where).toContain(`secrets/production.${ending}`)
    expect(error.message).toContain(message)
    expect(JSON.stringify(error)).not.toContain('hunter2')
  })

  it('that does not exist is refused', async () => {
    expect(await refusal(source, {})).toMatchObject({ code: 'source-missing', where: `secrets/production.${ending}` })
  })

  it('stays out of git', () => {
    expect(source.outOfGit).toEqual({ values: true, keys: [] })
  })

  it('tells by the text which names a change touches', async () => {
    const at = (content: string | undefined) => ({
      read: async () => (content === undefined ? undefined : Buffer.from(content)),
    })
    const settings = source.config.settings.safeParse({})
    if (!settings.success) throw new Error('the usual settings do not pass')
    const edits = async (before: string | undefined, after: string) => {
      const call = { environments: ['x'], settings: settings.data, folder: '/', before: at(before), after: at(after) }
      return Object.fromEntries((await source.editedNames(call)).get('x') ?? [])
    }
    expect(await edits('{"a": 1, "b": {"c": "1"}}', '{"a": "1", "d": null, "b":  {"c": "1"}}')).toEqual({
      a: 'changed',
      d: 'added',
    })
    expect(await edits(undefined, '{"a": 1}')).toEqual({ a: 'added' })
    await expect(edits('{"a_b": 1}', '{"a_b": 1, "a": {"b": 2}}')).rejects.toMatchObject({ code: 'source-duplicate' })
  })
})
