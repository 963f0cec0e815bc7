import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SealpostError } from '../../../src/core/errors.js'
import { loadConfig } from '../../../src/io/config/load.js'
import { sources as realSources } from '../../../src/sources/index.js'
import { targets as realTargets } from '../../../src/targets/index.js'
import { example } from '../../kit/example.js'
import { sources, targets } from '../../kit/plugins.js'

const least = `version: 1
owner: me
source: { use: shelf }
environments: [production, preview]
targets:
  web:
    use: box
    box: blue
    environments:
      production: top
`

function load(text: string | Uint8Array, more: { path?: string; cwd?: string; real?: true } = {}) {
  const path = more.path ?? '/work/sealpost.yaml'
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  return loadConfig({
    path,
    files: { read: async (asked) => (asked === path ? bytes : undefined) },
    targets: more.real ? realTargets : targets,
    sources: more.real ? realSources : sources,
    ...(more.cwd === undefined ? {} : { cwd: more.cwd }),
  })
}

/** The lines of the error that loading must end with. */
async function complaints(text: string | Uint8Array): Promise<string[]> {
  const outcome = await load(text).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(outcome instanceof SealpostError)) throw new Error('this config should have been refused', { cause: outcome })
  expect(outcome.code).toBe('config')
  return outcome.message.split('\n')
}

describe('a config', () => {
  it('gets its defaults', async () => {
    const config = await load(least)
    expect(config).toMatchObject({
      version: 1,
      owner: 'me',
      sources: [
        {
          name: 'shelf',
          use: 'shelf',
          settings: { path: 'shelf/{environment}' },
          map: {},
          optional: false,
          at: 'sealpost.yaml:3',
        },
      ],
      clash: 'refuse',
      environments: ['production', 'preview'],
      ledger: undefined,
      policy: {
        allow: ['create', 'update'],
        protect: [],
        onDrift: 'restore',
        maxRemovals: 0,
        maxUpdateShare: 1,
        allowEmpty: [],
        allowUnusual: [],
      },
    })
    expect(config.targets).toHaveLength(1)
    expect(config.targets[0]).toMatchObject({
      name: 'web',
      use: 'box',
      settings: { box: 'blue' },
      from: ['shelf'],
      secrets: ['*'],
      rename: {},
      public: [],
      places: [{ environment: 'production', place: 'top', at: 'sealpost.yaml:10' }],
      at: 'sealpost.yaml:6',
    })
    expect(config.targets[0]).not.toHaveProperty('token')
    expect(config.targets[0]).not.toHaveProperty('prefix')
  })

  it('keeps what it says', async () => {
    const config = await load(`${least}      preview: [bottom, { drawer: a }]
    secrets: ["*", "!X_*"]
    rename: { A: B }
    prefix: APP_
    token: { env: WEB_TOKEN }
  other: { use: box, box: red, size: small, public: [P_*], environments: { preview: { drawer: a } } }
policy: { allow: remove, protect: [S_*], onDrift: report, maxRemovals: 3, maxUpdateShare: 0.5, allowEmpty: [E], allowUnusual: [U] }
ledger: { use: file, path: x.json }
`)
    expect(config.policy).toEqual({
      allow: ['create', 'update', 'remove'],
      protect: ['S_*'],
      onDrift: 'report',
      maxRemovals: 3,
      maxUpdateShare: 0.5,
      allowEmpty: ['E'],
      allowUnusual: ['U'],
    })
    expect(config.ledger).toEqual({ use: 'file', path: 'x.json' })
    expect(config.targets.map(({ name }) => name)).toEqual(['web', 'other'])
    expect(config.targets[0]).toMatchObject({
      secrets: ['*', '!X_*'],
      rename: { A: 'B' },
      prefix: 'APP_',
      token: { env: 'WEB_TOKEN' },
      places: [
        { environment: 'production', place: 'top' },
        { environment: 'preview', place: 'bottom', at: 'sealpost.yaml:11' },
        { environment: 'preview', place: { drawer: 'a' }, at: 'sealpost.yaml:11' },
      ],
    })
    expect(config.targets[1]).toMatchObject({ settings: { box: 'red', size: 'small' }, public: ['P_*'] })
  })

  it('knows its file, its folder, its digest and its lines', async () => {
    const config = await load(least, { path: '/work/conf/sealpost.yaml', cwd: '/work' })
    expect(config).toMatchObject({ path: '/work/conf/sealpost.yaml', folder: '/work/conf', file: 'conf/sealpost.yaml' })
    expect(config.digest).toBe(createHash('sha256').update(least).digest('hex'))
    expect(config.where(['targets', 'web', 'environments', 'production'])).toBe('conf/sealpost.yaml:10')
    expect(config.where(['environments', 1])).toBe('conf/sealpost.yaml:4')
    expect(config.where(['policy', 'maxRemovals'])).toBe('conf/sealpost.yaml:1')
    expect(config.where(['targets', 'web', 'nothing', 'below'])).toBe('conf/sealpost.yaml:6')
    expect((await load(least, { path: '/work/a.yaml', cwd: '/elsewhere' })).file).toBe('/work/a.yaml')
  })

  it('that does not exist is an error of its own', async () => {
    const call = { path: '/work/none.yaml', files: { read: async () => undefined }, targets, sources }
    await expect(loadConfig(call)).rejects.toMatchObject({ code: 'config-missing', where: 'none.yaml' })
  })

  it('may use everything that the documentation shows', async () => {
    const config = await load(example, { real: true })
    expect(config.targets.map(({ name, target }) => [name, target.id])).toEqual([
      ['web', 'vercel'],
      ['repo', 'github'],
      ['docs', 'cloudflare-pages'],
      ['site', 'netlify'],
      ['all-repos', 'github'],
      ['edge', 'cloudflare-workers'],
    ])
    expect(config.sources[0]?.source.id).toBe('dotenvx')
    expect(config.targets.flatMap(({ places }) => places)).toHaveLength(13)
  })
})

describe('complaints', () => {
  const changed = (from: string, to: string) => complaints(least.replace(from, to))

  it.each([
    ['version: 1', 'version: 2', '1: version: must be `1`'],
    ['owner: me', 'owner: me and you', /^1?2: owner: must begin with a letter or digit/],
    ['owner: me\n', '', '1: owner: is missing'],
    ['owner: me', 'owner:', '2: owner: is empty'],
    ['owner: me', 'owner: 5', '2: owner: must be text; put it in quotes'],
    ['owner: me', 'owner: [me]', '2: owner: must be text'],
    ['owner: me', 'ownr: me', '2: ownr: unknown key; did you mean `owner`?'],
    ['source: { use: shelf }', 'source: shelf', '3: source: must be a mapping of keys'],
    ['use: shelf', 'use: shelv', '3: source.use: unknown source; did you mean `shelf`?'],
    [
      'use: shelf',
      'use: cupboard',
      '3: source.use: unknown source, and no package of this name is installed; built in: `shelf`',
    ],
    [
      'use: shelf',
      'use: ./shelf',
      '3: source.use: unknown source, and no package of this name is installed; built in: `shelf`',
    ],
    [
      'use: shelf',
      'use: fs',
      '3: source.use: unknown source, and no package of this name is installed; built in: `shelf`',
    ],
    ['use: shelf }', 'use: shelf, pth: x }', '3: source.pth: unknown key; did you mean `path`?'],
    [
      'use: shelf }',
      'use: shelf, colour: x }',
      '3: source.colour: unknown key; known: `use`, `map`, `optional` and `path`',
    ],
    ['[production, preview]', '[]', '4: environments: must not be empty'],
    ['[production, preview]', 'production', '4: environments: must be a list'],
    ['[production, preview]', '[production, "../x"]', /^4: environments\[1\]: must begin with a letter or digit/],
    ['[production, preview]', '[production, production]', '4: environments[1]: this environment is declared twice'],
    [
      'targets:\n',
      'policy: { allow: updaet }\ntargets:\n',
      '5: policy.allow: must be `create`, `update`, `adopt` or `remove`, or a list; did you mean `update`?',
    ],
    ['targets:\n', 'policy: { maxRemovals: -1 }\ntargets:\n', '5: policy.maxRemovals: must be at least 0'],
    ['targets:\n', 'policy: { maxRemovals: 1.5 }\ntargets:\n', '5: policy.maxRemovals: must be a whole number'],
    ['targets:\n', 'policy: { maxUpdateShare: 30 }\ntargets:\n', '5: policy.maxUpdateShare: must be at most 1'],
    [
      'targets:\n',
      'policy: { protect: ["!A"] }\ntargets:\n',
      '5: policy.protect[0]: `protect` does not accept exclusions; remove this entry',
    ],
    [
      'targets:\n',
      'policy: { maxRemoval: 1 }\ntargets:\n',
      '5: policy.maxRemoval: unknown key; did you mean `maxRemovals`?',
    ],
    ['  web:', '  we b:', /^6: targets\.\(a key\): must begin with a letter or digit/],
    ['use: box', 'use: bax', '7: targets.web.use: unknown target; did you mean `box`?'],
    ['use: box', 'use: 7', '7: targets.web.use: must be text; put it in quotes'],
    ['    use: box\n', '', '6: targets.web.use: is missing'],
    ['box: blue', 'bxo: blue', '8: targets.web.bxo: unknown key; did you mean `box`?'],
    ['    box: blue\n', '', '6: targets.web.box: is missing'],
    ['box: blue', 'box: Blue!', '8: targets.web.box: must be the name of a box'],
    ['box: blue', 'box: blue\n    size: huge', '9: targets.web.size: must be a number, or must be `small` or `large`'],
    ['box: blue', 'box: blue\n    size: [1]', '9: targets.web.size: must be a number, or must be `small` or `large`'],
    [
      'box: blue',
      'box: blue\n    deep: { color: x }',
      '9: targets.web.deep.color: unknown key; did you mean `colour`?',
    ],
    ['box: blue', 'box: blue\n    secret: [A]', '9: targets.web.secret: unknown key; did you mean `secrets`?'],
    ['box: blue', 'box: blue\n    secrets: []', '9: targets.web.secrets: must not be empty'],
    [
      'box: blue',
      'box: blue\n    secrets: ["!A"]',
      '9: targets.web.secrets: contains only exclusions and so matches nothing; begin the list with `"*"`',
    ],
    [
      'box: blue',
      'box: blue\n    rename: { "A_*": B }',
      '9: targets.web.rename.A_*: accepts full names only, no globs',
    ],
    [
      'production: top',
      'production:',
      '10: targets.web.environments.production: not a place of Box; its places are `top`, `bottom` and `{ drawer: name }`',
    ],
    [
      'production: top',
      'production: tpo',
      '10: targets.web.environments.production: not a place of Box; did you mean `top`?',
    ],
    ['production: top', 'production: []', '10: targets.web.environments.production: must name at least one place'],
    [
      'production: top',
      'prodution: top',
      '10: targets.web.environments.prodution: not declared in `environments`; did you mean `production`?',
    ],
    [
      'production: top',
      'production: { drawer: none }',
      '10: targets.web.environments.production: there is no such drawer. Take another.',
    ],
    [
      '      production: top\n',
      '      production: bottom\n    public: [P]\n',
      '10: targets.web.environments.production: the bottom is never readable',
    ],
    [
      '    environments:\n      production: top\n',
      '    environments: {}\n',
      '9: targets.web.environments: map at least one environment',
    ],
    ['    environments:\n      production: top\n', '', '6: targets.web.environments: is missing'],
    [least.slice(least.indexOf('targets')), '', '1: targets: is missing'],
  ])('%j → %j', async (from, to, expected) => {
    expect(least).toContain(from)
    const lines = (await changed(from, to)).map((line) => line.replace(/^sealpost\.yaml:/, ''))
    expect(lines).toEqual([typeof expected === 'string' ? expected : expect.stringMatching(expected)])
  })

  it('come all at once, in the order of the lines', async () => {
    const lines = await complaints(`version: 2
owner: 7
source: { use: shelf, pth: x }
environments: [production]
policy: { allow: all, protekt: [] }
targets:
  one: { use: bax, environments: { production: top } }
  two:
    use: box
    size: huge
    environments: { production: middle, preview: top }
`)
    expect(lines.map((line) => line.split(':').slice(0, 3).join(':'))).toEqual([
      'sealpost.yaml:1: version',
      'sealpost.yaml:2: owner',
      'sealpost.yaml:3: source.pth',
      'sealpost.yaml:5: policy.allow',
      'sealpost.yaml:5: policy.protekt',
      'sealpost.yaml:7: targets.one.use',
      'sealpost.yaml:8: targets.two.box',
      'sealpost.yaml:10: targets.two.size',
      'sealpost.yaml:11: targets.two.environments.production',
      'sealpost.yaml:11: targets.two.environments.preview',
    ])
  })

  it.each([
    ['value: hunter2', 'the config must not contain values'],
    ['password: hunter2', 'the config must not contain values'],
    ['url: https://hunter2', 'the config must not contain endpoints'],
    ['endpoint: https://hunter2', 'the config must not contain endpoints'],
    ['baseUrl: https://hunter2', 'the config must not contain endpoints'],
    ['api_url: https://hunter2', 'the config must not contain endpoints'],
    ['token: hunter2', 'the config must not contain tokens'],
    ['token: { value: hunter2 }', 'the config must not contain values'],
    ['token: { env: "hunter2 " }', 'the config must not contain tokens'],
    ['apiKey: hunter2', 'the config must not contain tokens'],
    ['secrets: { A: hunter2 }', 'the config must not contain values'],
  ])('about `%s` say what may not stand in a config, without repeating it', async (line, expected) => {
    const lines = await changed('box: blue', `box: blue\n    ${line}`)
    expect(lines[0]).toMatch(/^sealpost\.yaml:9: /)
    expect(lines.join()).toContain(expected)
    expect(lines.join()).not.toContain('hunter2')
  })

  it('name both lines where two environments reach one place', async () => {
    expect(await complaints(`${least}      preview: [bottom, top]\n`)).toEqual([
      'sealpost.yaml:11: targets.web.environments.preview[1]: two environments map to this place, `preview` here and `production` at sealpost.yaml:10',
    ])
  })

  it('name both lines where a place is named twice, in one target or in two', async () => {
    expect(await changed('production: top', 'production: [top, top]')).toEqual([
      'sealpost.yaml:10: targets.web.environments.production[1]: this place is mapped twice, here and at sealpost.yaml:10',
    ])
    expect(await complaints(`${least}  twin: { use: box, box: blue, environments: { production: top } }\n`)).toEqual([
      'sealpost.yaml:11: targets.twin.environments.production: this place is mapped twice, here and at sealpost.yaml:10',
    ])
  })

  it('tell where a target keeps nothing readable', async () => {
    const lines = await complaints(
      `${least}  mine: { use: own, room: a, public: [P], environments: { production: here } }\n`,
    )
    expect(lines).toEqual(['sealpost.yaml:11: targets.mine.public: Own cannot store readable text; remove `public`'])
  })

  it('see through a schema that drops what it does not know, and pass on what a foreign one says', async () => {
    const block = (settings: string) => `${least}  mine: { use: own, ${settings}environments: { production: here } }\n`
    expect(await complaints(block('room: a, rom: b, '))).toEqual([
      'sealpost.yaml:11: targets.mine.rom: unknown key; did you mean `room`?',
    ])
    expect(await complaints(block(''))).toEqual(['sealpost.yaml:11: targets.mine.room: is missing'])
  })
})

describe('the YAML of a config', () => {
  it.each([
    ['a tag', 'owner: !!str me', 'tags are not supported'],
    ['a tag of its own', 'owner: !secret me', 'tags are not supported'],
    ['a tag on a block', 'source: !secret { use: shelf }', 'tags are not supported'],
    ['an anchor on a block that nothing refers to', 'source: &here { use: shelf }', 'anchors (&…) are not supported'],
    ['an anchor on a list', 'environments: &here [production]', 'anchors (&…) are not supported'],
    ['an anchor', 'owner: &me me', 'anchors (&…) are not supported'],
    ['a key twice', 'owner: me\nowner: me', 'this key appears twice'],
    ['a merge key', 'owner: me\n<<: { owner: me }', 'merge keys (<<) are not supported'],
    ['a tab', 'owner:\n\tme: 1', 'a tab indents this line'],
    ['two keys on one line', 'owner: me: you', 'two keys on one line'],
    ['an open quote', 'owner: "me', 'quote, bracket or colon is missing'],
    ['a list for a key', '? [owner]\n: me', 'a key must be plain text'],
    ['a second document', 'owner: me\n---\nowner: you', 'a second document begins here'],
  ])('refuses %s', async (_, text, expected) => {
    const lines = await complaints(least.replace('owner: me', text))
    expect(lines.join('\n')).toContain(expected)
    expect(lines[0]).toMatch(/^sealpost\.yaml:\d+: /)
  })

  it('refuses an alias, so that no short text grows into a long one', async () => {
    const bomb = `a: &a [1,1]\n${'bcdefgh'.replace(/./g, (name) => `${name}: &${name} [*${String.fromCharCode(name.charCodeAt(0) - 1)},*${String.fromCharCode(name.charCodeAt(0) - 1)}]\n`)}`
    expect((await complaints(bomb)).join('\n')).toContain('aliases are not supported')
  })

  it.each([
    ['directives', '%YAML 1.1\n---\nversion: 1\n', '% directives are not supported'],
    ['a list', '- version: 1\n', 'must be a mapping of keys'],
    ['nothing', '', 'the config: is empty'],
    ['more than 1 MiB', `# ${'x'.repeat(1024 * 1024)}`, 'larger than 1 MiB'],
    ['no UTF-8', Buffer.from('owner: \xff', 'latin1'), 'not valid UTF-8'],
  ])('refuses a file of %s', async (_, content, expected) => {
    expect((await complaints(content)).join('\n')).toContain(expected)
  })

  it('takes a byte order mark and Windows line ends', async () => {
    const config = await load(`\ufeff${least.replaceAll('\n', '\r\n')}`)
    expect(config.targets[0]?.at).toBe('sealpost.yaml:6')
  })

  it('takes __proto__ for the unknown key that it is', async () => {
    expect(await complaints(`${least}__proto__: { owner: you }\n`)).toEqual([
      expect.stringMatching(/^sealpost\.yaml:11: __proto__: unknown key/),
    ])
  })
})

describe('a plug-in from a package', () => {
  let folder: string

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sealpost-plugin-'))
    const install = (name: string, code: string) => {
      const at = join(folder, 'node_modules', name)
      mkdirSync(at, { recursive: true })
      writeFileSync(join(at, 'package.json'), JSON.stringify({ name, type: 'module', exports: './index.js' }))
      writeFileSync(join(at, 'index.js'), code)
    }
    const schema = '{ safeParse: (data) => ({ success: true, data }) }'
    install(
      '@acme/shelf',
      `export const source = { id: 'x', api: 1, config: { settings: ${schema} }, access: { env: [] }, read() {}, editedNames() {} }`,
    )
    install(
      'next-api',
      "export const source = { id: 'x', api: 2, config: {}, access: {}, read() {}, editedNames() {} }",
    )
    install('no-source', 'export const sauce = 1')
    install('broken', "throw new Error('hunter2')")
    install('shelff', "throw new Error('a slip must not load a package')")
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const using = (name: string) =>
    load(least.replace('use: shelf', `use: "${name}", colour: red`), { path: join(folder, 'sealpost.yaml') })

  it('is found beside the config', async () => {
    const [source] = (await using('@acme/shelf')).sources
    expect(source?.source.id).toBe('x')
    expect(source?.settings).toEqual({ colour: 'red' })
  })

  it.each([
    ['next-api', 'exports no `source` with `api: 1`'],
    ['no-source', 'exports no `source` with `api: 1`'],
    ['broken', 'is installed but cannot be loaded'],
    ['shelff', 'did you mean `shelf`?'],
    ['absent', 'no package of this name is installed'],
    ['../node_modules/broken', 'no package of this name is installed'],
  ])('%s is refused', async (name, expected) => {
    await expect(using(name)).rejects.toThrow(expected)
    await expect(using(name)).rejects.not.toThrow('hunter2')
  })
})
