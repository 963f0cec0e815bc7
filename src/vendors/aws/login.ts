import { SealpostError } from '../../core/errors.js'
import type { LoginIo } from '../../core/login.js'
import { containerCredentials } from './container.js'
import { type Login, staticKeys, withTokenFile } from './login-parts.js'
import { profileLogin } from './profile-login.js'
import { type ChosenProfile, chosenProfile } from './profiles.js'
import { regionOf } from './region.js'
import type { AwsCredentials } from './sdk-config.js'
import type { AwsLogin, AwsSettings } from './settings.js'

/** Where and as whom to ask. */
export interface Caller {
  readonly region: string
  readonly credentials: AwsCredentials
}

/**
 * Finds region and credentials: the roles of `login`, else the chain that AWS's tools share as far as it needs neither a
 * person nor the metadata of an instance. That is the variables with keys, the profile, a token file, the container.
 * ("Standardized credential providers", AWS SDKs and Tools Reference Guide, read 2026-11-30; keys in variables count before a
 * profile that AWS_PROFILE names, as for the AWS CLI.)
 * @throws SealpostError 'config' for a region that is missing, 'token-missing' where nothing gives credentials, and what a
 * login ends with
 */
export async function logIn({ region, login: by }: AwsSettings, io: LoginIo): Promise<Caller> {
  const keys = by === undefined ? staticKeys(io) : undefined
  const profile = by === undefined && keys === undefined ? await chosenProfile(io) : undefined
  const where = regionOf({ region }, io, profile?.region)
  const login: Login = {
    io,
    session: io.variable('AWS_ROLE_SESSION_NAME')?.trim() || 'sealpost',
    assume: async (assumed) => (await import('./sts.js')).assumeRole(io, where, assumed),
  }
  if (by !== undefined) return { region: where, credentials: await withRoles(login, by) }
  const credentials = keys ?? (await found(login, profile))
  if (credentials !== undefined) return { region: where, credentials }
  throw new SealpostError('token-missing', 'no AWS credentials found: AWS_ACCESS_KEY_ID is not set', {
    hint: 'Nothing was read. In a pipeline, set `login.role` to a role that trusts it. Otherwise set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE.',
  })
}

async function found(login: Login, profile: ChosenProfile | undefined): Promise<AwsCredentials | undefined> {
  if (profile?.gives) return profileLogin(login, profile.profiles, profile.name)
  return (await withTokenVariables(login)) ?? containerCredentials(login.io)
}

/** The first role with the pipeline's token, each other one with the role before it. */
async function withRoles(login: Login, { role, audience, tokenEnv }: NonNullable<AwsLogin>): Promise<AwsCredentials> {
  const [first = '', ...others] = typeof role === 'string' ? [role] : role
  const { io, session } = login
  const token = await io.identity({ audience, ...(tokenEnv === undefined ? {} : { variable: tokenEnv }) })
  let credentials = await login.assume({ role: first, by: { token, audience }, session })
  for (const other of others) credentials = await login.assume({ role: other, by: credentials, session })
  return credentials
}

async function withTokenVariables(login: Login): Promise<AwsCredentials | undefined> {
  const path = login.io.variable('AWS_WEB_IDENTITY_TOKEN_FILE')?.trim()
  const role = login.io.variable('AWS_ROLE_ARN')?.trim()
  return path && role ? withTokenFile(login, role, path) : undefined
}
