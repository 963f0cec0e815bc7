import { describe, expect, it } from 'vitest'
import { bounds } from '../../../src/core/bounds.js'
import type { Config } from '../../../src/core/config.js'
import { SealpostError } from '../../../src/core/errors.js'
import { loadConfig } from '../../../src/io/config/load.js'
import { outlineOf } from '../../../src/io/config/outline.js'
import { sources, targets } from '../../kit/plugins.js'

const several = `version: 1
owner: me
sources:
  shared: { use: shelf, path: "shared/{environment}" }
  app: { use: shelf, map: { production: prod }, optional: true }
environments: [production, preview]
targets:
  web: { use: box, box: blue, environments: { production: top } }
  docs: { use: box, box: red, from: [app], environments: { production: top } }
`
const single = several.replace(/sources:\n.*\n.*\n/, 'source: { use: shelf }\n').replace('from: [app], ', '')

function load(text: string): Promise<Config> {
  const path = '/work/sealpost.yaml'
  const files = { read: async (asked: string) => (asked === path ? Buffer.from(text) : undefined) }
  return loadConfig({ path, files, targets, sources })
}

async function complaints(text: string): Promise<string[]> {
  const outcome = await load(text).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(outcome instanceof SealpostError)) throw new Error('this config should have been refused', { cause: outcome })
  expect(outcome).toMatchObject({ code: 'config', exit: 64 })
  return outcome.message.split('\n').map((line) => line.replace('sealpost.yaml:', ''))
}

describe('several sources', () => {
  it('are taken as they are written, and by each target all of them where it does not say otherwise', async () => {
    const config = await load(several)
    expect(config.sources).toMatchObject([
      { name: 'shared', use: 'shelf', map: {}, optional: false, at: 'sealpost.yaml:4' },
      { name: 'app', use: 'shelf', map: { production: 'prod' }, optional: true, at: 'sealpost.yaml:5' },
    ])
    expect(config.clash).toBe('refuse')
    expect(config.targets.map(({ from }) => from)).toEqual([['shared', 'app'], ['app']])
  })

  it('stand in the order that `layers` gives, which `from` cannot change', async () => {
    const config = await load(
      several
        .replace('environments:', 'layers: [app, shared]\nclash: last\nenvironments:')
        .replace('[app]', '[shared, app]'),
    )
    expect(config.sources.map(({ name }) => name)).toEqual(['app', 'shared'])
    expect(config.clash).toBe('last')
    expect(config.targets.map(({ from }) => from)).toEqual([
      ['app', 'shared'],
      ['app', 'shared'],
    ])
  })

  it('may have one that nobody takes', async () => {
    const config = await load(several.replace('environments:', 'layers: [app]\nenvironments:'))
    expect(config.sources.map(({ name }) => name)).toEqual(['app', 'shared'])
    expect(config.targets.map(({ from }) => from)).toEqual([['app'], ['app']])
  })

  it('that stands alone is called by its kind', async () => {
    const config = await load(single)
    expect(config.sources).toMatchObject([{ name: 'shelf', map: {}, optional: false, at: 'sealpost.yaml:3' }])
    expect(config.targets.map(({ from }) => from)).toEqual([['shelf'], ['shelf']])
  })

  it.each<[string, string, string[]]>([
    [
      'sources:',
      'source: { use: shelf }\nsources:',
      ['4: sources: cannot be combined with `source`; keep one of the two'],
    ],
    [
      'environments: [',
      'layers: [shared, ap]\nenvironments: [',
      [
        '6: layers[1]: not a source that can be used here; did you mean `app`?',
        '10: targets.docs.from[0]: not a source that can be used here',
      ],
    ],
    ['environments: [', 'layers: [app, app]\nenvironments: [', ['6: layers[1]: is listed twice']],
    [
      'environments: [',
      'layers: []\nenvironments: [',
      ['6: layers: must not be empty', '10: targets.docs.from[0]: not a source that can be used here'],
    ],
    ['environments: [', 'clash: first\nenvironments: [', ['6: clash: must be `refuse` or `last`']],
    ['[app]', '[elsewhere]', ['9: targets.docs.from[0]: not a source that can be used here']],
    ['[app]', '[app, app]', ['9: targets.docs.from[1]: is listed twice']],
    ['[app]', '[]', ['9: targets.docs.from: must not be empty']],
    [
      'production: prod',
      'prodution: prod',
      ['5: sources.app.map.prodution: not declared in `environments`; did you mean `production`?'],
    ],
    ['production: prod', 'elsewhere: prod', ['5: sources.app.map.elsewhere: not declared in `environments`']],
    ['production: prod', 'production: ../prod', ['5: sources.app.map.production: must begin with a letter']],
    ['production: prod', 'production: a/../../b', ['5: sources.app.map.production: must begin with a letter']],
    ['optional: true', 'optional: maybe', ['5: sources.app.optional: must be true or false']],
    [
      'app: { use: shelf,',
      'app: { use: nowhere,',
      ['5: sources.app.use: unknown source, and no package of this name is installed'],
    ],
    ['app: { use: shelf,', 'app: {', ['5: sources.app.use: is missing']],
    ['path: "shared', 'pth: "shared', ['4: sources.shared.pth: unknown key; did you mean `path`?']],
    ['path: "shared', 'timeout: 5s, path: "shared', ['4: sources.shared.timeout: unknown key']],
    ['  app: {', '  "a b": {', ['5: sources.(a key): must begin with a letter or digit', '9: targets.docs.from[0]']],
  ])('are refused for %j → %j', async (from, to, expected) => {
    expect(several).toContain(from)
    const lines = await complaints(several.replace(from, to))
    expect(lines).toHaveLength(expected.length)
    for (const [index, text] of expected.entries()) expect(lines[index]).toContain(text)
  })

  it('are not there for what goes with them only', async () => {
    expect(await complaints(single.replace('environments:', 'layers: [shelf]\nclash: last\nenvironments:'))).toEqual([
      '4: layers: is only allowed with several `sources`',
      '5: clash: is only allowed with several `sources`',
    ])
    const from = single.replace('box: blue,', 'box: blue, from: [shelf],')
    expect(await complaints(from)).toEqual(['6: targets.web.from: is only allowed with several `sources`'])
  })

  it('are at least one, and not more than can be asked at once', async () => {
    const blocks = (count: number) => Array.from({ length: count }, (_, at) => `  s${at}: { use: shelf }\n`).join('')
    const many = (count: number) =>
      several.replace(/sources:\n.*\n.*\n/, `sources:\n${blocks(count)}`).replace('from: [app], ', '')
    expect((await load(many(bounds.sources))).sources).toHaveLength(bounds.sources)
    expect(await complaints(many(bounds.sources + 1))).toEqual([expect.stringContaining('are more than 64')])
    const none = several.replace(/sources:\n.*\n.*\n/, 'sources: {}\n').replace('from: [app], ', '')
    expect(await complaints(none)).toEqual(['3: sources: list at least one source'])
    expect(await complaints(single.replace('source: { use: shelf }\n', ''))).toEqual(['1: source: is missing'])
    expect(await complaints(single.replace('source:', 'sorce:'))).toEqual([
      '3: sorce: unknown key; did you mean `source`?',
    ])
  })
})

describe('the outline', () => {
  it('of a config with one source is what it was before there could be several', () => {
    expect(outlineOf(Buffer.from(single), 'sealpost.yaml')).toEqual({
      owner: 'me',
      source: { use: 'shelf', settings: {} },
      environments: ['production', 'preview'],
      ledger: {},
      policy: expect.anything(),
      targets: { web: expect.anything(), docs: expect.anything() },
    })
  })

  it('of several has their blocks, their order, and what each target takes', () => {
    const outline = outlineOf(Buffer.from(several), 'sealpost.yaml')
    expect(outline.source).toBeUndefined()
    expect(outline.layers).toEqual({
      sources: {
        shared: { use: 'shelf', settings: { path: 'shared/{environment}' } },
        app: { use: 'shelf', settings: { map: '{"production":"prod"}', optional: 'true' } },
      },
      order: ['shared', 'app'],
      clash: 'refuse',
    })
    expect(Object.values(outline.targets).map(({ from }) => from)).toEqual([undefined, ['app']])
  })

  it.each([single.replace('source: { use: shelf }\n', ''), `${several}source: { use: shelf }\n`])(
    'of a config with no source, or with both ways to name one, is none',
    (text) => expect(() => outlineOf(Buffer.from(text), 'sealpost.yaml')).toThrow('this is not a Sealpost config'),
  )
})
