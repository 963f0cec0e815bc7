import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diskFiles } from '../../../src/io/system/files.js'
import { ignoreRules, isIgnored } from '../../../src/io/system/git/ignore-rules.js'
import { trackedIn } from '../../../src/io/system/git/index-file.js'
import { exposedFiles, hiddenFiles, type PrivateFile, privateFiles } from '../../../src/io/system/git/private-files.js'

let folder: string
const env = () => ({ PATH: process.env.PATH, HOME: join(folder, 'home'), GIT_CONFIG_NOSYSTEM: '1' })
const git = (...argv: string[]) =>
  execFileSync('git', argv, { cwd: folder, env: env(), encoding: 'utf8', stdio: 'pipe' })
const put = (path: string, text = 'x') => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
const runtime = (more: Record<string, string> = {}) => ({
  files: diskFiles,
  cwd: folder,
  env: { HOME: join(folder, 'home'), ...more } as Record<string, string | undefined>,
})
const keyFile = { name: 'KEY_FILE', means: 'A file with keys.', keyFile: true } as const
const source = (values: boolean, keys: readonly string[]) =>
  ({
    sources: [{ name: 'a', source: { outOfGit: { values, keys }, access: { env: [keyFile] } } }],
    folder,
    where: () => 'sealpost.yaml:3',
  }) as never
const states = (files: readonly PrivateFile[]) => Object.fromEntries(files.map(({ shown, state }) => [shown, state]))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealpost-git-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('keys and plain values in a repository', () => {
  it('are offered by git after `dotenvx encrypt` in a fresh repository, and that is said', async () => {
    git('init', '-q')
    put('.env.keys')
    put('secrets/.env.production')
    const read = new Map([['a', [join(folder, 'secrets/.env.production')]]])
    expect(states(await privateFiles(source(false, ['.env.keys']), read, runtime()))).toEqual({
      '.env.keys': 'offered',
    })
    const [warning] = await exposedFiles(source(false, ['.env.keys']), read, runtime())
    expect(warning).toEqual({
      because:
        '.env.keys contains the keys that open the source, and git does not ignore it. Add .env.keys to .gitignore.',
      at: 'sealpost.yaml:3',
    })
    put('.gitignore', '.env.keys\n')
    expect(await exposedFiles(source(false, ['.env.keys']), read, runtime())).toEqual([])
  })

  it('are looked at where a variable names a file with keys of a store, which has no files of its own', async () => {
    git('init', '-q')
    put('service-account.json')
    const store = {
      sources: [{ name: 'a', source: { access: { env: [keyFile] } } }],
      folder,
      where: () => 'sealpost.yaml:3',
    } as never
    const named = runtime({ KEY_FILE: 'service-account.json' })
    expect(states(await privateFiles(store, new Map(), named))).toEqual({ 'service-account.json': 'offered' })
    expect(await privateFiles(store, new Map(), runtime())).toEqual([])
  })

  it('are looked at where a variable names a file with keys, which no pipeline has to find', async () => {
    git('init', '-q')
    put('my.key')
    put('secrets/production.yaml')
    const read = ['secrets/production.yaml', 'my.key'].map((path) => join(folder, path))
    const all = new Map([['a', read]])
    const named = runtime({ KEY_FILE: 'my.key' })
    expect(states(await privateFiles(source(false, ['my.key']), all, named))).toEqual({ 'my.key': 'offered' })
    put('.gitignore', 'my.key\n')
    expect(states(await privateFiles(source(false, []), all, named))).toEqual({ 'my.key': 'out' })
    expect(await hiddenFiles(source(false, []), all, named)).toEqual([])
    expect(await hiddenFiles(source(false, []), all, runtime())).toEqual(['my.key'])
  })

  it('are worse where git tracks them, ignored or not', async () => {
    git('init', '-q')
    put('secrets/.env.production')
    put('secrets/.env.keys')
    git('add', '.')
    put('.gitignore', '.env.*\n')
    const read = new Map([['a', [join(folder, 'secrets/.env.production')]]])
    expect(states(await privateFiles(source(true, ['.env.keys']), read, runtime()))).toEqual({
      'secrets/.env.production': 'tracked',
      'secrets/.env.keys': 'tracked',
    })
    const warnings = await exposedFiles(source(true, []), read, runtime())
    expect(warnings[0]?.because).toContain('`git rm --cached secrets/.env.production`')
  })

  it('are named to a shell as one word, whatever they are called', async () => {
    git('init', '-q')
    put('secrets/.env.$(touch x)')
    git('add', '.')
    const read = new Map([['a', [join(folder, 'secrets/.env.$(touch x)')]]])
    const [warning] = await exposedFiles(source(true, []), read, runtime())
    expect(warning?.because).toContain("`git rm --cached 'secrets/.env.$(touch x)'`")
  })

  it('are nobody’s business in a pipeline, and outside of a repository', async () => {
    put('.env.keys')
    expect(await privateFiles(source(false, ['.env.keys']), new Map(), runtime())).toEqual([])
    git('init', '-q')
    for (const more of [{ CI: 'true' }, { CI: '1' }, { GITHUB_ACTIONS: 'true' }])
      expect(await exposedFiles(source(false, ['.env.keys']), new Map(), runtime(more))).toEqual([])
    expect(await exposedFiles(source(false, ['.env.keys']), new Map(), runtime({ CI: 'false' }))).toHaveLength(1)
  })

  it('are seen in a linked worktree and in a repository of SHA-256', async () => {
    git('init', '-q', '--object-format=sha256')
    git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-q', '--allow-empty', '-m', 'x')
    git('worktree', 'add', '-q', 'tree')
    put('tree/.env.keys')
    execFileSync('git', ['add', '.'], { cwd: join(folder, 'tree'), env: env() })
    const there = { ...runtime(), cwd: join(folder, 'tree') }
    const config = { ...(source(false, ['.env.keys']) as object), folder: join(folder, 'tree') } as never
    expect(states(await privateFiles(config, new Map(), there))).toEqual({ '.env.keys': 'tracked' })
  })

  it('are kept out by the rules of the whole machine and of the repository alone', async () => {
    git('init', '-q')
    put('.env.keys')
    const state = async () =>
      states(await privateFiles(source(false, ['.env.keys']), new Map(), runtime()))['.env.keys']
    put('home/.config/git/ignore', '.env.keys\n')
    expect(await state()).toBe('out')
    put('home/.config/git/ignore', '')
    put('home/.gitconfig', '[core]\n\texcludesFile = ~/rules\n')
    put('home/rules', '*.keys\n')
    expect(await state()).toBe('out')
    put('home/rules', '')
    expect(await state()).toBe('offered')
    put('.git/info/exclude', '.env.*\n')
    expect(await state()).toBe('out')
  })

  it('encrypted files that some rule hides are found', async () => {
    git('init', '-q')
    put('secrets/.env.production')
    put('.gitignore', '.env*\n')
    const read = new Map([['a', [join(folder, 'secrets/.env.production')]]])
    expect(await hiddenFiles(source(false, []), read, runtime())).toEqual(['secrets/.env.production'])
    put('.gitignore', '.env*\n!/secrets/.env.*\n')
    expect(await hiddenFiles(source(false, []), read, runtime())).toEqual([])
  })
})

describe('ignore rules', () => {
  const paths = [
    ...['.env', '.env.keys', 'a.keys', 'secrets/.env.keys', 'secrets/deep/.env.keys', 'secrets/x#y', 'build/out/a.txt'],
    ...[
      'src/build/a.txt',
      'a/b/c/d.txt',
      'a/d.txt',
      'logs/debug.log',
      'logs/a/debug.log',
      '!odd',
      'x1.txt',
      'x[1].txt',
    ],
  ]
  it.each([
    '.env.keys',
    '/.env.keys',
    '.env*\n!.env',
    'secrets/',
    'secrets\n!secrets/.env.keys',
    'secrets/*\n!secrets/.env.keys',
    'secrets/**',
    '**/.env.keys',
    'build/',
    '/build',
    'a/**/d.txt',
    'a/*/d.txt',
    'logs/**/debug.log',
    '# a comment\n\\!odd\n*.log   ',
    'x[0-9].txt',
    'x[!0-9].txt',
    'x\\[1\\].txt',
    '?.keys',
    '*',
    '*\n!*/\n!*.txt',
    '/*\n!/secrets/',
    'secrets/x#y',
    '[',
    '',
  ])('are read as git reads them: %j', (rules) => {
    git('init', '-q')
    put('.gitignore', rules)
    for (const path of paths) put(path)
    // told of each, with the rule that says so: none, or one that takes the path out again, where it is not ignored
    const { status, stdout } = spawnSync('git', ['check-ignore', '--no-index', '-v', '-n', '-z', '--stdin'], {
      cwd: folder,
      env: env(),
      encoding: 'utf8',
      input: paths.map((path) => `${path}\0`).join(''),
    })
    // 1 where it ignores none
    expect([0, 1]).toContain(status)
    const told = stdout.split('\0')
    const theirs = paths.filter((path, index) => {
      const [, , rule, about] = told.slice(index * 4, index * 4 + 4)
      expect(about).toBe(path)
      return rule !== '' && !rule?.startsWith('!')
    })
    expect(paths.filter((path) => isIgnored(path, ignoreRules(rules, '')))).toEqual(theirs)
  })
})

describe('the index', () => {
  it.each([2, 3, 4])('of version %d is read as git writes it', async (version) => {
    git('init', '-q')
    const paths = Array.from({ length: 60 }, (_, index) => `f${'o'.repeat(index)}/ä${index}.txt`)
    for (const path of paths) put(path)
    put('later')
    git('add', '.')
    git('rm', '-q', '--cached', 'later')
    if (version === 3) git('add', '-N', 'later')
    git('update-index', `--index-version=${version}`)
    const bytes = (await diskFiles.read(join(folder, '.git/index'))) ?? new Uint8Array()
    const asked = new Set([...paths, 'later', 'none'])
    expect([...(trackedIn(bytes, 20, asked) ?? [])].sort()).toEqual(
      [...paths, ...(version === 3 ? ['later'] : [])].sort(),
    )
  })

  it('of another form is no index', () => {
    expect(trackedIn(Buffer.from('DIRC\0\0\0\x09\0\0\0\0'), 20, new Set())).toBeUndefined()
    expect(trackedIn(Buffer.from('DIRC\0\0\0\x02\0\0\0\x09'), 20, new Set())).toBeUndefined()
    expect(trackedIn(Buffer.from('nothing of the sort'), 20, new Set())).toBeUndefined()
  })
})
