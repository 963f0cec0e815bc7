import { SealpostError, statusError } from '../core/errors.js'
import type { Runtime } from '../core/runtime.js'
import type { SourceIo } from '../core/source.js'
import { credential } from '../io/credentials/credential.js'
import { openHttpClient, type WaitNotice } from '../io/http/client.js'
import type { Deadline } from '../io/http/deadline.js'
import { hostAddressOf } from '../io/http/endpoint.js'
import type { IdentityEndpoint, JobIdentity } from '../io/system/pipeline.js'
import { pipelineOf } from '../io/system/pipelines/index.js'
import { usualVariable } from '../io/system/pipelines/job-identity.js'
import { userAgent } from '../io/system/version.js'

/** What a token is asked with. */
interface Asking {
  readonly runtime: Pick<Runtime, 'fetch' | 'now' | 'sleep' | 'random' | 'env' | 'stop'>
  readonly limit: Deadline
  readonly notice: WaitNotice
  /** Told of the token before anybody else is. */
  readonly tell: (text: string, name: string) => void
}

/** A token, and a few words that say where it is from. */
interface Given {
  readonly token: string
  readonly from: string
}

/**
 * The pipeline's OIDC token for an audience. A variable that is named, or the usual one where it is set, goes before what
 * the host gives on demand: somebody put a token there on purpose. What the host put into a variable of its own comes last.
 * @throws SealpostError('token-missing') with the lines that the pipeline lacks, where it gives no token or one for another
 * audience; 'endpoint' where the host's address is neither https nor loopback; by its code what the client throws, or what
 * the host's refusal says
 */
export async function identityToken(
  { audience, variable }: Parameters<SourceIo['identity']>[0],
  asking: Asking,
): Promise<string> {
  const { identity } = await pipelineOf(asking.runtime.env)
  const remedy = `Nothing was read. ${identity.remedy(audience, variable ?? usualVariable)}`
  const given = await tokenOf(identity, variable, { audience, remedy, asking })
  if (given === undefined) {
    const where = variable === undefined ? '' : `, and ${variable} is not set`
    throw new SealpostError('token-missing', `the pipeline provides no OIDC token for this job${where}`, {
      hint: remedy,
    })
  }
  asking.tell(given.token, "the pipeline's OIDC token")
  if (audience !== undefined && !isFor(given.token, audience)) {
    throw new SealpostError('token-missing', `the OIDC token ${given.from} is not for the audience ${audience}`, {
      hint: remedy,
    })
  }
  return given.token
}

async function tokenOf(
  { endpoint, variables }: JobIdentity,
  variable: string | undefined,
  { audience, remedy, asking }: { audience: string | undefined; remedy: string; asking: Asking },
): Promise<Given | undefined> {
  const named = inVariable(variable ?? usualVariable, asking)
  // a variable that somebody named is the only place that counts
  if (named !== undefined || variable !== undefined) return named
  if (endpoint === undefined) return variables.map((name) => inVariable(name, asking)).find((one) => one !== undefined)
  const token = await asked(endpoint, audience, remedy, asking)
  return { token, from: 'that the host gives' }
}

function inVariable(name: string, { runtime }: Asking): Given | undefined {
  const token = credential(runtime.env, name)
  return token === undefined ? undefined : { token, from: `in ${name}` }
}

/** Asks the host; a refusal says what mends it. */
async function asked(
  at: IdentityEndpoint,
  audience: string | undefined,
  remedy: string,
  asking: Asking,
): Promise<string> {
  const { runtime, limit, notice, tell } = asking
  const url = hostAddressOf(at.url, at.name)
  for (const [name, value] of Object.entries(at.query(audience))) url.searchParams.set(name, value)
  tell(at.token, 'the token that an OIDC token is asked with')
  const client = openHttpClient({
    runtime,
    endpoint: new URL(url.origin),
    token: async () => at.token,
    pace,
    userAgent,
    notice,
    limit,
    attemptMs: tryMs,
    // a token is made for the asking, and nothing is changed
    isRead: () => true,
  })
  const response = await client.reader({ read: 0, write: 0, retried: 0 })(url, { method: at.method })
  if (!response.ok) throw statusError(response.status, 'get the OIDC token of the job', remedy)
  const answer = (await response.json().catch(() => undefined)) as Readonly<Record<string, unknown>> | null | undefined
  const token = answer?.[at.key]
  if (typeof token === 'string' && token !== '') return token
  throw new SealpostError('bad-answer', `${url.host} returned no OIDC token`, { hint: remedy })
}

/**
 * Whether a token is for an audience, by its own word. One that is no JWT says nothing, and is left to whoever it is for.
 */
function isFor(token: string, audience: string): boolean {
  const aud = claimsOf(token)?.aud
  return aud === undefined || [aud].flat().includes(audience)
}

function claimsOf(token: string): { readonly aud?: unknown } | undefined {
  const [, payload, signature] = token.split('.')
  if (payload === undefined || signature === undefined) return undefined
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
    return typeof claims === 'object' && claims !== null ? claims : undefined
  } catch {
    return undefined
  }
}

/** Longest that one try may take, ms: the host is near, and the source comes after it. */
const tryMs = 10_000

/** Nothing is written, and no document says how long to wait after a "too many", ms. */
const pace = {
  writeGapMs: { is: 0, source: 'nothing is written', verified: '2026-11-30' },
  unstatedWaitMs: { is: 1000, source: 'a guess that doubles with each try', verified: '2026-11-30' },
}
