/**
 * A second opinion on the ledger in a bucket and on its simulator: one story for both, told over moto's server as an S3 that others
 * wrote, with boto3 as the outsider that looks and edits. Run with `npx tsx test/contract/s3.contract.ts`; needs
 * `moto_server` and `boto3` in the machine's Python, and says so where they are not there. Exits with 1 if a check fails.
 */
import { execFileSync } from 'node:child_process'
import { sourceContextOf } from '../../src/engine/source-io.js'
import { storeSignIn } from '../../src/engine/target-login.js'
import { keysFrom } from '../../src/io/credentials/ledger-keys.js'
import { openHttpClient } from '../../src/io/http/client.js'
import { type Ledger, openLedger } from '../../src/io/ledger/ledger.js'
import { openStore } from '../../src/io/ledger/stores/open.js'
import { store as kind } from '../../src/io/ledger/stores/s3/kind.js'
import { openObjects } from '../../src/io/ledger/stores/s3/objects.js'
import { nodeRuntime } from '../../src/io/system/runtime.js'
import { startAws } from '../../src/simulators/aws/simulator.js'
import { signer } from '../../src/vendors/aws/sign.js'
import { isThere, startMoto } from './aws-witnesses.js'
import { openChecks, same, say } from './checks.js'

const { check, failures } = openChecks()
const region = 'us-east-1'
const bucket = 'acme-ledgers'
const key = 'prod/ledger.json'

interface Vendor {
  readonly name: string
  readonly url: string
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string }
}

/** Ledgers of one vendor's bucket. */
function ledgersAt({ url, credentials }: Vendor) {
  const runtime = {
    ...nodeRuntime(new AbortController().signal),
    env: {
      SEALPOST_KEY: Buffer.alloc(32, 5).toString('base64url'),
      SEALPOST_PACING: 'off',
      AWS_ENDPOINT_URL_S3: url,
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    },
  }
  const config = { ledger: { use: 's3', bucket, key }, folder: '/nowhere', where: () => 'sealpost.yaml' }
  const keys = keysFrom(runtime)
  const store = () => openStore(kind, config, { runtime, signIn: storeSignIn(sourceContextOf(runtime)) })
  const open = async (run: string) =>
    openLedger({ store: await store(), keys, owner: 'acme', run, runtime, recover: false, places: [] })
  const keyId = keys[0].id
  const put = (ledger: Ledger, target: string, fingerprint: string) => {
    const entry = { state: 'written' as const, fingerprint, keyId, form: 'secret' as const, run: 'run' }
    return ledger.edit(target, [{ uid: `shelf|${target}`, name: 'A', entry }], 'written')
  }
  const said = (ledger: Ledger, target: string) => ledger.entries.get(`shelf|${target}`)?.get('A')?.fingerprint
  return { store, open, put, said }
}

/** The objects of one vendor's bucket, past the ledger. */
function objectsAt({ url, credentials }: Vendor, name = bucket) {
  const runtime = { ...nodeRuntime(new AbortController().signal), env: { SEALPOST_PACING: 'off' } }
  const claim = { is: 0, source: 'a test', verified: '2026-11-30' }
  const client = openHttpClient({
    runtime,
    endpoint: new URL(url),
    token: async () => credentials.accessKeyId,
    sign: signer({ credentials, region, service: 's3' }),
    pace: { writeGapMs: claim, unstatedWaitMs: claim },
    userAgent: 'sealpost-contract',
    answers: 'anything',
    notice: () => {},
  })
  return openObjects({ fetch: client.writer({ read: 0, write: 0, retried: 0 }), endpoint: url, bucket: name })
}

const made = (text: string) => ({ write: text, run: 'run', leases: [], text })

async function checkObjects(vendor: Vendor): Promise<void> {
  const { name } = vendor
  const objects = objectsAt(vendor)
  await check(`${name}: a conditional write lands where its condition holds, and nowhere else`, async () => {
    same('missing', await objects.get('o/a'), undefined)
    same('not there', await objects.put('o/a', made('x'), '"0"'), { is: 'moved' })
    const first = await objects.put('o/a', made('one ä\n'), undefined)
    same('new', first.is, 'done')
    same('there', await objects.put('o/a', made('x'), undefined), { is: 'moved' })
    const etag = first.is === 'done' ? first.etag : ''
    same('kept', await objects.get('o/a'), { document: made('one ä\n'), etag })
    same('as it was', (await objects.put('o/a', made('two'), etag)).is, 'done')
    same('stale', await objects.put('o/a', made('three'), etag), { is: 'moved' })
    same('text', (await objects.get('o/a'))?.document.text, 'two')
  })
  await check(`${name}: of many who write at once one lands`, async () => {
    const etag = (await objects.get('o/a'))?.etag
    const all = await Promise.all(
      Array.from({ length: 12 }, (_, at) => objectsAt(vendor).put('o/a', made(`n${at}`), etag)),
    )
    same('landed', all.filter(({ is }) => is === 'done').length, 1)
  })
  await check(`${name}: a bucket that is missing is not an object that is missing`, async () => {
    const said = await objectsAt(vendor, 'acme-others')
      .get('o/a')
      .catch((thrown: Error) => thrown.message)
    same('error', said, 'the bucket refused GetObject: NoSuchBucket')
  })
}

async function checkLedger(vendor: Vendor): Promise<void> {
  const { name } = vendor
  const { store, open, put, said } = ledgersAt(vendor)
  const remove = (which: string) => python(vendor, `s3.delete_object(Bucket=b, Key='${which}')`)
  await check(`${name}: a ledger is begun, may be written to, and is read again`, async () => {
    await (await store()).prove()
    const ledger = await open('run-1')
    await put(ledger, 'web', 'first')
    await put(ledger, 'docs', 'first')
    const again = await open('run-2')
    same('entries', [said(again, 'web'), said(again, 'docs'), again.isLost('web')], ['first', 'first', false])
  })
  await check(`${name}: five runs apply at once, each to its own target, and a sixth has to wait`, async () => {
    const targets = ['web', 'docs', 'site', 'edge', 'more']
    const ledgers = await Promise.all(targets.map((target) => open(`run-${target}`)))
    const back = await Promise.all(ledgers.map((one, at) => one.lease({ targets: [targets[at] ?? ''], plan: '' })))
    const sixth = await (await open('run-6')).lease({ targets: ['web'], plan: '' }).catch(({ code }) => code)
    same('sixth', sixth, 'ledger-busy')
    await Promise.all(ledgers.map((one, at) => put(one, targets[at] ?? '', 'mine')))
    await Promise.all(back.map((giveBack) => giveBack()))
    const now = await open('run-7')
    same(
      'entries',
      targets.map((target) => said(now, target)),
      targets.map(() => 'mine'),
    )
    same('holders', await (await store()).holders(), [])
  })
  if (vendor.name === 'simulator') return
  await check(`${name}: what somebody else deletes is lost, and is not taken for a first run`, async () => {
    await remove(key)
    const lost = await open('run-8')
    same('lost', [lost.isLost('web'), lost.isLost('docs')], [true, true])
  })
  await check(`${name}: boto3 lists the two objects`, async () => {
    await put(await open('run-9'), 'web', 'again')
    const list = `print(','.join(o['Key'] for o in s3.list_objects_v2(Bucket=b, Prefix='prod/')['Contents']))`
    same('keys', python(vendor, list), `${key},${key}.anchor`)
  })
}

/** What a line of Python prints that has a client `s3` and the bucket `b`. */
function python({ url, credentials }: Vendor, line: string): string {
  const client = `boto3.client('s3', endpoint_url='${url}', region_name='${region}', aws_access_key_id='${credentials.accessKeyId}', aws_secret_access_key='${credentials.secretAccessKey}')`
  const script = `import boto3\nb = '${bucket}'\ns3 = ${client}\n${line}`
  return execFileSync('python3', ['-c', script], { encoding: 'utf8' }).trim()
}

const simulator = await startAws({ region, buckets: [bucket] })
const simulated = { name: 'simulator', url: simulator.url, credentials: simulator.callers.user }
await checkObjects(simulated)
await checkLedger(simulated)
await simulator.close()

if (isThere('moto.server') && isThere('boto3')) {
  const moto = await startMoto()
  try {
    const credentials = { accessKeyId: 'made-up', secretAccessKey: 'made-up' }
    const vendor = { name: 'moto', url: moto.url, credentials }
    python(vendor, 's3.create_bucket(Bucket=b)')
    await checkObjects(vendor)
    await checkLedger(vendor)
  } finally {
    moto.stop()
  }
} else
  say(
    'NOT CHECKED: moto_server or boto3 is not in the Python of this machine (`pip install "moto[server]" boto3`): no second vendor.',
  )

say(failures() === 0 ? 'S3: all good' : `S3: ${failures()} broken`)
process.exit(failures() === 0 ? 0 : 1)
