/**
 * Second opinions on the targets of AWS and on their simulator: one story for both, told over moto's server as a vendor that others
 * wrote and over the simulator, with AWS's own clients as the outsider that looks and edits; and the models in botocore
 * as judge of what was sent. Run with `npx tsx test/contract/aws-targets.contract.ts`; needs `moto_server` and `boto3` in the
 * machine's Python, and says so where they are not there. Exits with 1 if a check fails.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  DeleteSecretCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  ListSecretVersionIdsCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
  TagResourceCommand,
} from '@aws-sdk/client-secrets-manager'
import {
  AddTagsToResourceCommand,
  DescribeParametersCommand,
  GetParameterCommand,
  ListTagsForResourceCommand,
  PutParameterCommand,
  SSMClient,
} from '@aws-sdk/client-ssm'
import { exitOf, type Report } from '../../src/core/report.js'
import { run } from '../../src/engine/run.js'
import { nodeRuntime } from '../../src/io/system/runtime.js'
import { startAws } from '../../src/simulators/aws/simulator.js'
import { sources } from '../../src/sources/index.js'
import { targets } from '../../src/targets/index.js'
import { complaints, isThere, type Passed, passedBy, startMoto } from './aws-witnesses.js'
import { openChecks, same, say } from './checks.js'

const { check, failures } = openChecks()
const region = 'eu-central-1'
const passed: Passed[] = []

/** A vendor, and how it is logged in to. */
interface Vendor {
  readonly name: string
  readonly url: string
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string }
  /** Whether it knows tags of parameters. */
  readonly hasTags: boolean
}

type Values = Readonly<Record<string, string>>

/** Applies to one place, again and again, as one owner. */
function applying({ url, credentials }: Vendor, block: string) {
  const root = mkdtempSync(join(tmpdir(), 'sealpost-aws-contract-'))
  const base = nodeRuntime(new AbortController().signal)
  const apply = async (values: Values, policy = 'allow: remove, maxRemovals: 99, maxUpdateShare: 1') => {
    const config = join(root, 'sealpost.yaml')
    writeFileSync(
      config,
      `version: 1
owner: acme
source: { use: env, names: [${Object.keys(values)}], variable: "V_{NAME}" }
environments: [production]
ledger: { use: file, path: ledger.json }
policy: { ${policy} }
targets:
  cloud: { ${block} }
`,
    )
    const before = passed.length
    const report: Report = await run(
      {
        command: 'apply',
        config,
        only: { targets: [], environments: [] },
        recover: false,
        targets,
        sources,
        approve: async () => true,
        progress: () => {},
      },
      {
        ...base,
        cwd: root,
        fetch: (input, init) => {
          const body = Buffer.from((init?.body ?? '') as Uint8Array).toString()
          passed.push(passedBy((init?.headers ?? []) as [string, string][], body))
          return fetch(input, init)
        },
        env: {
          SEALPOST_KEY: Buffer.alloc(32, 5).toString('base64url'),
          SEALPOST_PACING: 'off',
          AWS_ENDPOINT_URL: url,
          AWS_REGION: region,
          AWS_ACCESS_KEY_ID: credentials.accessKeyId,
          AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
          ...Object.fromEntries(Object.entries(values).map(([name, value]) => [`V_${name}`, value])),
        },
      },
    )
    const writes = passed
      .slice(before)
      .flatMap(({ operation }) => (/^(?:Create|Put|Delete|Restore)/.test(operation) ? [operation] : []))
    if (report.error !== undefined) throw new Error(report.error.message)
    return { exit: exitOf(report), writes, report }
  }
  return { apply, close: () => rmSync(root, { recursive: true }) }
}

const awkward = 'made-up "ä\n 🐎 \\ end '

async function checkSecrets(vendor: Vendor): Promise<void> {
  const { name: who, url: endpoint, credentials } = vendor
  const sdk = new SecretsManagerClient({ region, endpoint, credentials })
  const value = async (name: string) => (await sdk.send(new GetSecretValueCommand({ SecretId: name }))).SecretString
  const block = 'use: aws-secrets-manager, environments: { production: { prefix: shop/production/ } }'
  const { apply, close } = applying(vendor, block)
  await check(`${who}: secrets are made, and nothing is to be done then`, async () => {
    const values = Object.fromEntries(Array.from({ length: 23 }, (_, at) => [`N${at}`, `${awkward}${at}`]))
    const first = await apply({ A: awkward, ...values })
    same('exit and writes', [first.exit, first.writes], [0, Array(24).fill('CreateSecret')])
    same('value', await value('shop/production/A'), awkward)
    same('again', await apply({ A: awkward, ...values }).then(({ exit, writes }) => [exit, writes]), [0, []])
    await apply({ A: awkward })
  })
  await check(`${who}: a change makes one version, and leaves tags alone`, async () => {
    await sdk.send(new TagResourceCommand({ SecretId: 'shop/production/A', Tags: [{ Key: 'team', Value: 'pay' }] }))
    same('writes', (await apply({ A: 'another one' })).writes, ['PutSecretValue'])
    const { Versions } = await sdk.send(
      new ListSecretVersionIdsCommand({ SecretId: 'shop/production/A', IncludeDeprecated: true }),
    )
    same('versions', Versions?.length, 2)
    const { Tags } = await sdk.send(new DescribeSecretCommand({ SecretId: 'shop/production/A' }))
    same('tags', Tags, [{ Key: 'team', Value: 'pay' }])
  })
  await check(`${who}: an edit by hand is drift`, async () => {
    await sdk.send(new PutSecretValueCommand({ SecretId: 'shop/production/A', SecretString: 'edited' }))
    const { report, writes } = await apply({ A: 'another one' })
    same(
      'changes',
      [report.changes.map(({ do: what, why }) => [what, why]), writes],
      [[['update', 'drifted']], ['PutSecretValue']],
    )
  })
  await check(`${who}: a removal waits, and is taken back when the name is wanted again`, async () => {
    await apply({ A: 'another one', B: 'one' })
    same('writes', (await apply({ A: 'another one' })).writes, ['DeleteSecret'])
    const gone = await sdk.send(new DescribeSecretCommand({ SecretId: 'shop/production/B' }))
    same('deletion', gone.DeletedDate !== undefined, true)
    same('writes', (await apply({ A: 'another one', B: 'two' })).writes, [
      'CreateSecret',
      'RestoreSecret',
      'PutSecretValue',
    ])
    same('value', await value('shop/production/B'), 'two')
    await sdk.send(new DeleteSecretCommand({ SecretId: 'shop/production/B', RecoveryWindowInDays: 7 }))
    same('exit', (await apply({ A: 'another one' })).exit, 0)
  })
  close()
  const json = applying(vendor, 'use: aws-secrets-manager, json: all, environments: { production: { prefix: json/ } }')
  await check(`${who}: one JSON secret for all values, with keys of others in it`, async () => {
    same('writes', (await json.apply({ A: awkward, B: 'b' })).writes, ['CreateSecret'])
    const edited = `{"theirs":{"n":1.50},${String(await value('json/all')).slice(1)}`
    await sdk.send(new PutSecretValueCommand({ SecretId: 'json/all', SecretString: edited }))
    same('writes', (await json.apply({ A: awkward, B: 'c' })).writes, ['PutSecretValue'])
    same('document', await value('json/all'), `{"theirs":{"n":1.50},"A":${JSON.stringify(awkward)},"B":"c"}`)
  })
  json.close()
}

async function checkParameters(vendor: Vendor): Promise<void> {
  const { name: who, url: endpoint, credentials, hasTags } = vendor
  const sdk = new SSMClient({ region, endpoint, credentials })
  const parameter = async (name: string) =>
    (await sdk.send(new GetParameterCommand({ Name: name, WithDecryption: true }))).Parameter
  const { apply, close } = applying(vendor, 'use: aws-ssm, environments: { production: { path: /shop/production } }')
  await check(`${who}: parameters are made as SecureStrings, and nothing is to be done then`, async () => {
    const values = Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`N${at}`, `${awkward}${at}`]))
    const first = await apply({ A: awkward, ...values })
    same('exit and writes', [first.exit, first.writes], [0, Array(14).fill('PutParameter')])
    const { Type, Value, Version } = (await parameter('/shop/production/A')) ?? {}
    same('parameter', { Type, Value, Version }, { Type: 'SecureString', Value: awkward, Version: 1 })
    same('again', await apply({ A: awkward, ...values }).then(({ exit, writes }) => [exit, writes]), [0, []])
  })
  await check(`${who}: a change leaves description, key and tags alone`, async () => {
    const Name = '/shop/production/B'
    await sdk.send(
      new PutParameterCommand({
        Name,
        Value: 'theirs',
        Type: 'SecureString',
        Description: 'of the team',
        KeyId: 'alias/pay',
      }),
    )
    if (hasTags)
      await sdk.send(
        new AddTagsToResourceCommand({
          ResourceType: 'Parameter',
          ResourceId: Name,
          Tags: [{ Key: 'team', Value: 'pay' }],
        }),
      )
    const { exit, writes } = await apply({ A: awkward, B: 'ours' }, 'allow: [create, update, adopt]')
    // what the source has no more is left, for want of leave
    same('exit and writes', [exit, writes], [2, ['PutParameter']])
    const Values = [Name]
    const { Parameters } = await sdk.send(
      new DescribeParametersCommand({ ParameterFilters: [{ Key: 'Name', Option: 'Equals', Values }] }),
    )
    const [{ Description, KeyId } = {}] = Parameters ?? []
    same(
      'beside',
      { Description, KeyId, value: (await parameter(Name))?.Value },
      {
        Description: 'of the team',
        KeyId: 'alias/pay',
        value: 'ours',
      },
    )
    if (!hasTags) return
    const { TagList } = await sdk.send(new ListTagsForResourceCommand({ ResourceType: 'Parameter', ResourceId: Name }))
    same('tags', TagList, [{ Key: 'team', Value: 'pay' }])
  })
  await check(`${who}: what the source has no more goes, and what was not ours stays`, async () => {
    await sdk.send(new PutParameterCommand({ Name: '/shop/production/THEIRS', Value: 'x', Type: 'String' }))
    const { exit, writes } = await apply({ A: awkward, N0: `${awkward}0` }, 'allow: remove, maxRemovals: 99')
    same('exit and writes', [exit, writes], [0, Array(13).fill('DeleteParameters')])
    same('theirs', (await parameter('/shop/production/THEIRS'))?.Value, 'x')
  })
  close()
  const json = applying(vendor, 'use: aws-ssm, json: all, environments: { production: { path: /json } }')
  await check(`${who}: one JSON parameter for all values`, async () => {
    same('writes', (await json.apply({ A: awkward, B: 'b' })).writes, ['PutParameter'])
    same('writes', (await json.apply({ A: awkward, B: 'c' })).writes, ['PutParameter'])
    same('document', (await parameter('/json/all'))?.Value, JSON.stringify({ A: awkward, B: 'c' }))
  })
  json.close()
}

const simulator = await startAws({ region })
const ours = { name: 'simulator', url: simulator.url, credentials: simulator.callers.user, hasTags: false }
await checkSecrets(ours)
await checkParameters(ours)
await simulator.close()

if (isThere('moto.server')) {
  const moto = await startMoto()
  try {
    const credentials = { accessKeyId: 'made-up', secretAccessKey: 'made-up' }
    const theirs = { name: 'moto', url: moto.url, credentials, hasTags: true }
    await checkSecrets(theirs)
    await checkParameters(theirs)
  } finally {
    moto.stop()
  }
} else
  say('NOT CHECKED: moto_server is not in the Python of this machine (`pip install "moto[server]"`): no second vendor.')

if (isThere('botocore')) {
  await check(`botocore: ${passed.length} requests keep to the limits of the services' models`, async () => {
    same('complaints', await complaints(passed), '')
    const kinds = [...new Set(passed.map(({ operation }) => operation))].sort()
    same('operations', kinds, [
      'BatchGetSecretValue',
      'CreateSecret',
      'DeleteParameters',
      'DeleteSecret',
      'DescribeParameters',
      'DescribeSecret',
      'GetCallerIdentity',
      'GetParameters',
      'GetParametersByPath',
      'GetSecretValue',
      'ListSecrets',
      'PutParameter',
      'PutSecretValue',
      'RestoreSecret',
    ])
    same(
      'forced deletions',
      passed.filter(({ input }) => 'ForceDeleteWithoutRecovery' in input),
      [],
    )
  })
} else
  say('NOT CHECKED: botocore is not in the Python of this machine (`pip install boto3`): no judge of the requests.')

say(failures() === 0 ? 'AWS targets: all good' : `AWS targets: ${failures()} broken`)
process.exit(failures() === 0 ? 0 : 1)
