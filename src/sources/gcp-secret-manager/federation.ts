import * as z from 'zod/mini'
import { SealpostError, statusError } from '../../core/errors.js'
import type { SourceClient, SourceIo } from '../../core/source.js'
import { ask, type Refusal } from '../shared/ask.js'

/** The one scope of all tokens: what they may do is for IAM to say. */
const scope = 'https://www.googleapis.com/auth/cloud-platform'

/** Whom a pipeline logs in as, by a token of another issuer. */
export interface Federation {
  /** The provider's full name, `projects/…/providers/…`. */
  readonly provider: string
  /** A service account to speak as. */
  readonly serviceAccount: string | undefined
  /** Gives the token of the other issuer. */
  readonly subject: () => Promise<string>
  /** What kind that is, a URN; a JWT where nothing is said. */
  readonly subjectType?: string
}

const exchanged = z.object({ access_token: z.string().check(z.minLength(1)) })
const impersonated = z.object({ accessToken: z.string().check(z.minLength(1)) })

/**
 * Workload identity federation: the token of another issuer is exchanged for one of Google's (RFC 8693 at `sts`), and
 * that, where a service account is named, for one of its own (`generateAccessToken`). "Workload Identity Federation with
 * other providers", Google Cloud, read 2026-11. Neither can be taken back; both end after an hour.
 * @throws SealpostError with the role or setting that is missing
 */
export async function federatedToken({ provider, serviceAccount, subject, subjectType }: Federation, io: SourceIo) {
  const sts = io.open({ endpoint: 'sts' })
  const iam = serviceAccount === undefined ? undefined : io.open({ endpoint: 'iam', token: async () => token })
  const subjectToken = await subject()
  const { access_token: token } = await ask(sts, {
    path: '/v1/token',
    what: 'exchange the OIDC token',
    shape: exchanged,
    post: {
      form: {
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        audience: `//iam.googleapis.com/${provider}`,
        scope,
        requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
        subject_token_type: subjectType ?? 'urn:ietf:params:oauth:token-type:jwt',
        subject_token: subjectToken,
      },
    },
    refused: refusedExchange,
  })
  io.redact(token, 'a token of Google')
  return iam === undefined ? token : impersonate(iam, serviceAccount ?? '', io)
}

async function impersonate(iam: SourceClient, serviceAccount: string, io: SourceIo): Promise<string> {
  const what = 'impersonate the service account'
  const { accessToken } = await ask(iam, {
    path: `/v1/projects/-/serviceAccounts/${encodeURIComponent(serviceAccount)}:generateAccessToken`,
    what,
    shape: impersonated,
    post: { json: { scope: [scope], lifetime: '3600s' } },
    refused: ({ status }) =>
      statusError(
        status,
        what,
        status === 403 || status === 404
          ? 'Nothing was read. Grant the pipeline’s identity (principalSet://…) roles/iam.workloadIdentityUser on ' +
              '`source.login.serviceAccount`, and enable iamcredentials.googleapis.com.'
          : undefined,
      ),
  })
  io.redact(accessToken, 'a token of Google')
  return accessToken
}

/** A token that is not accepted is answered 400 or 403 with an OAuth error. */
function refusedExchange({ status }: Refusal): SealpostError | undefined {
  if (![400, 401, 403].includes(status)) return undefined
  return new SealpostError('unauthorized', `exchange the OIDC token: ${status}, not accepted`, {
    hint:
      'Nothing was read. Check that `source.login.provider` exists, trusts the pipeline’s issuer, accepts its audience, and ' +
      'that its attribute condition allows this repository and branch.',
  })
}
