import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { main } from '../../../src/cli/main.js'
import { openOutput } from '../../../src/cli/terminal/output.js'
import { loadConfig } from '../../../src/io/config/load.js'
import { sources } from '../../../src/sources/index.js'
import { targets } from '../../../src/targets/index.js'
import { type Desk, openDesk, scripted } from '../kit.js'

let desk: Desk

beforeEach(async () => {
  desk = await openDesk()
})
afterEach(() => desk.close())

const value = 'made-up-value-that-nobody-may-see'
const account = '0123456789abcdef0123456789abcdef'

/** Runs with the kinds of target and source that ship; with answers, at a terminal. */
async function run(line: string, more: { answers?: (string | boolean)[]; env?: Record<string, string> } = {}) {
  const said = { out: '', err: '' }
  const isTTY = more.answers !== undefined
  const output = openOutput({
    stdout: { write: (text) => (said.out += text), isTTY },
    stderr: { write: (text) => (said.err += text), isTTY },
    stdin: { isTTY },
    env: { NO_COLOR: '1' },
  })
  const { prompts, asked } = scripted(more.answers ?? [])
  const code = await main(line.split(' '), {
    runtime: { ...desk.runtime, env: { ...desk.runtime.env, ...more.env } },
    output: isTTY ? { ...output, ask: async () => prompts } : output,
    targets,
    sources,
    self: 'sealpost',
  })
  expect(said.out + said.err).not.toMatch(/made-up/)
  return { code, asked, ...said }
}

/** Where each target of the config that was written sends which environment. */
async function written() {
  const { files, cwd, env } = desk.runtime
  const config = await loadConfig({ path: join(cwd, 'sealpost.yaml'), files, targets, sources, cwd, env })
  return config.targets.map(({ name, places, secrets, public: open }) => ({
    name,
    places: Object.fromEntries(places.map((one) => [one.environment, one.place])),
    secrets,
    open,
  }))
}

const origin = (url: string) =>
  desk
    .write('.git/config', `[remote "origin"]\n\turl = ${url}\n`)
    .then(() => desk.write('.git/HEAD', 'ref: refs/heads/main\n'))

const hostileName = 'a\n  evil: { use: fly, app: evil, environments: { production: evil } }\n  #.yml'

describe('a file of somebody else', () => {
  it('cannot write a line of the config by its name', async () => {
    await origin('git@github.com:acme/shop.git')
    await desk.write(
      `.github/workflows/${hostileName}`,
      'jobs: { a: { environment: production, steps: [{ run: "secrets.A" }] } }',
    )
    expect((await run('init --from .')).code).toBe(0)
    expect((await written()).map(({ name }) => name)).toEqual(['shop'])
  })

  it('cannot put more into a command to copy than a word', async () => {
    await desk.write('.netlify/state.json', '{"siteId":"1f2e$(touch x)"}')
    const { err } = await run('init --from . --target fly:shop')
    expect(err).toContain("add --target 'netlify:ACCOUNT/1f2e$(touch x)'")
  })
})

const workflow = `on: push
env:
  REGION: \${{ vars.REGION }}
jobs:
  deploy:
    environment: { name: production, url: https://shop.example }
    steps:
      - run: deploy
        env:
          DATABASE_URL: \${{ secrets.DATABASE_URL }}
          KEY: \${{ secrets['STRIPE_KEY'] }}
          TOKEN: \${{ secrets.GITHUB_TOKEN }}
          PLAIN: ${value}
  sync:
    environment: staging
    steps:
      - run: sealpost apply --yes
        env: { SEALPOST_KEY: "\${{ secrets.SEALPOST_KEY }}", VERCEL_TOKEN: "\${{ secrets.VERCEL_TOKEN }}" }
  test:
    steps:
      - run: test
        env: { CODECOV: "\${{ secrets.codecov }}" }
`

describe('init --from a folder', () => {
  it('proposes targets, mappings and names from what is there, and says what it found where', async () => {
    await origin('https://somebody:made-up-password@github.com/acme/shop.git')
    await desk.write('.vercel/project.json', '{"projectId":"prj_1","orgId":"team_1","projectName":"shop-web"}')
    await desk.write('.netlify/state.json', '{ "siteId": "1f2e" }')
    await desk.write(
      'wrangler.jsonc',
      `// the edge\n{\n\t"name": "edge",\n\t"account_id": "${account}",\n\t"vars": { "X": "${value}" },\n\t"env": { "staging": {}, },\n}\n`,
    )
    await desk.write('.github/workflows/ci.yml', workflow)
    await desk.write('fly.toml', `app = "shop"\nkey = "${value}" = 1\n`)
    const { code, out, err } = await run('init --from .')
    expect(code).toBe(0)
    for (const line of [
      /^ {2}\.github\/workflows\/ci\.yml:3 +github +acme\/shop; environments production, staging; names REGION, DATABASE_URL, STRIPE_KEY, SEALPOST_KEY, VERCEL_TOKEN$/m,
      /^ {2}\.vercel\/project\.json +vercel +team_1\/prj_1$/m,
      /^ {2}wrangler\.jsonc +cloudflare-workers +[0-9a-f]{32}\/edge; environments production, staging$/m,
      /^ {2}\.netlify\/state\.json: left out, because no file contains the account; add --target netlify:ACCOUNT\/1f2e$/m,
      /^ {2}left out, because Sealpost itself logs in with it: SEALPOST_KEY, VERCEL_TOKEN$/m,
      /^Skipped:\n {2}fly\.toml:2: this is not valid TOML$/m,
    ])
      expect(err).toMatch(line)
    expect(await written()).toEqual([
      {
        name: 'shop',
        places: { production: { environment: 'production' }, staging: { environment: 'staging' } },
        secrets: ['REGION', 'DATABASE_URL', 'STRIPE_KEY'],
        open: ['REGION'],
      },
      {
        name: 'shop-repository',
        places: { production: 'actions' },
        secrets: ['REGION', 'CODECOV'],
        open: ['REGION'],
      },
      {
        name: 'shop-web',
        places: { production: 'production', staging: { custom: 'staging' } },
        secrets: ['*'],
        open: [],
      },
      {
        name: 'edge',
        places: { production: { script: 'edge' }, staging: { script: 'edge-staging' } },
        secrets: ['*'],
        open: [],
      },
    ])
    const text = await desk.read('sealpost.yaml')
    expect(text).toContain('ledger: { use: git-branch, repository: acme/shop }\n')
    expect(text).toContain('owner: shop\n')
    expect(text).not.toContain('made-up')
    expect(out).toContain('Put a token into CLOUDFLARE_API_TOKEN')
  })

  it('asks at a terminal for what no file says, shows all of it, and writes after a yes alone', async () => {
    await desk.write('.netlify/state.json', '{ "siteId": "1f2e" }')
    await desk.write('netlify.toml', `[build.environment]\nKEY = "${value}"\n[context.staging]\ncommand = "x"\n`)
    const no = await run('init --from .', { answers: ['acme', 'file-ignored', false] })
    expect([no.code, await desk.read('sealpost.yaml'), await desk.read('.gitignore')]).toEqual([
      3,
      undefined,
      undefined,
    ])
    expect(no.err).toContain('Nothing was written.')
    const yes = await run('init --from .', { answers: ['acme', 'file-ignored', true] })
    expect([yes.code, yes.asked.at(-1)]).toEqual([0, 'Write this to sealpost.yaml?'])
    expect(await written()).toMatchObject([
      { places: { preview: 'deploy-preview', production: 'production', staging: 'branch:staging' } },
    ])
    expect(await desk.read('.gitignore')).toContain('\n/.sealpost/\n')
  })

  it('prints the proposal and writes nothing with --dry-run, also where a config is there', async () => {
    await desk.write('.vercel/project.json', '{"projectId":"prj_1","orgId":"user_1"}')
    await desk.write('sealpost.yaml', 'mine')
    const { code, out } = await run('init --from . --dry-run')
    expect([code, await desk.read('sealpost.yaml'), await desk.read('.gitignore')]).toEqual([0, 'mine', undefined])
    expect(out).toContain('    project: prj_1\n')
    // the id of a person is no team
    expect(out).not.toContain('team:')
    expect((await run('init --from .')).code).toBe(64)
    expect(await desk.read('sealpost.yaml')).toBe('mine')
  })

  it('takes what the options say over what it would propose', async () => {
    await desk.write('.vercel/project.json', '{"projectId":"prj_1","orgId":"team_1"}')
    const more = '--owner acme --source sops --environment production --ledger git:upstream --target github:acme/other'
    expect((await run(`init --from . ${more}`)).code).toBe(0)
    const text = await desk.read('sealpost.yaml')
    for (const line of [
      'owner: acme',
      '  use: sops',
      'environments: [production]',
      'ledger: { use: git, remote: upstream }',
    ])
      expect(text).toContain(`${line}\n`)
    expect((await written()).map(({ name }) => name)).toEqual(['other', 'web'])
  })

  it('looks into the folders that are named, and for single kinds or the kinds of one vendor', async () => {
    await desk.write('apps/web/.vercel/project.json', '{"projectId":"prj_web","orgId":"team_1"}')
    await desk.write(
      'apps/docs/wrangler.toml',
      `name = "docs"\naccount_id = "${account}"\npages_build_output_dir = "dist"\n`,
    )
    await desk.write('apps/web/secrets/.env.production', 'DOTENV_PUBLIC_KEY_PRODUCTION="02"\nA="encrypted:B"\n')
    await desk.write('wrangler.toml', `name = "edge"\naccount_id = "${account}"\n`)
    await desk.write('fly.toml', 'app = "shop"\n')
    await run('init --from apps/web --from apps/docs --config both.yaml')
    const both = await desk.read('both.yaml')
    expect(both).toContain('    project: prj_web\n')
    expect(both).toContain('    use: cloudflare-pages\n')
    expect(both).toContain('  use: dotenvx\n  path: "apps/web/secrets/.env.{environment}"\n')
    await run('init --from cloudflare --config vendor.yaml')
    const vendor = await desk.read('vendor.yaml')
    expect(vendor).toContain('    use: cloudflare-workers\n')
    expect(vendor).not.toContain('use: fly')
    await run('init --from fly --config kind.yaml')
    expect(await desk.read('kind.yaml')).not.toContain('use: cloudflare-workers')
  })

  it('looks into the parts of a workspace, too, and takes nothing twice', async () => {
    await origin('git@github.com:acme/shop.git')
    await desk.write('apps/web/.vercel/project.json', '{"projectId":"prj_web","orgId":"team_1"}')
    await desk.write('workers/edge/wrangler.toml', `name = "edge"\naccount_id = "${account}"\n`)
    await desk.write('site/wrangler.toml', 'name = 3 = 4\n')
    await desk.write('node_modules/x/wrangler.toml', 'name = "no"\n')
    await desk.write('apps/web/deep/fly.toml', 'app = "no"\n')
    const { code, err } = await run('init --from .')
    expect(code).toBe(0)
    expect(err).toMatch(/^ {2}apps\/web\/\.vercel\/project\.json +vercel +team_1\/prj_web$/m)
    expect(err).toMatch(/^Skipped:\n {2}site\/wrangler\.toml:1: this is not valid TOML$/m)
    expect((await written()).map(({ name }) => name)).toEqual(['shop', 'web', 'edge'])
  })

  it('takes an account from the variable that runs will have', async () => {
    await desk.write('wrangler.toml', 'name = "edge"\n')
    expect(await run('init --from .')).toMatchObject({
      code: 64,
      err: expect.stringContaining('no file contains the account, and CLOUDFLARE_ACCOUNT_ID is not set'),
    })
    expect((await run('init --from .', { env: { CLOUDFLARE_ACCOUNT_ID: account } })).code).toBe(0)
    expect(await desk.read('sealpost.yaml')).not.toContain('account:')
  })

  it('refuses what is neither a folder nor a kind, and where nothing is found', async () => {
    expect(await run('init --from vercl')).toMatchObject({
      code: 64,
      err: expect.stringContaining('Did you mean vercel?'),
    })
    expect((await run('init --from nowhere')).err).toContain('--from . looks for all of them here')
    const { code, err } = await run('init --from .')
    expect([code, err]).toEqual([64, expect.stringContaining('Found nothing.')])
    expect(err).toContain('Nothing was written. Name one with --target, or run init without --from.')
    expect(await desk.read('sealpost.yaml')).toBeUndefined()
  })

  it.each([
    ['.vercel/project.json', `{"projectId": "${value}",\n oops`],
    ['.netlify/state.json', `{\n"siteId": ["${value}"\n`],
    ['wrangler.toml', `name = "${value}"\nname = 3\n`],
    ['netlify.toml', `[build\nkey = "${value}"\n`],
    ['.github/workflows/a.yml', `jobs:\n  a: "${value}\n`],
  ])('names a malformed %s with its line, skips it, and goes on', async (path, text) => {
    await origin('git@github.com:acme/shop.git')
    await desk.write(path, text)
    const { code, err } = await run('init --from .')
    expect(code).toBe(0)
    expect(err).toMatch(
      new RegExp(`^ {2}${path.replaceAll('.', '\\.')}:\\d: this is not valid (?:JSON|TOML|YAML)$`, 'm'),
    )
    expect((await written()).map(({ name }) => name)).toEqual(['shop'])
  })

  it.each([
    [
      'a file that is far too large',
      () => desk.write('fly.toml', `app = "shop"\n#${'x'.repeat(2 ** 20)}`),
      'larger than 1 MiB',
    ],
    ['a folder in its place', () => mkdir(join(desk.folder, 'fly.toml')), ''],
    ['something else than it should be', () => desk.write('wrangler.json', '[["name"], null]'), ''],
    ['names that are no words', () => desk.write('.vercel/project.json', '{"projectId": 3, "projects": "x"}'), ''],
  ])('is not thrown by %s', async (_, make, trouble) => {
    await make()
    const { code, err } = await run('init --from .')
    expect([code, err]).toEqual([64, expect.stringContaining('no target was found')])
    expect(err).toContain(trouble)
  })
})

describe('plain files that are there', () => {
  it('are kept out of git, and the command that comes next brings them in', async () => {
    await desk.write('.vercel/project.json', '{"projectId":"prj_1","orgId":"team_1"}')
    await desk.write('.env.production', `API_KEY=${value}\n`)
    await desk.write('.env.preview', `API_KEY=${value}\n`)
    await desk.write('.env.example', 'API_KEY=\n')
    await desk.write('.env.local', 'API_KEY=x\n')
    const { out, err } = await run('init --from .', { env: { SEALPOST_KEY: '' } })
    expect(err).toMatch(/^ {2}\.env\.\{environment\} +dotenv +environments preview, production; name API_KEY$/m)
    expect(await desk.read('.gitignore')).toContain('\n.env.keys\n/.env.preview\n/.env.production\n')
    expect(out).toContain('environment preview\n')
    const next = [...out.matchAll(/^ {2}((?:export|sealpost) .*)$/gm)].map(([, line = '']) =>
      line.replace(/ {2,}#.*$/, ''),
    )
    expect(next).toEqual([
      'export SEALPOST_KEY=$(sealpost keygen)',
      'sealpost import --from-file .env.preview --environment preview',
      'sealpost doctor',
    ])
    const brought = await run(`${next[1]?.replace('sealpost ', '')} --yes`)
    expect(brought.code).toBe(0)
    expect(await desk.read('secrets/.env.preview')).toMatch(/API_KEY=["']?encrypted:/)
  })

  it('are read as they stand where they are where such a source has them', async () => {
    await desk.write('.vercel/project.json', '{"projectId":"prj_1","orgId":"team_1"}')
    await desk.write('secrets/.env.production', `API_KEY=${value}\n`)
    const { out } = await run('init --from . --config deploy.yaml')
    expect(await desk.read('deploy.yaml')).toContain('  use: dotenv\n')
    expect(await desk.read('.gitignore')).toContain('/secrets/.env.production')
    expect(out).toContain('  sealpost doctor --config deploy.yaml  # ')
  })
})
