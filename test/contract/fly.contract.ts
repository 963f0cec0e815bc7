/**
 * A second opinion on the Fly.io simulator and target: a client that others generated from the vendor's API description
 * (the vendor has none in JavaScript). Run with `npx tsx test/contract/fly.contract.ts`; needs the npm registry. Exits
 * with 1 if a check fails.
 */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Step, TargetIo } from '../../src/core/target.js'
import { openHttpClient } from '../../src/io/http/client.js'
import { startFly } from '../../src/simulators/fly/simulator.js'
import { target } from '../../src/targets/fly/target.js'
import { openChecks, same, say } from './checks.js'
import { installTools } from './tools.js'

const { check, failures } = openChecks()

const folder = await mkdtemp(join(tmpdir(), 'sealpost-contract-'))
const simulator = await startFly()
const app_name = 'shop'
const value = '{"a":"b"}\n-----BEGIN KEY-----\npäss ☃ %0A ::x::\n-----END KEY-----'

/** Writes that reached the simulator since they were asked for last, bodies included. */
const writes: { method: string; path: string; body: unknown }[] = []
const written = () => writes.splice(0)
simulator.order({
  times: Number.POSITIVE_INFINITY,
  match: ({ method, path, body }) => {
    if (method !== 'GET') writes.push({ method, path, body: body === '' ? undefined : JSON.parse(body) })
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
const scope = target.parseScope({ settings: { app: app_name }, place: 'app', form: 'secret' })
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

// ---- a client made of the vendor's description --------------------------------------------------------------------

interface Row {
  readonly name: string
  readonly digest: string
  readonly created_at: string
  readonly updated_at: string
  readonly value?: string
}

/** Each gives an effect that the client's runtime carries out; an answer that the description does not know fails it. */
interface Operations {
  SecretsList(input: { app_name: string; min_version?: string; show_secrets?: boolean }): unknown
  SecretsUpdate(input: { app_name: string; values: Record<string, string> }): unknown
  SecretCreate(input: { app_name: string; secret_name: string; value: string }): unknown
  SecretGet(input: { app_name: string; secret_name: string }): unknown
  SecretDelete(input: { app_name: string; secret_name: string }): unknown
  AppsShow(input: { app_name: string }): unknown
}

let ask: <T>(what: (operations: Operations) => unknown, token?: string) => Promise<T> = () => {
  throw new Error('the client is not installed')
}

/** Installs the client, and makes what carries out its operations against the simulator. */
async function install(): Promise<void> {
  await installTools(folder, ['@distilled.cloud/fly-io@0.20.1', 'effect@4.0.0-beta.80'])
  // resolved from where it is installed, as a program of its own would
  await writeFile(
    join(folder, 'client.mjs'),
    `import { Credentials } from '@distilled.cloud/fly-io/Credentials'
import * as operations from '@distilled.cloud/fly-io/Operations'
import * as Effect from 'effect/Effect'
import * as Layer from 'effect/Layer'
import * as Redacted from 'effect/Redacted'
import * as FetchHttpClient from 'effect/unstable/http/FetchHttpClient'
export const client = (apiBaseUrl) => (what, token) => {
  const credentials = Layer.succeed(Credentials, { apiKey: Redacted.make(token), apiBaseUrl })
  return Effect.runPromise(what(operations).pipe(Effect.provide(Layer.mergeAll(FetchHttpClient.layer, credentials))))
}
`,
  )
  const made = (await import(pathToFileURL(join(folder, 'client.mjs')).href)) as {
    client: (base: string) => (what: (operations: Operations) => unknown, token: string) => Promise<never>
  }
  const carry = made.client(`${simulator.url}/v1`)
  ask = (what, token = simulator.token) => carry(what, token)
}

await check('tools: the client installs', install)
await check('generated client: an app without secrets', async () => {
  same('list', (await ask<{ secrets: Row[] }>((of) => of.SecretsList({ app_name }))).secrets, [])
})
await check('generated client: what it stages is seen by our target, by the very digest that it is told', async () => {
  const values = { FROM_CLIENT: value, OTHER: 'two' }
  const { secrets, version } = await ask<{ secrets: Row[]; version: number }>((of) =>
    of.SecretsUpdate({ app_name, values }),
  )
  same('value', simulator.peek(app_name, 'FROM_CLIENT'), value)
  same('names', secrets.map(({ name }) => name).sort(), ['FROM_CLIENT', 'OTHER'])
  const seen = await stamps()
  for (const { name, digest } of secrets) same(name, seen[name], digest)
  const later = await ask<{ secrets: Row[] }>((of) => of.SecretsList({ app_name, min_version: String(version) }))
  same('listed', later.secrets.length, 2)
})
await check('generated client: lists what we stage, and no value', async () => {
  await change({ OURS: value, OTHER: 'changed' })
  const { secrets } = await ask<{ secrets: Row[] }>((of) => of.SecretsList({ app_name, show_secrets: true }))
  const seen = await stamps()
  same('names', secrets.map(({ name }) => name).sort(), ['FROM_CLIENT', 'OTHER', 'OURS'])
  for (const row of secrets) {
    same(row.name, [seen[row.name], row.value], [row.digest, undefined])
    for (const time of [row.created_at, row.updated_at]) same(time, Number.isNaN(Date.parse(time)), false)
  }
})
await check('generated client: for the same values it sends what we send', async () => {
  written()
  const values = { ONE: 'first', TWO: 'second' }
  await ask((of) => of.SecretsUpdate({ app_name, values }))
  const [theirs] = written()
  await change(values)
  same('request', written(), [theirs])
  same('path', theirs?.path, '/v1/apps/shop/secrets')
})
await check('generated client: our nulls do what its removals do', async () => {
  await change({ ONE: undefined, ABSENT: undefined })
  await ask((of) => of.SecretDelete({ app_name, secret_name: 'TWO' }))
  same('names', Object.keys(await stamps()).sort(), ['FROM_CLIENT', 'OTHER', 'OURS'])
})
await check('generated client: one secret, made and read', async () => {
  const made = await ask<Row & { version: number }>((of) =>
    of.SecretCreate({ app_name, secret_name: 'SINGLE', value: 'one' }),
  )
  const read = await ask<Row>((of) => of.SecretGet({ app_name, secret_name: 'SINGLE' }))
  same('digest', [read.digest, (await stamps()).SINGLE], [made.digest, made.digest])
})
await check('generated client: the app has the id that our target gives', async () => {
  const app = await ask<{ id: string; name: string }>((of) => of.AppsShow({ app_name }))
  same('app', [await target.identify({ scope, io: reading }), app.name], [app.id, app_name])
})
await check('generated client: trouble has the names that it knows', async () => {
  const failed = (what: (of: Operations) => unknown, token?: string) =>
    ask(what, token).then(
      () => 'done',
      (error: unknown) => (error as { _tag?: string })._tag ?? String(error),
    )
  same('absent', await failed((of) => of.AppsShow({ app_name: 'nobody' })), 'NotFound')
  same('stranger', await failed((of) => of.SecretsList({ app_name }), 'another'), 'Unauthorized')
  same('empty', await failed((of) => of.SecretsUpdate({ app_name, values: { A: '' } })), 'BadRequest')
})

await simulator.close()
await rm(folder, { recursive: true, force: true })
say(failures() === 0 ? 'all checks passed' : `${failures()} failed`)
process.exitCode = failures() === 0 ? 0 : 1
