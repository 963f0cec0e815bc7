/**
 * Second opinions on the GitHub target and its simulator: GitHub's own command line as another client of the same
 * simulator, and GitHub's API description as the judge of all that passed. Run with
 * `npx tsx test/contract/github.contract.ts`. Needs the npm registry; `gh` in PATH, or apt to download it; for the
 * description the folder that holds `github.json` in SEALPOST_SPECS. Exits with 1 if a check fails.
 */
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { openHttpClient } from '../../src/io/http/client.js'
import { startGithub } from '../../src/simulators/github/simulator.js'
import type { PlaceInput, Scope, Settings } from '../../src/targets/github/scope.js'
import { target } from '../../src/targets/github/target.js'
import { openChecks, same, say } from './checks.js'
import { applyPolicy, type Description } from './github-description.js'
import { openRecorder } from './github-recorder.js'
import { installTools } from './tools.js'

const run = promisify(execFile)
const folder = await mkdtemp(join(tmpdir(), 'sealpost-contract-'))
const sim = await startGithub({
  repositories: [{ name: 'acme/shop', environments: ['production'] }, { name: 'acme/site' }],
})
const recorder = await openRecorder(sim.url)
const value = '{"a":"b"}\n-----BEGIN KEY-----\npäss ☃ "1n %0A ::x::\n-----END KEY-----'
const organization: Settings = { organization: 'acme', visibility: 'selected', repositories: ['shop'] }
const families = ['actions', 'dependabot', 'codespaces'] as const

const { check, failures } = openChecks()

const client = openHttpClient({
  runtime: {
    fetch: globalThis.fetch,
    now: Date.now,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    random: (bytes) => randomBytes(bytes),
    env: { SEALPOST_PACING: 'off' },
    stop: new AbortController().signal,
  },
  endpoint: new URL(recorder.url),
  token: async () => sim.token,
  pace: target.capabilities.pace,
  userAgent: 'sealpost-contract',
  notice: () => undefined,
})
const count = { read: 0, write: 0, retried: 0 }
const reading = { fetch: client.reader(count), endpoint: recorder.url }
const writing = { fetch: client.writer(count), endpoint: recorder.url }

const scopeOf = (
  place: PlaceInput,
  settings: Settings = { repository: 'acme/shop' },
  form: 'secret' | 'public' = 'secret',
) => target.parseScope({ settings, place, form })

async function see(scope: Scope) {
  const [seen] = await target.observe({ scopes: [scope], io: reading })
  if (!seen?.listed) throw new Error(`not listed: ${seen?.because}`)
  return seen.sightings
}

async function write(scope: Scope, name: string, edit: { do: 'put'; value: string } | { do: 'remove' }): Promise<void> {
  const { uid } = target.keyOf(scope)
  const sighting = (await see(scope)).find((one) => one.name === name)
  const about = { scope, uid, name, ...(sighting ? { sighting } : {}) }
  const step = edit.do === 'put' ? { ...about, ...edit, form: scope.form, mayReplace: false } : { ...about, ...edit }
  const [receipt] = await target.write({ steps: [step], io: writing })
  if (!receipt?.ok) throw new Error(`not written: ${receipt?.error.message}`)
}

/** `gh` in PATH, else the system's package unpacked into the folder. */
async function findGh(): Promise<string> {
  const there = await run('gh', ['--version']).catch(() => undefined)
  if (there) return 'gh'
  const unpacked = join(folder, 'gh')
  await mkdir(unpacked)
  await run('apt-get', ['download', 'gh'], { cwd: unpacked })
  const [package_ = ''] = await readdir(unpacked)
  await run('dpkg', ['-x', package_, '.'], { cwd: unpacked })
  return join(unpacked, 'usr/bin/gh')
}

async function gh(
  command: string,
  args: readonly string[],
  more: { token?: string; input?: string } = {},
): Promise<string> {
  const { token = sim.token, input = '' } = more
  // `github.localhost` is the one host that gh speaks plain HTTP to, so a proxy can stand in for it.
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    GH_CONFIG_DIR: join(folder, 'gh-config'),
    GH_HOST: 'github.localhost',
    GH_TOKEN: token,
    HTTP_PROXY: recorder.url,
    http_proxy: recorder.url,
    NO_PROXY: '',
    GH_PROMPT_DISABLED: '1',
    GH_NO_UPDATE_NOTIFIER: '1',
    GH_TELEMETRY: 'false',
    DO_NOT_TRACK: '1',
  }
  const running = run(command, [...args], { env, timeout: 60_000 })
  running.child.stdin?.end(input)
  const { stdout } = await running
  return stdout
}

await check('ajv is installed', async () => {
  await installTools(folder, ['ajv@8', 'ajv-formats@3'])
})

let command = ''
await check('gh is there', async () => {
  command = await findGh()
  say(`        ${(await run(command, ['--version'])).stdout.split('\n')[0]}`)
})

const places: [string, Scope, string, string[]][] = [
  ...families.map((family): [string, Scope, string, string[]] => [
    `${family} of a repository`,
    scopeOf(family),
    `/repos/acme/shop/${family}/secrets`,
    ['--app', family, '-R', 'github.localhost/acme/shop'],
  ]),
  [
    'an environment',
    scopeOf({ environment: 'production' }),
    '/repos/acme/shop/environments/production/secrets',
    ['--env', 'production', '-R', 'github.localhost/acme/shop'],
  ],
  ...families.map((family): [string, Scope, string, string[]] => [
    `${family} of an organisation`,
    scopeOf(family, organization),
    `/orgs/acme/${family}/secrets`,
    ['--app', family, '--org', 'acme'],
  ]),
]

for (const [what, scope, list, flags] of places) {
  await check(`${what}: gh writes, the target sees, changes and removes it`, async () => {
    const shared = flags.includes('--org') ? ['--repos', 'shop,site'] : []
    await gh(command, ['secret', 'set', 'FROM_GH', ...flags, ...shared], { input: value })
    same('what gh stored', sim.peek(list, 'FROM_GH'), value)
    same(
      'what the target sees',
      (await see(scope)).map((one) => one.name),
      ['FROM_GH'],
    )
    await write(scope, 'FROM_GH', { do: 'put', value: 'changed' })
    same('what the target stored', sim.peek(list, 'FROM_GH'), 'changed')
    const expected = shared.length > 0 ? ['acme/shop', 'acme/site'].map(sim.repositoryId) : []
    same('the repositories that gh selected', sim.row(list, 'FROM_GH')?.selected, expected)
    await write(scope, 'FROM_GH', { do: 'remove' })
    same('what is left', sim.names(list), [])
  })
  await check(`${what}: the target writes, gh lists and removes it`, async () => {
    await write(scope, 'FROM_US', { do: 'put', value })
    same('what the target stored', sim.peek(list, 'FROM_US'), value)
    const lines = (await gh(command, ['secret', 'list', ...flags])).split('\n')
    same(
      'what gh lists',
      lines.filter((line) => line !== '').map((line) => line.split('\t')[0]),
      ['FROM_US'],
    )
    await gh(command, ['secret', 'delete', 'FROM_US', ...flags])
    same('what is left', sim.names(list), [])
  })
}

for (const [what, path, scope] of [
  ['a repository', 'repos/acme/shop/actions/variables', scopeOf('actions', undefined, 'public')],
  [
    'an environment',
    'repos/acme/shop/environments/production/variables',
    scopeOf({ environment: 'production' }, undefined, 'public'),
  ],
  ['an organisation', 'orgs/acme/actions/variables', scopeOf('actions', organization, 'public')],
] as const) {
  await check(`variables of ${what}: gh and the target read and write each other's`, async () => {
    const audience = what === 'an organisation' ? ['-f', 'visibility=all'] : []
    await gh(command, ['api', path, '-f', 'name=from_gh', '-f', `value=${value}`, ...audience])
    same(
      'what the target reads',
      (await see(scope)).map((one) => one.secret?.reveal()),
      [value],
    )
    await write(scope, 'FROM_GH', { do: 'put', value: 'changed' })
    await write(scope, 'FROM_US', { do: 'put', value })
    const { variables } = JSON.parse(await gh(command, ['api', path]))
    same(
      'what gh reads',
      variables.map((one: { value: string }) => one.value),
      ['changed', value],
    )
    await write(scope, 'FROM_GH', { do: 'remove' })
    await gh(command, ['api', '-X', 'DELETE', `${path}/FROM_US`])
    same('what is left', sim.names(`/${path}`), [])
  })
}

await check('an environment that the target creates is there for gh', async () => {
  const scope = scopeOf({ environment: 'to be made' }, { repository: 'acme/shop', createEnvironments: true })
  await write(scope, 'FIRST', { do: 'put', value })
  const { environments } = JSON.parse(await gh(command, ['api', 'repos/acme/shop/environments']))
  same(
    'the environments',
    environments.map((one: { name: string }) => one.name),
    ['production', 'to be made'],
  )
})

await check('gh and the target know a repository and an organisation by the same numbers', async () => {
  for (const [path, scope] of [
    ['repos/acme/shop', scopeOf('actions')],
    ['orgs/acme', scopeOf('actions', organization)],
  ] as const) {
    const { id } = JSON.parse(await gh(command, ['api', path]))
    same(path, await target.identify({ scope, io: reading }), `${scope.holder.kind} ${id}`)
  }
})

await check('a name that is made anew is another one for the target', async () => {
  const flags = ['-R', 'github.localhost/acme/shop']
  const made = async () => {
    await gh(command, ['secret', 'set', 'REMADE', ...flags], { input: value })
    return (await see(scopeOf('actions'))).find(({ name }) => name === 'REMADE')?.made
  }
  const first = await made()
  same('after an update', await made(), first)
  await gh(command, ['secret', 'delete', 'REMADE', ...flags])
  await new Promise((resolve) => setTimeout(resolve, 1100))
  if ((await made()) === first) throw new Error('it counts as the same')
  await gh(command, ['secret', 'delete', 'REMADE', ...flags])
})

await check('gh follows a former name to where a repository is now', async () => {
  sim.makeRepository({ name: 'acme/before' })
  sim.rename('acme/before', 'acme/after')
  const { full_name } = JSON.parse(await gh(command, ['api', 'repos/acme/before']))
  same('where it leads', full_name, 'acme/after')
})

await check('both are told of a wrong token and a missing environment', async () => {
  const flags = ['-R', 'github.localhost/acme/shop']
  const fails = (args: string[], token: string) =>
    gh(command, args, { token }).then(
      () => 'it worked',
      (thrown: { stderr?: string }) => thrown.stderr ?? '',
    )
  const wrong = await fails(['secret', 'list', ...flags], 'wrong')
  if (!wrong.includes('401')) throw new Error(`gh says: ${wrong}`)
  const nowhere = await fails(['secret', 'list', '--env', 'nowhere', ...flags], sim.token)
  if (!nowhere.includes('404')) throw new Error(`gh says: ${nowhere}`)
  const [seen] = await target.observe({ scopes: [scopeOf({ environment: 'nowhere' })], io: reading })
  same('the error', seen?.listed === false ? seen.error?.code : undefined, 'place-missing')
})

await check('what else the simulator answers', async () => {
  for (const path of ['rate_limit', 'repos/acme/shop', 'orgs/acme/repos', 'repos/acme/shop/environments/production']) {
    await gh(command, ['api', path])
  }
})

const { SEALPOST_SPECS: specs } = process.env
if (specs === undefined) say('--      the description was not looked at: SEALPOST_SPECS is not set')
else {
  await check("all that passed fits GitHub's description", async () => {
    const description = JSON.parse(await readFile(join(specs, 'github.json'), 'utf8')) as Description
    const { judged, complaints } = applyPolicy(description, recorder.passed, folder)
    if (complaints.length > 0) throw new Error([...new Set(complaints)].join('\n        '))
    if (judged < 100) throw new Error(`only ${judged} requests were judged`)
    say(`        ${judged} requests`)
  })
}

recorder.close()
await sim.close()
await rm(folder, { recursive: true, force: true })
process.exitCode = failures() === 0 ? 0 : 1
