/**
 * Second opinions on the Netlify simulator and target: netlify-cli as a client, and the vendor's API description as
 * judge of what passed. Run with `npx tsx test/contract/netlify.contract.ts`; needs the npm registry, and for the
 * description the folder in SEALPOST_SPECS. Exits with 1 if a check fails.
 */
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Form } from '../../src/core/address.js'
import type { Observation } from '../../src/core/observation.js'
import type { Receipt } from '../../src/core/receipts.js'
import type { Step, TargetIo } from '../../src/core/target.js'
import { openHttpClient } from '../../src/io/http/client.js'
import { startNetlify } from '../../src/simulators/netlify/simulator.js'
import type { Place, Scope } from '../../src/targets/netlify/scope.js'
import { target } from '../../src/targets/netlify/target.js'
import { has, openChecks, same, say } from './checks.js'
import { applyPolicy, type Passed } from './netlify-description.js'
import { installTools, newNode } from './tools.js'

const { check, failures } = openChecks()

const folder = await mkdtemp(join(tmpdir(), 'sealpost-contract-'))
const simulator = await startNetlify()
const at = { site: simulator.site }
const value = '{"a":"b"}\n-----BEGIN KEY-----\npäss ☃ %0A ::x::\n-----END KEY-----'
const passed: Passed[] = []

// ---- our target, over the real wire -------------------------------------------------------------------------------

function line(token = simulator.token): { reading: TargetIo; writing: TargetIo } {
  const client = openHttpClient({
    runtime: {
      fetch: async (input, init) => {
        const answer = await fetch(input, init)
        const sent = init?.body ? JSON.parse(Buffer.from(init.body as Uint8Array).toString('utf8')) : undefined
        const text = await answer.clone().text()
        passed.push({
          method: init?.method ?? 'GET',
          path: new URL(String(input)).pathname.replace('/api/v1', ''),
          request: sent,
          status: answer.status,
          answer: text === '' ? undefined : JSON.parse(text),
        })
        return answer
      },
      now: Date.now,
      sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      random: (bytes) => randomBytes(bytes),
      env: { SEALPOST_PACING: 'off' },
      stop: new AbortController().signal,
    },
    endpoint: new URL(simulator.url),
    token: async () => token,
    pace: target.capabilities.pace,
    userAgent: 'sealpost-contract',
    notice: () => {},
  })
  const count = { read: 0, write: 0, retried: 0 }
  const { url: endpoint } = simulator
  return { reading: { fetch: client.reader(count), endpoint }, writing: { fetch: client.writer(count), endpoint } }
}

const { reading, writing } = line()
const settings = { account: simulator.account, site: simulator.site }

async function look(place: Place): Promise<Observation> {
  const [seen] = await target.observe({ scopes: [target.parseScope({ settings, place, form: 'secret' })], io: reading })
  if (seen === undefined) throw new Error('nothing was observed')
  return seen
}

const names = async (place: Place) => (await look(place)).sightings.map(({ name }) => name).sort()

/** Looks, then writes one value (or removes it) as the engine would. */
async function change(place: Place, name: string, text: string | undefined, form: Form = 'secret'): Promise<Receipt> {
  const { handle, sightings } = await look(place)
  const sighting = sightings.find((one) => one.name === name)
  const scope = target.parseScope({ settings, place, form })
  const base = { scope, uid: target.keyOf(scope).uid, name, scopeHandle: handle, ...(sighting ? { sighting } : {}) }
  const step: Step<Scope> =
    text === undefined ? { ...base, do: 'remove' } : { ...base, do: 'put', form, value: text, mayReplace: false }
  const [receipt] = await target.write({ steps: [step], io: writing })
  if (receipt === undefined) throw new Error('no receipt')
  return receipt
}

async function changed(...asked: Parameters<typeof change>): Promise<void> {
  const receipt = await change(...asked)
  if (!receipt.ok) throw receipt.error
}

// ---- netlify-cli --------------------------------------------------------------------------------------------------

await installTools(folder, ['netlify-cli@27', '@netlify/build@37.3.3', 'ajv@8'])
const shim = join(folder, 'shim.mjs')
const env: NodeJS.ProcessEnv = {
  PATH: `${await newNode(folder)}:${process.env.PATH}`,
  HOME: join(folder, 'home'),
  // a program of many files, started many times
  NODE_COMPILE_CACHE: join(folder, 'compiled'),
  NETLIFY_API_URL: simulator.url,
  NETLIFY_AUTH_TOKEN: simulator.token,
  NETLIFY_SITE_ID: simulator.site,
  NODE_OPTIONS: `--import ${pathToFileURL(shim)}`,
  NO_COLOR: '1',
  CI: '1',
}
const cwd = join(folder, 'work')

/** Runs a program; rejects with what it said where it fails. */
function run(program: string, args: readonly string[], options: { env?: NodeJS.ProcessEnv; cwd: string }) {
  return new Promise<string>((resolve, reject) => {
    const child = execFile(
      program,
      [...args],
      { ...options, timeout: 400_000, maxBuffer: 1 << 24 },
      (error, stdout, stderr) => {
        if (error) reject(new Error(`${program} ${args.join(' ')}: ${`${stderr}\n${stdout}`.trim().slice(-1500)}`))
        else resolve(stdout)
      },
    )
    child.stdin?.end('')
  })
}

const cli = (...args: string[]) => run(join(folder, 'node_modules/.bin/netlify'), args, { env, cwd })
const listed = async (context: string) => JSON.parse(await cli('env:list', '--json', '--context', context))

await check('netlify-cli starts', async () => {
  await mkdir(cwd, { recursive: true })
  await mkdir(join(folder, 'home'))
  // the extensions service has a fixed address; an empty answer is what a site without extensions gets
  await writeFile(
    shim,
    `const real = globalThis.fetch
globalThis.fetch = async (input, init) =>
  String(input?.url ?? input).startsWith('http://127.0.0.1')
    ? real(input, init)
    : new Response('[]', { headers: { 'content-type': 'application/json' } })
`,
  )
  say(`        ${(await cli('--version')).trim()}`)
})
await check('netlify-cli: status knows user, team and site', async () => {
  const said = await cli('status')
  for (const part of ['Simulated User', 'acme', simulator.site]) has(said, part)
})
await check('netlify-cli: env:set makes a secret that our target sees and changes beside it', async () => {
  await cli('env:set', 'FROM_CLI', value, '--secret', '--context', 'production', 'deploy-preview', '--force')
  same('names', await names('deploy-preview'), ['FROM_CLI'])
  same('form', (await look('production')).sightings[0]?.form, 'secret')
  await changed('branch:feat/x', 'FROM_CLI', 'ours')
  same('theirs', simulator.peek(at, 'production', 'FROM_CLI'), value)
})
await check('netlify-cli: env:list and env:get show what we wrote, and no secret', async () => {
  await changed('production', 'OURS', value)
  await changed('dev', 'OURS', 'local')
  await changed('production', 'OPEN', value, 'public')
  same('production', await listed('production'), { FROM_CLI: '*'.repeat(16), OPEN: value, OURS: '*'.repeat(16) })
  same('dev', await listed('dev'), { OURS: 'local' })
  same('one', (await cli('env:get', 'OPEN', '--context', 'production')).trim(), value)
})
await check('netlify-cli: env:set changes what we wrote, one context or a branch', async () => {
  await cli('env:set', 'OURS', 'changed', '--context', 'production', '--force')
  await cli('env:set', 'OURS', 'branch', '--context', 'branch:feat/y', '--force')
  same('places', simulator.look(at, 'OURS')?.places, ['dev', 'production', 'branch:feat/y'])
  same('value', simulator.peek(at, 'production', 'OURS'), 'changed')
})
await check('netlify-cli: env:set for all contexts, which we split as it does itself', async () => {
  await cli('env:set', 'SHARED', 'same', '--force')
  await changed('production', 'SHARED', 'ours', 'public')
  same('dev', await listed('dev'), { OURS: 'local', SHARED: 'same' })
  await cli('env:set', 'TWIN', 'same', '--force')
  await cli('env:unset', 'TWIN', '--context', 'production', '--force')
  const places = (name: string) =>
    simulator
      .look(at, name)
      ?.places.filter((place) => place !== 'production')
      .sort()
  same('places', places('SHARED'), places('TWIN'))
})
await check('netlify-cli: env:set --secret turns a readable variable into a secret, as our hint says', async () => {
  await cli('env:set', 'OPEN', 'theirs', '--context', 'dev', '--force')
  const refused = await change('production', 'OPEN', 'secret now')
  if (refused.ok) throw new Error('a secret went into a readable variable that others have values in')
  has(refused.error.hint, 'netlify env:set OPEN --secret')
  await cli('env:set', 'OPEN', '--secret', '--force')
  await changed('production', 'OPEN', 'secret now')
  same('secret', simulator.look(at, 'OPEN')?.secret, true)
  const back = await change('production', 'OPEN', 'readable', 'public')
  same('back', back.ok, false)
})
await check('netlify-cli: where all contexts are ours, our target does what env:set --secret does', async () => {
  for (const name of ['MINE', 'TWIN_OF_MINE']) await changed('production', name, 'open', 'public')
  await changed('production', 'MINE', 'secret now')
  await cli('env:set', 'TWIN_OF_MINE', '--secret', '--force')
  same('variable', simulator.look(at, 'MINE'), simulator.look(at, 'TWIN_OF_MINE'))
  same('value', simulator.peek(at, 'production', 'MINE'), 'secret now')
})
await check('netlify-cli: env:set --scope is carried over by our change', async () => {
  await cli('env:set', 'SCOPED', 'x', '--scope', 'builds', 'post-processing', '--force')
  await changed('production', 'SCOPED', 'y', 'public')
  same('scopes', simulator.look(at, 'SCOPED')?.scopes, ['builds', 'post-processing'])
})
await check('netlify-cli: env:unset removes what we wrote, one context or all', async () => {
  await cli('env:unset', 'OURS', '--context', 'dev', '--force')
  same('places', simulator.look(at, 'OURS')?.places, ['production', 'branch:feat/y'])
  await cli('env:unset', 'OURS', '--force')
  same('gone', simulator.look(at, 'OURS'), undefined)
})
await check('netlify-cli: env:import and env:clone', async () => {
  await writeFile(join(cwd, 'some.env'), 'ONE=1\nTWO="two words"\n')
  await cli('env:import', 'some.env')
  same('imported', simulator.peek(at, 'production', 'TWO'), 'two words')
  await cli('env:clone', '--to', simulator.sites[1] ?? '', '--force')
  same('cloned', simulator.peek({ site: simulator.sites[1] ?? '' }, 'dev', 'ONE'), '1')
})
await check('netlify-cli: env:unset beside our removal by the id of a value', async () => {
  await cli('env:set', 'PAIR', 'x', '--context', 'production', 'dev', '--force')
  await changed('production', 'PAIR', undefined)
  same('left', simulator.look(at, 'PAIR')?.places, ['dev'])
  await changed('dev', 'PAIR', undefined)
  same('gone', simulator.look(at, 'PAIR'), undefined)
})
await check('netlify-cli: a site is found by its domain, and its id is what our target says', async () => {
  const scope = target.parseScope({ settings, place: 'production', form: 'secret' })
  const found = JSON.parse(await cli('api', 'getSite', '--data', '{"site_id":"shop-web.netlify.app"}'))
  same('site', await target.identify({ scope, io: reading }), found.id)
  const team = target.parseScope({ settings: { account: simulator.account }, place: 'production', form: 'secret' })
  same('team', await target.identify({ scope: team, io: reading }), found.account_id)
})
await check('netlify-cli: api calls that carry no variables', async () => {
  same('accounts', JSON.parse(await cli('api', 'listAccountsForUser'))[0].slug, 'acme')
  same('user', JSON.parse(await cli('api', 'getCurrentUser')).full_name, 'Simulated User')
})
await check('netlify-cli: a reserved name is refused, and it says why', async () => {
  const thrown = await cli('env:set', 'SITE_NAME', 'x', '--force').catch((error: unknown) => error)
  has(String(thrown), 'reserved key')
})

// ---- the vendor's description -------------------------------------------------------------------------------------

await check('removals and refusals pass as well', async () => {
  await changed('branch:feat/x', 'FROM_CLI', undefined)
  await changed('production', 'LAST', value)
  await changed('production', 'LAST', undefined)
  const stale = await look('production')
  simulator.plant(at, 'production', 'RACED', { value: 'theirs', secret: true })
  const scope = target.parseScope({ settings, place: 'production', form: 'secret' })
  const step = {
    scope,
    uid: 'u',
    name: 'RACED',
    do: 'put',
    form: 'secret',
    value,
    mayReplace: false,
    scopeHandle: stale.handle,
  } as const
  const [raced] = await target.write({ steps: [step], io: writing })
  same('raced', raced?.ok === false && raced.error.code, 'conflict')
  same('stranger', await target.observe({ scopes: [scope], io: line('x').reading }).catch(() => 'refused'), 'refused')
  for (const path of ['/user', '/accounts', '/sites', `/sites/${simulator.site}`, '/accounts/acme/env/RACED'])
    await reading.fetch(simulator.url + path)
  // the description has this path below its base path, base path included
  await reading.fetch(`${simulator.url}/api/v1/sites/${simulator.site}/env`)
})

const specs = process.env.SEALPOST_SPECS
if (specs === undefined) say('NOT RUN the vendor description: SEALPOST_SPECS names no folder')
else {
  await check('description: every request and answer that passed', async () => {
    const spec = JSON.parse(await readFile(join(specs, 'netlify.json'), 'utf8'))
    const judged = applyPolicy(spec, passed, folder)
    for (const what of ['POST /accounts/{account_id}/env 201', 'PATCH /accounts/{account_id}/env/{key} 201'])
      if (!judged.has(what)) throw new Error(`${what} did not pass`)
    say(`        ${passed.length} answers judged: ${[...judged.keys()].join(', ')}`)
  })
}

await simulator.close()
await rm(folder, { recursive: true, force: true })
say(failures() === 0 ? 'all checks passed' : `${failures()} failed`)
process.exitCode = failures() === 0 ? 0 : 1
