import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DescribedInput, inputRows, inputsModule, inputsYaml } from '../scripts/action-inputs.js'
import { settingsTable } from '../scripts/schema-tables.js'
import { targetsPage, targetsTable } from '../scripts/target-pages.js'
import { main } from '../src/cli/main.js'
import { openOutput } from '../src/cli/terminal/output.js'
import type { TargetList } from '../src/core/target.js'
import { jsonSchema } from '../src/io/config/json-schema.js'
import { stores as shippedStores } from '../src/io/ledger/stores/index.js'
import { nodeRuntime } from '../src/io/system/runtime.js'
import { sources as shippedSources } from '../src/sources/index.js'
import { targets as shippedTargets } from '../src/targets/index.js'
import { knownElsewhere, meantOtherwise, pluginFolders } from './boundaries/plugin-names.js'
import { scripted } from './cli/kit.js'
import { world } from './worlds/example/world.js'

// what adding a plug-in takes: its folder, and one line in a list
const targets: TargetList = { ...shippedTargets, keyring: () => import('./plugins/keyring/target.js') }
const sources = { ...shippedSources, casket: () => import('./plugins/casket/source.js') }
const stores = { ...shippedStores, chest: () => import('./plugins/chest/kind.js') }

const value = 'a value that nobody may see'
const word = 'open-casket-with-this'

let folder: string
let keyring: Awaited<ReturnType<typeof world.start>>

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sealpost-plugins-'))
  keyring = await world.start()
})
afterEach(async () => {
  await keyring.close()
  await rm(folder, { recursive: true, force: true })
})

/** Runs a command with the longer lists. */
async function sealpost(line: string, more: { env?: Record<string, string>; answers?: (string | boolean)[] } = {}) {
  const said = { out: '', err: '' }
  const isTTY = more.answers !== undefined
  const output = openOutput({
    stdout: { write: (text) => (said.out += text), isTTY },
    stderr: { write: (text) => (said.err += text), isTTY },
    stdin: { isTTY },
    env: { NO_COLOR: '1' },
  })
  const { prompts, asked } = scripted(more.answers ?? [])
  const env = {
    SEALPOST_KEY: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8',
    SEALPOST_PACING: 'off',
    KEYRING_API_URL: keyring.endpoint,
    KEYRING_TOKEN: keyring.token,
    CASKET_WORD: word,
    CHEST_TOKEN: 'token-of-the-chest',
    ...more.env,
  }
  const code = await main(line.split(' '), {
    runtime: { ...nodeRuntime(new AbortController().signal), cwd: folder, env },
    output: isTTY ? { ...output, ask: async () => prompts } : output,
    targets,
    sources,
    stores,
    self: 'sealpost',
  })
  return { code, asked, ...said }
}

const fill = (values: Record<string, string>) =>
  writeFile(join(folder, 'production.casket'), JSON.stringify({ word, values }))
const configure = (ledger = '{ use: chest, drawer: upper }') =>
  writeFile(
    join(folder, 'sealpost.yaml'),
    `version: 1
owner: acme
source: { use: casket, shelf: "{environment}.casket" }
environments: [production]
ledger: ${ledger}
targets:
  acme: { use: keyring, team: acme, environments: { production: { ring: live } } }
`,
  )

describe('a target, a source and a ledger store from outside', () => {
  it('are offered by init, which asks what they need to know and says what comes next', async () => {
    const answers = ['acme', 'casket', '', 'production', 'keyring', 'acme', '{ ring: live }', false, 'chest', 'upper']
    const { code, out, asked } = await sealpost('init', { answers, env: { KEYRING_TOKEN: '' } })
    expect(code).toBe(0)
    expect(asked).toContain('Where are the caskets?')
    expect(out).toContain('Put the values into production.casket.')
    expect(out).toContain('Put a token into KEYRING_TOKEN; create one at https://keyring.example/tokens')
    const config = await readFile(join(folder, 'sealpost.yaml'), 'utf8')
    expect(config).toContain('  use: casket\n  shelf: "{environment}.casket"\n')
    expect(config).toContain('ledger: { use: chest, drawer: upper }\n')
    expect(config).toContain('  acme:\n    use: keyring\n    team: acme\n')
    expect(config).toContain('      production: { ring: live }\n')
    const { out: help } = await sealpost('init --help')
    expect(help.replace(/\s+/g, ' ')).toMatch(/values come from: [a-z0-9, -]*, casket .* types: [a-z, -]*, keyring/)
  })

  it('are proposed from what lies in a project, each by its own folder', async () => {
    await writeFile(join(folder, 'keyring.toml'), 'team = "acme"\n')
    await fill({ DATABASE_URL: value })
    const { code, err } = await sealpost('init --from . --ledger chest:lower')
    expect(code).toBe(0)
    expect(err).toMatch(/^ {2}keyring\.toml +keyring +acme; environment production$/m)
    expect(err).toMatch(/^ {2}\{environment\}\.casket +casket +environment production$/m)
    const config = await readFile(join(folder, 'sealpost.yaml'), 'utf8')
    for (const line of ['use: casket', 'shelf: "{environment}.casket"', 'team: acme', 'production: { ring: live }'])
      expect(config).toContain(line)
    expect(config).toContain('ledger: { use: chest, drawer: lower }\n')
    expect(await sealpost('plan')).toMatchObject({ code: 2, err: '' })
  })

  it('are checked by doctor, down to what a token lacks', async () => {
    await fill({ DATABASE_URL: value })
    await configure()
    const well = await sealpost('doctor')
    expect(well).toMatchObject({ code: 0, err: '' })
    for (const line of [/production +1 value/, /KEYRING_TOKEN is set/, /0 entries in .*upper\.json/])
      expect(well.out).toMatch(line)
    const ill = await sealpost('doctor', { env: { KEYRING_TOKEN: '', CHEST_TOKEN: '' } })
    expect(ill.code).toBe(1)
    expect(ill.out).toContain('KEYRING_TOKEN is not set')
    expect(ill.out).toContain('CHEST_TOKEN is not set')
  })

  it('are run by the engine: planned, written, and remembered where the config says', async () => {
    await fill({ DATABASE_URL: value })
    await configure()
    expect(await sealpost('plan')).toMatchObject({ code: 2, err: '' })
    expect(await sealpost('apply --yes')).toMatchObject({ code: 0, err: '' })
    expect(await keyring.peek({ place: { ring: 'live' }, name: 'DATABASE_URL', form: 'secret' })).toBe(value)
    expect(await readdir(folder)).toContain('upper.json')
    expect(await sealpost('plan')).toMatchObject({ code: 0, err: '' })
  })

  it('take in a config what their schemas say, and nothing else', async () => {
    await fill({ DATABASE_URL: value })
    await configure('{ use: chest, drwer: upper }')
    const { code, err } = await sealpost('plan')
    expect(code).toBe(64)
    expect(err).toContain('ledger.drwer: unknown key; did you mean `drawer`?')
    const schema = JSON.stringify(await jsonSchema(targets, sources, stores))
    for (const use of ['keyring', 'casket', 'chest']) expect(schema).toContain(`"const":"${use}"`)
    expect(settingsTable(JSON.parse(schema))).toContain('- with `use: chest`\n    - `drawer` (string, required)')
  })

  it('have what they log in with kept in by the guard, and refused as a value', async () => {
    await fill({ DATABASE_URL: value })
    await configure()
    const other = 'another-word-of-the-casket'
    const leak = await sealpost('plan', { env: { CASKET_WORD: other } })
    expect(leak.code).toBe(70)
    expect(leak.out + leak.err).not.toContain(other)
    for (const name of ['KEYRING_TOKEN', 'CHEST_TOKEN', 'CASKET_WORD']) {
      await fill({ [name]: value })
      const { code, out, err } = await sealpost('plan')
      expect([name, code]).toEqual([name, 3])
      expect(out + err).toContain(name)
    }
  })

  it('have their inputs in action.yml and in the table that a step reads', async () => {
    const rows = await inputRows(targets)
    const yaml = inputsYaml(rows, 'drift')
    expect(yaml).toContain('  keyring-token:\n    description: Token for `keyring` targets.\n')
    expect(yaml.indexOf('keyring-team:')).toBeLessThan(yaml.indexOf('job-token:'))
    const table = await inputsModule(targets)
    expect(table).toContain(
      '"keyring-token": {"commands":["plan","apply","drift"],"variable":"KEYRING_TOKEN","secret":true}',
    )
    expect(table).not.toContain('Token for')
    const file = new URL('../src/action/runner/inputs.generated.ts', import.meta.url)
    expect(await readFile(file, 'utf8')).toBe(await inputsModule(shippedTargets))
  })

  it.each<[string, (input: DescribedInput & { name: string }) => object, string]>([
    [
      'has no input for its token',
      ({ variable = '' }) => ({ variable: `${variable}_2` }),
      'no input of the Action is for',
    ],
    ['would show its token', () => ({ secret: false }), 'the input keyring-token is a secret'],
    ['takes a name that is taken', () => ({ name: 'ledger-key' }), 'is there for all targets already'],
    ['means something else by a name', () => ({ name: 'vercel-token' }), 'another target means something else'],
    ['needs what does not exist', () => ({ needs: 'keyring-ring' }), 'needs keyring-ring, which is none'],
  ])('are refused by the generator where one %s', async (_what, change, message) => {
    const { target } = await import('./plugins/keyring/target.js')
    const { access } = target.capabilities
    const [first, ...more] = access.inputs ?? []
    const inputs = [{ ...first, ...change(first as never) }, ...more] as typeof access.inputs
    const wrong = { ...target, capabilities: { ...target.capabilities, access: { ...access, inputs } } }
    await expect(inputRows({ ...shippedTargets, keyring: async () => ({ target: wrong as never }) })).rejects.toThrow(
      message,
    )
  })

  it('stand in the table of targets, which stays within 80 columns', async () => {
    const { code, out } = await sealpost('targets')
    expect(code).toBe(0)
    expect(out).toMatch(/^keyring +no +yes +1 +10000 B +up to 200 +at once$/m)
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  it('stand in the documentation', async () => {
    const loaded = await Promise.all(Object.values(targets).map(async (load) => (await load()).target))
    expect(targetsTable(loaded)).toContain('| [`keyring`](src/targets/keyring/README.md) | `{ ring: NAME }` |')
    expect(targetsPage(loaded)).toContain('## Keyring\n\nIn a config: `use: keyring`. Token: `KEYRING_TOKEN`')
  })
})

describe('a plug-in', () => {
  const root = fileURLToPath(new URL('../src/', import.meta.url))
  const filesIn = async () => {
    const entries = await readdir(root, { recursive: true, withFileTypes: true })
    const paths = entries
      .filter((one) => one.isFile() && one.name.endsWith('.ts'))
      .map((one) => join(one.parentPath, one.name))
    return new Map(
      await Promise.all(paths.map(async (path) => [relative(root, path), await readFile(path, 'utf8')] as const)),
    )
  }

  /** The same files with nothing in them, for the names of the folders. */
  const emptied = async () => [...(await filesIn()).keys()].map((path) => [path, ''] as const)

  it('is known in its folder and in its list, and nowhere else', async () => {
    const files = await filesIn()
    const listed = [shippedTargets, shippedSources, shippedStores].flatMap((list) => Object.keys(list))
    expect([...pluginFolders(files).values()].sort()).toEqual(listed.sort())
    expect(knownElsewhere(files).sort()).toEqual(Object.keys(meantOtherwise).sort())
  })

  it.each<[string, string, string]>([
    ['by its id', 'engine/a.ts', `if (config.ledger.use === 'git-branch') go()`],
    ['by an id that is a word', 'engine/a.ts', `const usual = local ? 'file' : other`],
    ['at the head of an address', 'cli/a.ts', `const example = 'github:acme/shop'`],
    ['as a key', 'cli/a.ts', `const table = { 'cloudflare-pages': 1 }`],
    ['in a template', 'cli/a.ts', `say(\`a Vercel project of \${team}\`)`],
    ['by its vendor', 'action/a.ts', `const env = ['CLOUDFLARE_ACCOUNT_ID', 'x'], title = 'Cloudflare'`],
    ['in a pattern', 'io/a.ts', 'const isIt = /^netlify:/.test(text)'],
    ['by another plug-in', 'targets/vercel/a.ts', `const other = 'netlify'`],
    ['by another file of its shelf', 'io/ledger/stores/open.ts', `const first = 'file'`],
  ])('is found where it is known elsewhere: %s', async (_how, path, code) => {
    const files = new Map([...(await emptied()), [path, `${code}\n`]])
    const found = knownElsewhere(files).filter((one) => !Object.hasOwn(meantOtherwise, one))
    expect(found).toEqual([expect.stringMatching(`^${path}: `)])
  })

  it.each<[string, string, string]>([
    ['a comment', 'core/a.ts', '// `vercel:shop-web`'],
    ['a type', 'core/a.ts', `type Env = Runtime['env']`],
    ['an import', 'core/a.ts', `import { x } from '../targets/vercel/index.js'`],
    ['part of a word', 'core/a.ts', `const x = 'a file of the environment'`],
  ])('is not found in %s', async (_what, path, code) => {
    const files = new Map([...(await emptied()), [path, `${code}\n`]])
    expect(knownElsewhere(files).filter((one) => one.startsWith(path))).toEqual([])
  })
})
