/**
 * Second opinions on what speaks for a GitHub App: GitHub's own client as another App at the same simulator, and `jose`
 * as the judge of what we sign. Run with `npx tsx test/contract/github-app.contract.ts`. Needs the npm registry. Exits with
 * 1 if a check fails.
 */
import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { appFrom, appJwt, type GithubApp } from '../../src/io/credentials/github-app/jwt.js'
import { startGithub } from '../../src/simulators/github/simulator.js'
import { openChecks, same } from './checks.js'
import { installTools } from './tools.js'

const folder = await mkdtemp(join(tmpdir(), 'sealpost-contract-'))
const { check, failures } = openChecks()

const pair = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  })
const [ours, strange] = [pair(), pair()]
const sim = await startGithub({
  repositories: [{ name: 'acme/shop', environments: ['production'] }, { name: 'acme/site' }],
  apps: [
    {
      id: 4711,
      clientId: 'Iv23liSimulated',
      publicKey: ours.publicKey,
      installations: [{ account: 'acme', permissions: { secrets: 'write', environments: 'read' } }],
    },
  ],
})

interface Octokit {
  request(route: string, parameters?: object): Promise<{ status: number; data: Record<string, unknown> }>
  auth(options: object): Promise<{ token: string; expiresAt: string; permissions: object; repositoryNames?: string[] }>
}
interface Others {
  /** Speaks for an App, or for whom a token speaks. */
  readonly octokit: (who: { readonly appId: string | number; readonly privateKey: string } | string) => Octokit
  readonly verify: (jwt: string) => Promise<Record<string, unknown>>
}

async function install(): Promise<Others> {
  const packages = ['@octokit/core@7', '@octokit/auth-app@8', 'jose@6']
  await installTools(folder, packages)
  const require = createRequire(join(folder, 'index.js'))
  const load = async (name: string) =>
    (await import(pathToFileURL(require.resolve(name)).href)) as Record<string, never>
  const { Octokit } = (await load('@octokit/core')) as never as { Octokit: new (options: object) => Octokit }
  const { createAppAuth } = (await load('@octokit/auth-app')) as never as { createAppAuth: unknown }
  const jose = (await load('jose')) as never as {
    importSPKI: (pem: string, algorithm: string) => Promise<unknown>
    jwtVerify: (jwt: string, key: unknown, options: object) => Promise<{ payload: Record<string, unknown> }>
  }
  const log = { debug() {}, info() {}, warn() {}, error() {} }
  return {
    octokit: (who) =>
      new Octokit({
        baseUrl: sim.url,
        log,
        ...(typeof who === 'string' ? { auth: who } : { authStrategy: createAppAuth, auth: { ...who, log } }),
      }),
    async verify(jwt) {
      const key = await jose.importSPKI(ours.publicKey, 'RS256')
      return (await jose.jwtVerify(jwt, key, { algorithms: ['RS256'], issuer: '4711' })).payload
    },
  }
}

try {
  const { octokit, verify } = await install()

  await check('jose accepts what we sign', async () => {
    const pem = createPrivateKey(ours.privateKey).export({ type: 'pkcs8', format: 'pem' }) as string
    for (const text of [ours.privateKey, pem, pem.replaceAll('\n', '\\n')]) {
      const app = appFrom({ env: { ID: '4711', KEY: text } }, { title: 'App', id: 'ID', key: 'KEY' })
      const { iat, exp } = await verify(appJwt(app as GithubApp, Date.now()))
      same('its life, s', Number(exp) - Number(iat), 540)
    }
  })

  const app = { appId: 4711, privateKey: ours.privateKey }
  const find = async () => (await octokit(app).request('GET /repos/acme/shop/installation')).data.id

  await check("GitHub's client finds the installation, takes a token and works with it", async () => {
    const given = await octokit({ ...app, appId: 'Iv23liSimulated' }).auth({
      type: 'installation',
      installationId: await find(),
      permissions: { secrets: 'read' },
      repositoryNames: ['shop'],
    })
    same('the permissions', given.permissions, { secrets: 'read', metadata: 'read' })
    same('its life, min', Math.round((Date.parse(given.expiresAt) - Date.now()) / 60_000), 60)
    const client = octokit(given.token)
    same('the list', (await client.request('GET /repos/acme/shop/actions/secrets')).data.total_count, 0)
    for (const [what, path, status] of [
      ['another permission', 'GET /repos/acme/shop/environments/production/secrets', 403],
      ['another level', 'DELETE /repos/acme/shop/actions/secrets/NONE', 403],
      ['another repository', 'GET /repos/acme/site/actions/secrets', 404],
    ] as const) {
      same(what, await statusOf(client.request(path)), status)
    }
  })

  await check('it is refused where we are', async () => {
    const installationId = await find()
    const strangers = octokit({ ...app, privateKey: strange.privateKey })
    same('the key of another App', await statusOf(strangers.request('GET /orgs/acme/installation')), 401)
    same('an account without it', await statusOf(octokit(app).request('GET /orgs/other/installation')), 404)
    const token = (more: object) => octokit(app).auth({ type: 'installation', installationId, ...more })
    same('more than is granted', await statusOf(token({ permissions: { contents: 'write' } })), 422)
    same('a repository that does not exist', await statusOf(token({ repositoryNames: ['none'] })), 422)
    sim.apps.suspend('acme')
    same('a suspended installation', await statusOf(token({ refresh: true })), 403)
  })
} finally {
  await sim.close()
  await rm(folder, { recursive: true, force: true })
}
process.exit(failures() === 0 ? 0 : 1)

function statusOf(attempt: Promise<unknown>): Promise<number> {
  return attempt.then(
    () => 0,
    (thrown: { status?: number }) => thrown.status ?? -1,
  )
}
