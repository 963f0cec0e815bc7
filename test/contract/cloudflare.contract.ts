/**
 * Second opinions on the Cloudflare simulator and targets: wrangler and the official client as clients, and the
 * vendor's API description as judge of what passed. Run with `npx tsx test/contract/cloudflare.contract.ts`; needs
 * the npm registry, and for the description the folder in SEALPOST_SPECS. Exits with 1 if a check fails.
 */
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Cloudflare from 'cloudflare'
import type { Observation } from '../../src/core/observation.js'
import type { Step, Target, TargetIo } from '../../src/core/target.js'
import { openHttpClient } from '../../src/io/http/client.js'
import { startCloudflare } from '../../src/simulators/cloudflare/simulator.js'
import { target as pages } from '../../src/targets/cloudflare-pages/target.js'
import { target as workers } from '../../src/targets/cloudflare-workers/target.js'
import { has, openChecks, same, say } from './checks.js'
import { applyPolicy, type Passed } from './cloudflare-description.js'
import { installTools, newNode } from './tools.js'

const { check, failures } = openChecks()

const folder = await mkdtemp(join(tmpdir(), 'sealpost-contract-'))
const simulator = await startCloudflare({
  projects: [
    {
      name: 'docs',
      hash: 'stamp-of-the-file',
      production: { PLAIN: { type: 'plain_text', value: 'in the file' } },
    },
    { name: 'shop' },
  ],
  scripts: [{ name: 'edge', secrets: { FIRST: '1' } }],
})
const { account } = simulator
const value = '{"a":"b"}\n-----BEGIN KEY-----\npäss ☃ %0A ::x::\n-----END KEY-----'

const passed: Passed[] = []

/** The real wire, with every body that passes kept for the description to judge. */
function line(token = simulator.token): { reading: TargetIo; writing: TargetIo } {
  const client = openHttpClient({
    runtime: {
      fetch: async (input, init) => {
        const answer = await fetch(input, init)
        const sent = init?.body ? JSON.parse(Buffer.from(init.body as Uint8Array).toString('utf8')) : undefined
        const path = new URL(String(input)).pathname.replace('/client/v4', '')
        const method = init?.method ?? 'GET'
        passed.push({ method, path, request: sent, status: answer.status, answer: await answer.clone().json() })
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
    pace: pages.capabilities.pace,
    userAgent: 'sealpost-contract',
    notice: () => {},
  })
  const count = { read: 0, write: 0, retried: 0 }
  const { url: endpoint } = simulator
  return { reading: { fetch: client.reader(count), endpoint }, writing: { fetch: client.writer(count), endpoint } }
}

/** Looks, then writes one secret (or removes it) as the engine would. */
async function change<S>(target: Target<S>, scope: S, name: string, text: string | undefined): Promise<void> {
  const { reading, writing } = line()
  const [observation] = await target.observe({ scopes: [scope], io: reading })
  const { handle } = observation as Observation
  const at = { scope, uid: target.keyOf(scope).uid, name, scopeHandle: handle }
  const step: Step<S> =
    text === undefined ? { ...at, do: 'remove' } : { ...at, do: 'put', form: 'secret', value: text, mayReplace: false }
  const [receipt] = await target.write({ steps: [step], io: writing })
  if (!receipt?.ok) throw receipt?.error ?? new Error('no receipt')
}

async function names<S>(target: Target<S>, scope: S): Promise<string[]> {
  const [observation] = await target.observe({ scopes: [scope], io: line().reading })
  return (observation?.sightings ?? []).map((one) => one.name).sort()
}

const docs = { account, project: 'docs' }
const production = pages.parseScope({ settings: docs, place: 'production', form: 'secret' }) as never
const preview = pages.parseScope({ settings: docs, place: 'preview', form: 'secret' }) as never
const edge = workers.parseScope({ settings: { account }, place: { script: 'edge' }, form: 'secret' }) as never
const pagesTarget = pages as unknown as Target<never>
const workersTarget = workers as unknown as Target<never>

/** Runs a program; rejects with what it said where it fails. */
function run(program: string, args: string[], options: { env?: NodeJS.ProcessEnv; cwd?: string; input?: string } = {}) {
  return new Promise<string>((resolve, reject) => {
    const { input, ...rest } = options
    const child = execFile(
      program,
      args,
      { ...rest, timeout: 300_000, maxBuffer: 1 << 24 },
      (error, stdout, stderr) => {
        if (error) reject(new Error(`${program} ${args.join(' ')}: ${`${stderr}\n${stdout}`.trim().slice(-1500)}`))
        else resolve(stdout)
      },
    )
    child.stdin?.end(input ?? '')
  })
}

// ---- the official client ------------------------------------------------------------------------------------------

const client = new Cloudflare({ baseURL: simulator.url, apiToken: simulator.token, maxRetries: 0 })

await check('official client: verifies the token and sees the account', async () => {
  same('status', (await client.user.tokens.verify())?.status, 'active')
  const found: string[] = []
  for await (const one of client.accounts.list()) {
    found.push(one.id)
    if (found.length > 1) break
  }
  same('accounts', found.slice(0, 1), [account])
  same('account', (await client.accounts.get({ account_id: account })).id, account)
})
await check('official client: lists projects and deployments', async () => {
  const found: string[] = []
  for await (const one of client.pages.projects.list({ account_id: account })) found.push(one.name)
  same('projects', found, ['docs', 'shop'])
  const list = await client.pages.projects.deployments.list('docs', { account_id: account })
  same('environment', list.result[0]?.environment, 'production')
})
await check('official client: edits a project that our target then sees', async () => {
  await client.pages.projects.edit('shop', {
    account_id: account,
    deployment_configs: { preview: { env_vars: { THEIRS: { type: 'secret_text', value } } } },
  })
  const shop = pages.parseScope({ settings: { account, project: 'shop' }, place: 'preview', form: 'secret' }) as never
  same('names', await names(pagesTarget, shop), ['THEIRS'])
  same('value', simulator.peek({ project: 'shop', place: 'preview' }, 'THEIRS'), value)
})
await check('official client: changes secrets of a Worker one by one and in bulk', async () => {
  const at = { account_id: account, script_name: 'edge' }
  await client.workers.scripts.secrets.update('edge', {
    account_id: account,
    name: 'S',
    text: value,
    type: 'secret_text',
  })
  same('type', (await client.workers.scripts.secrets.get('S', at)).type, 'secret_text')
  const secrets = { S: null, T: { name: 'T', text: value, type: 'secret_text' as const } }
  await client.workers.scripts.secrets.bulkUpdate('edge', { account_id: account, secrets })
  same('names', await names(workersTarget, edge), ['FIRST', 'T'])
  await client.workers.scripts.secrets.delete('T', at)
  same('gone', simulator.peek({ script: 'edge' }, 'T'), undefined)
})
await check('official client: tells the ids that our targets know a project and a Worker by', async () => {
  const { reading: io } = line()
  const project = await client.pages.projects.get('docs', { account_id: account })
  same('project', await pagesTarget.identify({ scope: production, io }), `${account}|${project.id}`)
  const tags: (string | undefined)[] = []
  for await (const one of client.workers.scripts.list({ account_id: account })) tags.push(one.tag)
  same('Worker', await workersTarget.identify({ scope: edge, io }), `${account}|${tags[0]}`)
})
await check('official client: sees in the settings of a Worker what we see', async () => {
  const settings = await client.workers.scripts.scriptAndVersionSettings.get('edge', { account_id: account })
  same('names', settings.bindings?.map((one) => one.name).sort(), await names(workersTarget, edge))
})
await check('official client: takes a refusal for what it is', async () => {
  const thrown = await client.pages.projects.get('none', { account_id: account }).catch((error: unknown) => error)
  if (!(thrown instanceof Cloudflare.NotFoundError)) throw new Error('a missing project is no NotFoundError')
  same('code', thrown.errors[0]?.code, 8000007)
})

// ---- wrangler -----------------------------------------------------------------------------------------------------

await installTools(folder, ['wrangler@4', 'ajv@8'])
const env: NodeJS.ProcessEnv = {
  PATH: `${await newNode(folder)}:${process.env.PATH}`,
  HOME: join(folder, 'home'),
  // a program of many files, started many times
  NODE_COMPILE_CACHE: join(folder, 'compiled'),
  CLOUDFLARE_API_BASE_URL: simulator.url,
  CLOUDFLARE_API_TOKEN: simulator.token,
  CLOUDFLARE_ACCOUNT_ID: account,
  WRANGLER_SEND_METRICS: 'false',
  NO_COLOR: '1',
  CI: 'true',
}
const cwd = join(folder, 'work')
const wrangler = (args: string, input?: string) =>
  run(join(folder, 'node_modules/.bin/wrangler'), args.split(' '), {
    env,
    cwd,
    ...(input === undefined ? {} : { input }),
  })

await check('wrangler starts', async () => {
  await mkdir(cwd, { recursive: true })
  await mkdir(join(folder, 'home'))
  say(`        wrangler ${(await wrangler('--version')).trim()}`)
})
await check('wrangler: pages secret put keeps the tie to the config file', async () => {
  await wrangler('pages secret put FROM_WRANGLER --project-name docs', value)
  same('value', simulator.peek({ project: 'docs', place: 'production' }, 'FROM_WRANGLER'), value)
  same('governed', simulator.governed('docs', 'production'), true)
  same('names', await names(pagesTarget, production), ['FROM_WRANGLER', 'PLAIN'])
})
await check('wrangler: pages secret bulk into preview', async () => {
  await writeFile(join(cwd, 'secrets.json'), JSON.stringify({ TWO: value, THREE: '3' }))
  await wrangler('pages secret bulk secrets.json --project-name docs --env preview')
  same('value', simulator.peek({ project: 'docs', place: 'preview' }, 'TWO'), value)
  same('names', await names(pagesTarget, preview), ['THREE', 'TWO'])
})
await check('wrangler: pages secret list shows what we wrote, and we keep the tie too', async () => {
  await change(pagesTarget, production, 'OURS', value)
  same('governed', simulator.governed('docs', 'production'), true)
  const said = await wrangler('pages secret list --project-name docs')
  for (const name of ['OURS', 'FROM_WRANGLER']) has(said, `- ${name}: Value Encrypted`)
})
await check('wrangler: pages secret delete removes what we wrote', async () => {
  await wrangler('pages secret delete OURS --project-name docs')
  same('names', await names(pagesTarget, production), ['FROM_WRANGLER', 'PLAIN'])
})
await check('wrangler: pages project list and deployment list', async () => {
  has(await wrangler('pages project list --json'), '"Project Name": "shop"')
  has(await wrangler('pages deployment list --project-name docs --json'), '"Environment": "Production"')
})
await check('wrangler: pages download config has the plain variable and no secret', async () => {
  await wrangler('pages download config docs --force')
  const file = await readFile(join(cwd, 'wrangler.toml'), 'utf8')
  await rm(join(cwd, 'wrangler.toml'))
  has(file, 'PLAIN = "in the file"')
  if (file.includes('FROM_WRANGLER')) throw new Error('the file names a secret')
})
await check('wrangler: pages says that a project is missing', async () => {
  const thrown = await wrangler('pages secret list --project-name none').catch((error: unknown) => error)
  has(String(thrown), 'does not exist')
})
await check('wrangler: secret put, list and delete', async () => {
  await wrangler('secret put FROM_WRANGLER --name edge', value)
  same('value', simulator.peek({ script: 'edge' }, 'FROM_WRANGLER'), value)
  await change(workersTarget, edge, 'OURS', value)
  const listed = JSON.parse(await wrangler('secret list --name edge')) as { name: string }[]
  same('names', listed.map((one) => one.name).sort(), ['FIRST', 'FROM_WRANGLER', 'OURS'])
  await wrangler('secret delete OURS --name edge')
  same('names', await names(workersTarget, edge), ['FIRST', 'FROM_WRANGLER'])
})
await check('wrangler: secret bulk changes and removes in one request', async () => {
  await writeFile(join(cwd, 'secrets.json'), JSON.stringify({ MORE: value, FIRST: null }))
  await wrangler('secret bulk secrets.json --name edge')
  same('names', await names(workersTarget, edge), ['FROM_WRANGLER', 'MORE'])
  same('value', simulator.peek({ script: 'edge' }, 'MORE'), value)
})
await check('wrangler: says so when the latest version is not deployed', async () => {
  simulator.deployed('edge', false)
  const thrown = await wrangler('secret put LATE --name edge', 'x').catch((error: unknown) => error)
  simulator.deployed('edge', true)
  has(String(thrown), "isn't currently deployed")
})

// ---- the vendor's description -------------------------------------------------------------------------------------

await check('removals and refusals pass as well', async () => {
  await change(pagesTarget, preview, 'THREE', undefined)
  await change(workersTarget, edge, 'MORE', undefined)
  const stranger = await pagesTarget.observe({ scopes: [production], io: line('x').reading }).catch(() => 'refused')
  same('stranger', stranger, 'refused')
  const { reading } = line()
  for (const path of ['/user/tokens/verify', '/accounts', `/accounts/${account}/pages/projects`]) {
    await reading.fetch(`${simulator.url}${path}`)
  }
  await reading.fetch(`${simulator.url}/accounts/${account}/pages/projects/docs/deployments`)
})

const specs = process.env.SEALPOST_SPECS
if (specs === undefined) say('NOT RUN the vendor description: SEALPOST_SPECS names no folder')
else {
  await check('description: every Pages and account request and answer that passed', async () => {
    const spec = JSON.parse(await readFile(join(specs, 'cloudflare-2024-08.json'), 'utf8'))
    say(`        ${applyPolicy(spec, passed, folder)} of ${passed.length} answers judged`)
  })
}

await simulator.close()
await rm(folder, { recursive: true, force: true })
say(failures() === 0 ? 'all checks passed' : `${failures()} failed`)
process.exitCode = failures() === 0 ? 0 : 1
