import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sourceSetup, sourceSteps } from '../../../src/cli/commands/init/source.js'
import { main } from '../../../src/cli/main.js'
import { openOutput } from '../../../src/cli/terminal/output.js'
import { loadConfig } from '../../../src/io/config/load.js'
import { schemaUrl } from '../../../src/io/system/schema-address.js'
import { sources } from '../../../src/sources/index.js'
import { targets } from '../../../src/targets/index.js'
import { type Desk, openDesk, scripted } from '../kit.js'

let desk: Desk

beforeEach(async () => {
  desk = await openDesk()
})
afterEach(() => desk.close())

const flags = [
  'init',
  '--owner',
  'acme',
  '--source',
  'memory',
  '--environment',
  'preview,production',
  '--ledger',
  'file',
]

/** Runs with the kinds of target and source that ship. */
async function real(argv: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' }
  const output = openOutput({
    stdout: { write: (text) => (said.out += text) },
    stderr: { write: (text) => (said.err += text) },
    stdin: {},
    env: {},
  })
  return { code: await main(argv, { runtime: desk.runtime, output, targets, sources, self: 'sealpost' }), ...said }
}

const account = '0123456789abcdef0123456789abcdef'

describe('init without a terminal', () => {
  it('writes a config that can be used, and says what comes next', async () => {
    const { code, out, err } = await desk.run([...flags, '--target', 'shelf:rack=a'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(`Wrote sealpost.yaml and .gitignore.

Still to do:
  - Put a token into SHELF_TOKEN; create one at https://shelf.example/tokens

Next:
  sealpost doctor  # checks the setup; shows a fix for each problem
  sealpost plan    # shows what an apply would change; writes nothing
  sealpost apply   # shows the plan, asks, writes, verifies
`)
    expect(await desk.read('sealpost.yaml')).toBe(`# yaml-language-server: $schema=${schemaUrl}
# What Sealpost syncs, and where. This file contains no values, tokens or API addresses.
version: 1

# Who owns these entries. A ledger belongs to one owner and cannot be used by another.
owner: acme

# Where the values come from.
source:
  use: memory
  path: "secrets/.env.{environment}"
environments: [preview, production]

# The ledger records, as fingerprints, what was written where. This one is a file to commit after each apply, by one
# person at a time.
# \`sealpost ledger move\` copies it to another store.
ledger: { use: file }

# allow: what a run may do, a list of create, update, adopt and remove. As a single word, update means create and
# update; adopt and remove each mean create, update and themselves.
# maxUpdateShare: a run that would update a larger share of a target's names is refused.
policy: { allow: update, maxUpdateShare: 0.3 }

targets:
  shelf:
    use: shelf
    rack: a
    # environment of the source: place at the target
    environments:
      preview: preview
      production: production
`)
    expect((await stat(join(desk.folder, 'sealpost.yaml'))).mode & 0o777).toBe(0o644)
  })

  it('never overwrites', async () => {
    await desk.write('sealpost.yaml', 'mine')
    const { code, err } = await desk.run([...flags, '--target', 'shelf:rack=a'])
    expect(code).toBe(64)
    expect(err).toContain('sealpost.yaml already exists')
    expect(await desk.read('sealpost.yaml')).toBe('mine')
  })

  it('says which options are missing', async () => {
    const { code, err } = await desk.run(['init', '--owner', 'acme'])
    expect(code).toBe(64)
    expect(err).toContain('init needs --source, --environment, --target, --ledger, but there is no terminal to ask at')
  })

  it('writes nothing that could not be used', async () => {
    const wrong = await desk.run([...flags.map((flag) => (flag === 'acme' ? 'a b' : flag)), '--target', 'shelf:rack=a'])
    expect(wrong.code).toBe(64)
    expect(wrong.err).toContain('owner')
    const setting = await desk.run([...flags, '--target', 'shelf:rock=a'])
    expect(setting.code).toBe(64)
    expect(setting.err).toContain('rock')
    // there is no file whose line could be looked at
    for (const { err } of [wrong, setting]) {
      expect(err).toContain('error (usage):\n  this would not be a valid config:\n')
      expect(err).not.toMatch(/yaml:\d/)
      expect(err).toContain('Nothing was written.')
    }
    expect(await desk.read('sealpost.yaml')).toBeUndefined()
  })

  it('refuses environments that make no list, by the name of the option', async () => {
    for (const [given, complaint] of [
      [['production,production'], 'production is named twice'],
      [['preview', '--environment', 'production,preview'], 'preview is named twice'],
      [['pre view'], '"pre view" is not a valid name: use letters, digits, dots, dashes and underscores, at most 63'],
      [['preview,'], '"" is not a valid name: use letters, digits, dots, dashes and underscores, at most 63'],
    ] as const) {
      const argv = [...flags.slice(0, 5), '--ledger', 'file', '--environment', ...given, '--target', 'shelf:rack=a']
      const { code, err } = await desk.run(argv)
      expect(code).toBe(64)
      expect(err).toContain(`error (usage): --environment: ${complaint}\n  Nothing was written.`)
      expect(await desk.read('sealpost.yaml')).toBeUndefined()
    }
  })

  it('knows the kinds of target there are, and how each is named', async () => {
    const unknown = await desk.run([...flags, '--target', 'shlf:rack=a'])
    expect(unknown).toMatchObject({ code: 64 })
    expect(unknown.err).toContain('Did you mean shelf?')
    const bare = await desk.run([...flags, '--target', 'shelf'])
    expect(bare.err).toContain('Write shelf:setting=text,setting=text.')
  })

  it('guesses no place: what has no namesake is left to a person, or refused where nothing is left', async () => {
    const staging = flags.map((flag) => (flag === 'preview,production' ? 'staging,production' : flag))
    const { code, out } = await desk.run([...staging, '--target', 'shelf:rack=a'])
    expect(code).toBe(0)
    expect(out).toContain('  - Open sealpost.yaml and choose a place')
    expect(await desk.read('sealpost.yaml')).toContain('      # staging: choose from production | preview\n')
    const alone = staging.map((flag) => (flag === 'staging,production' ? 'staging' : flag))
    const none = await desk.run([...alone, '--target', 'shelf:rack=a', '--config', 'other.yaml'])
    expect(none.code).toBe(64)
    expect(none.err).toContain('no environment has the name of a place of shelf')
    expect(await desk.read('other.yaml')).toBeUndefined()
  })

  it('points editors at the schema: of the package that is installed, else of the release', async () => {
    await desk.run([...flags, '--target', 'shelf:rack=a'])
    expect((await desk.read('sealpost.yaml'))?.split('\n')[0]).toBe(`# yaml-language-server: $schema=${schemaUrl}`)
    await desk.write('node_modules/sealpost/dist/schema.json', '{}')
    await desk.run([...flags, '--target', 'shelf:rack=a', '--config', 'installed.yaml'])
    expect(await desk.read('installed.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\.\/node_modules\/sealpost\/dist\/schema\.json\n/,
    )
  })
})

describe('where the ledger lives', () => {
  const base = flags.slice(0, -2)
  const ledger = async (...more: string[]) => {
    const ran = await desk.run([...base, '--target', 'shelf:rack=a', ...more])
    return { ...ran, line: /^ledger: .*$/m.exec((await desk.read('sealpost.yaml')) ?? '')?.[0] }
  }
  const origin = async (url: string) => {
    await desk.write('.git/HEAD', 'ref: refs/heads/main\n')
    await desk.write('.git/config', `[remote "upstream"]\n\turl = ${url}\n`)
  }

  it('is never left to chance: without a terminal it has to be said', async () => {
    const { code, err, line } = await ledger()
    expect([code, line]).toEqual([64, undefined])
    expect(err).toContain('init needs --ledger, but there is no terminal to ask at')
    expect(err).toContain('Kinds of ledger: file, file-ignored, git-branch, git, s3.')
  })

  it.each([
    ['file', 'ledger: { use: file }', '/.sealpost/*.lock\n'],
    ['file-ignored', 'ledger: { use: file }', '/.sealpost/\n'],
    ['git-branch:acme/ledgers', 'ledger: { use: git-branch, repository: acme/ledgers }', undefined],
    ['git:upstream', 'ledger: { use: git, remote: upstream }', undefined],
    ['s3:acme-ledgers', 'ledger: { use: s3, bucket: acme-ledgers }', undefined],
  ])('is said as --ledger %s', async (given, line, ignored) => {
    expect(await ledger('--ledger', given)).toMatchObject({ code: 0, line })
    const kept = await desk.read('.gitignore')
    if (ignored === undefined) expect(kept).toBeUndefined()
    else expect(kept).toContain(ignored)
  })

  it('is found out from the remote of the checkout', async () => {
    await origin('git@github.com:acme/shop.git')
    expect((await ledger('--ledger', 'git-branch')).line).toBe('ledger: { use: git-branch, repository: acme/shop }')
    await desk.runtime.files.remove(join(desk.folder, 'sealpost.yaml'))
    expect((await ledger('--ledger', 'git')).line).toBe('ledger: { use: git, remote: upstream }')
  })

  it.each([
    ['git', '--ledger git is incomplete. Which remote of this checkout keeps it?', 'Write --ledger git:origin.'],
    [
      'git-branch',
      '--ledger git-branch is incomplete. Which repository keeps it?',
      'Write --ledger git-branch:acme/shop.',
    ],
    ['s3', '--ledger s3 is incomplete. Which bucket keeps it?', 'Write --ledger s3:acme-ledgers.'],
    ['s3:Acme', 'this would not be a valid config', 'Nothing was written.'],
    ['git-brnch', '--ledger: there is no ledger "git-brnch"', 'Did you mean git-branch?'],
    ['bucket', '--ledger: there is no ledger "bucket"', 'There are: file, file-ignored, git-branch, git, s3.'],
    ['file:x', '--ledger file takes nothing after it', 'Write --ledger file.'],
    ['git-branch:acme', 'this would not be a valid config', 'Nothing was written.'],
  ])('is refused as --ledger %s, with what to write', async (given, what, hint) => {
    const { code, err, line } = await ledger('--ledger', given)
    expect([code, line]).toEqual([64, undefined])
    expect(err).toContain(what)
    expect(err).toContain(hint)
  })

  it('is asked with a line of help for each way, and only what the chosen one needs', async () => {
    await origin('git@github.com:acme/shop.git')
    const { prompts, asked } = scripted(['git-branch'])
    const hints: string[] = []
    const watching: typeof prompts = {
      ...prompts,
      choose: (question, choices) => {
        hints.push(...choices.map(({ hint = '' }) => hint))
        return prompts.choose(question, choices)
      },
    }
    const line = [...base, '--source-path', 'x/{environment}', '--target', 'shelf:rack=a']
    const { code } = await desk.run(line, { terminal: true, prompts: watching })
    expect([code, asked]).toEqual([0, ['Where does Sealpost keep its ledger, which remembers what it wrote?']])
    expect(hints).toHaveLength(5)
    for (const hint of hints) expect(hint).toMatch(/^\S.{20,60}$/)
  })
})

describe('the commands that come next', () => {
  it('are three, begin with the key where there is none, and name another config', async () => {
    const line = [...flags, '--target', 'shelf:rack=a', '--config', "deploy/my config's.yaml"]
    const { out } = await desk.run(line, { env: { SEALPOST_KEY: undefined } })
    const next = out.slice(out.indexOf('Next:\n')).split('\n').slice(1)
    expect(next.filter((one) => one !== '' && !one.startsWith('  #'))).toEqual([
      '  export SEALPOST_KEY=$(sealpost keygen)',
      "  sealpost doctor --config 'deploy/my config'\\''s.yaml'",
      "  sealpost plan --config 'deploy/my config'\\''s.yaml'",
    ])
  })
})

describe('init for the kinds that ship', () => {
  it('writes what each of them needs', async () => {
    const given = ['github:acme/shop', 'github:acme', 'vercel:acme/shop-web', `cloudflare-pages:${account}/docs`]
    const more = [`cloudflare-workers:${account}/edge`, 'netlify:acme/1f2e']
    const { code, err } = await real([
      'init',
      '--owner=acme',
      '--source=dotenvx',
      '--environment=actions,production',
      '--ledger=file-ignored',
      ...[...given, ...more].flatMap((target) => ['--target', target]),
    ])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const { files, cwd } = desk.runtime
    const config = await loadConfig({ path: join(cwd, 'sealpost.yaml'), files, targets, sources, cwd })
    expect(config.policy).toMatchObject({ allow: ['create', 'update'], maxUpdateShare: 0.3 })
    expect(
      config.targets.map(({ name, places }) => [
        name,
        Object.fromEntries(places.map((one) => [one.environment, one.place])),
      ]),
    ).toEqual([
      ['shop', { actions: 'actions', production: { environment: 'production' } }],
      ['acme', { actions: 'actions' }],
      ['shop-web', { actions: { custom: 'actions' }, production: 'production' }],
      ['docs', { production: 'production' }],
      ['edge', { actions: { script: 'edge-actions' }, production: { script: 'edge' } }],
      ['acme-netlify', { production: 'production' }],
    ])
  })

  it.each(Object.keys(sources))('writes a source %s that can be used, and says its first step', async (source) => {
    const { code, err, out } = await real([
      'init',
      '--owner=acme',
      `--source=${source}`,
      '--environment=production',
      '--target=vercel:web',
      '--ledger=file',
    ])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const setup = await sourceSetup(source, sources)
    const [step] = sourceSteps(setup, setup.where.usual, ['production'])
    expect(out).toContain(`Still to do:\n  - ${step}\n`)
  })
})

describe('init at a terminal', () => {
  it('asks for everything and writes what was said', async () => {
    const { prompts, asked } = scripted([
      'acme',
      'memory',
      'vault/{environment}.env',
      '',
      'shelf',
      'rack=a',
      'preview',
      'nowhere',
      true,
      'shelf',
      'shelf:rack=b',
      'preview',
      'production',
      false,
      'git-branch',
      'acme/ledgers',
    ])
    const { code, out } = await desk.run(['init'], { terminal: true, prompts })
    expect(code).toBe(0)
    expect(out).toContain('choose a place')
    expect(asked).toHaveLength(16)
    expect(asked.join('\n')).not.toMatch(/password|secret value|token/i)
    const text = (await desk.read('sealpost.yaml')) ?? ''
    expect(text).toContain('  path: "vault/{environment}.env"\nenvironments: [preview, production]\n')
    expect(text).toContain(
      '    rack: a\n    # environment of the source: place at the target\n    environments:\n      preview: preview\n      # production: choose from production | preview\n',
    )
    expect(text).toContain('ledger: { use: git-branch, repository: "acme/ledgers" }\n'.replaceAll('"', ''))
    expect(text).toContain('  shelf-shelf:\n    use: shelf\n    rack: b\n')
  })

  it('takes no environment twice', async () => {
    const { prompts } = scripted(['acme', 'memory', '', 'production, production'])
    await expect(desk.run(['init'], { terminal: true, prompts })).resolves.toMatchObject({ code: 1 })
    expect(await desk.read('sealpost.yaml')).toBeUndefined()
  })

  it('asks only for what the options leave open', async () => {
    const { prompts, asked } = scripted(['platform', 'x/{environment}.env'])
    const argv = [
      'init',
      '--source',
      'memory',
      '--environment',
      'production',
      '--target',
      'shelf:rack=a',
      '--ledger',
      'file',
    ]
    const { code } = await desk.run(argv, { terminal: true, prompts })
    expect(code).toBe(0)
    expect(asked).toEqual(['Who owns these entries? (a team or a project)', 'Where are its files?'])
    expect(await desk.read('sealpost.yaml')).toContain('owner: platform\n')
  })
})
