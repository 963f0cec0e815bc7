import { SealpostError } from '../../core/errors.js'
import { containerCredentials } from './container.js'
import { type Login, staticKeys, withTokenFile } from './login-parts.js'
import { type Profile, type Profiles, shownProfile } from './profiles.js'
import type { AwsCredentials } from './sdk-config.js'

/** What of a profile needs a person, or a program that is not ours: key → what it is. */
const refusedKeys: Readonly<Record<string, string>> = {
  sso_session: 'signs in with a browser',
  sso_start_url: 'signs in with a browser',
  login_session: 'signs in with a browser',
  credential_process: 'runs a program',
  mfa_serial: 'asks for an MFA code',
}

/**
 * Credentials as a profile says: keys, or a role that another profile, the environment or a token file may assume.
 * @param profiles of the shared files
 * @param name one of them
 * @throws SealpostError('token-missing') for a profile that needs more than files and AWS
 */
export function profileLogin(login: Login, profiles: Profiles, name: string): Promise<AwsCredentials> {
  return resolve({ login, profiles, above: [] }, name)
}

/** A way through profiles, each of which names the next as its source. */
interface Way {
  readonly login: Login
  readonly profiles: Profiles
  readonly above: readonly string[]
}

async function resolve(way: Way, name: string): Promise<AwsCredentials> {
  const { login, profiles, above } = way
  const profile = profiles.get(name)
  if (profile === undefined)
    throw cannot(
      name,
      `is the source profile of ${shownProfile(above.at(-1) ?? '')}, but it is not in the shared files`,
    )
  const keys = keysOf(login, profile)
  // a profile that names itself means its own keys
  if (keys !== undefined && (profile.role_arn === undefined || above.includes(name))) return keys
  if (above.includes(name)) throw cannot(name, 'is its own source profile')
  for (const [key, does] of Object.entries(refusedKeys)) if (profile[key] !== undefined) throw cannot(name, does)
  if (profile.role_arn === undefined) throw cannot(name, 'has neither keys nor a role')
  return assumedBy({ ...way, above: [...above, name] }, name, profile)
}

async function assumedBy(way: Way, name: string, profile: Profile): Promise<AwsCredentials> {
  const { login } = way
  const { role_arn: role = '', external_id: externalId, role_session_name: session = login.session } = profile
  if (profile.web_identity_token_file !== undefined) {
    return withTokenFile({ ...login, session }, role, profile.web_identity_token_file)
  }
  const by =
    profile.source_profile === undefined
      ? await ofSource(login, name, profile.credential_source)
      : await resolve(way, profile.source_profile)
  return login.assume({ role, by, externalId, session })
}

async function ofSource(login: Login, name: string, source: string | undefined): Promise<AwsCredentials> {
  if (source === 'Environment') {
    const keys = staticKeys(login.io)
    if (keys !== undefined) return keys
    throw cannot(name, 'uses keys from the environment, but none are set')
  }
  if (source === 'EcsContainer') {
    const keys = await containerCredentials(login.io)
    if (keys !== undefined) return keys
    throw cannot(name, 'uses container credentials, but this is not such a container')
  }
  throw cannot(name, source === undefined ? 'has a role but no source profile' : 'uses instance metadata')
}

function keysOf({ io }: Login, profile: Profile): AwsCredentials | undefined {
  const { aws_access_key_id: id, aws_secret_access_key: secret, aws_session_token: token } = profile
  if (!id || !secret) return undefined
  for (const text of [id, secret, token]) if (text) io.redact(text, 'a key of a profile')
  return { accessKeyId: id, secretAccessKey: secret, ...(token ? { sessionToken: token } : {}) }
}

function cannot(name: string, does: string): SealpostError {
  const shown = shownProfile(name)
  return new SealpostError('token-missing', `the profile ${shown} ${does}`, {
    hint: `Nothing was read. If this is the right profile, export its credentials to the environment: \`eval "$(aws configure export-credentials --profile ${shown} --format env)"\`. In a pipeline, set \`login.role\`.`,
  })
}
