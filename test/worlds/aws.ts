import { type SourceStage, type SourceWorld, sourceStandIn } from '../../src/conformance/index.js'
import type { Source } from '../../src/core/source.js'
import { type AwsAccount, awsAccount } from '../../src/simulators/aws/simulator.js'
import type { Answer } from '../../src/simulators/server.js'
import { source as secretsManager } from '../../src/sources/aws-secrets-manager/source.js'
import { source as parameterStore } from '../../src/sources/aws-ssm/source.js'

/** What one of the two services holds for an environment, in words of the suite. */
interface Holding {
  readonly source: Source
  readonly settings: Readonly<Record<string, unknown>>
  readonly put: (environment: string, name: string, value: string) => void
  readonly drop: (environment: string, name: string) => void
  readonly spoil: (environment: string, name: string) => void
  readonly state: () => unknown
}

const refusal = (code: string, status = 400) => ({ status, body: { __type: code, message: 'told by the vendor' } })

/** One of the two services, logged in to with the pipeline's token, as a workflow does. */
function world(holdingOf: (aws: AwsAccount) => Holding): SourceWorld {
  return {
    reaches: 'http',
    cannot: { empty: 'AWS holds no empty value' },
    cannotHold: [],
    async start(): Promise<SourceStage> {
      const aws = awsAccount()
      const holding = holdingOf(aws)
      const held = new Map<string, Map<string, string>>()
      const vendor = await sourceStandIn({
        answer: ({ text, ...asked }) => saidBy(aws.answer({ ...asked, body: text })),
        isLogin: ({ headers }) => headers['x-amz-target'] === undefined,
        says: {
          unauthorized: refusal('UnrecognizedClientException'),
          forbidden: refusal('AccessDeniedException'),
          missing: refusal('ResourceNotFoundException'),
          limited: { ...refusal('ThrottlingException'), headers: { 'retry-after': '1' } },
          'limited-silent': refusal('ThrottlingException'),
          broken: refusal('InternalServiceError', 500),
        },
        endless: (isEndless) => aws.paging.misbehave(isEndless ? 'endless' : undefined),
      })
      return {
        source: holding.source,
        settings: { ...holding.settings, region: aws.region, login: { role: aws.role } },
        environments: ['production', 'preview'],
        absent: 'nowhere',
        folder: '/work',
        env: () => ({ AWS_ENDPOINT_URL: vendor.endpoint, SEALPOST_ID_TOKEN: aws.provider.token() }),
        files: () => ({ read: async () => undefined }),
        async hold(environment, values) {
          const before = held.get(environment) ?? new Map<string, string>()
          for (const name of before.keys()) if (!values.has(name)) holding.drop(environment, name)
          for (const [name, value] of values) if (before.get(name) !== value) holding.put(environment, name, value)
          held.set(environment, new Map(values))
        },
        spoil: async (environment, name) => holding.spoil(environment, name),
        server: {
          ...vendor,
          issued: () =>
            aws.callers.issued.flatMap(({ sessionToken = '', secretAccessKey }) => [sessionToken, secretAccessKey]),
          pageSize: (size) => aws.paging.limit(size),
          state: holding.state,
        },
        close: vendor.close,
      }
    },
  }
}

function saidBy({ body, ...said }: Answer) {
  return typeof body === 'string' ? { ...said, text: body } : { ...said, body }
}

/** Secrets below a prefix; one that may not be read stands among the errors of a batch. */
export const awsSecretsManagerWorld = world(({ secrets, callers }) => {
  const named = (environment: string, name: string) => `shop/${environment}/${name}`
  return {
    source: secretsManager as Source,
    settings: { prefix: 'shop/{environment}/' },
    put(environment, name, value) {
      callers.allow(named(environment, name))
      secrets.put(named(environment, name), value)
    },
    drop: (environment, name) => secrets.drop(named(environment, name)),
    spoil: (environment, name) =>
      callers.deny({ action: 'secretsmanager:GetSecretValue', resource: named(environment, name) }),
    state: () =>
      [...secrets.all.values()].map(({ name, versions }) => [name, versions.map(({ id, stages }) => [id, ...stages])]),
  }
})

/** Parameters below a path; one whose key opens nothing takes its page with it. */
export const awsSsmWorld = world(({ parameters }) => {
  const named = (environment: string, name: string) => `/shop/${environment}/${name}`
  return {
    source: parameterStore as Source,
    settings: { path: '/shop/{environment}' },
    put: (environment, name, value) => parameters.put(named(environment, name), value),
    drop: (environment, name) => parameters.drop(named(environment, name)),
    spoil: (environment, name) => parameters.lock(named(environment, name)),
    state: () => [...parameters.all].map(([name, { version }]) => [name, version]),
  }
})
