import { SealpostError } from '../../../../core/errors.js'
import { openHttpClient } from '../../../http/client.js'
import { endpointOf } from '../../../http/endpoint.js'
import { pipelineOf } from '../../../system/pipelines/index.js'
import { userAgent } from '../../../system/version.js'
import { isPipeline } from '../../branch/pipeline-address.js'
import type { Store } from '../../store.js'
import type { StoreCall, StoreKind } from '../../store-kind.js'
import { openObjects } from './objects.js'
import type { S3Settings } from './settings.js'
import { s3Store } from './store.js'
import { type AwsSettings, addressOf, regionPattern, saysTooMany, signedLogin } from './vendor.js'

/** Variables with the address of a server that is not Amazon's, the first that is set wins. */
const endpointVariables = ['AWS_ENDPOINT_URL_S3', 'AWS_ENDPOINT_URL'] as const
/**
 * What requests to other servers are signed for where nothing says a region: R2 takes it for `auto` ("S3 API compatibility", Region, read
 * 2026-11-30), and MinIO has it as its default.
 */
const usualRegion = 'us-east-1'

/**
 * Opens the bucket. Nothing is asked yet.
 * @throws SealpostError 'config' where no region is said, 'endpoint'
 */
export async function openS3(kind: Pick<StoreKind, 'id' | 'config'>, call: StoreCall<S3Settings>): Promise<Store> {
  const { settings, runtime, notice, tokenLanes } = call
  const { bucket, key, login } = settings
  const region = regionOf(call)
  const [env, ...fallbacks] = endpointVariables
  const endpoint = endpointOf({ env, fallbacks, default: addressOf('s3', region) }, runtime)
  const as: AwsSettings = { region, ...(login === undefined ? {} : { login }) }
  const session = call.signIn(kind, signedLogin('s3'), as)
  // what was begun at a target is taken down also after the person wants us to stop
  const lasting = { ...runtime, stop: new AbortController().signal }
  const client = openHttpClient({
    runtime: lasting,
    endpoint,
    token: session.id,
    sign: session.sign,
    pace,
    userAgent,
    answers: 'anything',
    limited: saysTooMany,
    notice,
    tokenLanes,
  })
  const { run } = await pipelineOf(runtime.env)
  return s3Store({
    objects: openObjects({
      fetch: client.writer({ read: 0, write: 0, retried: 0 }),
      endpoint: endpoint.href.replace(/\/$/, ''),
      bucket,
    }),
    key,
    at: isPipeline(run.url) ? run.url : undefined,
    now: client.targetNow,
    ownNow: runtime.now,
    newName: () => Buffer.from(runtime.random(16)).toString('base64url'),
    pause: (attempt) => runtime.sleep(50 + (runtime.random(1)[0] ?? 0) * 2 ** Math.min(attempt, 4)),
  })
}

function regionOf({ settings, at, runtime: { env } }: StoreCall<S3Settings>): string {
  const said = [settings.region, env.AWS_REGION?.trim(), env.AWS_DEFAULT_REGION?.trim()]
  const region = said.find((one) => one !== undefined && regionPattern.test(one))
  if (region !== undefined) return region
  if (endpointVariables.some((name) => env[name])) return usualRegion
  throw new SealpostError('config', 'the s3 ledger needs a region', {
    where: at,
    hint: `Set \`region\` or AWS_REGION to that of the bucket, such as eu-central-1, or ${endpointVariables[0]} to another server.`,
  })
}

/** A bucket takes thousands of writes a second; R2 takes one a second for each key, and says so with a 429 ("Limits", R2 docs). */
const pace = {
  writeGapMs: {
    is: 0,
    source: 'S3 User Guide, "Best practices design patterns": 3,500 writes a second',
    verified: '2026-11-30',
  },
  unstatedWaitMs: { is: 1000, source: 'a guess that doubles with each try', verified: '2026-11-30' },
}
