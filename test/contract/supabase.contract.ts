/**
 * Second opinions on the Supabase simulator and target: the vendor's command line, and a client that is generated from
 * the API's description. Run with `npx tsx test/contract/supabase.contract.ts`; needs the npm registry. Exits with 1 if a
 * check fails.
 */
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Step, TargetIo } from '../../src/core/target.js'
import { openHttpClient } from '../../src/io/http/client.js'
import { startSupabase } from '../../src/simulators/supabase/simulator.js'
import { target } from '../../src/targets/supabase/target.js'
import { has, openChecks, same, say } from './checks.js'
import { installTools } from './tools.js'

const { check, failures } = openChecks()

const folder = await mkdtemp(join(tmpdir(), 'sealpost-contract-'))
const simulator = await startSupabase()
const { project } = simulator
const value = '{"a":"b"}\n-----BEGIN KEY-----\npäss ☃ %0A ::x::\n-----END KEY-----'

/** Writes that reached the simulator since they were asked for last, bodies included. */
const writes: { method: string; path: string; body: unknown }[] = []
const written = () => writes.splice(0)
simulator.order({
  times: Number.POSITIVE_INFINITY,
  match: ({ method, path, body }) => {
    if (method !== 'GET') writes.push({ method, path, body: JSON.parse(body) })
    return false
  },
  act: { kind: 'drop' },
})

// ---- our target, over the real wire -------------------------------------------------------------------------------

const client = openHttpClient({
  runtime: {
    fetch,
    now: Date.now,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    random: (bytes) => randomBytes(bytes),
    env: { SEALPOST_PACING: 'off' },
    stop: new AbortController().signal,
  },
  endpoint: new URL(simulator.url),
  token: async () => simulator.token,
  pace: target.capabilities.pace,
  userAgent: 'sealpost-contract',
  notice: () => {},
})
const count = { read: 0, write: 0, retried: 0 }
const reading: TargetIo = { fetch: client.reader(count), endpoint: simulator.url }
const writing: TargetIo = { fetch: client.writer(count), endpoint: simulator.url }
const scope = target.parseScope({ settings: { project }, place: 'functions', form: 'secret' })
const base = { scope, uid: target.keyOf(scope).uid }

async function stamps(): Promise<Record<string, string | undefined>> {
  const [seen] = await target.observe({ scopes: [scope], io: reading })
  return Object.fromEntries((seen?.sightings ?? []).map(({ name, revision }) => [name, revision]))
}

async function change(values: Readonly<Record<string, string | undefined>>): Promise<void> {
  const steps = Object.entries(values).map(([name, text]): Step<typeof scope> => {
    if (text === undefined) return { ...base, name, do: 'remove' }
    return { ...base, name, do: 'put', form: 'secret', value: text, mayReplace: true }
  })
  for (const receipt of await target.write({ steps, io: writing })) if (!receipt.ok) throw receipt.error
}

// ---- the vendor's command line ------------------------------------------------------------------------------------

const profile = join(folder, 'profile.yaml')
const cwd = join(folder, 'work')
const env: NodeJS.ProcessEnv = {
  PATH: process.env.PATH,
  HOME: join(folder, 'home'),
  SUPABASE_ACCESS_TOKEN: simulator.token,
  SUPABASE_PROFILE: profile,
  // whatever else it would like to reach is not there
  HTTPS_PROXY: 'http://127.0.0.1:9',
  NO_PROXY: '127.0.0.1',
  SUPABASE_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  NO_COLOR: '1',
  CI: '1',
}

/** Runs a program; rejects with what it said where it fails. */
function run(program: string, args: readonly string[], options: { env?: NodeJS.ProcessEnv; cwd: string }) {
  return new Promise<string>((resolve, reject) => {
    execFile(program, [...args], { ...options, timeout: 400_000, maxBuffer: 1 << 24 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${program} ${args.join(' ')}: ${`${stderr}\n${stdout}`.trim().slice(-1500)}`))
      else resolve(stdout)
    })
  })
}

const cli = (...args: string[]) => run(join(folder, 'node_modules/.bin/supabase'), args, { env, cwd })
const secrets = (...args: string[]) => cli('secrets', ...args, '--yes', '--project-ref', project)
const listed = async (): Promise<Record<string, string>> =>
  Object.fromEntries(
    JSON.parse(await secrets('list', '--output', 'json')).map((row: { name: string; value: string }) => [
      row.name,
      row.value,
    ]),
  )
const byName = (body: unknown) => [...(body as { name: string }[])].sort((a, b) => (a.name < b.name ? -1 : 1))

await check('tools: the command line and the client install', async () => {
  await mkdir(cwd, { recursive: true })
  await mkdir(join(folder, 'home'))
  await writeFile(
    profile,
    `name: loopback\napi_url: ${simulator.url}\ndashboard_url: ${simulator.url}\nproject_host: localhost\n`,
  )
  await installTools(folder, ['supabase@3.1.0', 'supabase-management-js@2.0.2'])
  say(`        supabase ${(await cli('--version')).trim()}`)
})
await check('command line: secrets set makes what our target sees, by the very digest that it shows', async () => {
  await secrets('set', `FROM_CLI=${value}`, 'OTHER=two')
  same('value', simulator.peek(project, 'FROM_CLI'), value)
  const shown = await listed()
  same('names', Object.keys(shown).sort(), ['FROM_CLI', 'OTHER'])
  const seen = await stamps()
  for (const [name, digest] of Object.entries(shown)) same(name, seen[name], digest)
})
await check('command line: secrets list shows what we wrote, and no value', async () => {
  await change({ OURS: value, FROM_CLI: 'changed' })
  const shown = await listed()
  same('names', Object.keys(shown).sort(), ['FROM_CLI', 'OTHER', 'OURS'])
  for (const [name, digest] of Object.entries(shown)) has(`${name} ${digest}`, `${name} ${(await stamps())[name]}`)
  if (JSON.stringify(shown).includes('BEGIN KEY')) throw new Error('a value is shown')
})
await check('command line: for the same change it sends what we send', async () => {
  written()
  await secrets('set', 'ONE=first', 'TWO=second')
  const theirs = written()
  await change({ ONE: 'first', TWO: 'second' })
  const ours = written()
  same('requests', [theirs.length, ours.length], [1, 1])
  same(
    'set',
    [ours[0]?.method, ours[0]?.path, byName(ours[0]?.body)],
    [theirs[0]?.method, theirs[0]?.path, byName(theirs[0]?.body)],
  )
  await secrets('unset', 'ONE', 'TWO')
  const [unset] = written()
  await change({ ONE: undefined, TWO: undefined })
  same('unset', written(), [unset])
})
await check('command line: secrets unset takes away what we wrote, and nothing else', async () => {
  await secrets('unset', 'OURS')
  same('names', simulator.names(project).sort(), ['FROM_CLI', 'OTHER'])
})
await check('command line: a reserved name is skipped there, and refused by us before anything is sent', async () => {
  const before = simulator.requests.length
  const thrown = await secrets('set', 'SUPABASE_OURS=x').catch((error: unknown) => error)
  has(String(thrown), 'cannot start with SUPABASE_')
  same('writes', simulator.requests.slice(before).filter(({ method }) => method !== 'GET').length, 0)
  same('reserved', target.capabilities.names.reserved.is, ['SUPABASE_*'])
})
await check('command line: finds the projects, and calls ours what our target calls it', async () => {
  const found: { ref: string }[] = JSON.parse(await cli('projects', 'list', '--output', 'json'))
  same('project', await target.identify({ scope, io: reading }), found[0]?.ref)
})
await check('command line: trouble is trouble for it, too', async () => {
  for (const status of [401, 403, 429, 500]) {
    let isOver = false
    const answer = { status, body: { message: 'No.' } }
    simulator.order({ times: 99, match: () => !isOver, act: { kind: 'answer', answer } })
    const thrown = await secrets('list').catch((error: unknown) => error)
    isOver = true
    if (!(thrown instanceof Error)) throw new Error(`it takes a ${status} for a list`)
  }
  same('names', Object.keys(await listed()).sort(), ['FROM_CLI', 'OTHER'])
})

// ---- a client made of the vendor's description --------------------------------------------------------------------

interface Sdk {
  listAllSecrets(ref: string): Promise<{ data: { name: string; value: string; updated_at?: string }[]; status: number }>
  bulkCreateSecrets(ref: string, body: { name: string; value: string }[]): Promise<{ status: number }>
  bulkDeleteSecrets(ref: string, names: string[]): Promise<{ status: number }>
  getProject(ref: string): Promise<{ data: { ref: string; status: string } }>
}

await check('generated client: makes, lists and removes, with the statuses of the description', async () => {
  const entry = pathToFileURL(join(folder, 'node_modules/supabase-management-js/dist/index.mjs')).href
  const { SupabaseManagementAPI } = (await import(entry)) as {
    SupabaseManagementAPI: new (options: { accessToken: string; baseUrl: string }) => Sdk
  }
  const sdk = new SupabaseManagementAPI({ accessToken: simulator.token, baseUrl: simulator.url })
  same('created', (await sdk.bulkCreateSecrets(project, [{ name: 'FROM_SDK', value }])).status, 201)
  same('value', simulator.peek(project, 'FROM_SDK'), value)
  const { data, status } = await sdk.listAllSecrets(project)
  same('listed', status, 200)
  const seen = await stamps()
  for (const row of data) same(row.name, seen[row.name], row.value)
  same('project', (await sdk.getProject(project)).data.ref, project)
  await change({ FROM_SDK: 'changed' })
  same('removed', (await sdk.bulkDeleteSecrets(project, ['FROM_SDK'])).status, 200)
  same('gone', (await stamps()).FROM_SDK, undefined)
  const thrown = await sdk.bulkCreateSecrets(project, [{ name: 'SUPABASE_X', value }]).catch((error: unknown) => error)
  has(String(thrown), 'must not start with the SUPABASE_ prefix')
})

await simulator.close()
await rm(folder, { recursive: true, force: true })
say(failures() === 0 ? 'all checks passed' : `${failures()} failed`)
process.exitCode = failures() === 0 ? 0 : 1
