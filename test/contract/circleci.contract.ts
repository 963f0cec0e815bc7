/**
 * Holds every request of our target, and every answer of the simulated server, against CircleCI's own OpenAPI description of
 * API v2. No client of others that speaks API v2 is on npm or in Debian. Not part of the test suite, because it installs ajv:
 *
 *     SEALPOST_SPECS=folder-with-circleci.json npx tsx test/contract/circleci.contract.ts
 */
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Observation } from '../../src/core/observation.js'
import type { Receipt } from '../../src/core/receipts.js'
import type { Step, TargetIo } from '../../src/core/target.js'
import { openHttpClient } from '../../src/io/http/client.js'
import { startCircleci } from '../../src/simulators/circleci/simulator.js'
import type { Place, Scope, Settings } from '../../src/targets/circleci/scope.js'
import { target } from '../../src/targets/circleci/target.js'
import { openChecks, same, say } from './checks.js'
import { describedBelow } from './circleci-description.js'
import { applyPolicy, type Passed } from './netlify-description.js'
import { installTools } from './tools.js'

const { check, failures } = openChecks()
const folder = await mkdtemp(join(tmpdir(), 'sealpost-contract-'))
const circleci = await startCircleci({ pageSize: 3 })
const passed: Passed[] = []
const shop = { project: 'gh/acme/shop' } as const
const deploy = { context: 'deploy' } as const
const named: Settings = { context: 'deploy', organization: 'gh/acme', ...shop }
const value = '{"a":"b"}\n-----BEGIN KEY-----\npäss ☃ %0A $HOME\n-----END KEY-----'

/** Sends, and takes down what passed. A slug is one part of a path there. */
async function recorded(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
  const answer = await fetch(input, init)
  const text = await answer.clone().text()
  const body = init?.body == null ? undefined : Buffer.from(init.body as Uint8Array).toString('utf8')
  passed.push({
    method: init?.method ?? 'GET',
    path: new URL(String(input)).pathname
      .replace('/api/v2', '')
      .replace(/^\/project\/([^/]+)\/([^/]+)\/([^/]+)/, '/project/$1%2F$2%2F$3'),
    request: body === undefined ? undefined : JSON.parse(body),
    status: answer.status,
    answer: text === '' ? undefined : JSON.parse(text),
  })
  return answer
}

function line(token = circleci.token): { reading: TargetIo; writing: TargetIo } {
  const { tokenHeader, endpoint } = target.capabilities.access
  if (tokenHeader === undefined) throw new Error(`${endpoint.env}: no header for the token is declared`)
  const client = openHttpClient({
    runtime: {
      fetch: recorded,
      now: Date.now,
      sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      random: (bytes) => randomBytes(bytes),
      env: { SEALPOST_PACING: 'off' },
      stop: new AbortController().signal,
    },
    endpoint: new URL(circleci.url),
    token: async () => token,
    tokenHeader,
    pace: target.capabilities.pace,
    userAgent: 'sealpost-contract',
    notice: () => {},
  })
  const count = { read: 0, write: 0, retried: 0 }
  const { url } = circleci
  return {
    reading: { fetch: client.reader(count), endpoint: url },
    writing: { fetch: client.writer(count), endpoint: url },
  }
}

const { reading, writing } = line()
const scopeOf = (place: Place, settings = named): Scope => target.parseScope({ settings, place, form: 'secret' })

async function look(place: Place, io = reading): Promise<Observation> {
  const [seen] = await target.observe({ scopes: [scopeOf(place)], io })
  if (seen === undefined) throw new Error('nothing was observed')
  return seen
}

/** Looks, then writes one value (or removes it) as the engine would. */
async function change(place: Place, name: string, text: string | undefined): Promise<Receipt> {
  const { handle, sightings } = await look(place)
  const sighting = sightings.find((one) => one.name === name)
  const scope = scopeOf(place)
  const base = { scope, uid: target.keyOf(scope).uid, name, scopeHandle: handle, ...(sighting ? { sighting } : {}) }
  const step: Step<Scope> =
    text === undefined
      ? { ...base, do: 'remove' }
      : { ...base, do: 'put', form: 'secret', value: text, mayReplace: false }
  const [receipt] = await target.write({ steps: [step], io: writing })
  if (receipt === undefined) throw new Error('no receipt')
  return receipt
}

for (const [place, at] of [
  ['context', deploy],
  ['project', shop],
] as const) {
  await check(`${place}: values are made, changed, listed over pages and removed`, async () => {
    for (const name of ['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE']) same(name, (await change(place, name, value)).ok, true)
    same('changed', [(await change(place, 'ONE', 'changed')).ok, circleci.peek(at, 'ONE')], [true, 'changed'])
    same('names', (await look(place)).sightings.length, 5)
    same('removed', [(await change(place, 'TWO', undefined)).ok, circleci.peek(at, 'TWO')], [true, undefined])
  })
  await check(`${place}: its id, a name that is refused, and a removal of what is gone`, async () => {
    same('id', await target.identify({ scope: scopeOf(place), io: reading }), `${place} ${circleci.idOf(at)}`)
    same('refused', (await change(place, 'NOT-A-NAME', 'x')).ok, false)
    const scope = scopeOf(place)
    const step = { scope, uid: 'uid', name: 'NOBODY', do: 'remove' } as const
    const [gone] = await target.write({ steps: [step], io: writing })
    same('gone', gone?.ok, true)
  })
}
await check('a context by its id; a token and places that nobody knows', async () => {
  const byId = scopeOf('context', { context: circleci.idOf(deploy) })
  same('id', await target.identify({ scope: byId, io: reading }), `context ${circleci.idOf(deploy)}`)
  const refused = (promise: Promise<unknown>) =>
    promise.then(
      () => 'passed',
      () => 'refused',
    )
  same('token', await refused(look('context', line('nobody').reading)), 'refused')
  const missing = scopeOf('project', { project: 'gh/acme/nowhere' })
  same('project', await refused(target.observe({ scopes: [missing], io: reading })), 'refused')
})

const specs = process.env.SEALPOST_SPECS
const file = specs === undefined ? '' : join(specs, 'circleci.json')
if (!existsSync(file)) say("NOT RUN CircleCI's description: SEALPOST_SPECS names no folder with circleci.json")
else {
  await check('description: every request and answer that passed', async () => {
    await installTools(folder, ['ajv@8'])
    const spec = describedBelow(JSON.parse(await readFile(file, 'utf8')), ['/context', '/project/{project-slug}'])
    // a name that is refused is answered with 400, which the description of contexts does not have
    const judged = applyPolicy(
      spec,
      passed.filter(({ status }) => status !== 400),
      folder,
    )
    for (const what of [
      'PUT /context/{context_id}/environment-variable/{env_var_name} 200',
      'DELETE /context/{context_id}/environment-variable/{env_var_name} 200',
      'POST /project/{project-slug}/envvar 201',
      'DELETE /project/{project-slug}/envvar/{name} 200',
    ])
      if (!judged.has(what)) throw new Error(`${what} did not pass`)
    say(`        ${passed.length} answers judged: ${[...judged.keys()].join(', ')}`)
  })
}

await circleci.close()
await rm(folder, { recursive: true, force: true })
say(failures() === 0 ? 'all checks passed' : `${failures()} failed`)
process.exitCode = failures() === 0 ? 0 : 1
