import { describe, expect, it } from 'vitest'
import { put, said } from './git-branch.kit.js'
import { bucket, bucketWorld, filled, key, story } from './s3.kit.js'

const anchor = `${key}.anchor`
const about = { targets: ['web'], plan: 'p' }

describe('what the bucket refuses', () => {
  it('a bucket that is not there', async () => {
    const at = await bucketWorld()
    await expect(at.open({ settings: { bucket: 'acme-others' } })).rejects.toMatchObject({
      code: 'not-found',
      message: 'the bucket refused GetObject: NoSuchBucket',
      where: `s3://acme-others/${key}.anchor`,
      hint: expect.stringContaining('Create the bucket acme-others'),
    })
  })

  it('what may not be read, and what is not there where that may not be told', async () => {
    const at = await bucketWorld()
    at.aws.callers.deny({ action: 's3:ListBucket' })
    const refused = {
      code: 'forbidden',
      message: 'the bucket refused GetObject: AccessDenied',
      hint: `Allow s3:GetObject and s3:PutObject on arn:aws:s3:::${bucket}/sealpost/*, and s3:ListBucket on arn:aws:s3:::${bucket}: without s3:ListBucket, S3 answers 403 for a missing object. A plan does not need s3:PutObject.`,
    }
    await expect(at.open()).rejects.toMatchObject(refused)
  })

  it.each([key, anchor])(
    '%s may be read and not written: a plan can, an apply learns it before its first write',
    async (one) => {
      const at = await bucketWorld()
      await filled(at)
      const before = new Map(at.objects)
      at.aws.callers.deny({ action: 's3:PutObject', resource: one })
      const ledger = await at.open({ run: 'run-2' })
      await expect(ledger.lease(about)).rejects.toMatchObject({ code: 'forbidden', where: `s3://${bucket}/${one}` })
      expect(at.objects).toEqual(before)
      at.aws.callers.allow(one)
      await story(at)
      expect(said(await at.open(), 'web')).toBe('written fp-second')
    },
  )

  it.each<[string, object, string]>([
    ['a wrong secret', { AWS_SECRET_ACCESS_KEY: 'made-up' }, 'unauthorized'],
    ['an unknown key', { AWS_ACCESS_KEY_ID: 'AKIAMADEUP' }, 'unauthorized'],
    ['another region', { AWS_REGION: 'us-east-1' }, 'unauthorized'],
    ['no key', { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined }, 'token-missing'],
  ])('%s: told without a credential', async (_what, env, code) => {
    const at = await bucketWorld()
    const error = await at.open({ env: env as Record<string, string | undefined> }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code })
    const shown = JSON.stringify([(error as Error).message, (error as Error).stack, error])
    for (const secret of [at.aws.callers.user.secretAccessKey, at.aws.callers.user.accessKeyId, 'made-up', 'MADEUP'])
      expect(shown).not.toContain(secret)
  })
})

it.each([
  [301, 'PermanentRedirect', 'redirect'],
  [400, 'AuthorizationHeaderMalformed', 'unauthorized'],
  [400, 'InvalidRegionName', 'invalid'],
])('a bucket of another region (%i, %s): what to set', async (status, word, code) => {
  const at = await bucketWorld()
  at.aws.order({ act: { kind: 'answer', answer: { status, body: `<Error><Code>${word}</Code></Error>` } } })
  await expect(at.open()).rejects.toMatchObject({
    code,
    where: `s3://${bucket}/${anchor}`,
    hint: expect.stringContaining('Set `ledger.region` to the region of the bucket'),
  })
})

describe('a server that does not compare', () => {
  it('is found out before the first write, and changes nothing', async () => {
    const at = await bucketWorld()
    await filled(at)
    at.aws.objects.compares = false
    const ledger = await at.open({ run: 'run-2' })
    const before = at.objects.get(key)
    await expect(ledger.lease(about)).rejects.toMatchObject({
      code: 'invalid',
      message: 'the bucket does not honour conditional writes',
    })
    expect(at.objects.get(key)).toBe(before)
    await expect((await at.store()).prove()).rejects.toMatchObject({ code: 'invalid' })
    at.aws.objects.compares = true
    const after = await at.open()
    expect([after.isLost('web'), said(after, 'web')]).toEqual([false, 'written fp-first'])
  })
})

describe('where and as whom', () => {
  it('a role, with the token of the pipeline, whose credentials are told as secrets', async () => {
    const at = await bucketWorld()
    const told: string[] = []
    const more = {
      env: {
        AWS_ACCESS_KEY_ID: undefined,
        AWS_SECRET_ACCESS_KEY: undefined,
        AWS_ENDPOINT_URL_STS: at.aws.url,
        SEALPOST_ID_TOKEN: at.aws.provider.token({ sub: 'repo:acme/shop:ref:refs/heads/main' }),
      },
      settings: { login: { role: at.aws.role } },
      told,
    }
    const ledger = await at.open(more)
    await put(ledger, 'web', 'first')
    expect(said(await at.open(), 'web')).toBe('written fp-first')
    const [issued] = at.aws.callers.issued
    expect(told).toEqual(expect.arrayContaining([issued?.secretAccessKey, issued?.sessionToken]))
    expect([...at.objects.values()].join()).not.toContain(issued?.accessKeyId)
  })

  it('needs a region at Amazon, and none elsewhere', async () => {
    const at = await bucketWorld({ region: 'us-east-1' })
    const none = { AWS_REGION: undefined }
    await expect(at.store({ env: { ...none, AWS_ENDPOINT_URL_S3: undefined } })).rejects.toMatchObject({
      code: 'config',
      message: 'the s3 ledger needs a region',
      where: 'sealpost.yaml:1',
    })
    for (const region of [undefined, 'auto']) {
      const ledger = await at.open({ env: { AWS_REGION: region } })
      expect(ledger.generation).toBe(0)
    }
    const other = { ...none, AWS_ENDPOINT_URL_S3: undefined, AWS_ENDPOINT_URL: at.aws.url }
    expect((await at.open({ env: other })).generation).toBe(0)
  })

  it('goes to https or loopback only', async () => {
    const at = await bucketWorld()
    await expect(at.store({ env: { AWS_ENDPOINT_URL_S3: 'http://minio.tools:9000' } })).rejects.toMatchObject({
      code: 'endpoint',
    })
  })
})
