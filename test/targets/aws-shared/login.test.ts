import { describe, expect, test } from 'vitest'
import type { Target } from '../../../src/core/target.js'
import { openConnections } from '../../../src/engine/connections.js'
import { sessionOf } from '../../../src/engine/target-login.js'
import { nodeFetch } from '../../../src/io/http/node-fetch.js'
import { target as secretsManager } from '../../../src/targets/aws-secrets-manager/target.js'
import { target as parameterStore } from '../../../src/targets/aws-ssm/target.js'
import { account } from './account.kit.js'

const values = { A: 'a made-up value' }
const nobody = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined }

describe('a login', () => {
  test('is that of a role, with the token of the pipeline, and its keys are not shown', async () => {
    const { apply, aws, told, operations } = await account()
    const env = { ...nobody, SEALPOST_ID_TOKEN: aws.provider.token() }
    const { exit } = await apply({ values, more: `login: { role: "${aws.role}" }`, env })
    expect(exit).toBe(0)
    expect(operations().filter((one) => one === 'AssumeRoleWithWebIdentity')).toHaveLength(1)
    for (const { secretAccessKey, sessionToken = '' } of aws.callers.issued) {
      expect(told).toEqual(expect.arrayContaining([secretAccessKey, sessionToken]))
    }
  })

  test('is missing where no AWS credentials found: nothing is sent', async () => {
    const { apply, sent } = await account()
    const { exit, changes, refusals } = await apply({ values, env: nobody })
    expect(exit).not.toBe(0)
    expect(JSON.stringify([changes, refusals])).toContain('AWS_ACCESS_KEY_ID')
    expect(sent()).toEqual([])
  })

  test('to another account than the config means is refused before anything is written', async () => {
    const { apply, operations } = await account()
    const { exit } = await apply({ values, more: 'account: "999988887777"' })
    expect(exit).not.toBe(0)
    expect(operations().filter((one) => /^(?:Put|Create)/.test(one))).toEqual([])
    expect((await apply({ values, more: 'account: "111122223333"' })).exit).toBe(0)
  })

  test('takes the region from the variables where the config says none', async () => {
    const { apply, aws } = await account()
    const none = 'region: ~, '
    for (const name of ['AWS_REGION', 'AWS_DEFAULT_REGION']) {
      const { exit } = await apply({ values, more: 'kmsKey: alias/region:x', env: { [name]: aws.region } })
      expect([name, exit]).toEqual([name, 0])
    }
    expect((await apply({ values, more: none, env: { AWS_REGION: aws.region } })).exit).toBe(64)
  })

  test('does not use a token', async () => {
    const { apply } = await account()
    const { exit, error } = await apply({ values, more: 'token: { env: SOME_TOKEN }' })
    expect([exit, error?.message]).toEqual([64, expect.stringContaining('does not use a token')])
  })

  test('is renewed before it ends, once for all who find that', async () => {
    let now = 0
    let opened = 0
    const requests = { read: 0, write: 0, retried: 0 }
    const login = {
      ...(secretsManager.capabilities.access.login as NonNullable<
        (typeof secretsManager.capabilities.access)['login']
      >),
      open: async () => {
        opened += 1
        return { id: `key ${opened}`, ends: now + 900_000, sign: async () => ({}), account: async () => '1' }
      },
    }
    const runtime = {
      now: () => now,
      env: {},
      stop: new AbortController().signal,
      fetch: nodeFetch,
      sleep: async () => {},
      random: (bytes: number) => new Uint8Array(bytes),
      run: () => Promise.reject(new Error('nothing is started')),
      files: { read: async () => undefined },
    }
    const context = {
      runtime,
      redact: () => {},
      notice: () => {},
      tokenLanes: () => ({ closedUntil: 0, lastWrite: 0 }),
    }
    const block = { is: 'target' as const, name: 'cloud', kind: secretsManager as Target, settings: {} }
    const session = sessionOf(block, login, context, requests)
    expect(opened).toBe(0)
    expect(await Promise.all([session.id(), session.id()])).toEqual(['key 1', 'key 1'])
    now += 700_000
    expect(await session.id()).toBe('key 1')
    now += 100_000
    expect(await Promise.all([session.id(), session.id(), session.id()])).toEqual(['key 2', 'key 2', 'key 2'])
    expect(opened).toBe(2)
  })
})

describe('a plan', () => {
  const all = [secretsManager, parameterStore] as readonly Target[]
  test.each(all.map((target) => [target.id, target] as const))(
    'of %s can send what reads, told by its header, and nothing else',
    async (_, target) => {
      const { aws } = await account()
      const { accessKeyId, secretAccessKey } = aws.callers.user
      const runtime = {
        now: Date.now,
        env: { AWS_ENDPOINT_URL: aws.url, AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey },
        stop: new AbortController().signal,
        fetch: nodeFetch,
        sleep: async () => {},
        random: (bytes: number) => new Uint8Array(bytes),
        run: () => Promise.reject(new Error('nothing is started')),
        files: { read: async () => undefined },
      }
      const block = {
        name: 'cloud',
        use: target.id,
        target,
        settings: { region: aws.region },
        from: [],
        secrets: [],
        rename: {},
        public: [],
        redeploy: 'never' as const,
        places: [],
        at: 'a test',
      }
      const tokens = () => async () => ''
      const reading = openConnections([block], { runtime, notice: () => {}, tokens }).get('cloud')?.reading
      const prefix = target.id === 'aws-ssm' ? 'AmazonSSM' : 'secretsmanager'
      const send = (headers: Record<string, string>, path = '/') =>
        reading
          ?.fetch(`${reading.endpoint}${path}`, {
            method: 'POST',
            headers: { 'content-type': 'application/x-amz-json-1.1', ...headers },
            body: '{}',
          })
          .then(
            () => 'sent',
            (thrown: { code: string }) => thrown.code,
          )
      const writes = [
        'CreateSecret',
        'PutSecretValue',
        'DeleteSecret',
        'RestoreSecret',
        'PutParameter',
        'DeleteParameters',
      ]
      for (const operation of [...writes, 'GetRandomPassword', '']) {
        expect([operation, await send({ 'x-amz-target': `${prefix}.${operation}` })]).toEqual([operation, 'read-only'])
      }
      const [read] = target.capabilities.access.posts ?? []
      const header = read?.headers ?? {}
      expect(await send(header)).toBe('sent')
      // a header twice, or a word beside it, is another header
      expect(await send({ 'x-amz-target': `${header['x-amz-target']}, ${prefix}.PutParameter` })).toBe('read-only')
      expect(await send(header, '/other')).toBe('read-only')
      expect(await send({})).toBe('read-only')
      expect(aws.requests.map(({ operation }) => operation)).toEqual([header['x-amz-target']?.split('.')[1]])
    },
  )
})
