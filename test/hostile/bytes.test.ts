import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { SealpostError } from '../../src/core/errors.js'
import { Secret } from '../../src/core/secret.js'
import type { Source } from '../../src/core/source.js'
import { loadConfig } from '../../src/io/config/load.js'
import { outlineOf } from '../../src/io/config/outline.js'
import { readYaml } from '../../src/io/config/yaml.js'
import { isOwnPhrase } from '../../src/io/leak-guard/own-vocabulary.js'
import { parseReport } from '../../src/io/parse-report.js'
import { source as dotenv } from '../../src/sources/dotenv/source.js'
import { source as dotenvx } from '../../src/sources/dotenvx/source.js'
import { parseFlatJson } from '../../src/sources/env/flat-json.js'
import { parse } from '../../src/sources/shared/dotenv-package.js'
import { sources, targets } from '../kit/plugins.js'
import { ioOf } from '../kit/source-io.js'

const before = Object.getOwnPropertyNames(Object.prototype).sort()
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before)
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

/** Pieces that mean something to one parser or another, and now and then anything. */
const pieces = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      ...`version: 1|owner: me|source: |{ use: shelf }|environments: |[production]|targets:|\n|\n  |\n    |\n      |web:|use: box|box: blue|production: top|- |? |: |, |[|]|{|}|"|'|\`|\\|\\"|\\n|#| #|&a |*a|!!js |<<: |%YAML 1.2\n|---\n|...\n||||>-|\t|\r|\u0000|\ufeff|\u2028|export |A=|A: |=|$|\${A}|encrypted:|__proto__|constructor|prototype|polluted|toString|null|true|1e999|0x1f|{"A":"b"|"a":|\\u0000|\\ud800`.split(
        '|',
      ),
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
)
const text = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))
const bytes = fc.oneof(
  text.map((one) => Buffer.from(one)),
  fc.uint8Array({ maxLength: 200 }).map((one) => Buffer.from(one)),
)

/** Whatever comes is taken, or refused in words of ours. */
async function ours(work: () => unknown): Promise<void> {
  try {
    await work()
  } catch (thrown) {
    if (!(thrown instanceof SealpostError) || thrown.code === 'internal') throw thrown
  }
}

const files = (content: Uint8Array) => ({ read: async () => new Uint8Array(content) })
const reading = (source: Pick<Source, 'id' | 'access' | 'config'>, content: Uint8Array) => ({
  environments: ['production'],
  folder: '/work',
  io: ioOf(source, { files: files(content) }),
})

describe('bytes that anybody could have written', () => {
  it.each<[string, (content: Buffer) => unknown]>([
    [
      'a config',
      (content) => loadConfig({ path: '/w/sealpost.yaml', files: files(content), targets, sources, packages: false }),
    ],
    ['the outline of a config', (content) => outlineOf(content, 'sealpost.yaml')],
    ['YAML, and the line of anything in it', (content) => readYaml(content).lineOf(['targets', '__proto__', 0])],
    ['a plain file', (content) => dotenv.read({ ...reading(dotenv, content), settings: { path: 'a' } as never })],
    [
      'an encrypted file',
      (content) =>
        dotenvx.read({
          ...reading(dotenvx, content),
          settings: { path: 'a', plain: 'allow', expansion: 'literal' } as never,
        }),
    ],
    ['a JSON variable', (content) => parseFlatJson(content.toString(), 'here')],
    ['a report', (content) => parseReport(content.toString())],
  ])('are taken as %s, or refused in words of ours', async (_, work) => {
    await fc.assert(
      fc.asyncProperty(bytes, (content) => ours(() => work(content))),
      { numRuns: 400 },
    )
  })

  it('are searched for whatever they are', () => {
    fc.assert(
      fc.property(text, text, (value, plain) => {
        if (!value.isWellFormed()) return
        const find = Secret.finder([new Secret(value)], [plain], isOwnPhrase)
        find(Buffer.from(plain + value))
      }),
    )
  })
})

describe('names that every object inherits', () => {
  const names = ['__proto__', 'constructor', 'toString', 'polluted']

  it('stay names of a config and of a source', async () => {
    const keys = `__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\n`
    expect(Object.keys(readYaml(Buffer.from(keys)).data as object)).toEqual(['__proto__', 'constructor'])
    for (const name of names) {
      expect(parseFlatJson(`{"${name}":"x"}`, 'here')).toEqual([[name, 'x']])
      const read = await dotenv
        .read({ ...reading(dotenv, Buffer.from(`${name}=x\n`)), settings: { path: 'a' } as never })
        .catch((thrown: unknown) => thrown)
      // `dotenv` itself cannot hold the first of them
      if (name === '__proto__') expect(read).toMatchObject({ code: 'source' })
      else expect([...((read as Map<string, Map<string, unknown>>).get('production')?.keys() ?? [])]).toEqual([name])
    }
    expect(parse('A=b\n\n\n')).toEqual({ A: 'b' })
  })
})
