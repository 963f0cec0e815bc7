import { type Answer, type Simulator, serve } from '../server.js'
import { type Callers, openCallers } from './callers.js'
import { type IdentityProvider, identityProvider } from './identity-provider.js'
import { type ObjectStore, objectStore } from './object-store.js'
import { openPaging, type Paging } from './paging.js'
import { type ParameterStore, parameterStore } from './parameter-store.js'
import { type AwsAsk, AwsError, headerOf, json, refusal } from './protocol.js'
import { type SecretStore, secretStore } from './secret-store.js'
import { secretsManager } from './secrets-manager.js'
import { type HeldRole, securityTokens } from './security-tokens.js'
import { systemsManager } from './systems-manager.js'

/** How a simulated account begins. */
export interface AwsOptions {
  readonly region?: string
  /** Roles beside the usual one, which whoever has a token of the identity provider may assume. */
  readonly roles?: readonly HeldRole[]
  /** Buckets that are there, empty. */
  readonly buckets?: readonly string[]
  /** What tokens are for; `sts.amazonaws.com` where nothing is said. */
  readonly audiences?: readonly string[]
  /** ms since the epoch; default `Date.now`. */
  readonly now?: () => number
  readonly port?: number
}

/** An account in one region: four services at one address, with controls that no API has. */
export interface AwsAccount {
  readonly region: string
  readonly secrets: SecretStore
  readonly parameters: ParameterStore
  readonly objects: ObjectStore
  readonly callers: Callers
  readonly provider: IdentityProvider
  readonly paging: Paging
  /** The usual role. */
  readonly role: string
  /** What it answers to a request, whoever carries it. */
  readonly answer: (ask: AwsAsk) => Answer
}

const account = '111122223333'

/** An account without a server of its own. */
export function awsAccount({
  region = 'eu-central-1',
  roles = [],
  buckets = [],
  audiences = ['sts.amazonaws.com'],
  now = Date.now,
}: AwsOptions = {}): AwsAccount {
  const callers = openCallers(account, region, now)
  const provider = identityProvider(audiences, now)
  const paging = openPaging()
  const secrets = secretStore(account, region, now)
  const parameters = parameterStore(now)
  const objects = objectStore(callers, buckets)
  const role = `arn:aws:iam::${account}:role/sealpost`
  const usual = { arn: role, trusts: ['identity'], subject: 'repo:acme/shop:' }
  const tokens = securityTokens({ callers, provider, roles: [usual, ...roles], now })
  const arn = (name: string) => `arn:aws:ssm:${region}:${account}:parameter${name}`
  const services: Readonly<
    Record<string, { readonly name: string; readonly operations: ReturnType<typeof secretsManager> }>
  > = {
    secretsmanager: { name: 'secretsmanager', operations: secretsManager({ callers, paging, store: secrets, now }) },
    AmazonSSM: { name: 'ssm', operations: systemsManager({ callers, paging, store: parameters, arn }) },
  }

  function operate(ask: AwsAsk): Answer {
    const [prefix = '', operation = ''] = headerOf(ask, 'x-amz-target').split('.')
    if (prefix === '') return refusing('sts', () => tokens(ask))
    const service = services[prefix]
    return refusing(service?.name ?? prefix, () => {
      const work = service?.operations[operation]
      if (service === undefined || work === undefined)
        throw new AwsError('UnknownOperationException', 'no such operation is simulated')
      if (headerOf(ask, 'content-type') !== 'application/x-amz-json-1.1')
        throw new AwsError('SerializationException', 'not the JSON of AWS')
      return work(callers.callerOf(ask, service.name), JSON.parse(ask.body) as Record<string, unknown>)
    })
  }

  return {
    region,
    secrets,
    parameters,
    objects,
    callers,
    provider,
    paging,
    role,
    answer: (ask) => (ask.method === 'GET' ? containerCredentials(ask, callers) : operate(ask)),
  }
}

/** The same at an address of its own. */
export async function startAws(options: AwsOptions = {}): Promise<AwsAccount & Simulator> {
  const aws = awsAccount(options)
  const handle = (ask: AwsAsk) => aws.answer(ask)
  const server = await serve({
    routes: [
      { method: 'POST', pattern: '/', handle },
      { method: 'GET', pattern: '/v2/credentials', handle },
      ...['/:bucket/:key', '/:bucket/:folder/:key', '/:bucket/:folder/:below/:key'].flatMap((pattern) =>
        ['GET', 'PUT'].map((method) => ({ method, pattern, handle: (ask: AwsAsk) => aws.objects.answer(ask) })),
      ),
    ],
    token: '',
    operationOf,
    refuse: () => undefined,
    headers: () => ({ date: new Date((options.now ?? Date.now)()).toUTCString() }),
    notFound: { status: 404, body: { message: 'Not Found' } },
    ...(options.port === undefined ? {} : { port: options.port }),
  })
  return { ...aws, ...server }
}

/** `PutSecretValue`: by the header of a request, else by its form; of a bucket its method. */
function operationOf(ask: AwsAsk): string {
  if (ask.method === 'PUT') return 'PutObject'
  return headerOf(ask, 'x-amz-target').split('.')[1] ?? new URLSearchParams(ask.body).get('Action') ?? ask.method
}

function refusing(service: string, work: () => Answer): Answer {
  try {
    return work()
  } catch (thrown) {
    if (thrown instanceof AwsError) return refusal(thrown, service)
    throw thrown
  }
}

/** What a task of ECS gets from the agent beside it; a pod has to show a token. */
function containerCredentials(ask: AwsAsk, callers: Callers): Answer {
  if (headerOf(ask, 'authorization') === '') return json({ code: 'AuthorizationError', message: 'no token' }, 403)
  const key = callers.issue(`arn:aws:sts::${account}:assumed-role/task/container`, 3600)
  const { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: Token } = key
  return json({ AccessKeyId, SecretAccessKey, Token, Expiration: new Date(key.expires ?? 0).toISOString() })
}
