import { createSign } from 'node:crypto'
import { resolve } from 'node:path'
import * as z from 'zod/mini'
import { SealpostError } from '../../core/errors.js'
import type { SourceIo } from '../../core/source.js'
import { ask } from '../shared/ask.js'
import { type Federation, federatedToken } from './federation.js'

const variable = 'GOOGLE_APPLICATION_CREDENTIALS'
const scope = 'https://www.googleapis.com/auth/cloud-platform'

/** Where keys log in, now and formerly. */
export const tokenPaths: readonly string[] = ['/token', '/o/oauth2/token']

const serviceAccount = z.object({
  type: z.literal('service_account'),
  client_email: z.string().check(z.minLength(1)),
  private_key: z.string().check(z.minLength(1)),
  private_key_id: z.optional(z.string()),
  token_uri: z._default(z.url(), 'https://oauth2.googleapis.com/token'),
})
const externalAccount = z.object({
  type: z.literal('external_account'),
  audience: z.string().check(z.regex(/^\/\/iam\.googleapis\.com\/projects\//)),
  subject_token_type: z.string(),
  service_account_impersonation_url: z.optional(z.string()),
  credential_source: z.object({
    file: z.optional(z.string()),
    url: z.optional(z.url()),
    format: z.optional(z.object({ type: z.string(), subject_token_field_name: z.optional(z.string()) })),
  }),
})
const keyFile = z.discriminatedUnion('type', [serviceAccount, externalAccount])

type ServiceAccount = z.output<typeof serviceAccount>
type ExternalAccount = z.output<typeof externalAccount>

/**
 * A token by what the file at GOOGLE_APPLICATION_CREDENTIALS says: the key of a service account, or an external account as
 * `google-github-actions/auth` writes it.
 * @param folder relative paths start here
 * @throws SealpostError('token-missing') for a file that is not there or that is of another kind; and by what a login gives
 */
export async function tokenByFile(path: string, folder: string, io: SourceIo): Promise<string> {
  const bytes = await io.files.read(resolve(folder, path))
  if (bytes === undefined) throw useless('is the path of a file that does not exist')
  const parsed = keyFile.safeParse(jsonOf(bytes))
  if (!parsed.success)
    throw useless('is the path of a file that is neither a service account’s key nor an external account')
  const { data } = parsed
  if (data.type === 'service_account') return tokenByKey(data, io)
  return federatedToken(federationOf(data, folder, io), io)
}

/** "Using OAuth 2.0 for Server to Server Applications", Google, read 2026-11: a JWT, RS256, one hour at the most. */
async function tokenByKey(key: ServiceAccount, io: SourceIo): Promise<string> {
  io.redact(key.private_key, 'the key of a service account')
  const uri = new URL(key.token_uri)
  if (!tokenPaths.includes(uri.pathname) || uri.search !== '')
    throw useless('is the path of a key whose token_uri is not Google’s')
  const client = io.open({ endpoint: 'oauth', address: uri.origin })
  const now = Math.floor(io.now() / 1000)
  const claims = { iss: key.client_email, scope, aud: key.token_uri, iat: now, exp: now + 3600 }
  const { access_token: token } = await ask(client, {
    path: uri.pathname,
    what: 'log in with the service account’s key',
    shape: z.object({ access_token: z.string().check(z.minLength(1)) }),
    post: {
      form: { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: signed(claims, key) },
    },
    refused: ({ status }) =>
      status === 400 || status === 401
        ? new SealpostError('unauthorized', `log in with the service account’s key: ${status}, not accepted`, {
            hint: `Nothing was read. The key in ${variable} was deleted, or this machine’s clock is wrong. Create a new key, or use \`login: { use: oidc }\`, which needs none.`,
          })
        : undefined,
  })
  io.redact(token, 'a token of Google')
  return token
}

function signed(claims: object, { private_key: pem, private_key_id: kid }: ServiceAccount): string {
  const part = (data: object) => Buffer.from(JSON.stringify(data)).toString('base64url')
  const text = `${part({ alg: 'RS256', typ: 'JWT', ...(kid === undefined ? {} : { kid }) })}.${part(claims)}`
  try {
    return `${text}.${createSign('RSA-SHA256').update(text).sign(pem).toString('base64url')}`
  } catch {
    // the library's complaint may quote the key
    throw useless('is the path of a file with an invalid private key')
  }
}

function federationOf(account: ExternalAccount, folder: string, io: SourceIo): Federation {
  const { audience, subject_token_type: subjectType, service_account_impersonation_url: url } = account
  const email = url === undefined ? undefined : /\/serviceAccounts\/([^/]+):generateAccessToken$/.exec(url)?.[1]
  if (url !== undefined && email === undefined)
    throw useless('is the path of a file with an unsupported impersonation address')
  return {
    provider: audience.slice('//iam.googleapis.com/'.length),
    serviceAccount: email === undefined ? undefined : decodeURIComponent(email),
    subject: () => subjectOf(account.credential_source, folder, io),
    subjectType,
  }
}

/** The other issuer's token: out of a file, or of the pipeline itself where the file only says how to ask it. */
async function subjectOf(
  { file, url, format }: ExternalAccount['credential_source'],
  folder: string,
  io: SourceIo,
): Promise<string> {
  const own = io.variable('ACTIONS_ID_TOKEN_REQUEST_URL')
  if (url !== undefined && own !== undefined && url.startsWith(own)) {
    const audience = new URL(url).searchParams.get('audience')
    return io.identity(audience === null ? {} : { audience })
  }
  if (file === undefined)
    throw useless('is an external account whose token comes neither from a file nor from this pipeline')
  const bytes = await io.files.read(resolve(folder, file))
  if (bytes === undefined) throw useless('is an external account whose token file does not exist')
  const field = format?.type === 'json' ? (format.subject_token_field_name ?? 'access_token') : undefined
  const found = field === undefined ? Buffer.from(bytes).toString('utf8').trim() : memberOf(jsonOf(bytes), field)
  if (typeof found !== 'string' || found === '')
    throw useless('is an external account whose token file contains no token')
  io.redact(found, 'the token of an external account')
  return found
}

function memberOf(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, name)
    ? (data as Readonly<Record<string, unknown>>)[name]
    : undefined
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    // the parser's complaint quotes the text
    return undefined
  }
}

function useless(why: string): SealpostError {
  return new SealpostError('token-missing', `${variable} ${why}`, {
    hint: `Nothing was sent. Set ${variable} to the path of a service account’s key or an external account (file source), or use \`source.login\`.`,
  })
}
