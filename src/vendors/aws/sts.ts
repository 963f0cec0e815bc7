import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts'
import { SealpostError } from '../../core/errors.js'
import type { LoginIo } from '../../core/login.js'
import type { SourceClient } from '../../core/source.js'
import { allow, refusedBy, saysTooMany } from './refusals.js'
import { addressOf } from './region.js'
import { type AwsCredentials, sdkConfig } from './sdk-config.js'

/** How long the credentials of a role are good for, seconds: the least that AWS gives; whoever needs longer logs in again. */
const sessionSeconds = 900

/** Whom to become. */
export interface Assumed {
  readonly role: string
  /** An OIDC token, or the credentials of whoever may assume the role. */
  readonly by: { readonly token: string; readonly audience: string | undefined } | AwsCredentials
  readonly externalId?: string | undefined
  /** What CloudTrail calls the session. */
  readonly session: string
}

/**
 * Credentials of a role, from the Security Token Service of the region. They end after a quarter of an hour; AWS has no way
 * to give them back. Told as something that must not be shown.
 * @throws SealpostError by what the service refuses · 'bad-answer' for an answer without credentials
 */
export async function assumeRole(io: LoginIo, region: string, assumed: Assumed): Promise<AwsCredentials> {
  const { role, by, externalId, session } = assumed
  const web = 'token' in by
  const refused = refusedBy(web ? aboutToken(role, by.audience) : aboutRole(role))
  const client = openTokenService(io, region)
  const sdk = new STSClient(sdkConfig({ client, region, refused, ...(web ? {} : { credentials: by }) }))
  const input = { RoleArn: role, RoleSessionName: session, DurationSeconds: sessionSeconds }
  const answer = web
    ? await sdk.send(new AssumeRoleWithWebIdentityCommand({ ...input, WebIdentityToken: by.token }))
    : await sdk.send(
        new AssumeRoleCommand({ ...input, ...(externalId === undefined ? {} : { ExternalId: externalId }) }),
      )
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {}
  if (!AccessKeyId || !SecretAccessKey || !SessionToken) throw notDescribed()
  for (const text of [AccessKeyId, SecretAccessKey, SessionToken]) io.redact(text, `the credentials of ${role}`)
  const ends = Expiration?.getTime()
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
    ...(ends === undefined || Number.isNaN(ends) ? {} : { ends }),
  }
}

/**
 * The id of the account that somebody acts in. It takes no permission ("GetCallerIdentity", API reference, read 2026-11-30).
 * @throws SealpostError by what the service refuses · 'bad-answer' for an answer without an account
 */
export async function callerAccount(io: LoginIo, region: string, credentials: AwsCredentials): Promise<string> {
  const refused = refusedBy({ service, resources: {} })
  const sdk = new STSClient(sdkConfig({ client: openTokenService(io, region), region, refused, credentials }))
  const { Account } = await sdk.send(new GetCallerIdentityCommand({}))
  if (Account === undefined || !/^\d{12}$/.test(Account)) throw notDescribed()
  return Account
}

function openTokenService(io: LoginIo, region: string): SourceClient {
  const client = io.open({
    endpoint: 'sts',
    address: addressOf('sts', region),
    answers: 'anything',
    limited: saysTooMany,
  })
  // the parser takes an answer that breaks off for a short one
  return { ...client, fetch: wholeXml(client.fetch) }
}

function wholeXml(fetch: ReturnType<LoginIo['open']>['fetch']): typeof fetch {
  return async (input, init) => {
    const answer = await fetch(input, init)
    if (answer.ok && !/<\/(?:AssumeRole(?:WithWebIdentity)?|GetCallerIdentity)Response>\s*$/.test(await answer.text()))
      throw notDescribed()
    return answer
  }
}

function notDescribed(): SealpostError {
  return new SealpostError('bad-answer', 'Security Token Service: the response does not match the API documentation')
}

const service = 'Security Token Service'

function aboutToken(role: string, audience: string | undefined) {
  const trust =
    `The trust policy of ${role} has to allow sts:AssumeRoleWithWebIdentity for the pipeline's identity provider, with conditions that ` +
    `match this job: its \`sub\`${audience === undefined ? '' : `, and the audience ${audience}`}.`
  const provider =
    "The account of the role needs the pipeline's identity provider (IAM, Identity providers), with " +
    `${audience === undefined ? 'the audience of the token' : `the audience ${audience}`}.`
  return {
    service,
    resources: { 'sts:AssumeRoleWithWebIdentity': role },
    remedies: {
      AccessDenied: trust,
      InvalidIdentityToken: provider,
      IDPRejectedClaim: provider,
      ExpiredToken: 'The OIDC token has expired. Get a new one right before this command.',
      RegionDisabled: 'The Security Token Service is not activated in this region: IAM, Account settings.',
    },
  }
}

function aboutRole(role: string) {
  return {
    service,
    resources: { 'sts:AssumeRole': role },
    remedies: {
      AccessDenied: `Grant ${allow('sts:AssumeRole', role)} to the assuming role or user, and allow it in the trust policy of ${role}.`,
    },
  }
}
