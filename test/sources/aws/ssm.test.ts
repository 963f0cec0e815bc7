import { describe, expect, it } from 'vitest'
import { source } from '../../../src/sources/aws-ssm/source.js'
import { writer } from '../../../src/sources/aws-ssm/writer.js'
import { put } from '../../kit/source-writing.js'
import { account, operations } from './account.js'

const settings = { path: '/shop/{environment}' }

describe('what is read', () => {
  it('is what lies below the path, called by its last part', async () => {
    const { aws, parameters } = await account()
    aws.parameters.put('/shop/production/DB_URL', 'made-up-url')
    aws.parameters.put('/shop/production/mail/TOKEN', 'made-up-token')
    aws.parameters.put('/shop/production/PLAIN', 'made-up', 'String')
    aws.parameters.put('/shop/preview/DB_URL', 'another')
    aws.parameters.put('/shop/productionX/DB_URL', 'a neighbour')
    expect(await parameters.plain({ settings })).toEqual({
      DB_URL: 'made-up-url',
      TOKEN: 'made-up-token',
      PLAIN: 'made-up',
    })
    const names = async (more: object) => Object.keys(await parameters.plain({ settings: { ...settings, ...more } }))
    expect(await names({ separator: '_' })).toEqual(['DB_URL', 'PLAIN', 'mail_TOKEN'])
    expect(await names({ recursive: false })).toEqual(['DB_URL', 'PLAIN'])
    expect(await names({ path: '/shop/{environment}/', separator: '' })).toEqual(['DB_URL', 'PLAIN', 'mailTOKEN'])
  })

  it('has its version, its time, and where it stands', async () => {
    const { aws, parameters } = await account()
    aws.parameters.put('/shop/production/A', 'first')
    aws.parameters.put('/shop/production/A', 'second')
    const value = (await parameters.read({ settings })).get('production')?.get('A')
    expect(value).toMatchObject({ version: '2', at: '/shop/production/A' })
    expect(value?.updatedAt).toBe(aws.parameters.all.get('/shop/production/A')?.modified)
  })

  it('are those of the environment by its name at the source, and two need paths of their own', async () => {
    const { aws, parameters, sent } = await account()
    aws.parameters.put('/shop/prod/A', 'made-up')
    expect(await parameters.plain({ settings, environments: ['prod'] })).toEqual({ A: 'made-up' })
    sent.splice(0)
    const asked = { settings: { path: '/shop/all' }, environments: ['production', 'preview'] }
    expect(await parameters.refusal(asked)).toMatchObject({ code: 'config', exit: 64 })
    expect(sent).toEqual([])
  })
})

describe('pages', () => {
  it('give 500 parameters with 50 requests', async () => {
    const { aws, parameters, sent } = await account()
    for (let at = 0; at < 500; at += 1) aws.parameters.put(`/shop/production/N${at}`, `made-up ${at}`)
    expect(Object.keys(await parameters.plain({ settings }))).toHaveLength(500)
    expect(sent).toHaveLength(50)
    expect(new Set(operations(sent))).toEqual(new Set(['GetParametersByPath']))
    for (const { body } of sent)
      expect(JSON.parse(body)).toMatchObject({ MaxResults: 10, WithDecryption: true, Recursive: true })
  })

  it('that lead to themselves are an error', async () => {
    const { aws, parameters, sent } = await account()
    for (let at = 0; at < 30; at += 1) aws.parameters.put(`/shop/production/N${at}`, 'made-up')
    aws.paging.misbehave('same')
    expect(await parameters.refusal({ settings })).toMatchObject({ code: 'bad-answer', where: 'aws-ssm:production' })
    expect(sent).toHaveLength(2)
  })
})

describe('a list that never ends', () => {
  it('is an error after so many pages with nothing on them', async () => {
    const { aws, parameters, secrets, sent } = await account()
    aws.parameters.put('/shop/production/A', 'made-up')
    aws.secrets.put('shop/production/A', 'made-up')
    aws.paging.misbehave('endless')
    expect(await parameters.refusal({ settings })).toMatchObject({ code: 'bad-answer', where: 'aws-ssm:production' })
    expect(sent).toHaveLength(152)
    sent.splice(0)
    const error = await secrets.refusal({ settings: { prefix: 'shop/{environment}/' } })
    expect(error).toMatchObject({ code: 'bad-answer', where: 'aws-secrets-manager:production' })
    expect(sent).toHaveLength(152)
  })
})

describe('a reading that is refused', () => {
  it('says which line of a policy is missing', async () => {
    const { aws, parameters } = await account()
    aws.parameters.put('/shop/production/A', 'made-up')
    aws.callers.deny({ action: 'ssm:GetParametersByPath' })
    const error = await parameters.refusal({ settings })
    expect(error).toMatchObject({ code: 'forbidden', exit: 1, where: 'aws-ssm:production' })
    expect(error.message).toContain('ssm:GetParametersByPath is not allowed')
    expect(error.hint).toContain('"Resource":"arn:aws:ssm:eu-central-1:*:parameter/shop/production"')
  })

  it('says that permissions cannot help against an explicit deny', async () => {
    const { aws, parameters } = await account()
    aws.callers.deny({ action: 'ssm:GetParametersByPath', explicit: true })
    const error = await parameters.refusal({ settings })
    expect(error.code).toBe('forbidden')
    expect(error.hint).toContain('explicitly denies it')
    expect(error.hint).not.toContain('"Allow"')
  })

  it('names the key of KMS that is missing, or that opens nothing', async () => {
    const { aws, parameters } = await account()
    aws.parameters.put('/shop/production/A', 'made-up')
    aws.callers.deny({ action: 'kms:Decrypt', resource: '/shop/production/A' })
    const denied = await parameters.refusal({ settings })
    expect(denied).toMatchObject({ code: 'forbidden', exit: 1 })
    expect(denied.hint).toContain('"Action":"kms:Decrypt"')
    aws.callers.allow('/shop/production/A')
    aws.parameters.lock('/shop/production/A')
    expect(await parameters.refusal({ settings })).toMatchObject({ code: 'source-decrypt', exit: 3 })
  })

  it('refuses a name that is none, two that become one, and nothing at all', async () => {
    const { aws, parameters } = await account()
    const empty = await parameters.refusal({ settings })
    expect(empty).toMatchObject({ code: 'source-missing', exit: 3 })
    expect(empty.message).toContain('/shop/production')
    aws.parameters.put('/shop/production/a.b', 'made-up')
    expect(await parameters.refusal({ settings })).toMatchObject({
      code: 'source',
      where: 'aws-ssm:production, /shop/production/a.b',
    })
    aws.parameters.drop('/shop/production/a.b')
    aws.parameters.put('/shop/production/x/A', 'made-up')
    aws.parameters.put('/shop/production/y/A', 'made-up')
    expect(await parameters.refusal({ settings })).toMatchObject({ code: 'source-duplicate', exit: 3 })
  })

  it.each(['shop', '/shop//x', '/shop/*', ''])('does not take the path "%s"', (path) => {
    expect(source.config.settings.safeParse({ path }).success).toBe(false)
  })
})

describe('another value that is brought in', () => {
  const beside = {
    kmsKey: 'alias/shop',
    description: 'of the shop',
    allowedPattern: '^made-up',
    tier: 'Advanced',
    tags: { team: 'shop' },
  } as const

  async function desk() {
    const { aws } = await account()
    const { accessKeyId, secretAccessKey } = aws.callers.user
    const env = {
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_ENDPOINT_URL: aws.url,
      SEALPOST_PACING: 'off',
    }
    aws.parameters.put('/shop/production/A', 'made-up', 'SecureString', beside)
    return { aws, desk: { source, writer: writer as never, settings: { ...settings, region: aws.region }, env } }
  }

  it('leaves the key of a parameter, and all else that stands beside its value', async () => {
    const { aws, desk: one } = await desk()
    await put(one, { A: 'made-up too', NEW: 'made-up' })
    expect(aws.parameters.all.get('/shop/production/A')).toMatchObject({ value: 'made-up too', ...beside })
    expect(aws.parameters.all.get('/shop/production/NEW')).toMatchObject({ type: 'SecureString', tier: 'Standard' })
  })

  it('is not written over one that somebody put there meanwhile', async () => {
    const { aws, desk: one } = await desk()
    const prepare: typeof writer.prepare = async (call) => {
      const ready = await writer.prepare(call)
      aws.parameters.put('/shop/production/A', 'made-up by another', 'SecureString', beside)
      return ready
    }
    const late = put({ ...one, writer: { ...writer, prepare } as never }, { A: 'made-up too' })
    await expect(late).rejects.toMatchObject({ code: 'conflict' })
    expect(aws.parameters.all.get('/shop/production/A')?.value).toBe('made-up by another')
  })
})
