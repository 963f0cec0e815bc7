import type { Stage, TargetWorld } from '../../src/conformance/index.js'
import type { Target } from '../../src/core/target.js'
import { type AwsAccount, startAws } from '../../src/simulators/aws/simulator.js'
import type { Simulator } from '../../src/simulators/server.js'
import { target as secretsManager } from '../../src/targets/aws-secrets-manager/target.js'
import { target as parameterStore } from '../../src/targets/aws-ssm/target.js'
import { asks } from '../targets/aws-shared/asks.js'
import { troubleAt, type Vendor, vendorClock } from './trouble.js'

type Aws = AwsAccount & Simulator
type Values = Pick<Stage, 'places' | 'peek' | 'plant' | 'uproot' | 'attributes' | 'attempts'> &
  Partial<Pick<Stage, 'obstacles'>>

/** What one of the two services is to the suite. */
interface Side {
  readonly target: Target
  readonly place: unknown
  readonly values: (aws: Aws, wait: (ms: number) => Promise<void>) => Values
  readonly hide: Vendor['hide']
}

const refusal = (code: string, status = 400) => ({ status, body: { __type: code, message: 'told by the vendor' } })

const answers = {
  unauthorized: refusal('UnrecognizedClientException'),
  forbidden: refusal('AccessDeniedException'),
  missing: refusal('ResourceNotFoundException'),
  limited: { ...refusal('ThrottlingException'), headers: { 'retry-after': '1' } },
  broken: refusal('InternalServiceError', 500),
}

function isRead({ operation = '' }: { readonly operation?: string }): boolean {
  return /^(?:BatchGet|Get|List|Describe)/.test(operation)
}

function world({ target, place, values, hide }: Side): TargetWorld {
  return {
    async start(): Promise<Stage> {
      const clock = vendorClock()
      const aws = await startAws({ now: clock.now })
      const { accessKeyId, secretAccessKey } = aws.callers.user
      const trouble = troubleAt(aws, {
        ...answers,
        isRead,
        reject: ({ name }, strike) =>
          strike({
            match: ({ operation = '', body }) =>
              /^(?:Create|Put)/.test(operation) && new RegExp(`/${name}"`).test(body),
            act: { kind: 'answer', answer: refusal('ValidationException') },
          }),
        hide,
      })
      return {
        target,
        settings: { region: aws.region },
        elsewhere: { settings: { region: 'us-east-1' }, place },
        endpoint: aws.url,
        token: '',
        env: { AWS_ENDPOINT_URL: aws.url, AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey },
        wait: clock.wait,
        ...trouble,
        ...values(aws, clock.wait),
        close: aws.close,
      }
    },
  }
}

/** Secrets below two prefixes. */
export const awsSecretsManagerTarget = world({
  target: secretsManager as Target,
  place: { prefix: 'shop/production/' },
  hide: (strike) => {
    for (const prefix of ['shop/production/', 'shop/preview/']) {
      const hidden = { SecretId: `${prefix}HIDDEN`, ErrorCode: 'InternalServiceError', Message: 'an error' }
      strike({
        match: ({ operation, body }) => operation === 'BatchGetSecretValue' && body.includes(`"${prefix}`),
        act: { kind: 'answer', answer: { status: 200, body: { SecretValues: [], Errors: [hidden] } } },
      })
    }
    return () => undefined
  },
  values(aws) {
    const { secrets } = aws
    const named = ({ place, name }: { place: unknown; name: string }) =>
      `${(place as { prefix: string }).prefix}${name}`
    const production = { prefix: 'shop/production/' }
    const text = (name: string) => {
      const held = secrets.all.get(name)
      const value = held?.versions.find(({ stages }) => stages.has('AWSCURRENT'))?.value
      return held === undefined || held.isDeleted || typeof value !== 'string' ? undefined : value
    }
    const ask = asks(aws, 'secretsmanager', 'secretsmanager')
    return {
      places: [production, { prefix: 'shop/preview/' }],
      peek: async (address) => text(named(address)),
      plant: async (addresses, value) => {
        for (const address of addresses) {
          secrets.put(named(address), value, { team: 'pay' })
          Object.assign(secrets.all.get(named(address)) ?? {}, { kmsKey: 'alias/pay', description: 'theirs' })
        }
      },
      uproot: async (address) => secrets.drop(named(address)),
      attributes: async (address) => {
        const { tags, kmsKey, description } = secrets.all.get(named(address)) ?? {}
        return { tags, kmsKey, description }
      },
      obstacles: [
        {
          is: 'a binary value',
          address: { place: production, form: 'secret', name: 'BINARY' },
          arrange: async () => secrets.put('shop/production/BINARY', new Uint8Array([0, 255])),
        },
      ],
      attempts: {
        'free a name at once: a removed secret is kept for at least 7 days, and its name cannot be reused until then':
          async () => {
            secrets.put('shop/production/GONE', 'one')
            await ask('DeleteSecret', { SecretId: 'shop/production/GONE', RecoveryWindowInDays: 7 })
            const made = { Name: 'shop/production/GONE', SecretString: 'two', ClientRequestToken: 'x'.repeat(32) }
            return !(await ask('CreateSecret', made)).ok
          },
        'store an empty value': async () =>
          !(await ask('CreateSecret', { Name: 'shop/a', SecretString: '', ClientRequestToken: 'x'.repeat(32) })).ok,
      },
    }
  },
})

/** Parameters below two paths. */
export const awsSsmTarget = world({
  target: parameterStore as Target,
  place: { path: '/shop/production' },
  hide: (strike) => {
    strike({ match: isRead, act: { kind: 'answer', answer: answers.broken } })
    return () => undefined
  },
  values(aws, wait) {
    const { parameters } = aws
    const named = ({ place, name }: { place: unknown; name: string }) => `${(place as { path: string }).path}/${name}`
    const production = { path: '/shop/production' }
    const ask = asks(aws, 'ssm', 'AmazonSSM')
    const secure = (name: string, value: string, Type = 'SecureString') =>
      ask('PutParameter', { Name: `/shop/production/${name}`, Value: value, Type, Overwrite: true })
    return {
      places: [production, { path: '/shop/preview' }],
      peek: async (address) => parameters.all.get(named(address))?.value,
      plant: async (addresses, value) => {
        const beside = { kmsKey: 'alias/pay', description: 'theirs', allowedPattern: '[^]*', tags: { team: 'pay' } }
        for (const address of addresses) parameters.put(named(address), value, 'SecureString', beside)
      },
      uproot: async (address) => parameters.drop(named(address)),
      attributes: async (address) => {
        const {
          value: _value,
          version: _version,
          modified: _modified,
          ...beside
        } = parameters.all.get(named(address)) ?? {}
        return beside
      },
      obstacles: [
        {
          is: 'a String',
          address: { place: production, form: 'secret', name: 'OPEN' },
          arrange: async () => parameters.put('/shop/production/OPEN', 'readable', 'String'),
        },
      ],
      attempts: {
        'show that a parameter was deleted and recreated, except by its version number and time: it has no id':
          async () => {
            const look = async () =>
              (await ask('GetParametersByPath', { Path: '/shop/production', WithDecryption: true })).text.replace(
                /"LastModifiedDate":[\d.]+/,
                '',
              )
            await secure('REMADE', 'one')
            const before = await look()
            await ask('DeleteParameters', { Names: ['/shop/production/REMADE'] })
            await wait(60_000)
            await secure('REMADE', 'one')
            return before === (await look())
          },
        'encrypt an existing String parameter: its type cannot be changed, so it is left alone': async () => {
          parameters.put('/shop/production/OPEN', 'readable', 'String')
          return !(await secure('OPEN', 'closed')).ok
        },
        'store a value with double braces, {{ and }}': async () => !(await secure('NESTED', 'a{{b}}c')).ok,
        'store an empty value': async () => !(await secure('EMPTY', '')).ok,
      },
    }
  },
})
