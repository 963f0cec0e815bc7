import { BatchGetSecretValueCommand, ListSecretsCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { GetParametersByPathCommand, SSMClient } from '@aws-sdk/client-ssm'
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startAws } from '../../src/simulators/aws/simulator.js'

/** The official clients as they come, at a simulated account. */
async function clients(region = 'eu-central-1') {
  const aws = await startAws()
  onTestFinished(() => aws.close())
  const config = { region, endpoint: aws.url, credentials: aws.callers.user, maxAttempts: 1 }
  return { aws, secrets: new SecretsManagerClient(config), ssm: new SSMClient(config), sts: new STSClient(config) }
}

describe('the official clients', () => {
  it('read from it, dates and bytes included', async () => {
    const { aws, secrets, ssm } = await clients()
    aws.secrets.put('shop/A', 'made-up')
    aws.secrets.put('shop/B', new Uint8Array([0, 255]))
    aws.parameters.put('/shop/A', 'made-up')
    const filter = { Filters: [{ Key: 'name' as const, Values: ['shop/'] }] }
    const { SecretValues = [] } = await secrets.send(new BatchGetSecretValueCommand(filter))
    expect(
      SecretValues.map(({ SecretString, SecretBinary }) => [SecretString, SecretBinary && [...SecretBinary]]),
    ).toEqual([
      ['made-up', undefined],
      [undefined, [0, 255]],
    ])
    expect(SecretValues[0]?.CreatedDate).toBeInstanceOf(Date)
    const below = async (WithDecryption: boolean) =>
      (await ssm.send(new GetParametersByPathCommand({ Path: '/shop', WithDecryption }))).Parameters?.[0]?.Value
    expect(await below(true)).toBe('made-up')
    expect(await below(false)).not.toBe('made-up')
  })

  it('are told by its own errors what is not permitted', async () => {
    const { aws, ssm } = await clients()
    aws.callers.deny({ action: 'ssm:GetParametersByPath' })
    await expect(ssm.send(new GetParametersByPathCommand({ Path: '/shop' }))).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining('is not authorized to perform: ssm:GetParametersByPath'),
    })
  })

  it('are refused for a signature of another region', async () => {
    const { secrets } = await clients('us-east-1')
    await expect(secrets.send(new ListSecretsCommand({}))).rejects.toMatchObject({ name: 'InvalidSignatureException' })
  })

  it('are refused without a token that is good', async () => {
    const { aws, sts } = await clients()
    const assume = (WebIdentityToken: string) =>
      sts.send(new AssumeRoleWithWebIdentityCommand({ RoleArn: aws.role, RoleSessionName: 'test', WebIdentityToken }))
    expect((await assume(aws.provider.token())).Credentials?.SessionToken).toBe(aws.callers.issued[0]?.sessionToken)
    await expect(assume('any.junk.token')).rejects.toMatchObject({ name: 'InvalidIdentityTokenException' })
    await expect(assume(aws.provider.token({ exp: 1 }))).rejects.toMatchObject({ name: 'ExpiredTokenException' })
    const half = aws.provider.token().split('.').slice(0, 2).join('.')
    await expect(assume(`${half}.AAAA`)).rejects.toMatchObject({ name: 'InvalidIdentityTokenException' })
  })
})

describe('limits', () => {
  it.each([
    ['21 secrets by name', { SecretIdList: Array(21).fill('A') }],
    ['21 on a page', { Filters: [{ Key: 'name' as const, Values: ['A'] }], MaxResults: 21 }],
    ['names and a filter', { SecretIdList: ['A'], Filters: [{ Key: 'name' as const, Values: ['A'] }] }],
    ['a page size without a filter', { SecretIdList: ['A'], MaxResults: 5 }],
    ['signs that no filter has', { Filters: [{ Key: 'name' as const, Values: ['a*'] }] }],
    ['neither', {}],
  ])('of a batch: %s', async (_, input) => {
    const { secrets } = await clients()
    await expect(secrets.send(new BatchGetSecretValueCommand(input))).rejects.toMatchObject({
      name: expect.stringMatching(/^(Validation|InvalidParameter)Exception$/),
    })
  })

  it('of lists and of parameters', async () => {
    const { secrets, ssm } = await clients()
    await expect(secrets.send(new ListSecretsCommand({ MaxResults: 101 }))).rejects.toThrow(/less than or equal to 100/)
    await expect(ssm.send(new GetParametersByPathCommand({ Path: '/a', MaxResults: 11 }))).rejects.toThrow(/to 10/)
    await expect(ssm.send(new GetParametersByPathCommand({ Path: '/a', NextToken: 'x' }))).rejects.toMatchObject({
      name: 'InvalidNextToken',
    })
  })

  it('of values', async () => {
    const { aws } = await clients()
    for (const text of ['', 'x'.repeat(65_537)]) expect(() => aws.secrets.put('A', text)).toThrow()
    for (const text of ['', 'x'.repeat(4097), '{{ssm:other}}']) expect(() => aws.parameters.put('/A', text)).toThrow()
  })

  it('what is to be deleted is in no list, and an error by its name', async () => {
    const { aws, secrets } = await clients()
    aws.secrets.put('A', 'made-up')
    aws.secrets.schedule('A')
    expect((await secrets.send(new ListSecretsCommand({}))).SecretList).toEqual([])
    const { Errors } = await secrets.send(new BatchGetSecretValueCommand({ SecretIdList: ['A'] }))
    expect(Errors).toMatchObject([{ ErrorCode: 'InvalidRequestException' }])
  })
})
