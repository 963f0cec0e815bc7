import * as z from 'zod/mini'
import { SealpostError, statusError } from '../../core/errors.js'
import type { LoginIo } from '../../core/login.js'
import { taskHost } from './access.js'
import { secretFile } from './login-parts.js'
import type { AwsCredentials } from './sdk-config.js'

/** "Container credential provider", AWS SDKs and Tools Reference Guide, read 2026-11-30. */
const shape = z.object({
  AccessKeyId: z.string().check(z.minLength(1)),
  SecretAccessKey: z.string().check(z.minLength(1)),
  Token: z.optional(z.string()),
  Expiration: z.optional(z.string()),
})

/**
 * The credentials of the task or pod that this runs in, asked of the address that AWS put into the environment. Told as
 * something that must not be shown.
 * @returns undefined where the environment names no such address
 * @throws SealpostError by what the address answers
 */
export async function containerCredentials(io: LoginIo): Promise<AwsCredentials | undefined> {
  const relative = io.variable('AWS_CONTAINER_CREDENTIALS_RELATIVE_URI')?.trim()
  const full = io.variable('AWS_CONTAINER_CREDENTIALS_FULL_URI')?.trim()
  if (!relative && !full) return undefined
  const token = await shownToken(io)
  const client = io.open({
    endpoint: 'container',
    address: `http://${taskHost}${relative}`,
    ...(token === undefined ? {} : { token: async () => token, header: { name: 'authorization', before: '' } }),
  })
  const answer = await client.fetch(client.endpoint)
  if (!answer.ok) throw statusError(answer.status, "the container's credentials")
  const parsed = shape.safeParse(await answer.json())
  if (!parsed.success)
    throw new SealpostError(
      'bad-answer',
      "the container's credentials: the response does not match the AWS documentation",
    )
  const { AccessKeyId, SecretAccessKey, Token, Expiration = '' } = parsed.data
  const ends = Date.parse(Expiration)
  for (const text of [AccessKeyId, SecretAccessKey, Token]) if (text) io.redact(text, "the container's credentials")
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    ...(Token ? { sessionToken: Token } : {}),
    ...(Number.isNaN(ends) ? {} : { ends }),
  }
}

async function shownToken(io: LoginIo): Promise<string | undefined> {
  const file = 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'
  const path = io.variable(file)?.trim()
  if (path) return secretFile(io, path, file)
  return io.variable('AWS_CONTAINER_AUTHORIZATION_TOKEN')?.trim() || undefined
}
