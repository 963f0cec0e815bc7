import { type KeyObject, randomBytes, sign, verify } from 'node:crypto'
import type { Answer } from '../server.js'
import { denied, ok, refused } from './answers.js'
import type { Rule, Tokens } from './tokens.js'

/** A role that can be logged in to. */
export interface Role {
  readonly rules: readonly Rule[]
  /** Whom a JWT has to be for. */
  readonly audiences?: readonly string[]
  /** Claims that a JWT has to have, with exactly these values. */
  readonly claims?: Readonly<Record<string, string>>
  /** How long tokens live, s; default an hour. */
  readonly ttl?: number
  readonly type?: 'service' | 'batch'
}

/** An auth method at its mount. */
export type Method =
  | { readonly use: 'jwt' | 'kubernetes'; readonly roles: ReadonlyMap<string, Role> }
  | { readonly use: 'approle'; readonly roles: ReadonlyMap<string, Role>; readonly secrets: Map<string, SecretId> }

/** A secret_id of an AppRole. */
export interface SecretId {
  readonly role: string
  /** ms since the epoch. */
  readonly until: number
  /** How many logins it is good for yet. */
  uses: number
}

/** What a login needs to know of its server. */
export interface LoginContext {
  readonly tokens: Tokens
  readonly namespace: string
  readonly now: () => number
  /** What JWTs are signed with. */
  readonly key: KeyObject
}

/** What a login answers (path_login.go of the three plug-ins, read 2026-11). */
export function loginAnswer(method: Method, body: string, context: LoginContext): Answer {
  const given = JSON.parse(body === '' ? '{}' : body) as Readonly<Record<string, string>>
  if (method.use === 'approle') return appRole(method, given, context)
  const { role: name = '', jwt = '' } = given
  if (name === '') return refused(400, 'missing role')
  if (jwt === '') return refused(400, method.use === 'jwt' ? 'missing token' : 'missing jwt')
  const role = method.roles.get(name)
  if (role === undefined)
    return refused(400, method.use === 'jwt' ? `role "${name}" could not be found` : `invalid role name "${name}"`)
  const claims = claimsOf(jwt, context.key)
  if (claims === undefined) {
    return method.use === 'jwt'
      ? refused(
          400,
          'error validating token: error verifying token signature: no known key successfully validated the token signature',
        )
      : denied
  }
  const trouble = troubleOf(claims, role, context.now())
  if (trouble !== undefined) return method.use === 'jwt' ? refused(400, trouble) : refused(403, trouble)
  return passed(role, name, context)
}

function appRole(
  { roles, secrets }: Method & { use: 'approle' },
  { role_id: id = '', secret_id: text = '' }: Readonly<Record<string, string>>,
  context: LoginContext,
): Answer {
  const wrong = refused(400, 'invalid role or secret ID')
  if (id === '') return refused(400, 'missing role_id')
  const role = roles.get(id)
  if (role === undefined) return wrong
  if (text === '') return refused(400, 'missing secret_id')
  const secret = secrets.get(text)
  if (secret === undefined || secret.role !== id || secret.until <= context.now() || secret.uses <= 0) return wrong
  secret.uses -= 1
  return passed(role, id, context)
}

function troubleOf(claims: Readonly<Record<string, unknown>>, role: Role, now: number): string | undefined {
  if (typeof claims.exp === 'number' && claims.exp * 1000 <= now)
    return 'error validating token: invalid expiration time (exp) claim: token is expired'
  const audiences = [claims.aud ?? []].flat()
  if (!audiences.some((one) => role.audiences?.includes(String(one))))
    return 'error validating token: invalid audience (aud) claim: audience claim does not match any bound audience'
  const [claim] = Object.entries(role.claims ?? {}).find(([name, value]) => claims[name] !== value) ?? []
  return claim === undefined
    ? undefined
    : `error validating claims: claim "${claim}" does not match any associated bound claim values`
}

function passed(role: Role, name: string, { tokens, namespace, now }: LoginContext): Answer {
  const { rules, ttl = 3600, type = 'service' } = role
  const policies = ['default', name]
  const token = tokens.issue({ rules, namespace, until: now() + ttl * 1000, type, policies })
  const auth = {
    client_token: token,
    accessor: type === 'batch' ? '' : randomBytes(12).toString('base64url'),
    policies,
    token_policies: policies,
    metadata: { role: name },
    lease_duration: ttl,
    renewable: type === 'service',
    entity_id: '',
    token_type: type,
    orphan: true,
    mfa_requirement: null,
    num_uses: 0,
  }
  return ok(null, { auth })
}

/** A JWT over claims, as a pipeline's host or a cluster signs one. */
export function mintJwt(claims: Readonly<Record<string, unknown>>, key: KeyObject): string {
  const part = (data: unknown) => Buffer.from(JSON.stringify(data)).toString('base64url')
  const text = `${part({ alg: 'EdDSA', typ: 'JWT' })}.${part(claims)}`
  return `${text}.${sign(null, Buffer.from(text), key).toString('base64url')}`
}

function claimsOf(jwt: string, key: KeyObject): Readonly<Record<string, unknown>> | undefined {
  const [head = '', payload = '', signature = ''] = jwt.split('.')
  const text = Buffer.from(`${head}.${payload}`)
  if (!verify(null, text, key, Buffer.from(signature, 'base64url'))) return undefined
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Record<string, unknown>
}
