import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type AwsAccount, startAws } from '../../../src/simulators/aws/simulator.js'
import type { Simulator } from '../../../src/simulators/server.js'
import { config, type Desk, openDesk, openShelves, type Shelves } from '../kit.js'

const bucket = 'acme-ledgers'
const block = `ledger: { use: s3, bucket: ${bucket} }\n`

let shelves: Shelves
let desk: Desk
let aws: AwsAccount & Simulator

beforeEach(async () => {
  shelves = await openShelves()
  desk = await openDesk(shelves)
  aws = await startAws({ buckets: [bucket] })
  await desk.write('sealpost.yaml', config)
})
afterEach(async () => {
  await Promise.all([desk.close(), shelves.close(), aws.close()])
})

/** Runs a command, whose output must show nothing of the key. */
async function run(...argv: string[]) {
  const { accessKeyId, secretAccessKey } = aws.callers.user
  const ran = await desk.run(argv, {
    env: {
      AWS_ENDPOINT_URL_S3: aws.url,
      AWS_REGION: aws.region,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
    },
  })
  for (const shown of [ran.out, ran.err]) {
    expect(shown).not.toContain(secretAccessKey)
    expect(shown).not.toContain(accessKeyId)
  }
  return ran
}

describe('a ledger in a bucket', () => {
  it('takes a file over, and the next plan has nothing to do', async () => {
    expect((await run('apply', '--yes')).code).toBe(0)
    const { code, out, err } = await run('ledger', 'move', '--to', 's3', '--set', `bucket=${bucket}`, '--yes')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(`Moved 2 entries of 1 target to s3://${bucket}/sealpost/ledger.json and verified it.`)
    expect(out).toContain(`  ${block}`)

    await desk.write('sealpost.yaml', `${config}${block}`)
    const file = join(desk.folder, '.sealpost/ledger.json')
    expect(await readFile(file, 'utf8')).not.toBe('')
    await rm(join(desk.folder, '.sealpost'), { recursive: true })
    expect((await run('plan')).code).toBe(0)
    desk.values.production = { API_KEY: 'changed', DATABASE_URL: 'two' }
    expect((await run('apply', '--yes')).code).toBe(0)
    expect(shelves.content.get('a/production')?.get('API_KEY')?.value).toBe('changed')
    expect((await run('plan')).code).toBe(0)
    // and back over its former state
    expect((await run('ledger', 'move', '--to', 'file', '--yes')).code).toBe(0)
    await desk.write('sealpost.yaml', config)
    expect((await run('plan')).code).toBe(0)
    for (const text of aws.objects.buckets.get(bucket)?.values() ?? []) expect(text).not.toContain('changed')
  })

  it('is begun by an apply, and rewrites what it lost', async () => {
    await desk.write('sealpost.yaml', `${config}${block}`)
    expect((await run('apply', '--yes')).code).toBe(0)
    aws.objects.buckets.get(bucket)?.delete('sealpost/ledger.json')
    const lost = await run('plan')
    expect(lost.code).toBe(2)
    expect(lost.out + lost.err).toContain('lost')
    expect((await run('apply', '--yes')).code).toBe(0)
    expect((await run('plan')).code).toBe(0)
  })
})

describe('doctor', () => {
  const lines = (text: string) => text.split('\n').map((line) => line.trim().replace(/ +/g, ' '))

  beforeEach(() => desk.write('sealpost.yaml', `${config}${block}`))

  it('finds all well where the bucket may be written to', async () => {
    const { code, out } = await run('doctor')
    expect(lines(out)).toContain(`ok entries 0 entries in s3://${bucket}/sealpost/ledger.json`)
    expect(lines(out)).toContain('ok writing can be written to')
    expect(code).toBe(0)
  })

  it('says which permission is missing', async () => {
    aws.callers.deny({ action: 's3:PutObject' })
    const { code, out } = await run('doctor')
    expect(code).toBe(1)
    expect(lines(out).join(' ')).toContain('the bucket refused PutObject: AccessDenied')
    expect(lines(out).join(' ')).toContain(`Allow s3:GetObject and s3:PutObject on arn:aws:s3:::${bucket}/sealpost/*`)
  })

  it('says that the bucket is missing', async () => {
    aws.objects.buckets.clear()
    const { code, out } = await run('doctor')
    expect([code, out]).toEqual([1, expect.stringContaining(`Create the bucket ${bucket}`)])
  })
})
