/**
 * Second opinions on the Vercel simulator and target: the official CLI and the official SDK as clients, and the vendor's
 * API description as judge of what passed. Run with `npx tsx test/contract/vercel.contract.ts`; needs the npm registry and
 * Node 22 or newer for the CLI (the folder in SEALPOST_NODE24, or it fetches one), and for the description the folder in
 * SEALPOST_SPECS. Exits with 1 if a check fails.
 */
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Form } from '../../src/core/address.js'
import type { Observation } from '../../src/core/observation.js'
import type { Receipt } from '../../src/core/receipts.js'
import type { Step } from '../../src/core/target.js'
import { openHttpClient } from '../../src/io/http/client.js'
import { startVercel } from '../../src/simulators/vercel/simulator.js'
import type { PlaceInput, Scope } from '../../src/targets/vercel/scope.js'
import { target } from '../../src/targets/vercel/target.js'
import { openChecks, same, say } from './checks.js'
import { installTools, newNode } from './tools.js'
import { applyPolicy, type Passed } from './vercel-description.js'

const { check, fail, failures } = openChecks()

const folder = await mkdtemp(join(tmpdir(), 'sealpost-contract-'))
const simulator = await startVercel({
  projects: [
    {
      id: 'prj_shop',
      name: 'shop-web',
      team: { id: 'team_acme', slug: 'acme' },
      environments: [{ id: 'env_staging', slug: 'staging' }],
    },
  ],
})
const value = '{"a":"b"}\n-----BEGIN KEY-----\npäss ☃ %0A ::x::\n-----END KEY-----'
const passed: Passed[] = []

const client = openHttpClient({
  runtime: {
    fetch: async (input, init) => {
      const answer = await fetch(input, init)
      const sent = init?.body ? JSON.parse(Buffer.from(init.body as Uint8Array).toString('utf8')) : undefined
      const url = new URL(String(input))
      const method = init?.method ?? 'GET'
      passed.push({ method, url, request: sent, status: answer.status, answer: await answer.clone().json() })
      return answer
    },
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
  notice: () => undefined,
})
const count = { read: 0, write: 0, retried: 0 }
const reading = { fetch: client.reader(count), endpoint: simulator.url }
const writing = { fetch: client.writer(count), endpoint: simulator.url }

function scopeOf(place: PlaceInput, form: Form = 'secret'): Scope {
  return target.parseScope({ settings: { project: 'prj_shop', team: 'team_acme' }, place, form })
}

async function look(scope: Scope): Promise<Observation> {
  const [seen] = await target.observe({ scopes: [scope], io: reading })
  if (!seen?.listed) throw new Error(seen?.because ?? 'nothing was observed')
  return seen
}

/** Puts values into one place, or removes those that are undefined. */
async function write(scope: Scope, values: Readonly<Record<string, string | undefined>>): Promise<readonly Receipt[]> {
  const seen = await look(scope)
  const { uid } = target.keyOf(scope)
  const steps = Object.entries(values).map(([name, wanted]): Step<Scope> => {
    const sighting = seen.sightings.find((one) => one.name === name)
    const base = { scope, uid, name, ...(sighting ? { sighting } : {}), scopeHandle: seen.handle }
    return wanted === undefined
      ? { ...base, do: 'remove' }
      : { ...base, do: 'put', form: scope.form, value: wanted, mayReplace: false }
  })
  return target.write({ steps, io: writing })
}

async function writeAll(scope: Scope, values: Readonly<Record<string, string | undefined>>): Promise<void> {
  const failed = (await write(scope, values)).find((one) => !one.ok)
  if (failed && !failed.ok) throw new Error(`${failed.name}: ${failed.error.message}`)
}

function run(file: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, env, timeout: 300_000, maxBuffer: 64 * 1024 * 1024 }
    execFile(file, args, options, (error, stdout, stderr) => {
      if (error) reject(new Error(`${args.join(' ')}: ${`${stdout}${stderr}`.slice(-800) || error.message}`))
      else resolve(stdout)
    }).stdin?.end()
  })
}

const path = `${await newNode(folder)}:${process.env.PATH}`

function vercel(...args: string[]): Promise<string> {
  const cli = join(folder, 'node_modules/vercel/dist/vc.js')
  const options = ['--api', simulator.url, '--token', simulator.token, '--cwd', join(folder, 'work')]
  return run('node', [cli, ...args, ...options], {
    PATH: path,
    HOME: join(folder, 'home'),
    // a program of many files, started many times
    NODE_COMPILE_CACHE: join(folder, 'compiled'),
    CI: '1',
    NO_UPDATE_NOTIFIER: '1',
    VERCEL_TELEMETRY_DISABLED: '1',
    VERCEL_ORG_ID: 'team_acme',
    VERCEL_PROJECT_ID: 'prj_shop',
  })
}

try {
  await mkdir(join(folder, 'home'))
  await mkdir(join(folder, 'work'))
  await installTools(folder, ['vercel@64.0.2', '@vercel/sdk@1.28.35', 'ajv@8'], { sandbox: '4.5.0' })

  await check('the CLI lists what the target wrote, and shows no sensitive value', async () => {
    await writeAll(scopeOf('production'), { DATABASE_URL: value })
    await writeAll(scopeOf('production', 'public'), { NEXT_PUBLIC_SITE: 'https://example.com' })
    await writeAll(scopeOf({ branch: 'feat/x' }), { ON_BRANCH: value })
    await writeAll(scopeOf('development'), { FOR_DEV: 'dev value' })
    await writeAll(scopeOf({ custom: 'staging' }), { STAGED: value })
    const { envs } = JSON.parse(await vercel('env', 'ls', '--format', 'json'))
    const rows = envs.map((row: Record<string, unknown>) => [row.key, row.type, row.target, row.gitBranch ?? ''])
    same('list', rows, [
      ['DATABASE_URL', 'sensitive', ['production'], ''],
      ['NEXT_PUBLIC_SITE', 'plain', ['production'], ''],
      ['ON_BRANCH', 'sensitive', ['preview'], 'feat/x'],
      ['FOR_DEV', 'encrypted', ['development'], ''],
      ['STAGED', 'sensitive', [], ''],
    ])
    if (JSON.stringify(envs).includes('BEGIN KEY')) throw new Error('a sensitive value was listed')
  })

  await check('the CLI pulls what development may read', async () => {
    await vercel('env', 'pull', 'dev.env', '--yes')
    const pulled = await readFile(join(folder, 'work/dev.env'), 'utf8')
    if (!pulled.includes('FOR_DEV="dev value"')) throw new Error(`pulled ${pulled}`)
  })

  await check('the target sees what the CLI added, with its form', async () => {
    await vercel('env', 'add', 'BY_HAND', 'production', '--value', 'by hand', '--yes')
    await vercel('env', 'add', 'READABLE', 'preview,development', '--value', 'open', '--type', 'config', '--yes')
    await vercel('env', 'add', 'BRANCHED', 'preview', '--git-branch', 'feat/x', '--value', 'b', '--yes')
    const at = async (place: PlaceInput, name: string) =>
      (await look(scopeOf(place))).sightings.find((one) => one.name === name)
    const hidden = await at('production', 'BY_HAND')
    same('BY_HAND', [hidden?.form, hidden?.secret?.reveal() ?? null], ['secret', null])
    const open = await at('preview', 'READABLE')
    same('READABLE', [open?.form, open?.secret?.reveal()], ['public', 'open'])
    same(
      'BRANCHED',
      [(await at({ branch: 'feat/x' }, 'BRANCHED'))?.form, await at('preview', 'BRANCHED')],
      ['secret', undefined],
    )
  })

  await check('an edit with the CLI moves the stamp', async () => {
    const stamp = async () =>
      (await look(scopeOf('production'))).sightings.find((one) => one.name === 'BY_HAND')?.revision
    const before = await stamp()
    await vercel('env', 'update', 'BY_HAND', 'production', '--value', 'again', '--yes')
    if ((await stamp()) === before) throw new Error('the stamp stayed')
    same('value', simulator.peek('prj_shop', 'production', 'BY_HAND'), 'again')
  })

  await check('the target splits a row that the CLI spread, and the CLI still finds the rest', async () => {
    await writeAll(scopeOf('development'), { READABLE: 'mine' })
    const { envs } = JSON.parse(await vercel('env', 'ls', 'preview', '--format', 'json'))
    const row = envs.find((one: Record<string, unknown>) => one.key === 'READABLE')
    same('target', row?.target, ['preview'])
    same('preview', simulator.peek('prj_shop', 'preview', 'READABLE'), 'open')
    same('development', simulator.peek('prj_shop', 'development', 'READABLE'), 'mine')
  })

  await check('the CLI narrows and removes as the target does', async () => {
    await vercel('env', 'add', 'SPREAD', 'preview,production', '--value', 's', '--type', 'config', '--yes')
    await vercel('env', 'rm', 'SPREAD', 'preview', '--yes')
    same('preview', simulator.peek('prj_shop', 'preview', 'SPREAD'), undefined)
    same('production', simulator.peek('prj_shop', 'production', 'SPREAD'), 's')
    await vercel('env', 'rm', 'BY_HAND', 'production', '--yes')
    await writeAll(scopeOf('production'), { SPREAD: undefined })
    same('production', simulator.peek('prj_shop', 'production', 'SPREAD'), undefined)
    same('BY_HAND', simulator.peek('prj_shop', 'production', 'BY_HAND'), undefined)
  })

  await check('a project is the same by name and by id', async () => {
    const idOf = (project: string, team: string) =>
      target.identify({
        scope: target.parseScope({ settings: { project, team }, place: 'preview', form: 'secret' }),
        io: reading,
      })
    same(
      'identity',
      [await idOf('shop-web', 'acme'), await idOf('prj_shop', 'team_acme')],
      Array(2).fill('vercel|team_acme|prj_shop'),
    )
  })

  await check('a branch that is gone or for production is refused to the CLI and to the target', async () => {
    simulator.change('prj_shop', { branches: ['main', 'feat/x'] })
    for (const [branch, words] of [
      ['gone', 'not found in the connected Git repository'],
      ['main', 'Cannot set Production Branch'],
    ] as const) {
      const add = vercel('env', 'add', 'LOST', 'preview', '--git-branch', branch, '--value', 'x', '--yes')
      const said = await add.then(() => 'it was taken', String)
      if (!said.includes(words)) throw new Error(`the CLI said ${said}`)
      const [receipt] = await write(scopeOf({ branch }), { LOST: 'x' })
      same('receipt', receipt?.ok === false ? receipt.error.code : 'ok', 'place-missing')
    }
  })

  await check('under a policy of the team the CLI and the target get the same type', async () => {
    const policy = (is: 'on' | 'off') =>
      simulator.change('prj_shop', { team: { id: 'team_acme', slug: 'acme', sensitiveEnvironmentVariablePolicy: is } })
    policy('on')
    await vercel('env', 'add', 'FORCED_CLI', 'production', '--value', 'x', '--no-sensitive', '--yes')
    await writeAll(scopeOf('production', 'public'), { FORCED: 'x' })
    policy('off')
    const types = ['FORCED_CLI', 'FORCED'].map((key) => simulator.rows('prj_shop').find((row) => row.key === key)?.type)
    same('types', types, ['sensitive', 'sensitive'])
  })

  await check('a deployment of production is asked for as described', async () => {
    const { redeploy } = target
    if (redeploy === 'none') throw new Error('there is nothing to ask with')
    const told = await redeploy.ask({ scopes: [scopeOf('preview'), scopeOf('production')], io: writing })
    same('told', told, { started: 'a new build of the current production deployment was started' })
    same('deployments', simulator.deployments('prj_shop'), 2)
  })

  await check('failures have the described form', async () => {
    const receipts = await write(scopeOf('production'), { TZ: 'x', GOOD: 'y' })
    same(
      'receipts',
      receipts.map((one) => one.ok),
      [false, true],
    )
    same(
      'all failed',
      (await write(scopeOf('production'), { TZ: 'x' })).map((one) => one.ok),
      [false],
    )
  })

  await check('the strict official SDK reads every answer', async () => {
    const program = `
      import { VercelCore } from '@vercel/sdk/core.js'
      import { projectsBatchRemoveProjectEnv } from '@vercel/sdk/funcs/projectsBatchRemoveProjectEnv.js'
      import { projectsCreateProjectEnv } from '@vercel/sdk/funcs/projectsCreateProjectEnv.js'
      import { projectsEditProjectEnv } from '@vercel/sdk/funcs/projectsEditProjectEnv.js'
      import { projectsFilterProjectEnvs } from '@vercel/sdk/funcs/projectsFilterProjectEnvs.js'
      const core = new VercelCore({ bearerToken: process.argv[3], serverURL: process.argv[2] })
      const at = { idOrName: 'prj_shop', teamId: 'team_acme' }
      const read = async (what, call) => {
        const answer = await call
        if (!answer.ok) throw new Error(what + ': ' + answer.error.name)
        return answer.value
      }
      const row = { key: 'BY_SDK', value: 'x', type: 'sensitive', target: ['production'] }
      await read('create', projectsCreateProjectEnv(core, { ...at, upsert: 'true', requestBody: [row] }))
      const { envs } = await read('list', projectsFilterProjectEnvs(core, { ...at, decrypt: 'true' }))
      const { id } = envs.find((one) => one.key === 'BY_SDK')
      await read('edit', projectsEditProjectEnv(core, { ...at, id, requestBody: { value: 'y' } }))
      await read('remove', projectsBatchRemoveProjectEnv(core, { ...at, requestBody: { ids: [id] } }))
      process.stdout.write(String(envs.length))
    `
    await writeFile(join(folder, 'sdk.mjs'), program)
    const seen = await run(process.execPath, [join(folder, 'sdk.mjs'), simulator.url, simulator.token])
    if (Number(seen) < 5) throw new Error(`it read ${seen} rows`)
  })

  const specs = process.env.SEALPOST_SPECS
  if (specs === undefined) say('-       the API description was not asked: SEALPOST_SPECS is not set')
  else {
    await check('what target and simulator say fits the API description', async () => {
      const spec = JSON.parse(await readFile(join(specs, 'vercel-2025-10.json'), 'utf8'))
      const judged = applyPolicy(spec, passed, folder)
      if (judged < 25) throw new Error(`only ${judged} were judged`)
      const kinds = new Set(passed.map(({ method, status }) => `${method} ${status}`))
      const needed = ['GET 200', 'POST 201', 'POST 400', 'PATCH 200', 'DELETE 200']
      const lacking = needed.filter((kind) => !kinds.has(kind))
      if (lacking.length > 0) throw new Error(`nothing was recorded of ${lacking.join(', ')}`)
    })
  }
} catch (thrown) {
  fail('preparation', thrown)
} finally {
  await simulator.close()
  await rm(folder, { recursive: true, force: true })
}
process.exitCode = failures() > 0 ? 1 : 0
