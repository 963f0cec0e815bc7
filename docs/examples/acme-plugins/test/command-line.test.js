import { deepEqual, equal, match } from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { world as sourceWorld } from './source.world.js'
import { world as targetWorld } from './target.world.js'

const run = promisify(execFile)
const sealpost = join(dirname(createRequire(import.meta.url).resolve('sealpost/package.json')), 'dist/cli.js')

/** Both by the name of the package, as a config of somebody who installed it has them. */
const config = `version: 1
owner: acme
source: { use: "@acme/sealpost-plugins", team: acme }
environments: [production]
targets:
  keys:
    use: "@acme/sealpost-plugins"
    team: acme
    environments: { production: { ring: live } }
`

test('the command line carries a value from the one to the other', async (t) => {
  const [from, to] = [await sourceWorld.start(), await targetWorld.start()]
  const folder = await mkdtemp(join(tmpdir(), 'acme-plugins-'))
  t.after(() => Promise.all([from.close(), to.close(), rm(folder, { recursive: true })]))
  await from.hold('production', new Map([['DATABASE_URL', 'made-up-value']]))
  await writeFile(join(folder, 'sealpost.yaml'), config)
  // packages are looked for beside the config
  await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
  const { stdout: key } = await run(process.execPath, [sealpost, 'keygen'])
  const env = {
    ...from.env(),
    PATH: process.env.PATH,
    SEALPOST_KEY: key.trim(),
    KEYRING_API_URL: to.endpoint,
    KEYRING_TOKEN: to.token,
  }
  const { stdout } = await run(process.execPath, [sealpost, 'apply', '--yes', '--json'], { cwd: folder, env })
  const report = JSON.parse(stdout)
  deepEqual(
    report.changes.map(({ name, ok, source }) => ({ name, ok, version: source.version })),
    [{ name: 'DATABASE_URL', ok: true, version: 'v1' }],
  )
  match(report.changes[0].source.at, /^strongbox:\/teams\/acme\/boxes\/production#DATABASE_URL$/)
  equal(await to.peek({ place: { ring: 'live' }, name: 'DATABASE_URL', form: 'secret' }), 'made-up-value')
})
