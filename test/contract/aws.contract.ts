/**
 * Second opinions on the sources of AWS and on their simulator: moto's server as a vendor that others wrote, and the models
 * in botocore as judge of what was sent. Run with `npx tsx test/contract/aws.contract.ts`; needs `moto_server` and `boto3` in the
 * machine's Python, and says so where they are not there. moto is laxer than AWS (it takes batches of 21, and any token), so
 * limits are held against botocore alone. Exits with 1 if a check fails.
 */
import { randomBytes } from 'node:crypto'
import {
  CreateSecretCommand,
  DeleteSecretCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager'
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { SealpostError } from '../../src/core/errors.js'
import type { Source } from '../../src/core/source.js'
import { openSource, sourceContextOf } from '../../src/engine/source-io.js'
import { startAws } from '../../src/simulators/aws/simulator.js'
import { source as secretsManager } from '../../src/sources/aws-secrets-manager/source.js'
import { source as parameterStore } from '../../src/sources/aws-ssm/source.js'
import { complaints, isThere, type Passed, passedBy, startMoto } from './aws-witnesses.js'
import { has, openChecks, same, say } from './checks.js'

const { check, failures } = openChecks()
const region = 'eu-central-1'
const passed: Passed[] = []

/** Values of production, as a run reads them. */
async function read(
  source: Source,
  settings: object,
  env: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const parsed = source.config.settings.safeParse({ region, ...settings })
  if (!parsed.success) throw new Error('these settings do not pass the schema')
  const context = sourceContextOf({
    fetch: (input, init) => {
      const body = Buffer.from((init?.body ?? '') as Uint8Array).toString()
      passed.push(passedBy((init?.headers ?? []) as [string, string][], body))
      return fetch(input, init)
    },
    now: Date.now,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    random: (bytes) => randomBytes(bytes),
    env,
    stop: new AbortController().signal,
    files: { read: async () => undefined },
  })
  const { io } = openSource({ use: source.id, source, settings: parsed.data }, context)
  const all = await source.read({ environments: ['production'], settings: parsed.data, folder: '/', io })
  return Object.fromEntries([...(all.get('production') ?? [])].map(([name, { secret }]) => [name, secret.reveal()]))
}

const secrets = (settings: object, env: Readonly<Record<string, string>>) =>
  read(secretsManager as Source, settings, env)
const parameters = (settings: object, env: Readonly<Record<string, string>>) =>
  read(parameterStore as Source, settings, env)

async function refusal(work: Promise<unknown>): Promise<SealpostError> {
  const outcome = await work.catch((thrown: unknown) => thrown)
  if (outcome instanceof SealpostError) return outcome
  throw new Error('it should have been refused')
}

// ---- what both vendors hold ---------------------------------------------------------------------------------------

const made = (name: string) => `made-up ${name} "ä\n`
const names = Array.from({ length: 45 }, (_, at) => `N${at}`)
const json = { A: 'a', N: 1, L: ['x'] }

async function fillMoto(endpoint: string): Promise<void> {
  const credentials = { accessKeyId: 'made-up', secretAccessKey: 'made-up' }
  const store = new SecretsManagerClient({ region, endpoint, credentials })
  const put = (Name: string, SecretString: string, tags: Record<string, string> = {}) =>
    store.send(
      new CreateSecretCommand({
        Name,
        SecretString,
        Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
      }),
    )
  for (const name of names)
    await put(`shop/production/${name}`, made(name), name === 'N7' ? { team: 'pay' } : { team: 'payroll' })
  await put('common', JSON.stringify(json))
  await put('bin/production/TEXT', 'made-up')
  await store.send(new CreateSecretCommand({ Name: 'bin/production/CERT', SecretBinary: new Uint8Array([0, 255]) }))
  await put('old/production/A', 'first')
  await store.send(new PutSecretValueCommand({ SecretId: 'old/production/A', SecretString: 'second' }))
  await put('gone/production/A', 'made-up')
  await store.send(new DeleteSecretCommand({ SecretId: 'gone/production/A', RecoveryWindowInDays: 7 }))
  const ssm = new SSMClient({ region, endpoint, credentials })
  for (const name of names) {
    await ssm.send(
      new PutParameterCommand({ Name: `/shop/production/${name}`, Value: made(name), Type: 'SecureString' }),
    )
  }
  await ssm.send(new PutParameterCommand({ Name: '/shop/production/mail/TOKEN', Value: 'made-up', Type: 'String' }))
}

async function filledSimulator() {
  const aws = await startAws({ region })
  const { secrets: store, parameters: held } = aws
  for (const name of names) {
    store.put(`shop/production/${name}`, made(name), name === 'N7' ? { team: 'pay' } : { team: 'payroll' })
    held.put(`/shop/production/${name}`, made(name))
  }
  store.put('common', JSON.stringify(json))
  store.put('bin/production/TEXT', 'made-up')
  store.put('bin/production/CERT', new Uint8Array([0, 255]))
  store.put('old/production/A', 'first')
  store.put('old/production/A', 'second')
  store.put('gone/production/A', 'made-up')
  store.schedule('gone/production/A')
  held.put('/shop/production/mail/TOKEN', 'made-up', 'String')
  return aws
}

// ---- the checks ---------------------------------------------------------------------------------------------------

const shop = { prefix: 'shop/{environment}/' }
const whole = Object.fromEntries(names.map((name) => [name, made(name)]))

async function checkVendor(
  vendor: string,
  env: Readonly<Record<string, string>>,
  login: { readonly role: string; readonly env: Readonly<Record<string, string>> },
) {
  const asked = async (work: Promise<unknown>) => {
    const before = passed.length
    await work
    return passed.slice(before).map(({ operation }) => operation)
  }
  const sorted = (values: object) => Object.entries(values).sort()
  await check(`${vendor}: secrets by their prefix, three pages, and nothing listed before`, async () => {
    same('values', sorted(await secrets(shop, env)), sorted(whole))
    same('requests', await asked(secrets(shop, env)), Array(3).fill('BatchGetSecretValue'))
  })
  await check(`${vendor}: one secret by its tag, and none whose tag only begins so`, async () => {
    same('values', await secrets({ ...shop, tags: { team: 'pay' } }, env), { N7: made('N7') })
  })
  await check(`${vendor}: a JSON secret, taken apart`, async () => {
    same('values', sorted(await secrets({ json: { common: ['*'] } }, env)), sorted({ A: 'a', N: '1', L: '["x"]' }))
  })
  await check(`${vendor}: the version before`, async () => {
    same('values', await secrets({ prefix: 'old/{environment}/', stage: 'AWSPREVIOUS' }, env), { A: 'first' })
  })
  await check(`${vendor}: what is missing or to be deleted is named, and so is what is binary`, async () => {
    const missing = await refusal(secrets({ names: ['common', 'nowhere'] }, env))
    same('code', [missing.code, missing.exit], ['source-missing', 3])
    has(missing.message, 'nowhere (ResourceNotFound)')
    const deleted = await refusal(secrets({ names: ['gone/{environment}/A'] }, env))
    same('code', [deleted.code, deleted.exit], ['source', 3])
    has(deleted.message, 'gone/production/A (InvalidRequest)')
    has((await refusal(secrets({ prefix: 'bin/{environment}/' }, env))).message, 'bin/production/CERT is binary')
  })
  await check(`${vendor}: parameters below a path, five pages, opened`, async () => {
    const path = { path: '/shop/{environment}' }
    same('values', sorted(await parameters(path, env)), sorted({ ...whole, TOKEN: 'made-up' }))
    same('requests', await asked(parameters(path, env)), Array(5).fill('GetParametersByPath'))
    same('not further down', sorted(await parameters({ ...path, recursive: false }, env)), sorted(whole))
  })
  await check(`${vendor}: a role that is assumed with a token`, async () => {
    same('values', (await secrets({ ...shop, login: { role: login.role } }, login.env)).N1, made('N1'))
  })
}

const simulator = await filledSimulator()
const { accessKeyId, secretAccessKey } = simulator.callers.user
await checkVendor(
  'simulator',
  { AWS_ENDPOINT_URL: simulator.url, AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey },
  { role: simulator.role, env: { AWS_ENDPOINT_URL: simulator.url, SEALPOST_ID_TOKEN: simulator.provider.token() } },
)
await simulator.close()

if (isThere('moto.server')) {
  const moto = await startMoto()
  try {
    await fillMoto(moto.url)
    await checkVendor(
      'moto',
      { AWS_ENDPOINT_URL: moto.url, AWS_ACCESS_KEY_ID: 'made-up', AWS_SECRET_ACCESS_KEY: 'made-up' },
      // what moto holds belongs to this account, and it takes any token
      {
        role: 'arn:aws:iam::123456789012:role/sealpost',
        env: { AWS_ENDPOINT_URL: moto.url, SEALPOST_ID_TOKEN: 'a.made-up.token' },
      },
    )
  } finally {
    moto.stop()
  }
} else
  say('NOT CHECKED: moto_server is not in the Python of this machine (`pip install "moto[server]"`): no second vendor.')

if (isThere('botocore')) {
  await check(`botocore: ${passed.length} requests keep to the limits of the services' models`, async () => {
    same('complaints', await complaints(passed), '')
    const kinds = [...new Set(passed.map(({ operation }) => operation))].sort()
    const all = [
      'AssumeRoleWithWebIdentity',
      'BatchGetSecretValue',
      'GetParametersByPath',
      'GetSecretValue',
      'ListSecrets',
    ]
    same('operations', kinds, all)
  })
  await check('botocore: a request beyond a limit would be seen', async () => {
    const input = { SecretIdList: Array(21).fill('A') }
    const said = await complaints([{ service: 'secretsmanager', operation: 'BatchGetSecretValue', input }])
    same('complaints', said, 'BatchGetSecretValue.SecretIdList is above 20')
  })
} else
  say('NOT CHECKED: botocore is not in the Python of this machine (`pip install boto3`): no judge of the requests.')

say(failures() === 0 ? 'AWS: all good' : `AWS: ${failures()} broken`)
process.exit(failures() === 0 ? 0 : 1)
