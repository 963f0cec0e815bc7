import { describe, expect, it } from 'vitest'
import type { Config } from '../../../src/core/config.js'
import { loadConfig } from '../../../src/io/config/load.js'
import { openStore, storeKind, storeSettings, usualStore } from '../../../src/io/ledger/stores/open.js'
import { diskFiles } from '../../../src/io/system/files.js'
import { sources, targets } from '../../kit/plugins.js'
import { worldAt } from './git-branch.kit.js'

const load = (ledger: string): Promise<Config> =>
  loadConfig({
    path: '/work/sealpost.yaml',
    files: {
      read: async () =>
        new TextEncoder().encode(`version: 1
owner: me
source: { use: shelf }
environments: [production]
targets: { web: { use: box, box: blue, environments: { production: top } } }
ledger:${ledger}
`),
    },
    targets,
    sources,
  })

describe('the ledger in a config', () => {
  it.each<[string, object]>([
    [' { use: file }', { use: 'file', path: '.sealpost/ledger.json' }],
    [' { use: file, path: a/b.json }', { use: 'file', path: 'a/b.json' }],
    [' { use: git-branch }', { use: 'git-branch', branch: 'sealpost-ledger', names: true }],
    [
      ' { use: git-branch, repository: acme/config, branch: ledger_2.x, names: false }',
      { use: 'git-branch', repository: 'acme/config', branch: 'ledger_2.x', names: false },
    ],
    [
      ' { use: git }',
      { use: 'git', remote: 'origin', branch: 'sealpost-ledger', names: true, user: 'x-access-token', env: [] },
    ],
    [
      ' { use: git, remote: up.stream, branch: l, names: false, user: x-token-auth, env: [NEEDED] }',
      { use: 'git', remote: 'up.stream', branch: 'l', names: false, user: 'x-token-auth', env: ['NEEDED'] },
    ],
    [' { use: s3, bucket: acme }', { use: 's3', bucket: 'acme', key: 'sealpost/ledger.json' }],
    [
      ' { use: s3, bucket: acme.x, key: prod/ledger.json, region: eu-central-1 }',
      { use: 's3', bucket: 'acme.x', key: 'prod/ledger.json', region: 'eu-central-1' },
    ],
  ])('%s is understood', async (text, settings) => {
    const config = await load(text)
    const kind = await storeKind(config, '')
    expect({ use: kind.id, ...(storeSettings(kind, config) as object) }).toEqual(settings)
  })

  it.each<[string, unknown]>([
    ['\n  use: fiel', 'sealpost.yaml:7: ledger.use: unknown ledger store; did you mean `file`?'],
    [
      '\n  use: consul',
      'sealpost.yaml:7: ledger.use: unknown ledger store; known: `file`, `git-branch`, `git` and `s3`',
    ],
    ['\n  use: s3', 'sealpost.yaml:6: ledger.bucket: is missing'],
    ...['A', 'acme_ledgers', '-acme', 'acme..x', 'x', 's3://acme', 'acme/x'].map((bucket): [string, string] => [
      `\n  use: s3\n  bucket: ${bucket}`,
      'sealpost.yaml:8: ledger.bucket: must be the name of a bucket, such as acme-ledgers',
    ]),
    ...['/x', 'x/', 'a//b', '../x', 'a/../b', 'a/.', 'a b', 'ä', 'x?y', 'x%2fy'].map((key): [string, string] => [
      `\n  use: s3\n  bucket: acme\n  key: ${JSON.stringify(key)}`,
      'sealpost.yaml:9: ledger.key: must be letters, digits, dots, dashes and underscores, with single slashes between them',
    ]),
    [
      '\n  use: s3\n  bucket: acme\n  region: auto',
      'sealpost.yaml:9: ledger.region: must be a region, such as eu-central-1',
    ],
    [
      '\n  use: s3\n  bucket: acme\n  endpoint: https://x',
      expect.stringContaining('sealpost.yaml:9: ledger.endpoint: unknown key'),
    ],
    ['\n  use: file\n  pth: x', 'sealpost.yaml:8: ledger.pth: unknown key; did you mean `path`?'],
    ['\n  use: file\n  branch: x', 'sealpost.yaml:8: ledger.branch: unknown key; known: `use` and `path`'],
    [
      '\n  use: git-branch\n  path: x',
      'sealpost.yaml:8: ledger.path: unknown key; known: `use`, `repository`, `branch` and `names`',
    ],
    ['\n  use: file\n  path: ""', 'sealpost.yaml:8: ledger.path: must not be empty'],
    ['\n  use: git-branch\n  names: no thanks', 'sealpost.yaml:8: ledger.names: must be true or false'],
    ...['acme', 'acme/', 'https://x/y', '../x', 'x/..', './x', 'a b/c'].map((repository): [string, string] => [
      `\n  use: git-branch\n  repository: ${repository}`,
      'sealpost.yaml:8: ledger.repository: must be `owner/name`',
    ]),
    ...['a/b', '.x', 'x.lock', 'x..y', 'x.', '-x', 'x y', `x${'y'.repeat(100)}`].map((branch): [string, string] => [
      `\n  use: git-branch\n  branch: ${branch}`,
      'sealpost.yaml:8: ledger.branch: must begin with a letter or digit and go on with letters, digits, dots, dashes or underscores, 100 at most',
    ]),
    ...['-x', '--upload-pack=x', 'ext::sh', 'https://x/y', 'a/b', '../x', 'x y', ''].map((remote): [string, string] => [
      `\n  use: git\n  remote: ${JSON.stringify(remote)}`,
      'sealpost.yaml:8: ledger.remote: must be the name of a remote as `git remote` lists it, not an address',
    ]),
    ['\n  use: git\n  branch: -x', expect.stringContaining('sealpost.yaml:8: ledger.branch: must begin with')],
    ['\n  use: git\n  user: "a:b"', 'sealpost.yaml:8: ledger.user: must be a user name'],
    ['\n  use: git\n  env: [A-B]', expect.stringContaining('must be the name of a variable')],
    [
      '\n  use: git-branch\n  token: x',
      expect.stringContaining('sealpost.yaml:8: ledger.token: unknown key; the config must not contain tokens'),
    ],
    [
      '\n  use: git-branch\n  endpoint: x',
      expect.stringContaining('sealpost.yaml:8: ledger.endpoint: unknown key; the config must not contain endpoints'),
    ],
    ['\n  path: x', 'sealpost.yaml:6: ledger.use: is missing'],
  ])('%j is refused with its line', async (text, message) => {
    await expect(load(text)).rejects.toMatchObject({ code: 'config', message })
  })
})

describe('a store', () => {
  const env = { GITHUB_TOKEN: 'x', GITHUB_REPOSITORY: 'acme/config' }
  const of = async (
    ledger: Config['ledger'],
    more: Record<string, string | undefined> = {},
    otherwise: 'file' | 'git-branch' | 'git' = 'file',
  ) => {
    const config = { ledger, folder: '/work', where: () => 'sealpost.yaml:7' }
    const runtime = worldAt({ now: 0 }, { ...env, ...more })
    return (await openStore(await storeKind(config, otherwise), config, { runtime })).where
  }

  it('is where the config says, and by default where the host of the run says', async () => {
    expect(await of(undefined)).toBe('/work/.sealpost/ledger.json')
    expect(await of({ use: 'file', path: '/else/l.json' })).toBe('/else/l.json')
    expect(await of(undefined, {}, 'git-branch')).toBe('acme/config@sealpost-ledger')
    expect(await of(undefined, {}, 'git')).toBe('origin/sealpost-ledger')
    expect(await of({ use: 'git', remote: 'upstream', branch: 'b' })).toBe('upstream/b')
    expect(await of({ use: 'git-branch', repository: 'acme/other', branch: 'b' })).toBe('acme/other@b')
  })

  it.each([
    ['a token', { GITHUB_TOKEN: '' }, 'token-missing'],
    ['a repository', { GITHUB_REPOSITORY: undefined }, 'config'],
    ['a repository that is one', { GITHUB_REPOSITORY: '../..' }, 'config'],
    ['an endpoint that a token may be sent to', { GITHUB_API_URL: 'http://api.example' }, 'endpoint'],
  ])('on a branch needs %s', async (_what, more, code) => {
    await expect(of({ use: 'git-branch' }, more)).rejects.toThrow(expect.objectContaining({ code }))
  })

  it('on a git remote is told of a token that cannot be sent', async () => {
    await expect(of({ use: 'git' }, { SEALPOST_LEDGER_TOKEN: 'a b' })).rejects.toMatchObject({ code: 'token-missing' })
  })

  it.each<[string, Record<string, string>, string]>([
    ['a terminal', {}, 'file'],
    ['a job at GitHub', { GITHUB_ACTIONS: 'true' }, 'git-branch'],
    ['a job elsewhere', { CI: 'true' }, 'git'],
  ])('of a config that names none, for %s', async (_what, more, kind) => {
    const files = { ...diskFiles, read: async () => undefined }
    expect(await usualStore('/work/sealpost.yaml', { env: more, files })).toBe(kind)
    // one that is there already was brought by somebody
    const kept = {
      ...diskFiles,
      read: async (path: string) => (path === '/work/.sealpost/ledger.json' ? new Uint8Array() : undefined),
    }
    expect(await usualStore('/work/sealpost.yaml', { env: more, files: kept })).toBe('file')
  })

  it('of a kind that nobody knows is refused', async () => {
    await expect(of({ use: 's3' })).rejects.toThrow(
      expect.objectContaining({ code: 'config', where: 'sealpost.yaml:7' }),
    )
    await expect(of({ use: 'git-branch', branch: '../x' })).rejects.toThrow(expect.objectContaining({ code: 'config' }))
  })
})
