/**
 * The build plugin in integrations/netlify in real builds: @netlify/build runs it, as it does at Netlify, beside the
 * simulator of Netlify's API. Run with `npx tsx test/contract/netlify-build.contract.ts`; needs the npm registry. Exits with
 * 1 if a check fails.
 */
import { execFile, fork } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { startNetlify } from '../../src/simulators/netlify/simulator.js'
import { has, openChecks, same } from './checks.js'
import { stageOwnPackage } from './own-package.js'
import { installTools, newNode } from './tools.js'

const run = promisify(execFile)
const root = resolve(import.meta.dirname, '../..')
const folder = await mkdtemp(join(tmpdir(), 'sealpost-netlify-build-'))
const site = join(folder, 'site')
const { check, failures } = openChecks()
const simulator = await startNetlify()

const canary = (what: string) => `${what}-${randomBytes(12).toString('hex')}`
const secrets = {
  production: { API_KEY: canary('key'), DATABASE_URL: canary('url') },
  preview: { PREVIEW_KEY: canary('preview') },
}
const edited = canary('edited')
const canaries = [...Object.values(secrets.production), ...Object.values(secrets.preview), edited]

const path = `${await newNode(folder)}:${process.env.PATH}`
const tools = join(folder, 'tools')
// the command line brings the build along, and is what the other contract needs
await installTools(tools, ['netlify-cli@27', '@netlify/build@37.3.3', 'ajv@8'])
const builds = fork(
  join(import.meta.dirname, 'netlify-builds.mjs'),
  [join(tools, 'node_modules/@netlify/build/lib/index.js')],
  { cwd: folder, execPath: join(await newNode(folder), 'node'), execArgv: [] },
)
const gone = once(builds, 'exit').then(() => {
  throw new Error('the process of the builds has ended')
})
gone.catch(() => {})
const npm = (args: readonly string[], cwd = folder) =>
  run('npm', [...args, '--no-audit', '--no-fund'], { cwd, env: { ...process.env, PATH: path }, maxBuffer: 1 << 26 })

/** What a build at Netlify has of Sealpost. */
const granted = {
  SEALPOST_KEY: randomBytes(32).toString('base64url'),
  NETLIFY_AUTH_TOKEN: simulator.token,
  NETLIFY_API_URL: simulator.url,
}

interface Built {
  readonly code: number
  readonly log: string
  /** SHA-256 of each variable that the build command saw. */
  readonly seen: Readonly<Record<string, string>>
}

/** @throws with the end of the log unless the build ended so */
function ended({ code, log }: Built, wanted: number): void {
  if (code !== wanted) throw new Error(`the build ended with ${code}, not ${wanted}:\n${log.slice(-1500)}`)
}

const sum = (text: string) => createHash('sha256').update(text).digest('hex')

/** Builds the site with the plugin's inputs, as Netlify does for a context. */
async function build(inputs: string, context: string, more: NodeJS.ProcessEnv, isLoud = false): Promise<Built> {
  // what people copy, without the inputs that a check is about
  const readme = await readFile(join(root, 'integrations/netlify/README.md'), 'utf8')
  const whole = /`netlify\.toml`, whole:\n\n```toml\n(.+?)```/s.exec(readme)?.[1] ?? ''
  const toml = inputs.includes('on-difference') ? whole.replace(/^ *on-difference = .*\n/m, '') : whole
  await writeFile(join(site, 'netlify.toml'), `${toml.trimEnd()}\n${inputs}\n`)
  await rm(join(site, 'seen.json'), { force: true })
  const env = {
    PATH: path,
    HOME: join(folder, 'home'),
    // a program of many files, started many times
    NODE_COMPILE_CACHE: join(folder, 'compiled'),
    NETLIFY: 'true',
    SITE_ID: simulator.site,
    CONTEXT: context,
    BRANCH: 'main',
    NO_COLOR: '1',
    ...more,
  }
  const options = { offline: true, cwd: site, repositoryRoot: site, context, branch: 'main', siteId: simulator.site }
  builds.send({ env, flags: { ...options, testOpts: { pluginsListUrl: 'test' }, debug: isLoud } })
  const [said] = (await Promise.race([once(builds, 'message'), gone])) as [Omit<Built, 'seen'>]
  for (const one of canaries) if (said.log.includes(one)) throw new Error('a value stands in the log of the build')
  const seen = await readFile(join(site, 'seen.json'), 'utf8').catch(() => '{}')
  return { ...said, seen: JSON.parse(seen) as Built['seen'] }
}

const cli = (args: readonly string[]) =>
  run(process.execPath, [join(folder, 'node_modules/sealpost/dist/cli.js'), ...args], {
    cwd: site,
    env: { PATH: process.env.PATH, ...granted },
  })

try {
  await check('tools: @netlify/build, the plugin and Sealpost install, each in an exact version', async () => {
    const staged = join(folder, 'sealpost')
    await stageOwnPackage(staged)
    const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
    const own = JSON.parse(await readFile(join(root, 'integrations/netlify/package.json'), 'utf8')) as Record<
      string,
      unknown
    >
    same('what the plugin depends on', own.dependencies, { sealpost: manifest.version })
    same('its version', own.version, manifest.version)
    await writeFile(join(folder, 'package.json'), '{"private":true}')
    const packed = await Promise.all(
      [staged, join(root, 'integrations/netlify')].map(async (from) => {
        const { stdout } = await npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder, from])
        return JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }]
      }),
    )
    same('what the plugin packs', packed[1]?.[0].files.map((file) => file.path).sort(), [
      ...['README.md', 'index.js', 'manifest.yml', 'package.json', 'settings.js'],
    ])
    await npm(['install', '--ignore-scripts', ...packed.map(([one]) => join(folder, one.filename))])
  })

  await check('a site is applied to', async () => {
    await mkdir(site)
    await mkdir(join(folder, 'home'))
    await writeFile(join(site, 'package.json'), '{"private":true,"scripts":{"build":"node build.mjs"}}')
    await writeFile(
      join(site, 'build.mjs'),
      `import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
const sum = (text) => createHash('sha256').update(text).digest('hex')
const seen = Object.entries(process.env).filter(([name]) => ['API_KEY', 'DATABASE_URL'].includes(name)).sort()
mkdirSync('dist', { recursive: true })
writeFileSync('seen.json', JSON.stringify(Object.fromEntries(seen.map(([name, text]) => [name, sum(text)]))))
`,
    )
    await writeFile(
      join(site, 'sealpost.yaml'),
      `version: 1
owner: shop
source: { use: dotenv, path: "{environment}.env" }
environments: [production, preview]
ledger: { use: file, path: ledger.json }
targets:
  site:
    use: netlify
    account: ${simulator.account}
    site: ${simulator.site}
    environments: { production: production, preview: [deploy-preview, branch-deploy] }
`,
    )
    for (const [environment, values] of Object.entries(secrets)) {
      const lines = Object.entries(values).map(([name, value]) => `${name}=${value}\n`)
      await writeFile(join(site, `${environment}.env`), lines.join(''))
    }
    await cli(['apply', '--yes'])
  })

  await check('clean: the build goes on, and the summary says so', async () => {
    const built = await build('', 'production', { ...granted, ...secrets.production })
    ended(built, 0)
    has(built.log, 'nothing differs, 2 unchanged')
    has(built.log, '2 as written')
    has(built.log, 'site is current for this build (production)')
    same('what the build sees', Object.keys(built.seen).sort(), ['API_KEY', 'DATABASE_URL'])
  })

  await check('an old value in the build fails it, before the build command', async () => {
    const built = await build('', 'production', { ...granted, ...secrets.production, API_KEY: edited })
    ended(built, 2)
    has(built.log, 'API_KEY  the build has another value than was written there last')
    has(built.log, 'sealpost: this build (production) has 1 of site that is not current')
    same('what the build sees', built.seen, {})
  })

  const site1 = { site: simulator.site }
  await check('drift fails a build in the way of the host, or warns, or is not looked for', async () => {
    simulator.plant(site1, 'deploy-preview', 'PREVIEW_KEY', { value: edited, secret: true })
    const preview = { ...granted, ...secrets.preview }
    const failed = await build('', 'deploy-preview', preview)
    ended(failed, 2)
    has(failed.log, 'site is not what was written last (deploy-preview)')
    const warned = await build('    on-difference = "warn"', 'deploy-preview', preview)
    ended(warned, 0)
    has(warned.log, 'warning: site is not what was written last (deploy-preview)')
    const before = simulator.requests.length
    const ignored = await build('    on-difference = "ignore"', 'deploy-preview', preview)
    ended(ignored, 0)
    same('requests', simulator.requests.length - before, 0)
  })

  await check('what the source says now counts where that is asked for', async () => {
    await writeFile(join(site, 'production.env'), `API_KEY=${secrets.production.API_KEY}\nDATABASE_URL=${edited}\n`)
    const own = { ...granted, ...secrets.production }
    ended(await build('', 'production', own), 0)
    const built = await build('    compare = "source"', 'production', own)
    ended(built, 2)
    has(built.log, 'DATABASE_URL')
  })

  await check('inject: the build gets what the source says, and it is stored nowhere', async () => {
    const built = await build('    inject = true\n    on-difference = "ignore"', 'production', granted, true)
    ended(built, 0)
    same('what the build sees', built.seen, { API_KEY: sum(secrets.production.API_KEY), DATABASE_URL: sum(edited) })
    has(built.log, '2 values handed to this build: API_KEY, DATABASE_URL')
    same('at Netlify', simulator.peek(site1, 'production', 'DATABASE_URL'), secrets.production.DATABASE_URL)
    const kept = await readdir(site, { recursive: true, withFileTypes: true })
    for (const file of kept.filter((one) => one.isFile() && !one.name.endsWith('.env'))) {
      const text = await readFile(join(file.parentPath, file.name), 'utf8')
      if (canaries.some((one) => text.includes(one))) throw new Error(`a value stands in ${file.name}`)
    }
  })

  await check('inject fails the build where the source cannot be read', async () => {
    await rm(join(site, 'preview.env'))
    const built = await build('    inject = true\n    on-difference = "ignore"', 'branch-deploy', granted)
    ended(built, 2)
    has(built.log, 'preview.env')
    same('what the build sees', built.seen, {})
  })

  await check('a deploy preview from a fork has no secrets: it goes on, and says so, or fails', async () => {
    const before = simulator.requests.length
    const warned = await build('', 'deploy-preview', {})
    ended(warned, 0)
    has(warned.log, 'warning: this deploy preview has no SEALPOST_KEY, as one from a fork')
    const failed = await build('    on-missing-key = "fail"', 'deploy-preview', {})
    ended(failed, 2)
    same('requests', simulator.requests.length - before, 0)
    const production = await build('', 'production', {})
    ended(production, 2)
    has(production.log, 'SEALPOST_KEY')
  })

  await check('wrong inputs are refused, by Netlify or by the plugin', async () => {
    const unknown = await build('    on-diference = "warn"', 'production', granted)
    if (unknown.code === 0) throw new Error('an unknown input passed')
    has(unknown.log, 'Unknown inputs')
    const wrong = await build('    on-difference = "shrug"', 'production', granted)
    ended(wrong, 2)
    has(wrong.log, '`on-difference` has to be one of fail, warn, ignore')
    const usage = await build('    on-difference = "warn"\n    target = "other"', 'production', granted)
    ended(usage, 2)
    has(usage.log, 'the config has no target other')
  })
} finally {
  builds.kill()
  await simulator.close()
  await rm(folder, { recursive: true, force: true })
}
process.exit(failures() > 0 ? 1 : 0)
