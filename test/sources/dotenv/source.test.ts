import { parse } from 'dotenv'
import { describe, expect, it } from 'vitest'
import { source } from '../../../src/sources/dotenv/source.js'
import { plain, read, refusal } from '../reading.js'

const file = '/work/secrets/.env.production'

function values(content: string | Uint8Array) {
  return plain(source, { disk: { [file]: content } })
}

function refused(content: string | Uint8Array | Error) {
  return refusal(source, { disk: { [file]: content } })
}

describe('the dotenv source', () => {
  it('reads what the dotenv package reads, in the order of the file', async () => {
    const content = [
      '\ufeff# a comment',
      'Z=last letter first',
      'export EXPORTED=yes',
      'SINGLE=\'a "b" \\n $C\' # a comment',
      'DOUBLE="one\\ntwo',
      'three # no comment"',
      'BACK=`it\'s "this"`',
      'PADDED="  x  "',
      '  INDENTED =  trimmed   ',
      'HASH=before#after',
      'EMPTY=',
      'YAML: like this',
      'URL=postgres://a:b@c/d?e=f&g==',
      'UNICODE=žluťoučký 😀',
      '1=number',
    ].join('\r\n')
    const found = await values(content)
    expect(found.map(([name]) => name)).toEqual(
      'Z EXPORTED SINGLE DOUBLE BACK PADDED INDENTED HASH EMPTY YAML URL UNICODE 1'.split(' '),
    )
    expect(Object.fromEntries(found)).toEqual(parse(content))
  })

  it('tells for each value where it stands, and claims no version', async () => {
    const all = await read(source, { disk: { [file]: 'A=1\n\nB="2\n3"\nC=4' } })
    const at = [...(all.get('production') ?? [])].map(([name, value]) => [name, value.at, value.version])
    expect(at).toEqual([
      ['A', 'secrets/.env.production:1', undefined],
      ['B', 'secrets/.env.production:3', undefined],
      ['C', 'secrets/.env.production:5', undefined],
    ])
  })

  it('reads one file for each environment', async () => {
    const all = await read(source, {
      environments: ['production', 'preview'],
      settings: { path: 'env/{environment}/{environment}.env' },
      disk: { '/work/env/production/production.env': 'A=1', '/work/env/preview/preview.env': '# nothing yet' },
    })
    expect([...all].map(([environment, found]) => [environment, [...found.keys()]])).toEqual([
      ['production', ['A']],
      ['preview', []],
    ])
  })

  it('wants {environment} in the path as soon as there are two, and not for one', async () => {
    const settings = { path: '.env' }
    const disk = { '/work/.env': 'A=1' }
    expect(await plain(source, { settings, disk })).toEqual([['A', '1']])
    const error = await refusal(source, { settings, disk, environments: ['production', 'preview'] })
    expect(error.code).toBe('config')
    expect(error.hint).toContain('{environment}')
  })

  it('says which file is missing', async () => {
    const error = await refusal(source, {})
    expect(error).toMatchObject({ code: 'source-missing', where: 'secrets/.env.production' })
  })

  it('gives nothing where one of several files is missing', async () => {
    const error = await refusal(source, { environments: ['production', 'preview'], disk: { [file]: 'A=1' } })
    expect(error).toMatchObject({ code: 'source-missing', where: 'secrets/.env.preview' })
  })

  it('says so where a file may not be read, in words of its own', async () => {
    const trouble = Object.assign(new Error('EACCES: told-by-the-system'), { code: 'EACCES' })
    expect(await refused(trouble)).toMatchObject({
      code: 'source',
      message: 'the file cannot be read (EACCES)',
      where: 'secrets/.env.production',
    })
  })

  it('names both lines of a name that appears twice', async () => {
    const error = await refused('A=1\nB=2\n\nexport A=1')
    expect(error).toMatchObject({ code: 'source-duplicate', where: 'secrets/.env.production:4' })
    expect(error.message).toBe('A appears here and on line 1')
  })

  it.each([
    ['a line without =', 'A=1\nhunter2\nB=2', 2],
    ['an export without a value', 'export A', 1],
    ['a name with a blank', 'A B=hunter2', 1],
    ['a line of a key that lost its quotes', 'KEY=-----BEGIN\nhunter2+/x\n-----END', 2],
    ['a name that dotenv loses', 'A=1\n__proto__=hunter2', 2],
    ['a quote that is not closed', 'A=1\nB="hunter2\nC=3', 2],
    ['a file that ends inside a value', "A='hunter2\nhunter2", 1],
    ['a lone quote', 'A="', 1],
    ['something behind a closed quote', 'A="hunter2" hunter2', 1],
    ['a value that dotenvx encrypted', 'A=1\nB=encrypted:aHVudGVyMg==', 2],
    ['a character that is not UTF-8', Buffer.from('A=1\nB=hunter2\xff\nC=3', 'latin1'), 2],
    ['a character that is cut off', Buffer.from('A=1\nB=\xc3', 'latin1'), 2],
  ])('refuses %s, names the line and quotes nothing', async (_, content, line) => {
    const error = await refused(content)
    expect(error).toMatchObject({ code: 'source', where: `secrets/.env.production:${line}` })
    expect(JSON.stringify(error)).not.toContain('hunter2')
    expect(JSON.stringify(error)).not.toContain('aHVudGVyMg')
  })

  it('reports the earliest trouble first', async () => {
    expect(await refused('A=1\nnonsense\nA=2')).toMatchObject({ where: 'secrets/.env.production:2' })
    expect(await refused('A=1\nA=2\nnonsense')).toMatchObject({ where: 'secrets/.env.production:2' })
  })
})
