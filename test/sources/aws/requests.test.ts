import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/simulators/server.js'
import { addressOf } from '../../../src/vendors/aws/region.js'
import { account } from './account.js'

const settings = { path: '/shop/{environment}' }
const told = (type: string, status = 400): Answer => ({
  status,
  body: { __type: type, message: 'echoes made-up-value' },
})

describe('too many requests', () => {
  it('are a 400 of AWS, which is waited for', async () => {
    const { aws, parameters, sent } = await account()
    aws.parameters.put('/shop/production/A', 'made-up-value')
    for (const type of ['ThrottlingException', 'com.amazonaws.ssm#ThrottlingException', 'TooManyRequestsException']) {
      sent.splice(0)
      aws.order({ times: 2, act: { kind: 'answer', answer: told(type) } })
      expect(await parameters.plain({ settings })).toEqual({ A: 'made-up-value' })
      expect(sent).toHaveLength(3)
    }
  })

  it('that do not end are "limited", and never "not accepted"', async () => {
    const { aws, parameters } = await account()
    aws.order({ times: 100, act: { kind: 'answer', answer: told('ThrottlingException') } })
    expect(await parameters.refusal({ settings })).toMatchObject({ code: 'limited', where: 'aws-ssm:production' })
  })
})

describe('a refusal', () => {
  it.each<[Answer, string, RegExp]>([
    [told('UnrecognizedClientException'), 'unauthorized', /credential is expired|Create a new one/],
    [told('InvalidSignatureException'), 'unauthorized', /does not belong to AWS_ACCESS_KEY_ID/],
    [told('ExpiredTokenException'), 'token-expired', /temporary credentials have expired/],
    [told('InvalidKeyId'), 'source-decrypt', /KMS key/],
    [told('ValidationException'), 'invalid', /Correct the config of this source/],
    [told('InternalServerError', 500), 'unavailable', /Run again later/],
    [told('SomethingNew'), 'invalid', /Correct the config of this source/],
    [{ status: 401, body: {} }, 'unauthorized', /credential is expired/],
    [{ status: 403, body: {} }, 'forbidden', /may? ?read|Give the credential read access/],
    [{ status: 404, body: '<html>no such page</html>' }, 'source-missing', /Create it|correct/],
  ])('%j is %s', async (answer, code, hint) => {
    const { aws, parameters } = await account()
    aws.order({ times: 100, act: { kind: 'answer', answer } })
    const error = await parameters.refusal({ settings })
    expect(error.code).toBe(code)
    expect(error.hint).toMatch(hint)
    expect(JSON.stringify(error)).not.toContain('made-up-value')
  })

  it('of a signature that is of another time speaks of the clock', async () => {
    const { parameters } = await account({ now: () => Date.now() + 3_600_000 })
    const error = await parameters.refusal({ settings })
    expect(error.code).toBe('unauthorized')
    expect(error.hint).toContain('clock of this machine')
  })

  it('comes for a secret key that is another, since the simulator verifies signatures', async () => {
    const { parameters } = await account()
    const error = await parameters.refusal({ settings, env: { AWS_SECRET_ACCESS_KEY: 'another-made-up-secret-key' } })
    expect(error).toMatchObject({ code: 'unauthorized' })
    expect(JSON.stringify(error)).not.toContain('another-made-up')
  })
})

describe('where requests go', () => {
  it('is the region, by its partition', () => {
    expect(addressOf('ssm', 'eu-central-1')).toBe('https://ssm.eu-central-1.amazonaws.com')
  })

  it.each(['us-east-1', 'us-gov-west-1', 'cn-north-1', 'eusc-de-east-1', 'us-iso-east-1', 'us-isob-east-1'])(
    'is what the SDK makes of %s',
    async (region) => {
      const { SecretsManagerClient } = await import('@aws-sdk/client-secrets-manager')
      const { endpointProvider } = new SecretsManagerClient({ region }).config
      const { url } = endpointProvider({ Region: region, UseFIPS: false, UseDualStack: false })
      expect(`${addressOf('secretsmanager', region)}/`).toBe(url.href)
    },
  )

  it('is one address for each service where the variables say so, a path of its own included', async () => {
    const { aws, parameters, sent } = await account()
    const env = { AWS_ENDPOINT_URL_SSM: `${aws.url}/base`, AWS_ENDPOINT_URL: 'http://127.0.0.1:9' }
    await parameters.refusal({ settings, env })
    expect(sent.map(({ url }) => url)).toEqual([`${aws.url}/base/`])
  })

  it('hangs on nothing that the SDK would look for by itself', async () => {
    const { aws, parameters, sent } = await account()
    aws.parameters.put('/shop/production/A', 'made-up')
    const own = {
      AWS_ENDPOINT_URL_SSM: 'http://127.0.0.1:9',
      AWS_MAX_ATTEMPTS: '9',
      AWS_REGION: 'us-east-1',
      AWS_PROFILE: 'gone',
    }
    const before = Object.fromEntries(Object.keys(own).map((name) => [name, process.env[name]]))
    Object.assign(process.env, own)
    try {
      expect(await parameters.plain({ settings })).toEqual({ A: 'made-up' })
    } finally {
      for (const [name, text] of Object.entries(before)) {
        if (text === undefined) delete process.env[name]
        else process.env[name] = text
      }
    }
    expect(sent).toHaveLength(1)
    expect(sent[0]?.headers).toMatchObject({
      'user-agent': expect.stringMatching(/^sealpost\//),
      'amz-sdk-request': 'attempt=1; max=1',
    })
  })
})
