import { describe, expect, it } from 'vitest'
import { bounds } from '../../src/core/bounds.js'
import type { Config } from '../../src/core/config.js'
import { SealpostError } from '../../src/core/errors.js'
import { loadConfig } from '../../src/io/config/load.js'
import { outlineOf } from '../../src/io/config/outline.js'
import { readYaml } from '../../src/io/config/yaml.js'
import { parseFlatJson } from '../../src/sources/env/flat-json.js'
import { readEnvFile } from '../../src/sources/shared/env-file.js'
import { sources, targets } from '../kit/plugins.js'

const head = 'version: 1\nowner: me\nsource: { use: shelf }\nenvironments: [production]\n'
const one = '  web: { use: box, box: blue, environments: { production: top } }\n'
const read = (text: string) => readYaml(Buffer.from(text)).complaints

function load(text: string): Promise<Config> {
  const files = { read: async () => Buffer.from(text) }
  return loadConfig({ path: '/work/sealpost.yaml', files, targets, sources })
}

async function failure(work: () => unknown): Promise<SealpostError> {
  try {
    await work()
  } catch (thrown) {
    if (thrown instanceof SealpostError) return thrown
    throw thrown
  }
  throw new Error('this should have been refused')
}

describe('a config', () => {
  it('may have so many bytes, and not one more', () => {
    const text = `${head}targets:\n${one}`
    const full = `${text}#${'x'.repeat(bounds.configBytes - text.length - 1)}`
    expect(read(full)).toEqual([])
    expect(read(`${full}x`)).toEqual([{ line: 1, message: expect.stringContaining('1 MiB') }])
  })

  it.each([
    ['lists in brackets', (n: number) => `${'['.repeat(n)}1${']'.repeat(n)}`],
    ['blocks in braces', (n: number) => `${'{a: '.repeat(n)}1${'}'.repeat(n)}`],
    ['lists on one line', (n: number) => `${'- '.repeat(n - 1)}-`],
    ['blocks below each other', (n: number) => Array.from({ length: n }, (_, at) => `${' '.repeat(at)}a:\n`).join('')],
  ])('may go so deep in %s, and no deeper', (_, deep) => {
    const said = (levels: number) => read(deep(levels)).map(({ message }) => message)
    expect(said(bounds.configDepth)).toEqual([])
    expect(said(bounds.configDepth + 1)).toEqual([
      expect.stringContaining(`more than ${bounds.configDepth} levels deep`),
    ])
  })

  it.each([
    ['brackets that are never closed', '['.repeat(1_000_000)],
    ['brackets that are', `${'['.repeat(500_000)}${']'.repeat(500_000)}`],
    ['braces', '{'.repeat(1_000_000)],
    ['lists of lists', '- '.repeat(500_000)],
    ['keys of keys', '? '.repeat(500_000)],
    ['blocks on one line', 'a: '.repeat(300_000)],
    ['values of values', ': '.repeat(500_000)],
    ['both in turn', '- ? '.repeat(250_000)],
    ['lists within lists of blocks', '[{a: '.repeat(200_000)],
  ])('of nothing but %s is refused before it is built', (_, text) => {
    const complaints = read(text)
    expect(complaints).toHaveLength(1)
    expect(complaints[0]?.message).toContain('levels deep')
  })

  it('may hold so many things, and not one more', () => {
    // an item of a list is a sign and a word
    const list = (items: number) => '- 1\n'.repeat(items)
    expect(read(list(bounds.configNodes / 2))).toEqual([])
    expect(read(`${list(bounds.configNodes / 2)}- 1\n`)).toEqual([
      { line: bounds.configNodes / 2 + 1, message: expect.stringContaining(`more than ${bounds.configNodes}`) },
    ])
  })

  it('may hold so long a word, and none that is longer', () => {
    const word = 'x'.repeat(bounds.configWord)
    expect(read(`a: ${word}\n`)).toEqual([])
    expect(read(`b: 1\na: ${word}x\n`)).toEqual([
      { line: 2, message: expect.stringContaining(`more than ${bounds.configWord} characters`) },
    ])
    expect(read(`a: "${'\\"'.repeat(200_000)}"\n`)[0]?.message).toContain('characters')
  })

  it('may have so many targets, and not one more', () => {
    const text = (count: number) => `targets: {${Array.from({ length: count }, (_, at) => `t${at}: 1`).join(', ')}}\n`
    expect(read(text(bounds.targets))).toEqual([])
    expect(read(text(bounds.targets + 1))).toEqual([
      { line: 1, message: expect.stringContaining(`more than ${bounds.targets} targets`) },
    ])
  })

  it('may have so many globs in a list, and not one more; whole names do not count', async () => {
    const list = (globs: number) => [
      ...Array.from({ length: globs }, (_, at) => `"${at % 2 === 0 ? '!' : ''}A${at}*"`),
      ...Array.from({ length: 2000 }, (_, at) => `B${at}`),
    ]
    const text = (globs: number) =>
      `${head}targets:\n  web: { use: box, box: blue, environments: { production: top }, secrets: [${list(globs)}] }\n`
    expect((await load(text(bounds.globs))).targets).toHaveLength(1)
    expect((await failure(() => load(text(bounds.globs + 1)))).message).toBe(
      `sealpost.yaml:6: targets.web.secrets: has more than ${bounds.globs} globs with \`*\` or \`?\`, the limit for one list`,
    )
  })

  it('that is too large is an error with file and line, exit 64, wherever it is read', async () => {
    const text = `${head}targets:\n  web: ${'['.repeat(500)}\n`
    const loaded = await failure(() => load(text))
    expect(loaded).toMatchObject({ code: 'config', exit: 64, message: expect.stringMatching(/^sealpost.yaml:6: /) })
    expect(await failure(() => outlineOf(Buffer.from(text), 'sealpost.yaml'))).toMatchObject({ code: 'config' })
  })

  it('says of so many complaints what they are, and counts the rest', async () => {
    const wrong = (count: number) =>
      `${head}targets:\n${one}${Array.from({ length: count }, (_, at) => `key${at}: 1\n`).join('')}`
    const few = (await failure(() => load(wrong(bounds.complaints)))).message.split('\n')
    expect(few).toHaveLength(bounds.complaints)
    expect(few.every((line) => /^sealpost.yaml:\d+: key\d+: unknown key/.test(line))).toBe(true)
    for (const count of [bounds.complaints + 1, 20_000]) {
      const many = (await failure(() => load(wrong(count)))).message.split('\n')
      expect(many).toHaveLength(bounds.complaints + 1)
      expect(many.at(-1)).toBe(`and ${count - bounds.complaints} more`)
    }
    const twice = (await failure(() => load('a: 1\n'.repeat(10_000)))).message.split('\n')
    expect(twice.at(-1)).toBe(`and ${9999 - bounds.complaints} more`)
  })
})

describe('a source', () => {
  const file = (text: string) =>
    readEnvFile({ shown: 'a.env', absolute: '/a.env' }, { read: async () => Buffer.from(text) })

  it('may have a file of so many bytes, and not one more', async () => {
    const full = `A="${'x'.repeat(bounds.sourceBytes - 5)}"\n`
    // one value of all that is no value any more
    expect(await failure(() => file(full))).toMatchObject({
      where: 'a.env:1',
      message: expect.stringContaining('value'),
    })
    const lines = 'A="x"\n'.padEnd(bounds.sourceBytes, '\n')
    expect(await file(lines)).toHaveLength(1)
    expect(await failure(() => file(`${lines}\n`))).toMatchObject({
      exit: 3,
      where: 'a.env',
      message: expect.stringContaining('8 MiB'),
    })
  })

  it('may have so many names in a file, and not one more', async () => {
    const names = (count: number) => Array.from({ length: count }, (_, at) => `N${at}=1\n`).join('')
    expect(await file(names(bounds.names))).toHaveLength(bounds.names)
    expect(await failure(() => file(names(bounds.names + 1)))).toMatchObject({
      exit: 3,
      where: `a.env:${bounds.names + 1}`,
      message: expect.stringContaining(`${bounds.names} names`),
    })
  })

  it('may have a JSON variable of so many bytes, and not one more', async () => {
    const full = `{"A":"${'\\"'.repeat((bounds.sourceBytes - 8) / 2)}"}`
    expect(Buffer.byteLength(full)).toBe(bounds.sourceBytes)
    expect(parseFlatJson(full, 'here')).toHaveLength(1)
    expect(await failure(() => parseFlatJson(`${full} `, 'here'))).toMatchObject({ exit: 3, where: 'here' })
  })
})
