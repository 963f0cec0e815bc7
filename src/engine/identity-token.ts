import { SealpostError } from '../core/errors.js'
import type { Runtime } from '../core/runtime.js'
import type { SourceIo } from '../core/source.js'
import { credential } from '../io/credentials/credential.js'
import { openHttpClient, type WaitNotice } from '../io/http/client.js'
import type { Deadline } from '../io/http/deadline.js'
import type { IdentityEndpoint } from '../io/system/pipeline.js'
import { pipelineOf } from '../io/system/pipelines/index.js'
import { userAgent } from '../io/system/version.js'

/** Where a pipeline puts a token that it does not give on demand, unless a config says otherwise. */
const usualVariable = 'SEALPOST_ID_TOKEN'

/** What a token is asked with. */
interface Asking {
  readonly runtime: Pick<Runtime, 'fetch' | 'now' | 'sleep' | 'random' | 'env' | 'stop'>
  readonly limit: Deadline
  readonly notice: WaitNotice
  /** Told of the token before anybody else is. */
  readonly tell: (text: string, name: string) => void
}

/**
 * The pipeline's OIDC token for an audience. A variable that is named, or the usual one where it is set, goes before what
 * the host gives on demand: somebody put a token there on purpose.
 * @throws SealpostError('token-missing') with the lines that the pipeline lacks, and what the client throws
 */
export async function identityToken(
  { audience, variable }: Parameters<SourceIo['identity']>[0],
  asking: Asking,
): Promise<string> {
  const { env } = asking.runtime
  const given = credential(env, variable ?? usualVariable)
  const { identity, identityHint } = pipelineOf(env)
  const token = given ?? (variable === undefined && identity ? await asked(identity, audience, asking) : undefined)
  if (token === undefined) {
    const hint = variable === undefined ? identityHint : `Put the pipeline's token into ${variable}.`
    throw new SealpostError('token-missing', 'the pipeline gives no OIDC token', { hint: `Nothing was read. ${hint}` })
  }
  asking.tell(token, "the pipeline's OIDC token")
  return token
}

/** GitHub's way: a GET with the audience behind the address's own query, answered `{ value }` ("OpenID Connect", read 2026-11). */
async function asked(at: IdentityEndpoint, audience: string | undefined, asking: Asking): Promise<string> {
  const { runtime, limit, notice } = asking
  const url = new URL(at.url)
  if (audience !== undefined) url.searchParams.set('audience', audience)
  const client = openHttpClient({
    runtime,
    endpoint: new URL(url.origin),
    token: async () => at.token,
    pace,
    userAgent,
    notice,
    limit,
  })
  const response = await client.reader({ read: 0, write: 0, retried: 0 })(url)
  const { value } = (response.ok ? await response.json() : {}) as { readonly value?: unknown }
  if (typeof value === 'string' && value !== '') return value
  throw new SealpostError('token-missing', `the host gave no OIDC token (${response.status})`, {
    hint: 'Nothing was read. Make sure that the job may have one: `permissions: { id-token: write }`.',
  })
}

/** Nothing is written, and no document says how long to wait after a "too many", ms. */
const pace = {
  writeGapMs: { is: 0, source: 'nothing is written', verified: '2026-11-30' },
  unstatedWaitMs: { is: 1000, source: 'a guess that doubles with each try', verified: '2026-11-30' },
}
