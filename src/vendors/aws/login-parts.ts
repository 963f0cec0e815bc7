import { SealpostError } from '../../core/errors.js'
import type { LoginIo } from '../../core/login.js'
import type { AwsCredentials } from './sdk-config.js'
import type { Assumed } from './sts.js'

/** What every way to log in works with. */
export interface Login {
  readonly io: LoginIo
  /** What CloudTrail calls the sessions that are begun. */
  readonly session: string
  /** Asks the Security Token Service of the region; its client is loaded then. */
  readonly assume: (assumed: Assumed) => Promise<AwsCredentials>
}

/**
 * The access key that variables hold.
 * @returns undefined where they hold none
 * @throws SealpostError('token-missing') where only half of it is set
 */
export function staticKeys(io: Pick<LoginIo, 'variable' | 'credential'>): AwsCredentials | undefined {
  if (!io.variable('AWS_ACCESS_KEY_ID')?.trim() && !io.variable('AWS_SECRET_ACCESS_KEY')?.trim()) return undefined
  const accessKeyId = io.credential('AWS_ACCESS_KEY_ID')
  const secretAccessKey = io.credential('AWS_SECRET_ACCESS_KEY')
  const session = io.variable('AWS_SESSION_TOKEN')?.trim() ? io.credential('AWS_SESSION_TOKEN') : undefined
  return { accessKeyId, secretAccessKey, ...(session === undefined ? {} : { sessionToken: session }) }
}

/**
 * A role assumed with the OIDC token in a file.
 * @throws SealpostError('token-missing') where the file is not there or empty
 */
export async function withTokenFile(login: Login, role: string, path: string): Promise<AwsCredentials> {
  const token = await secretFile(login.io, path, 'AWS_WEB_IDENTITY_TOKEN_FILE')
  return login.assume({ role, by: { token, audience: undefined }, session: login.session })
}

/**
 * What a file holds that a variable leads to, without the blanks around it. Told as something that must not be shown.
 * @throws SealpostError('token-missing') where the file is not there or empty
 */
export async function secretFile(io: LoginIo, path: string, variable: string): Promise<string> {
  const text = Buffer.from((await io.files.read(path)) ?? [])
    .toString()
    .trim()
  if (text === '') {
    throw new SealpostError('token-missing', `the file in ${variable} does not exist or is empty`, {
      hint: `Nothing was read. Correct ${variable}, or unset it.`,
    })
  }
  io.redact(text, `what the file of ${variable} holds`)
  return text
}
