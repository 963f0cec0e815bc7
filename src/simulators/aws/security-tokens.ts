import type { Answer } from '../server.js'
import type { AccessKey, Callers } from './callers.js'
import type { IdentityProvider } from './identity-provider.js'
import { type AwsAsk, AwsError, xml } from './protocol.js'

/** A role, and who may assume it. */
export interface HeldRole {
  readonly arn: string
  /** ARNs of users and roles; `identity` is whoever has a token of the provider. */
  readonly trusts: readonly string[]
  /** What the `sub` of a token has to begin with. */
  readonly subject?: string
  readonly externalId?: string
}

interface Parts {
  readonly callers: Callers
  readonly provider: IdentityProvider
  readonly roles: readonly HeldRole[]
  readonly now: () => number
}

/** The Security Token Service, as far as roles are assumed: API version 2011-06-15, reference read 2026-11-30. */
export function securityTokens({ callers, provider, roles, now }: Parts): (ask: AwsAsk) => Answer {
  const trusted = (arn: string, who: string) => roles.find((role) => role.arn === arn && role.trusts.includes(who))

  function webIdentity(form: URLSearchParams): Answer {
    const claims = provider.verified(form.get('WebIdentityToken') ?? '', now())
    const role = trusted(form.get('RoleArn') ?? '', 'identity')
    if (role === undefined || !String(claims.sub).startsWith(role.subject ?? '')) {
      throw new AwsError('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403)
    }
    return given('AssumeRoleWithWebIdentity', role, form)
  }

  function assume(caller: AccessKey, form: URLSearchParams): Answer {
    const role = trusted(form.get('RoleArn') ?? '', roleOf(caller.arn))
    if (role === undefined || (role.externalId !== undefined && role.externalId !== form.get('ExternalId'))) {
      throw new AwsError(
        'AccessDenied',
        `User: ${caller.arn} is not authorized to perform: sts:AssumeRole on resource: ${form.get('RoleArn')}`,
        403,
      )
    }
    return given('AssumeRole', role, form)
  }

  function given(operation: string, { arn }: HeldRole, form: URLSearchParams): Answer {
    const session = form.get('RoleSessionName') ?? ''
    const seconds = Number(form.get('DurationSeconds') ?? 3600)
    if (!/^[\w+=,.@-]{2,64}$/.test(session) || !(seconds >= 900 && seconds <= 43_200)) {
      throw new AwsError('ValidationError', 'validation errors detected')
    }
    const assumed = `${arn.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/')}/${session}`
    const key = callers.issue(assumed, seconds)
    return xml(
      `<${operation}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${operation}Result>` +
        `<AssumedRoleUser><Arn>${assumed}</Arn><AssumedRoleId>AROAEXAMPLE:${session}</AssumedRoleId></AssumedRoleUser>` +
        `<Credentials><AccessKeyId>${key.accessKeyId}</AccessKeyId><SecretAccessKey>${key.secretAccessKey}</SecretAccessKey>` +
        `<SessionToken>${key.sessionToken}</SessionToken><Expiration>${new Date(key.expires ?? 0).toISOString()}</Expiration></Credentials>` +
        `</${operation}Result><ResponseMetadata><RequestId>00000000-0000-0000-0000-000000000000</RequestId></ResponseMetadata></${operation}Response>`,
    )
  }

  function identity({ arn }: AccessKey): Answer {
    return xml(
      '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>' +
        `<Arn>${arn}</Arn><UserId>AIDAEXAMPLE</UserId><Account>${arn.split(':')[4]}</Account></GetCallerIdentityResult>` +
        '<ResponseMetadata><RequestId>00000000-0000-0000-0000-000000000000</RequestId></ResponseMetadata></GetCallerIdentityResponse>',
    )
  }

  return (ask) => {
    const form = new URLSearchParams(ask.body)
    const operation = form.get('Action')
    if (form.get('Version') !== '2011-06-15')
      throw new AwsError('InvalidAction', 'Could not find operation for this version')
    if (operation === 'AssumeRoleWithWebIdentity') return webIdentity(form)
    if (operation === 'GetCallerIdentity') return identity(callers.callerOf(ask, 'sts'))
    if (operation === 'AssumeRole') return assume(callers.callerOf(ask, 'sts'), form)
    throw new AwsError('InvalidAction', 'Could not find this operation')
  }
}

/** The role of a session, or the user itself. */
function roleOf(arn: string): string {
  return arn.replace(':sts:', ':iam:').replace(/:assumed-role\/(.*)\/[^/]+$/, ':role/$1')
}
