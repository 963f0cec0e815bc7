import { resolve } from 'node:path'
import * as z from 'zod/mini'
import { SealpostError, statusError } from '../../core/errors.js'
import type { SourceClient, SourceIo } from '../../core/source.js'
import { identityOf } from '../shared/oidc.js'
import { encoded, headersFor, shaped } from './api.js'
import { sealed, wordsOf } from './refusals.js'
import type { Settings } from './settings.js'

/** Where a pod finds the token of its service account ("Configure Service Accounts for Pods", kubernetes.io, read 2026-11). */
const usualTokenFile = '/var/run/secrets/kubernetes.io/serviceaccount/token'

const tokenHeader = { name: 'x-vault-token', before: '' }

const passed = z.looseObject({
  auth: z.looseObject({ client_token: z.string().check(z.minLength(1)), token_type: z.optional(z.string()) }),
})

/** What a login goes by. */
export interface Door {
  readonly io: SourceIo
  readonly login: Settings['login']
  readonly namespace: string | undefined
  /** Folder of the config; a relative path of a token's file starts there. */
  readonly folder: string
  /** PEM. */
  readonly authorities: string | undefined
}

/** A client that is logged in as soon as it sends something. */
export interface Session {
  readonly client: SourceClient
  /**
   * Takes back the token that a login gave; one that somebody else made is left alone.
   * @throws SealpostError where the server refuses that for good; trouble that passes is none, since the token ends by itself
   */
  readonly end: () => Promise<void>
}

/** Opens the server. Nothing is sent before the first request. */
export function openSession(door: Door): Session {
  const { io, login, authorities } = door
  const common = { endpoint: 'api', ...(authorities === undefined ? {} : { authorities }) }
  let given: Promise<{ token: string; lasts: boolean }> | undefined
  const token = async () => {
    if (login.use === 'token') return io.credential('VAULT_TOKEN')
    given ??= logIn(door, login, io.open(common))
    return (await given).token
  }
  return {
    client: io.open({ ...common, token, header: tokenHeader }),
    async end() {
      const one = await given?.catch(() => undefined)
      // what is not kept anywhere cannot be taken back ("Tokens", batch tokens, developer.hashicorp.com, read 2026-11)
      if (one === undefined || !one.lasts) return
      const bearer = async () => one.token
      const client = io.open({ ...common, token: bearer, header: tokenHeader, answers: 'anything', logout: true })
      await revoke(client, door.namespace)
    },
  }
}

/** A login that asks the server for a token. */
type Method = Exclude<Settings['login'], { use: 'token' }>

async function logIn({ io, namespace, folder }: Door, login: Method, client: SourceClient) {
  const { use, mount = use } = login
  const role = 'role' in login ? login.role : ''
  const proof = await proofOf(io, login, folder)
  const what = `log in with ${use} at auth/${mount}`
  const response = await client.fetch(`${client.endpoint}/v1/auth/${encoded(mount)}/login`, {
    method: 'POST',
    headers: { ...headersFor(namespace), 'content-type': 'application/json' },
    body: JSON.stringify(proof),
    // a secret_id may be good for one login only, and one without an answer may have been carried out
    idempotent: use !== 'approle',
  })
  const body: unknown = await response.json().catch(() => undefined)
  if (!response.ok) throw loginRefusal({ status: response.status, body, what, use, role, mount })
  const { auth } = shaped(passed, body, { what })
  io.redact(auth.client_token, 'the token of the login')
  return { token: auth.client_token, lasts: auth.token_type !== 'batch' }
}

/** What the server is shown, and nobody else. */
async function proofOf(io: SourceIo, login: Method, folder: string): Promise<Record<string, string>> {
  if (login.use === 'approle') {
    return { role_id: io.credential('VAULT_ROLE_ID'), secret_id: io.credential('VAULT_SECRET_ID') }
  }
  const { role } = login
  if (login.use === 'jwt') return { role, jwt: await identityOf(io, login) }
  const file = login.tokenFile ?? usualTokenFile
  const bytes = await io.files.read(resolve(folder, file))
  const jwt = Buffer.from(bytes ?? '')
    .toString('utf8')
    .trim()
  if (jwt === '') {
    throw new SealpostError('token-missing', 'there is no token of a service account', {
      where: file,
      hint: 'Nothing was read. Run it in a pod that mounts one, or set `source.login.tokenFile` to its path.',
    })
  }
  io.redact(jwt, 'the token of the service account')
  return { role, jwt }
}

/** A login that was refused. */
interface Refused {
  readonly status: number
  readonly body: unknown
  readonly what: string
  readonly use: Method['use']
  readonly role: string
  readonly mount: string
}

/**
 * Why a login was refused, by closed signs of the answer (path_login.go of hashicorp/vault-plugin-auth-jwt and
 * -kubernetes, builtin/credential/approle/path_login.go of hashicorp/vault, read 2026-11). All are answered 400 or 403.
 */
function loginRefusal({ status, body, what, use, role, mount }: Refused): SealpostError {
  const shut = sealed(status, body, { what })
  if (shut !== undefined) return shut
  if (status !== 400 && status !== 403 && status !== 404) return statusError(status, what)
  const words = wordsOf(body)
  const refused = (message: string, hint: string) =>
    new SealpostError('unauthorized', `${what}: ${status}, ${message}`, { hint: `Nothing was read. ${hint}` })
  if (status === 404 || /no handler for route/i.test(words))
    return refused(
      'the auth method does not exist',
      'Enable it, or correct `source.login.mount` and `source.namespace`.',
    )
  if (use === 'approle')
    return refused(
      'the role_id or the secret_id was not accepted',
      'A secret_id expires after a time or a number of uses. Create a new one (`vault write -f auth/' +
        `${mount}/role/NAME/secret-id\`) and put it into VAULT_SECRET_ID; VAULT_ROLE_ID is the role's id, not its name.`,
    )
  const at = `auth/${mount}/role/${role}`
  if (/could not be found|invalid role name|role .*not found/i.test(words))
    return refused(`there is no role ${role}`, 'Create it, or correct `source.login.role`.')
  if (/\baud(?:ience)?\b/i.test(words))
    return refused(
      'the token is for another audience than the role expects',
      `Set \`source.login.audience\` to one of the ${use === 'jwt' ? '`bound_audiences`' : 'audiences'} of ${at}.`,
    )
  if (/expired|\bexp\b|not yet valid|\bnbf\b/i.test(words))
    return refused('the token has expired, or is not valid yet', 'Run the job again, and check both clocks.')
  if (/claim|subject|does not match|not authorized/i.test(words))
    return refused(
      "the token's claims do not match the role",
      use === 'jwt'
        ? `Compare \`bound_subject\` and \`bound_claims\` of ${at} with the claims of this pipeline's token: repository, branch and environment.`
        : `Compare \`bound_service_account_names\` and \`bound_service_account_namespaces\` of ${at} with the pod's.`,
    )
  return refused('the token was not accepted', `Check the configuration of auth/${mount}: issuer, keys, and ${at}.`)
}

/** @throws SealpostError where it is refused; not for trouble that passes */
async function revoke(client: SourceClient, namespace: string | undefined): Promise<void> {
  const init = { method: 'POST', headers: headersFor(namespace) }
  const response = await client.fetch(`${client.endpoint}/v1/auth/token/revoke-self`, init).catch(() => undefined)
  if (response === undefined || response.ok || response.status >= 500 || response.status === 429) return
  throw statusError(
    response.status,
    'revoke the token of the login',
    'Nothing was written. Add to a policy of the role: `path "auth/token/revoke-self" { capabilities = ["update"] }`, which the policy `default` has.',
  )
}
