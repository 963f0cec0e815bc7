/**
 * Second opinions on the sources that read stores: @infisical/sdk as a client of the Infisical simulator, and Doppler's own
 * description of its API as judge of what passed. Run with `npx tsx test/contract/stores.contract.ts`; needs the npm
 * registry. Exits with 1 if a check fails.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Source } from '../../src/core/source.js'
import { startDoppler } from '../../src/simulators/doppler/simulator.js'
import { startInfisical } from '../../src/simulators/infisical/simulator.js'
import { source as doppler } from '../../src/sources/doppler/source.js'
import { source as infisical } from '../../src/sources/infisical/source.js'
import { plainFrom, readFrom } from '../sources/asked.js'
import { has, openChecks, same, say } from './checks.js'
import { installTools } from './tools.js'

const { check, failures } = openChecks()
const folder = await mkdtemp(join(tmpdir(), 'sealpost-contract-'))
const require = createRequire(join(folder, 'index.js'))
const value = '{"a":"b"}\n-----BEGIN KEY-----\npäss ☃ %0A ::x::\n-----END KEY-----'

await check('tools: @infisical/sdk, @dopplerhq/mcp-server and ajv install', async () => {
  await installTools(folder, ['@infisical/sdk@5.0.2', '@dopplerhq/mcp-server@1.0.5', 'ajv@8'])
})

// ---- Infisical ----------------------------------------------------------------------------------------------------

interface Listed {
  readonly secrets: readonly { readonly secretKey: string; readonly secretValue: string }[]
  readonly imports?: readonly { readonly secrets: Listed['secrets'] }[]
}

/** The parts of the SDK that are used. */
interface Sdk {
  auth(): { universalAuth: { login(client: object): Promise<unknown> }; accessToken(token: string): unknown }
  secrets(): {
    listSecrets(call: object): Promise<Listed>
    listSecretsWithImports(call: object): Promise<Listed['secrets']>
  }
}

const universal = { clientId: 'a-client-id', clientSecret: 'a-client-secret' }
const vault = await startInfisical({ universal })
const production = vault.folder('prod')
vault.set(production, 'OWN', value)
vault.set(production, 'URL', `\${dev.db.HOST}:5432`)
vault.set(vault.folder('dev', '/db'), 'HOST', 'db.example')
vault.set(vault.folder('dev', '/db'), 'OWN', 'imported')
vault.set(vault.folder('prod', '/web'), 'BELOW', 'invented')
production.imports.push({ environment: 'dev', path: '/db' })

const call = { projectId: vault.project, environment: 'prod', secretPath: '/', expandSecretReferences: false }
const env = { INFISICAL_API_URL: vault.url, INFISICAL_TOKEN: vault.token }
const ours = (settings: object = {}) =>
  plainFrom(infisical as Source, { env, environments: ['prod'], settings: { project: vault.project, ...settings } })
const theirs = (rows: Listed['secrets']) =>
  Object.fromEntries(rows.map((row) => [row.secretKey, row.secretValue]).sort())

function sdk(): Sdk {
  const name = '@infisical/sdk'
  const { InfisicalSDK } = require(name) as { InfisicalSDK: new (options: object) => Sdk }
  return new InfisicalSDK({ siteUrl: vault.url })
}

await check('@infisical/sdk: logs in to the simulator and is refused with a wrong secret', async () => {
  await sdk().auth().universalAuth.login(universal)
  const wrong = sdk()
    .auth()
    .universalAuth.login({ ...universal, clientSecret: 'wrong' })
  const said = await wrong.then(() => 'accepted', String)
  has(said, 'StatusCode=401')
})
await check('@infisical/sdk: reads a folder with its imports to what our source reads', async () => {
  const client = sdk()
  client.auth().accessToken(vault.token)
  same('values', theirs(await client.secrets().listSecretsWithImports(call)), await ours())
})
await check('@infisical/sdk: reads folders below and expands references as our source has them', async () => {
  const client = sdk()
  client.auth().accessToken(vault.token)
  const below = await client.secrets().listSecretsWithImports({ ...call, recursive: true })
  same('recursive', theirs(below), await ours({ recursive: true }))
  const expanded = await client.secrets().listSecretsWithImports({ ...call, expandSecretReferences: true })
  same('expanded', theirs(expanded), await ours({ expand: true }))
})
await check(
  '@infisical/sdk: is given an empty list where there is no such environment, as we take for granted',
  async () => {
    const client = sdk()
    client.auth().accessToken(vault.token)
    same('secrets', (await client.secrets().listSecrets({ ...call, environment: 'typo' })).secrets, [])
  },
)

// ---- Doppler ------------------------------------------------------------------------------------------------------

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> }
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: object }>> }>
  >
}

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
}

const identity = { id: 'an-identity', jwt: 'header.payload.signature' }
const workplace = await startDoppler({ configs: ['prd'], identity })
workplace.set('prd', 'STRIPE', value)
workplace.set('prd', 'USER', 'brian', 'unmasked')
workplace.set('prd', 'DATABASE', `\${USER}@db.example`, 'restricted')

async function operation(method: string, path: string): Promise<Operation> {
  const file = join(folder, 'node_modules/@dopplerhq/mcp-server/doppler-openapi.json')
  const { paths } = JSON.parse(await readFile(file, 'utf8')) as { paths: Record<string, Record<string, Operation>> }
  const found = paths[path]?.[method]
  if (found === undefined) throw new Error(`${method} ${path} is not described`)
  return found
}

/** @throws unless the data is what the description says, with nothing beside it that the description does not know */
function fits(what: string, schema: object | undefined, data: unknown): void {
  if (schema === undefined) throw new Error(`${what} is not described`)
  const Ajv = require('ajv').default as new (
    options: object,
  ) => { compile(of: object): ((data: unknown) => boolean) & { errors?: { instancePath: string; message?: string }[] } }
  const valid = new Ajv({ strict: false, validateFormats: false }).compile(closed(schema) as object)
  if (valid(data)) return
  throw new Error(`${what}: ${valid.errors?.[0]?.instancePath} ${valid.errors?.[0]?.message}`)
}

function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed)
  if (typeof node !== 'object' || node === null) return node
  const made = Object.fromEntries(Object.entries(node).map(([key, one]) => [key, closed(one)]))
  return 'properties' in made ? { ...made, additionalProperties: false } : made
}

const answerOf = ({ responses }: Operation): Schema | undefined =>
  responses['200']?.content?.['application/json']?.schema
const asked = async (path: string, init: RequestInit = {}) => {
  const headers = { authorization: `Bearer ${workplace.token}`, 'content-type': 'application/json' }
  return (await fetch(`${workplace.url}${path}`, { headers, ...init })).json()
}

await check(
  "Doppler's description: knows every parameter that our source sends, and gets those that it needs",
  async () => {
    const settings = { project: workplace.project, ages: true }
    const { sent } = await readFrom(doppler as Source, {
      settings,
      environments: ['prd'],
      env: { DOPPLER_API_HOST: workplace.url, DOPPLER_TOKEN: workplace.token },
    })
    same('requests', sent.length, 2)
    for (const { pathname, searchParams } of sent) {
      const { parameters = [] } = await operation('get', pathname)
      const known = parameters.filter((one) => one.in === 'query')
      const names = known.map(({ name }) => name)
      for (const name of searchParams.keys()) if (!names.includes(name)) throw new Error(`${pathname} knows no ${name}`)
      for (const { name, required } of known) if (required && !searchParams.has(name)) throw new Error(`no ${name}`)
    }
  },
)
await check("Doppler's description: fits what the simulator answers", async () => {
  const query = `project=${workplace.project}&config=prd`
  const list = await operation('get', '/v3/configs/config/secrets')
  const row = answerOf(list)?.properties?.secrets?.properties?.STRIPE
  const { secrets } = (await asked(`/v3/configs/config/secrets?${query}`)) as { secrets: Record<string, unknown> }
  same(
    'names',
    Object.keys(secrets).filter((name) => !name.startsWith('DOPPLER_')),
    ['STRIPE', 'USER', 'DATABASE'],
  )
  for (const [name, one] of Object.entries(secrets)) fits(name, row, one)
  const single = await operation('get', '/v3/configs/config/logs/log')
  const body = (await asked(`/v3/configs/config/logs/log?${query}&log=log1`)) as object
  fits('a log entry', answerOf(single), body)
})
await check("Doppler's description: fits a login, its request and its answer", async () => {
  const { requestBody, ...rest } = await operation('post', '/v3/auth/oidc')
  const body = { identity: identity.id, token: identity.jwt }
  fits('the login', requestBody?.content['application/json']?.schema, body)
  fits('its answer', answerOf(rest), await asked('/v3/auth/oidc', { method: 'POST', body: JSON.stringify(body) }))
  const { requestBody: revoke } = await operation('post', '/v3/auth/revoke')
  fits('the logout', revoke?.content['application/json']?.schema, { token: 'dp.said.x' })
})

await Promise.all([vault.close(), workplace.close()])
await rm(folder, { recursive: true, force: true })
say(failures() === 0 ? 'all of it holds' : `${failures()} failed`)
process.exitCode = failures() === 0 ? 0 : 1
