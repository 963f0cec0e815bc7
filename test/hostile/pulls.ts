import type { Change, Rig } from './rig.js'

/** Which of the threats of docs/threat-model.md it tries. */
type Threat = 'T1' | 'T2' | 'T3' | 'T4' | 'T5' | 'T6' | 'T7' | 'T10'

/** A pull request that somebody opens in bad faith. */
export interface HostilePull {
  readonly threat: Threat
  readonly name: string
  readonly change: Change
  /** What a person must be told, as it stands in the log; the step ends with 0. */
  readonly told?: readonly string[]
  /** What it is refused for; the step ends with 64. */
  readonly refused?: string
}

const laughs = `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi']
  .map((name, index) => {
    const before = 'abcdefgh'[index]
    return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`
  })
  .join('\n')}\n`

/** A package that does harm where it is as much as loaded. */
const harm = `globalThis.sealpostHarmed = true
process.env.SEALPOST_HARMED = '1'
export const target = {}
export const source = {}
`
const harmful: Change = {
  'node_modules/harmful/package.json': '{ "name": "harmful", "type": "module", "main": "index.js" }',
  'node_modules/harmful/index.js': harm,
  'harmful.mjs': harm,
}

/** Everything below changes the config at one place. */
export function hostilePulls(rig: Pick<Rig, 'config'>): HostilePull[] {
  const { config } = rig
  const edit = (from: string, to: string): Change => {
    if (!config.includes(from)) throw new Error(`the config has no ${from}`)
    return { 'sealpost.yaml': config.replace(from, to) }
  }
  const add = (lines: string): Change => ({ 'sealpost.yaml': `${config}${lines}` })
  const top = (line: string): Change => ({ 'sealpost.yaml': `${line}\n${config}` })
  const whole = (content: Change[string]): Change => ({ 'sealpost.yaml': content })
  const spy = (settings: string) =>
    add(`  spy:\n    use: github\n    ${settings}\n    environments: { production: actions }\n`)
  const rename = (name: string) =>
    edit('    project: shop-web', `    project: shop-web\n    rename: { DATABASE_URL: ${JSON.stringify(name)} }`)

  const target: HostilePull[] = [
    {
      name: 'the repository is another one',
      change: edit('acme/shop', 'mallory/loot'),
      told: ['`mallory/loot`', 'Destinations changed'],
    },
    {
      name: 'the project is another one',
      change: edit('shop-web', 'loot'),
      told: ['`project` is `loot` (was `shop-web`)'],
    },
    {
      name: 'one target more, and it is the attacker’s',
      change: spy('repository: mallory/loot'),
      told: ['the target `spy` (`github`) is new', '`production` goes to `actions` of `spy`'],
    },
    {
      name: 'an organisation in place of a repository',
      change: edit('repository: acme/shop', 'organization: mallory'),
      refused: 'an organisation has no environments',
    },
    {
      name: 'another vendor',
      change: edit(
        'use: vercel\n    project: shop-web',
        'use: cloudflare-pages\n    account: "0123456789abcdef0123456789abcdef"\n    project: loot',
      ),
      told: ['`use` is `cloudflare-pages` (was `vercel`)'],
    },
    { name: 'a repository that climbs', change: edit('acme/shop', 'acme/..'), refused: 'must be owner/name' },
    {
      name: 'a repository with a path behind it',
      change: edit('acme/shop', 'acme/shop/../../mallory/loot'),
      refused: 'must be owner/name',
    },
    {
      name: 'a repository with a query',
      change: edit('acme/shop', '"acme/shop?x=mallory"'),
      refused: 'must be owner/name',
    },
    {
      name: 'the only target is gone, and a new one has its name',
      change: edit('use: github\n    repository: acme/shop', 'use: github\n    repository: mallory/shop'),
      told: ['`mallory/shop`'],
    },
    {
      name: 'environments are made where there are none',
      change: edit('repository: acme/shop', 'repository: mallory/loot\n    createEnvironments: true'),
      told: ['`createEnvironments` is `true`'],
    },
  ].map((one) => ({ threat: 'T1', ...one }) as const)

  const mapping: HostilePull[] = [
    {
      name: 'production goes where preview was',
      change: edit(
        'production: { environment: production }\n      preview: actions',
        'production: actions\n      preview: { environment: production }',
      ),
      told: ['`production` goes to `actions` of `repo`', 'Permissions widened'],
    },
    {
      name: 'production goes to one place more',
      change: edit('production: production\n', 'production: [production, development]\n'),
      told: ['`production` goes to `development` of `web`'],
    },
    {
      name: 'production goes to a preview that its author can read',
      change: edit('production: production\n      preview: preview', 'production: [production, preview]'),
      told: ['`production` goes to `preview` of `web`'],
    },
    {
      name: 'two environments at one place',
      change: edit('production: production\n', 'production: preview\n'),
      refused: 'two environments map to this place',
    },
    {
      name: 'names that were left out',
      change: edit('["*", "!INTERNAL_*"]', '["*"]'),
      told: ['`secrets` no longer contains `!INTERNAL_*`, for `web`'],
    },
    {
      name: 'everything is kept readable',
      change: edit('["NEXT_PUBLIC_*"]', '["*"]'),
      told: ['`public` now contains `*`, for `web`'],
    },
    {
      name: 'a secret under a name that is kept readable',
      change: edit(
        '    public: ["NEXT_PUBLIC_*"]',
        '    public: ["STRIPE_KEY"]\n    rename: { STRIPE_KEY: NEXT_PUBLIC_STRIPE }',
      ),
      told: ['`STRIPE_KEY` is named `NEXT_PUBLIC_STRIPE` at `web`'],
    },
    {
      name: 'a prefix',
      change: edit('    project: shop-web', '    project: shop-web\n    prefix: NEXT_PUBLIC_'),
      told: ['`prefix` is `NEXT_PUBLIC_`, for `web`'],
    },
    {
      name: 'one file for both environments',
      change: edit('secrets/{environment}.env', 'secrets/production.env'),
      told: ['`source.path` is `secrets/production.env`'],
    },
    {
      name: 'a new environment that reads another one’s file',
      change: {
        ...edit('environments: [preview, production]', 'environments: [preview, production, staging]'),
        'secrets/staging.env': { link: 'production.env' },
      },
      told: ['the environment `staging` is new'],
    },
    {
      name: 'a branch of the project, for production',
      change: edit('production: production\n', 'production: { branch: mallory }\n'),
      told: ['`production` goes to `{"branch":"mallory"}` of `web`'],
    },
  ].map((one) => ({ threat: 'T2', ...one }) as const)

  const endpoint: HostilePull[] = [
    {
      name: 'an endpoint',
      change: edit('    project: shop-web', '    project: shop-web\n    endpoint: https://evil.invalid'),
      refused: 'targets.web.endpoint: unknown key',
    },
    {
      name: 'an address of the API',
      change: edit('    repository: acme/shop', '    repository: acme/shop\n    apiUrl: https://evil.invalid'),
      refused: 'unknown key',
    },
    { name: 'a proxy', change: top('proxy: http://evil.invalid:3128'), refused: 'proxy: unknown key' },
    { name: 'variables', change: top('env: { GITHUB_API_URL: "https://evil.invalid" }'), refused: 'env: unknown key' },
    {
      name: 'a source with an address',
      change: edit('path: "secrets/{environment}.env"', 'url: "https://evil.invalid"'),
      refused: 'source.url: unknown key',
    },
    {
      name: 'a source whose path is an address',
      change: edit('secrets/{environment}.env', 'https://evil.invalid/{environment}'),
      told: ['`source.path` is `https://evil.invalid/{environment}`'],
    },
    {
      name: 'a project that is an address',
      change: edit('shop-web', '"https://evil.invalid/x"'),
      refused: 'targets.web.project',
    },
    {
      name: 'a project that climbs',
      change: edit('shop-web', '"../../v9/projects/loot"'),
      refused: 'targets.web.project',
    },
    {
      name: 'a ledger elsewhere',
      change: edit('{ use: file, path: .sealpost/ledger.json }', '{ use: git-branch, repository: mallory/loot }'),
      told: ['`ledger.repository` is `mallory/loot`'],
    },
    {
      name: 'a token in the config',
      change: edit('    project: shop-web', '    project: shop-web\n    token: ghp_made_up'),
      refused: 'the config must not contain tokens',
    },
    {
      name: 'the ledger’s key for a token',
      change: edit('    project: shop-web', '    project: loot\n    token: { env: SEALPOST_KEY }'),
      refused: 'SEALPOST_… and DOTENV_PRIVATE_KEY… are reserved for keys of the run itself',
    },
    {
      name: 'the runner’s own token for a token',
      change: spy('repository: mallory/loot\n    token: { env: ACTIONS_RUNTIME_TOKEN }'),
      told: ['`spy` reads its token from `ACTIONS_RUNTIME_TOKEN`'],
    },
    {
      name: 'a variable with a line end',
      change: edit('    project: shop-web', '    project: shop-web\n    token: { env: "A\\nB" }'),
      refused: 'must be the name of an environment variable',
    },
  ].map((one) => ({ threat: 'T3', ...one }) as const)

  const code: HostilePull[] = [
    {
      name: 'a target that is a package',
      change: {
        ...spy('repository: mallory/loot'),
        ...whole(config.replace('use: vercel\n    project: shop-web', 'use: harmful')),
        ...harmful,
      },
      told: ['`use` is `harmful` (was `vercel`)'],
    },
    {
      name: 'one package more',
      change: { ...add('  spy:\n    use: harmful\n    environments: { production: x }\n'), ...harmful },
      told: ['the target `spy` (`harmful`) is new'],
    },
    {
      name: 'a source that is a package',
      change: { ...edit('use: dotenvx, path: "secrets/{environment}.env"', 'use: harmful'), ...harmful },
      refused: 'packages are not loaded for pull requests',
    },
    ...[
      './harmful.mjs',
      '../harmful.mjs',
      'file:///tmp/harmful.mjs',
      'node:child_process',
      'data:text/javascript,1',
    ].map((use) => ({
      name: `a source that is ${use}`,
      change: { ...edit('use: dotenvx, path: "secrets/{environment}.env"', `use: "${use}"`), ...harmful },
      refused: 'packages are not loaded for pull requests',
    })),
    {
      name: 'a tag that makes a function',
      change: edit('owner: acme-platform', 'owner: !!js/function "function () { globalThis.sealpostHarmed = true }"'),
      refused: 'tags are not supported',
    },
    {
      name: 'a tag of a language',
      change: edit('owner: acme-platform', 'owner: !!python/object/apply:os.system ["true"]'),
      refused: 'tags are not supported',
    },
    {
      name: 'a tag that reads a file',
      change: edit('owner: acme-platform', 'owner: !include /proc/self/environ'),
      refused: 'tags are not supported',
    },
    {
      name: 'an anchor and its aliases',
      change: edit('targets:\n', 'x: &x { use: github }\ntargets:\n  a: *x\n'),
      refused: 'aliases are not supported',
    },
    {
      name: 'an anchor that nothing refers to',
      change: edit('targets:\n', 'x: &x { use: github }\ntargets:\n'),
      refused: 'anchors (&…) are not supported',
    },
    { name: 'a billion laughs', change: whole(laughs), refused: 'aliases are not supported' },
    {
      name: 'a merge key',
      change: edit('    project: shop-web', '    <<: { project: loot }'),
      refused: 'merge keys (<<) are not supported',
    },
    {
      name: 'a key that appears twice',
      change: edit('    project: shop-web', '    project: shop-web\n    project: loot'),
      refused: 'appears twice',
    },
    { name: 'a directive', change: whole(`%YAML 1.1\n---\n${config}`), refused: '%25 directives are not supported' },
    { name: 'a second document', change: add('---\nversion: 1\n'), refused: 'a second document begins here' },
    {
      name: 'bytes that are no text',
      change: whole(new Uint8Array([...Buffer.from(config), 0xff, 0xfe])),
      refused: 'not valid UTF-8',
    },
    {
      name: 'another encoding',
      change: whole(new Uint8Array(Buffer.from(`\ufeff${config}`, 'utf16le'))),
      refused: 'is UTF-16; save it as UTF-8',
    },
    { name: 'more than anybody reads', change: add(`# ${'x'.repeat(1024 * 1024)}\n`), refused: 'larger than 1 MiB' },
    {
      name: 'lists in lists',
      change: top(`deep: ${'['.repeat(3000)}${']'.repeat(3000)}`),
      refused: 'more than 24 levels deep',
    },
    {
      name: 'a pattern that takes for ever',
      change: edit('["*", "!INTERNAL_*"]', `["${'*a'.repeat(400)}b"]`),
      told: ['`secrets` now contains `*a'],
    },
    {
      name: 'a key that every object inherits',
      change: top('__proto__: { owner: mallory }'),
      refused: '__proto__: unknown key',
    },
    {
      name: 'a target that every object inherits',
      change: add(
        '  constructor:\n    use: github\n    repository: mallory/loot\n    environments: { production: actions }\n',
      ),
      told: ['the target `constructor` (`github`) is new'],
    },
    {
      name: 'a constructor’s prototype',
      change: add(
        '  spy:\n    use: github\n    repository: acme/spy\n    constructor: { prototype: { harmed: true } }\n    environments: { preview: actions }\n',
      ),
      refused: 'targets.spy.constructor: unknown key',
    },
    {
      name: 'a name that every object inherits',
      change: edit('    project: shop-web', '    project: shop-web\n    rename: { __proto__: X, constructor: Y }'),
      told: ['`constructor` is named `Y` at `web`'],
    },
    {
      name: 'a letter that looks like another',
      change: whole(config.replace('targets:', 'tаrgets:')),
      refused: 'unknown key',
    },
    { name: 'nothing', change: whole(''), refused: 'the config: is empty' },
    { name: 'no config any more', change: whole(undefined), told: ['the config is removed'] },
    {
      name: 'a folder in place of the config',
      change: { 'sealpost.yaml': undefined, 'sealpost.yaml/a': 'x' },
      refused: 'not a file',
    },
    {
      name: 'a link to the source in place of the config',
      change: whole({ link: 'secrets/production.env' }),
      refused: 'must be a mapping of keys',
    },
    {
      name: 'a link to the process in place of the config',
      change: whole({ link: '/proc/self/environ' }),
      refused: 'not a file',
    },
    {
      name: 'a link that climbs in place of the config',
      change: whole({ link: '../../../../etc/passwd' }),
      refused: 'not a file',
    },
    ...[
      '../../../../proc/self/environ',
      '/proc/self/environ',
      'secrets/../../../../etc/{environment}',
      '.git/{environment}',
    ].map((path) => ({
      name: `a source at ${path}`,
      change: edit('secrets/{environment}.env', path),
      told: [`\`source.path\` is \`${path}\``],
    })),
    ...['/etc/cron.d/x', '../../ledger.json', '.git/config'].map((path) => ({
      name: `a ledger at ${path}`,
      change: edit('.sealpost/ledger.json', path),
      told: [`\`ledger.path\` is \`${path}\``],
    })),
  ].map((one) => ({ threat: 'T4', ...one }) as const)

  const loosened: HostilePull[] = [
    {
      name: 'removal is allowed',
      change: edit('allow: update', 'allow: remove, maxRemovals: 1000'),
      told: ['`policy.allow` now contains `remove`', '`policy.maxRemovals` is `1000` (was `0`)', 'Permissions widened'],
    },
    {
      name: 'nothing is protected',
      change: edit(', protect: ["STRIPE_*"]', ''),
      told: ['`policy.protect` no longer contains `STRIPE_*`'],
    },
    {
      name: 'another owner',
      change: edit('acme-platform', 'mallory'),
      told: ['the owner is `mallory` (was `acme-platform`)'],
    },
    {
      name: 'no target',
      change: whole(`${config.slice(0, config.indexOf('targets:'))}targets: {}\n`),
      told: ['the target `web` (`vercel`) is removed'],
    },
    { name: 'an empty source', change: { 'secrets/production.env': '' } },
    { name: 'no source', change: { 'secrets/production.env': undefined } },
    {
      name: 'all at once',
      change: {
        ...edit('allow: update', 'allow: remove, maxRemovals: 1000'),
        'secrets/production.env': '',
        'secrets/preview.env': '',
      },
      told: ['`policy.allow` now contains `remove`'],
    },
  ].map((one) => ({ threat: 'T6', ...one }) as const)

  const names: HostilePull[] = [
    ['a workflow command', '\n::error title=x::y'],
    ['a command that stops commands', '::stop-commands::x'],
    ['a command in the old form', '##[add-matcher]x.json'],
    ['an output', 'X\nchanged=false'],
    ['an output with a fence', 'X<<EOF\nevil\nEOF'],
    ['a mention', '@acme/everyone'],
    ['a picture that tells on its reader', '![x](https://evil.invalid/x.png)'],
    ['a link', '[click](https://evil.invalid)'],
    ['a page', '</code></table><img src=x onerror=alert(1)><script>alert(1)</script>'],
    ['a terminal command', '\u001b[2J\u001b]8;;https://evil.invalid\u0007x'],
    ['letters that run backwards', 'a\u202egnp.exe'],
    ['letters that nobody sees', 'a\u200bb\u2060c'],
    ['what ends code', '`</code> @octocat `'],
    ['what ends a table', 'a | b\n| c'],
    ['as long as a text may be', 'x'.repeat(16 * 1024 - 2)],
  ].map(
    ([what, name]) =>
      ({
        threat: 'T7',
        name: `a name that is ${what}`,
        change: rename(name ?? ''),
        told: ['`DATABASE_URL` is named'],
      }) as const,
  )
  const endless: HostilePull = {
    threat: 'T7',
    name: 'a name without end',
    change: rename('x'.repeat(100_000)),
    refused: 'a text of more than 16384 characters begins here',
  }

  const ledger: HostilePull[] = [
    { name: 'a ledger that was made up', change: { '.sealpost/ledger.json': '{\n"web": {\n  "x": 1\n}\n}\n' } },
    { name: 'no ledger', change: { '.sealpost/ledger.json': undefined, '.sealpost/ledger.json.anchor': undefined } },
    { name: 'a ledger that is a link', change: { '.sealpost/ledger.json': { link: '/proc/self/environ' } } },
    {
      name: 'no ledger and another place for it',
      change: { ...edit('.sealpost/ledger.json', 'other.json'), 'other.json': '{\n}\n' },
      told: ['`ledger.path` is `other.json`'],
    },
  ].map((one) => ({ threat: 'T10', ...one }) as const)

  return [...target, ...mapping, ...endpoint, ...code, ...loosened, ...names, endless, ...ledger]
}

/** Two pull requests that differ in a guess: one is right, one is wrong, and nobody may see which. */
export interface Guess {
  readonly name: string
  /** The change for a text that somebody takes for the value. */
  readonly of: (guess: string) => Promise<Change> | Change
  readonly right: string
  readonly wrong: string
  /** Whether the guess itself is a name, so that the plan's hash hangs on it. */
  readonly shows?: true
}

/** Everywhere in a config where a guess can stand: what it is there, and the config that says it. */
function sayings(edit: (from: string, to: string) => string): [name: string, of: (guess: string) => string][] {
  const web = (line: string) => edit('    project: shop-web', `    project: shop-web\n    ${line}`)
  return [
    ['a new name', (guess) => web(`rename: { DATABASE_URL: ${guess} }`)],
    ['a name at the source that is renamed', (guess) => web(`rename: { ${guess}: OTHER }`)],
    ['a name that is protected', (guess) => edit('"STRIPE_*"', `"STRIPE_*", ${guess}`)],
    ['a name that may be empty', (guess) => edit('allow: update', `allow: update, allowEmpty: [${guess}]`)],
    ['a name that is public', (guess) => edit('["NEXT_PUBLIC_*"]', `["NEXT_PUBLIC_*", ${guess}]`)],
    ['a name that is sent', (guess) => edit('["*", "!INTERNAL_*"]', `["*", "!INTERNAL_*", ${guess}]`)],
    ['the beginning of names', (guess) => web(`prefix: ${guess}`)],
    ['a project', (guess) => edit('shop-web', guess)],
    ['a repository', (guess) => edit('acme/shop', `acme/${guess}`)],
    ['a branch of a project', (guess) => edit('preview: preview', `preview: { branch: ${guess} }`)],
    ['a deployment environment', (guess) => edit('{ environment: production }', `{ environment: ${guess} }`)],
    ['an environment', (guess) => edit('[preview, production]', `[preview, production, ${guess}]`)],
    ['a place of the ledger', (guess) => edit('.sealpost/ledger.json', `${guess}.json`)],
    ['a path of the source', (guess) => edit('secrets/{environment}.env', `${guess}/{environment}.env`)],
    ['the variable of a token', (guess) => web(`token: { env: ${guess} }`)],
    ['a remark', (guess) => `${edit('acme-platform', 'acme-platform')}# ${guess}\n`],
  ]
}

/** Every way that was thought of to ask whether a value is this one. */
export function guesses(rig: Pick<Rig, 'config' | 'encrypted' | 'values'>): Guess[] {
  const { config, encrypted, values } = rig
  const { production, preview } = values
  const right = production.DATABASE_URL ?? ''
  const wrong = right.replace('Zx81', 'Zx82')
  const edit = (from: string, to: string): string => {
    if (!config.includes(from)) throw new Error(`the config has no ${from}`)
    return config.replace(from, to)
  }
  const withGuess = (name: string) => async (guess: string) => ({
    'secrets/production.env': await encrypted('production', { ...production, [name]: guess }),
  })
  const plain = (text: Readonly<Record<string, string>>) =>
    Object.entries(text)
      .map(([name, value]) => `${name}='${value}'\n`)
      .join('')
  const all: (Omit<Guess, 'right' | 'wrong'> & Partial<Guess>)[] = [
    { name: 'in the value’s own place, encrypted anew', of: withGuess('DATABASE_URL') },
    {
      name: 'in the value’s own place, in both environments',
      of: async (guess) => ({
        ...(await withGuess('DATABASE_URL')(guess)),
        'secrets/preview.env': await encrypted('preview', { ...preview, DATABASE_URL: guess }),
      }),
    },
    { name: 'under a new name', of: withGuess('GUESS') },
    {
      name: 'under a new name that is renamed to the value’s',
      of: async (guess) => ({
        ...(await withGuess('GUESS')(guess)),
        'sealpost.yaml': edit('    project: shop-web', '    project: shop-web\n    rename: { GUESS: DATABASE_URL }'),
      }),
    },
    {
      name: 'as plain text, where the config allows it',
      of: (guess) => ({
        'secrets/production.env': plain({ DATABASE_URL: guess }),
        'sealpost.yaml': edit('use: dotenvx,', 'use: dotenvx, plain: allow,'),
      }),
    },
    {
      name: 'as plain text, where the config does not allow it',
      of: (guess) => ({ 'secrets/production.env': plain({ DATABASE_URL: guess }) }),
    },
    {
      name: 'as plain text of another source',
      of: (guess) => ({
        'secrets/production.env': plain({ DATABASE_URL: guess }),
        'sealpost.yaml': edit('use: dotenvx,', 'use: dotenv,'),
      }),
    },
    {
      name: 'in a file of its own, by another path',
      of: (guess) => ({
        'guess/production.env': plain({ DATABASE_URL: guess }),
        'guess/preview.env': plain({ A: 'x' }),
        'sealpost.yaml': edit(
          'use: dotenvx, path: "secrets/{environment}.env"',
          'use: dotenv, path: "guess/{environment}.env"',
        ),
      }),
    },
    {
      name: 'through a link',
      of: (guess) => ({
        'guess.env': plain({ DATABASE_URL: guess }),
        'secrets/production.env': { link: '../guess.env' },
      }),
    },
    {
      name: 'in an environment of its own, for the same place',
      of: async (guess) => ({
        'secrets/guess.env': await encrypted('production', { DATABASE_URL: guess }),
        'sealpost.yaml': edit('[preview, production]', '[preview, production, guess]').replaceAll(
          '      production:',
          '      guess:',
        ),
      }),
    },
    {
      name: 'of what somebody edited at the target',
      of: withGuess('SHARED_TOKEN'),
      right: 'edited-made-up',
      wrong: 'edited-made-uq',
    },
    {
      name: 'of whether two environments share a value',
      of: async (guess) => ({ 'secrets/preview.env': await encrypted('preview', { ...preview, SHARED_TOKEN: guess }) }),
      right: production.SHARED_TOKEN ?? '',
      wrong: 'shared-made-up-77aa90b2',
    },
    {
      name: 'for a name that is protected',
      of: withGuess('STRIPE_KEY'),
      right: production.STRIPE_KEY ?? '',
      wrong: 'sk_made_up_4f9a1c27e1',
    },
    {
      name: 'for a name that is left out',
      of: withGuess('INTERNAL_NOTE'),
      right: production.INTERNAL_NOTE ?? '',
      wrong: 'note-made-up-0b1c2d3f',
    },
    {
      name: 'with a looser policy',
      of: async (guess) => ({
        ...(await withGuess('DATABASE_URL')(guess)),
        'sealpost.yaml': edit('allow: update', 'allow: remove, maxUpdateShare: 0.01'),
      }),
    },
    {
      name: 'with a ledger of one’s own',
      of: async (guess) => ({
        ...(await withGuess('DATABASE_URL')(guess)),
        '.sealpost/ledger.json': undefined,
        '.sealpost/ledger.json.anchor': undefined,
      }),
    },
    {
      name: 'as a name at the target',
      of: (guess) => ({
        'sealpost.yaml': edit(
          '    project: shop-web',
          `    project: shop-web\n    rename: { DATABASE_URL: "${guess}" }`,
        ),
      }),
    },
    {
      name: 'as a name that pages have to escape',
      of: (guess) => ({
        'sealpost.yaml': edit(
          '    project: shop-web',
          `    project: shop-web\n    rename: { DATABASE_URL: ${JSON.stringify(guess)} }`,
        ),
      }),
      right: production.ODD ?? '',
      wrong: (production.ODD ?? '').replace('made', 'mode'),
    },
    {
      name: 'as a list of patterns, one for each piece',
      of: (guess) => ({
        'sealpost.yaml': edit(
          '"!INTERNAL_*"',
          (guess.match(/.{1,8}/g) ?? []).map((one) => JSON.stringify(`!${one}`)).join(', '),
        ),
      }),
      right: production.ODD ?? '',
      wrong: (production.ODD ?? '').replace('made', 'mode'),
    },
    {
      name: 'as a name at the source',
      of: async (guess) => ({
        'secrets/production.env': await encrypted('production', { ...production, [guess]: 'x' }),
      }),
      right: production.STRIPE_KEY ?? '',
      wrong: 'sk_made_up_4f9a1c27e1',
      shows: true,
    },
    {
      name: 'as the name of a target',
      of: (guess) => ({ 'sealpost.yaml': config.replace('  web:', `  ${guess}:`) }),
      right: production.STRIPE_KEY ?? '',
      wrong: 'sk_made_up_4f9a1c27e1',
    },
    {
      name: 'as the owner',
      of: (guess) => ({ 'sealpost.yaml': edit('acme-platform', guess) }),
      right: production.STRIPE_KEY ?? '',
      wrong: 'sk_made_up_4f9a1c27e1',
    },
    ...sayings(edit).map(([name, of]) => ({
      name: `as ${name}`,
      of: (guess: string) => ({ 'sealpost.yaml': of(guess) }),
      right: production.STRIPE_KEY ?? '',
      wrong: 'sk_made_up_4f9a1c27e1',
    })),
    { name: 'as a pattern of names', of: (guess) => ({ 'sealpost.yaml': edit('"!INTERNAL_*"', `"!${guess}"`) }) },
    {
      name: 'as a part of a name',
      of: (guess) => ({ 'sealpost.yaml': edit('"!INTERNAL_*"', `"!${guess}"`) }),
      right: right.slice(12, 24),
      wrong: wrong.slice(12, 24),
    },
    {
      name: 'as base64 in a name',
      of: (guess) => ({ 'sealpost.yaml': edit('"!INTERNAL_*"', `"!${Buffer.from(guess).toString('base64')}"`) }),
    },
    {
      name: 'as a mistake that is complained about',
      of: (guess) => ({
        'sealpost.yaml': edit('    project: shop-web', `    project: shop-web\n    ${JSON.stringify(guess)}: x`),
      }),
      right: production.STRIPE_KEY ?? '',
      wrong: 'sk_made_up_4f9a1c27e1',
    },
  ]
  return all.map((one) => ({ right, wrong, ...one }))
}
