/**
 * Second opinions on the simulators of Google Cloud, Azure and 1Password Connect, and on the sources that read them: the
 * vendors' own clients, and `gcloud` where it is installed, read what we read. Run with
 * `npx tsx test/contract/clouds.contract.ts`; needs the npm registry. Exits with 1 if a check fails.
 */
import { execFile } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Source } from '../../src/core/source.js'
import { startConnect } from '../../src/simulators/1password/simulator.js'
import { startAzure } from '../../src/simulators/azure/simulator.js'
import { startGcp } from '../../src/simulators/gcp/simulator.js'
import { openIssuer } from '../../src/simulators/oidc.js'
import { source as onePassword } from '../../src/sources/1password/source.js'
import { source as azure } from '../../src/sources/azure-key-vault/source.js'
import { source as gcp } from '../../src/sources/gcp-secret-manager/source.js'
import { plainOf, type Reading, readAsEngine } from '../kit/source-reading.js'
import { openChecks, same, say } from './checks.js'
import { installTools } from './tools.js'

const { check, failures } = openChecks()
const root = resolve(fileURLToPath(import.meta.url), '../../..')
const folder = await mkdtemp(join(tmpdir(), 'sealpost-contract-'))
const value = 'päss ☃ %0A ::x::\n-----BEGIN KEY-----\r\n"quoted" \\n\n-----END KEY-----\n'

function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env, input = '') {
  return new Promise<string>((done, failed) => {
    const child = execFile(program, [...args], { cwd: folder, env, timeout: 300_000 }, (error, stdout, stderr) => {
      if (error) failed(new Error(`${program} ${args.join(' ')}: ${`${stderr}\n${stdout}`.trim().slice(-1500)}`))
      else done(stdout)
    })
    child.stdin?.end(input)
  })
}

/** A vendor's package out of the scratch folder, whose types nobody here has. */
// biome-ignore lint/suspicious/noExplicitAny: the packages are installed for this contract only
const vendor = (name: string): any => createRequire(join(folder, 'contract.js'))(name)

const ours = async <T>(source: Source<T>, reading: Omit<Reading, 'folder'>) =>
  plainOf(await readAsEngine(source, { folder, ...reading }))

await check('tools: the clients of the vendors install', async () => {
  // the last one that asks a server without a certificate, as a simulator is
  const overrides = { '@azure/keyvault-common': '2.1.0' }
  const packages = [
    '@google-cloud/secret-manager@6',
    '@azure/keyvault-secrets@4.11.2',
    '@1password/connect@1',
    '@1password/sdk@0.5.0',
  ]
  await installTools(folder, packages, overrides)
})

// ---- Google Cloud -------------------------------------------------------------------------------------------------

const key = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})
const issuer = openIssuer()
const cloud = await startGcp({ issuer, keys: { 'ci@acme.example': key.publicKey } })
const cloudEnv = {
  GOOGLE_OAUTH_ACCESS_TOKEN: cloud.token,
  CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER: `${cloud.url}/`,
  CLOUDSDK_API_ENDPOINT_OVERRIDES_STS: cloud.url,
  CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS: cloud.url,
}
const inCloud = (env: Record<string, string> = cloudEnv, files: Reading['files'] = {}) =>
  ours(gcp, { settings: { project: 'acme-prod', prefix: 'shop-' }, env, files })

/** The official client, in the mode in which it speaks REST. */
function secretManager(auth: unknown) {
  const { SecretManagerServiceClient } = vendor('@google-cloud/secret-manager')
  const { port } = new URL(cloud.url)
  const where = { apiEndpoint: '127.0.0.1', port: Number(port), protocol: 'http' }
  return new SecretManagerServiceClient({ fallback: true, ...where, authClient: auth })
}

/** `google-auth-library` as the official client has it. */
const googleAuth = () => vendor('google-auth-library')

await check('@google-cloud/secret-manager: makes secrets that our source reads byte for byte', async () => {
  const auth = new (googleAuth().OAuth2Client)()
  auth.setCredentials({ access_token: cloud.token })
  const client = secretManager(auth)
  const parent = 'projects/acme-prod'
  for (const [id, text] of [
    ['shop-FROM_CLIENT', value],
    ['shop-from-dash', 'second'],
    ['other', 'x'],
  ] as const) {
    await client.createSecret({
      parent,
      secretId: id,
      secret: { replication: { automatic: {} }, labels: { team: 'shop' } },
    })
    await client.addSecretVersion({ parent: `${parent}/secrets/${id}`, payload: { data: Buffer.from(text) } })
  }
  same('values', await inCloud(), { FROM_CLIENT: value, from_dash: 'second' })
  cloud.setPageSize(2)
  const [listed] = await client.listSecrets({ parent })
  cloud.setPageSize(Number.POSITIVE_INFINITY)
  same(
    'its list',
    listed.map(({ name }: { name: string }) => name.split('/').at(-1)),
    ['other', 'shop-FROM_CLIENT', 'shop-from-dash'],
  )
  const [version] = await client.accessSecretVersion({ name: `${parent}/secrets/shop-FROM_CLIENT/versions/latest` })
  same('its value', version.payload.data.toString('utf8'), value)
  const [described] = await client.getSecretVersion({ name: `${parent}/secrets/shop-FROM_CLIENT/versions/1` })
  same('its state', described.state, 'ENABLED')
  await client.close()
})

await check('@google-cloud/secret-manager: a disabled version is refused as our source expects it', async () => {
  const auth = new (googleAuth().OAuth2Client)()
  auth.setCredentials({ access_token: cloud.token })
  const client = secretManager(auth)
  cloud.setState('acme-prod', 'other', 'DISABLED')
  const name = 'projects/acme-prod/secrets/other/versions/latest'
  const thrown = await client.accessSecretVersion({ name }).catch((error: unknown) => error)
  same('code', (thrown as { code?: number }).code, 400)
  await client.close()
})

await check('google-auth-library: logs in by federation and by key where our source does', async () => {
  const { ExternalAccountClient } = googleAuth()
  await writeFile(join(folder, 'token.jwt'), issuer.token(`https://iam.googleapis.com/${cloud.provider}`))
  const account = {
    type: 'external_account',
    audience: `//iam.googleapis.com/${cloud.provider}`,
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    token_url: `${cloud.url}/v1/token`,
    service_account_impersonation_url: `${cloud.url}/v1/projects/-/serviceAccounts/${cloud.serviceAccount}:generateAccessToken`,
    credential_source: { file: join(folder, 'token.jwt') },
  }
  const client = ExternalAccountClient.fromJSON(account)
  client.scopes = ['https://www.googleapis.com/auth/cloud-platform']
  const { token } = await client.getAccessToken()
  same('theirs', await inCloud({ ...cloudEnv, GOOGLE_OAUTH_ACCESS_TOKEN: token }), {
    FROM_CLIENT: value,
    from_dash: 'second',
  })
  const files = {
    [join(folder, 'account.json')]: JSON.stringify(account),
    [join(folder, 'token.jwt')]: issuer.token(`https://iam.googleapis.com/${cloud.provider}`),
    [join(folder, 'key.json')]: JSON.stringify({
      type: 'service_account',
      client_email: 'ci@acme.example',
      private_key: key.privateKey,
      token_uri: `${cloud.url}/token`,
    }),
  }
  for (const file of ['account.json', 'key.json']) {
    const env = { ...cloudEnv, GOOGLE_OAUTH_ACCESS_TOKEN: '', GOOGLE_APPLICATION_CREDENTIALS: file }
    same(file, await inCloud(env, files), { FROM_CLIENT: value, from_dash: 'second' })
  }
})

const gcloudEnv = {
  ...process.env,
  CLOUDSDK_CONFIG: join(folder, 'gcloud'),
  CLOUDSDK_AUTH_ACCESS_TOKEN: cloud.token,
  CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER: `${cloud.url}/`,
  CLOUDSDK_CORE_PROJECT: 'acme-prod',
  CLOUDSDK_CORE_DISABLE_PROMPTS: '1',
  CLOUDSDK_CORE_DISABLE_USAGE_REPORTING: '1',
  CLOUDSDK_COMPONENT_MANAGER_DISABLE_UPDATE_CHECK: '1',
}
const hasGcloud = await run('gcloud', ['--version'], gcloudEnv).then(
  () => true,
  () => false,
)
if (!hasGcloud) say('NOT RUN gcloud: it is not installed')
else {
  await check('gcloud: makes, lists and reads secrets beside our source', async () => {
    const secrets = (...args: string[]) => run('gcloud', ['secrets', ...args], gcloudEnv, 'by hand')
    await secrets('create', 'shop-BY_HAND', '--data-file=-', '--replication-policy=automatic')
    same('ours', await inCloud(), { BY_HAND: 'by hand', FROM_CLIENT: value, from_dash: 'second' })
    same('listed', (await secrets('list', '--format=value(name)')).trim().split('\n').length, 4)
    same('theirs', await secrets('versions', 'access', 'latest', '--secret=shop-from-dash'), 'second')
  })
}
await cloud.close()

// ---- Azure --------------------------------------------------------------------------------------------------------

const vault = await startAzure({ issuer })
await check('@azure/keyvault-secrets: sets, lists and reads secrets beside our source', async () => {
  const { SecretClient } = vendor('@azure/keyvault-secrets')
  const credential = { getToken: async () => ({ token: vault.token, expiresOnTimestamp: Date.now() + 3600_000 }) }
  const client = new SecretClient(vault.url, credential, {
    allowInsecureConnection: true,
    disableChallengeResourceVerification: true,
  })
  await client.setSecret('production-FROM-CLIENT', value)
  for (let index = 0; index < 30; index += 1) vault.put(`production-N${index}`, String(index))
  const env = {
    AZURE_TENANT_ID: vault.tenant,
    AZURE_CLIENT_ID: vault.client,
    AZURE_KEY_VAULT_ENDPOINT: vault.url,
    AZURE_AUTHORITY_HOST: vault.url,
    SEALPOST_ID_TOKEN: issuer.token('api://AzureADTokenExchange'),
  }
  const settings = { vault: 'acme-shop', prefix: 'production-', login: { use: 'oidc' } }
  const read = await ours(azure, { settings, env })
  same('value', read.FROM_CLIENT, value)
  const names: string[] = []
  for await (const { name } of client.listPropertiesOfSecrets()) names.push(name)
  same('names', names.length, Object.keys(read).length)
  const { value: theirs, properties } = await client.getSecret('production-FROM-CLIENT')
  same('theirs', [theirs, properties.enabled], [value, true])
  vault.setEnabled('production-FROM-CLIENT', false)
  const thrown = await client.getSecret('production-FROM-CLIENT').catch((error: unknown) => error)
  same('disabled', (thrown as { statusCode?: number }).statusCode, 403)
})
await vault.close()

// ---- 1Password ----------------------------------------------------------------------------------------------------

const connect = await startConnect({ vaults: ['shop-production', 'other'] })
await check('@1password/connect: makes and reads items beside our source', async () => {
  const { OnePasswordConnect, ItemBuilder } = vendor('@1password/connect')
  const client = OnePasswordConnect({ serverURL: connect.url, token: connect.token, keepAlive: false })
  const item = new ItemBuilder()
    .setCategory('API_CREDENTIAL')
    .setTitle('database')
    .addField({ label: 'DB_PASSWORD', value, sectionName: 'login', type: 'CONCEALED' })
    .build()
  await client.createItem(connect.vaultId('shop-production'), item)
  const env = { OP_CONNECT_HOST: connect.url, OP_CONNECT_TOKEN: connect.token }
  same('ours', await ours(onePassword, { settings: { vault: 'shop-{environment}' }, env }), { DB_PASSWORD: value })
  const references = { PASSWORD: 'op://shop-{environment}/database/login/DB_PASSWORD' }
  same('by reference', await ours(onePassword, { settings: { references }, env }), { PASSWORD: value })
  connect.put('shop-production', 'settings', [{ label: 'A', value: 'x' }])
  const { id } = await client.getVault('shop-production')
  same('vault', id, connect.vaultId('shop-production'))
  same('items', (await client.listItems(id)).length, 2)
  const theirs = await client.getItemByTitle(id, 'database')
  same('theirs', theirs.fields.find(({ label }: { label: string }) => label === 'DB_PASSWORD').value, value)
})
await connect.close()

await check(
  '@1password/sdk: is loaded from beside the config, and its complaint is ours without its words',
  async () => {
    const env = { OP_SERVICE_ACCOUNT_TOKEN: 'ops_bm90LWEtdG9rZW4' }
    const thrown = await ours(onePassword, { settings: { vault: 'x' }, env }).catch((error: unknown) => error)
    same('code', (thrown as { code?: string }).code, 'unauthorized')
  },
)

await check('@1password/sdk: has the functions that our source calls, by its own types', async () => {
  const file = join(folder, 'types.mts')
  const lines = [
    "import { createClient } from '@1password/sdk'",
    `import type { Sdk } from '${join(root, 'src/sources/1password/service-account.js')}'`,
    'export const sdk: Sdk = { createClient }',
  ]
  await writeFile(file, lines.join('\n'))
  const types = ['--typeRoots', join(root, 'node_modules/@types'), '--types', 'node']
  const strict = ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2024', '--module', 'nodenext', ...types]
  await run(join(root, 'node_modules/.bin/tsc'), [...strict, file])
})

await rm(folder, { recursive: true, force: true })
say(failures() === 0 ? 'all checks passed' : `${failures()} failed`)
process.exitCode = failures() === 0 ? 0 : 1
