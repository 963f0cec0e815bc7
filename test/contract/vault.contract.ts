/**
 * Has hvac, a client of Vault that others wrote, write to the simulated server and read from it, and holds what the source
 * reads against that. Not part of the test suite, because it may have to install python3-hvac with apt first:
 *
 *     npx tsx test/contract/vault.contract.ts
 */
import { execFile, execFileSync } from 'node:child_process'
import { type AddressInfo, connect, createServer } from 'node:net'
import { promisify } from 'node:util'
import { SealpostError } from '../../src/core/errors.js'
import type { Source } from '../../src/core/source.js'
import { openSource, sourceContextOf } from '../../src/engine/source-io.js'
import { nodeFetch } from '../../src/io/http/node-fetch.js'
import { startVault, type VaultSimulator } from '../../src/simulators/vault/simulator.js'
import { source } from '../../src/sources/vault/source.js'
import { openChecks, same, say } from './checks.js'

const run = promisify(execFile)
const python = '/usr/bin/python3'

const script = `
import json, sys, hvac
given = json.load(sys.stdin)
def client(token=None, namespace=None):
    return hvac.Client(url=given["url"], token=token, namespace=namespace)
root = client(given["token"])
kv2, kv1 = root.secrets.kv.v2, root.secrets.kv.v1
out = {"authenticated": root.is_authenticated()}
kv2.create_or_update_secret(path="shop/production", secret={"DB": "first", "PORT": 5432}, mount_point="secret")
kv2.create_or_update_secret(path="shop/production", secret={"DB": "second", "PORT": 5432}, mount_point="secret")
kv2.create_or_update_secret(path="shop/deep/mail", secret={"MAIL": "m"}, mount_point="secret")
kv2.create_or_update_secret(path="shop/gone", secret={"GONE": "g"}, mount_point="secret")
kv1.create_or_update_secret(path="shop/production", secret={"DB": "plain"}, mount_point="kv")
out["present"] = kv2.read_secret_version(path="shop/production", mount_point="secret")["data"]["data"]
out["first"] = kv2.read_secret_version(path="shop/production", version=1, mount_point="secret")["data"]["data"]
history = kv2.read_secret_metadata(path="shop/production", mount_point="secret")["data"]
out["versions"] = sorted(history["versions"].keys()), history["current_version"]
out["plain"] = kv1.read_secret(path="shop/production", mount_point="kv")["data"]
out["listed"] = kv2.list_secrets(path="shop", mount_point="secret")["data"]["keys"]
def refused(work):
    try:
        work()
    except hvac.exceptions.VaultError as error:
        return type(error).__name__
    return "not refused"
out["missing"] = refused(lambda: kv2.read_secret_version(path="shop/none", mount_point="secret"))
kv2.delete_latest_version_of_secret(path="shop/gone", mount_point="secret")
out["deleted"] = refused(lambda: kv2.read_secret_version(path="shop/gone", mount_point="secret"))
kv2.undelete_secret_versions(path="shop/gone", versions=[1], mount_point="secret")
out["back"] = kv2.read_secret_version(path="shop/gone", mount_point="secret")["data"]["data"]
kv2.destroy_secret_versions(path="shop/gone", versions=[1], mount_point="secret")
out["destroyed"] = refused(lambda: kv2.read_secret_version(path="shop/gone", mount_point="secret"))
out["invalid token"] = refused(lambda: client("hvs.nobody").secrets.kv.v2.read_secret_version(path="shop/production", mount_point="secret"))
def login(name, post):
    one = client()
    answer = one._adapter.post("/v1/auth/%s/login" % name, json=post)
    answer = answer if isinstance(answer, dict) else answer.json()
    logged = client(answer["auth"]["client_token"])
    read = logged.secrets.kv.v2.read_secret_version(path="shop/production", mount_point="secret")["data"]["data"]["DB"]
    other = refused(lambda: logged.secrets.kv.v2.read_secret_version(path="team/x", mount_point="secret"))
    logged.revoke_self_token()
    return read, other, refused(lambda: logged.secrets.kv.v2.read_secret_version(path="shop/production", mount_point="secret"))
one = client()
one.auth_approle(given["roleId"], given["secretId"])
out["approle by its method"] = one.secrets.kv.v2.read_secret_version(path="shop/production", mount_point="secret")["data"]["data"]["DB"]
out["approle"] = login("approle", {"role_id": given["roleId"], "secret_id": given["secretId"]})
out["jwt"] = login("jwt", {"role": "sealpost", "jwt": given["jwt"]})
out["kubernetes"] = login("kubernetes", {"role": "sealpost", "jwt": given["jwt"]})
out["wrong secret"] = refused(lambda: client().auth_approle(given["roleId"], "nobody's"))
team = client(given["token"], "admin/team-a")
team.secrets.kv.v2.create_or_update_secret(path="shop/production", secret={"DB": "of the team"}, mount_point="team")
out["namespace"] = refused(lambda: kv2.read_secret_version(path="shop/production", mount_point="team"))
json.dump(out, sys.stdout)
`

const checks = openChecks()
const { check } = checks
const simulator = await startVault({ mounts: { secret: 2, kv: 1, 'admin/team-a:team': 2 } })
const shim = await verbShim(new URL(simulator.url).port)
try {
  if (installed()) await compare(simulator)
  else checks.fail('hvac', new Error('python3-hvac is not here and could not be installed: NOTHING WAS COMPARED'))
} finally {
  shim.close()
  await simulator.close()
}
say(`${checks.failures()} failures`)
process.exit(checks.failures() > 0 ? 1 : 0)

async function compare(vault: VaultSimulator): Promise<void> {
  const { url, token, appRole } = vault
  const given = { url: shim.url, token, ...appRole, jwt: vault.mint() }
  const running = run(python, ['-c', script], { timeout: 60_000 })
  running.child.stdin?.end(JSON.stringify(given))
  const out = JSON.parse((await running).stdout) as Record<string, unknown>
  const found = (name: string, wanted: unknown) => check(`hvac: ${name}`, async () => same(name, out[name], wanted))
  await found('authenticated', true)
  await found('present', { DB: 'second', PORT: 5432 })
  await found('first', { DB: 'first', PORT: 5432 })
  await found('versions', [['1', '2'], 2])
  await found('plain', { DB: 'plain' })
  await found('listed', ['deep/', 'gone', 'production'])
  await found('missing', 'InvalidPath')
  await found('deleted', 'InvalidPath')
  await found('back', { GONE: 'g' })
  await found('destroyed', 'InvalidPath')
  await found('invalid token', 'Forbidden')
  await found('approle by its method', 'second')
  for (const use of ['approle', 'jwt', 'kubernetes']) await found(use, ['second', 'Forbidden', 'Forbidden'])
  await found('wrong secret', 'InvalidRequest')
  await found('namespace', 'InvalidPath')
  const reads = (name: string, settings: object, wanted: unknown) =>
    check(`the source: ${name}`, async () => same(name, await readWith(url, token, settings), wanted))
  await reads('what hvac wrote', { paths: 'shop/{environment}' }, { DB: 'second', PORT: '5432' })
  await reads('an older version', { paths: 'shop/{environment}', at: { version: 1 } }, { DB: 'first', PORT: '5432' })
  await reads('version 1', { mount: 'kv', version: 1, paths: 'shop/{environment}' }, { DB: 'plain' })
  await reads('folders', { paths: 'shop/deep/**' }, { MAIL: 'm' })
  await reads(
    'a namespace',
    { mount: 'team', namespace: 'admin/team-a', paths: 'shop/{environment}' },
    { DB: 'of the team' },
  )
  await reads('what hvac destroyed', { paths: 'shop/gone' }, 'source')
}

/** Names and values, or the code of the error. */
async function readWith(url: string, token: string, given: object): Promise<unknown> {
  const settings = source.config.settings.safeParse(given)
  if (!settings.success) throw new Error('the settings do not pass')
  const runtime = {
    fetch: nodeFetch,
    now: Date.now,
    sleep: async () => {},
    random: (bytes: number) => new Uint8Array(bytes),
    env: { VAULT_ADDR: url, VAULT_TOKEN: token },
    stop: new AbortController().signal,
    files: { read: async () => undefined },
  }
  const use = { use: 'vault', source: source as Source, settings: settings.data }
  const { io } = openSource(use, sourceContextOf(runtime))
  const call = { environments: ['production'], settings: settings.data, folder: '/', io }
  const read = await source.read(call).catch((thrown: unknown) => thrown)
  if (read instanceof SealpostError) return read.code
  if (!(read instanceof Map)) throw read
  return Object.fromEntries([...read.get('production')].map(([name, { secret }]) => [name, secret.reveal()]))
}

/** hvac lists with a verb of Vault's own, which Node's HTTP parser refuses: on its way it becomes the GET that means the same. */
async function verbShim(port: string): Promise<{ readonly url: string; close(): void }> {
  const server = createServer((client) => {
    const vault = connect(Number(port), '127.0.0.1')
    client.on('data', (bytes) => {
      const text = bytes.toString('latin1').replace(/^LIST (\S+) /, 'GET $1?list=true ')
      vault.write(Buffer.from(text, 'latin1'))
    })
    vault.pipe(client)
    for (const socket of [client, vault]) socket.on('error', () => {})
    client.on('close', () => vault.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => void server.close() }
}

function installed(): boolean {
  const works = () => {
    try {
      execFileSync(python, ['-c', 'import hvac'], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  }
  if (works()) return true
  try {
    execFileSync('apt-get', ['install', '-y', 'python3-hvac'], { stdio: 'ignore', timeout: 180_000 })
  } catch {
    return false
  }
  return works()
}
