import * as z from 'zod/mini'
import { SealpostError } from '../../core/errors.js'
import type { SourceClient, SourceIo, SourcePost } from '../../core/source.js'
import { ask, jsonPost } from '../shared/ask.js'
import { identityOf, type OidcLogin } from '../shared/oidc.js'
import { openSession, type Session } from '../shared/session.js'

/** Where credentials are. */
export const variables = {
  token: 'INFISICAL_TOKEN',
  clientId: 'INFISICAL_CLIENT_ID',
  clientSecret: 'INFISICAL_CLIENT_SECRET',
} as const

/** How a machine identity logs in. */
export type Login = { readonly use: 'universal' } | ({ readonly use: 'oidc'; readonly identity: string } & OidcLogin)

/** Infisical, opened for reading. */
export interface OpenedInfisical {
  /** Its endpoint is what the API's own paths, `/v4/…`, stand below. */
  readonly client: SourceClient
  /** Takes back what a login gave. */
  readonly end: () => Promise<void>
}

/** Paths of "Universal Auth", "OIDC Auth" and "Revoke Access Token" in the API reference (read 2026-11). */
const paths = {
  universal: '/v1/auth/universal-auth/login',
  oidc: '/v1/auth/oidc-auth/login',
  revoke: '/v1/auth/token/revoke',
} as const

/** Both kinds of address: one that ends in /api, and one that does not. */
export const posts: readonly SourcePost[] = ['', '/api'].flatMap((base) => [
  { does: 'login', path: `${base}${paths.universal}` },
  { does: 'login', path: `${base}${paths.oidc}` },
  { does: 'logout', path: `${base}${paths.revoke}` },
])

const pass = z.object({ accessToken: z.string().check(z.minLength(1)) })

/** @throws SealpostError('endpoint'), ('token-missing') */
export function openInfisical(io: SourceIo, settings: Login | undefined): OpenedInfisical {
  const login = settings ?? usualLogin(io)
  if (login === undefined) {
    const bearer = bearerOf(io.credential(variables.token))
    io.redact(bearer, variables.token)
    return { client: belowApi(io.open({ endpoint: 'api', token: async () => bearer })), end: async () => {} }
  }
  const session = openLogin(io, login)
  return { client: belowApi(io.open({ endpoint: 'api', token: session.token })), end: session.end }
}

/** Where the config says nothing of it: a token, unless there is none and there is a client. */
function usualLogin(io: Pick<SourceIo, 'variable'>): Login | undefined {
  return !io.variable(variables.token) && io.variable(variables.clientId) ? { use: 'universal' } : undefined
}

/** A service token of before has four parts; the last is a key that no server has to see (packages/util/secrets.go of Infisical/cli, read 2026-11). */
function bearerOf(token: string): string {
  return token.startsWith('st.') ? token.split('.').slice(0, 3).join('.') : token
}

function openLogin(io: SourceIo, login: Login): Session {
  const door = belowApi(io.open({ endpoint: 'api' }))
  return openSession({
    async logIn() {
      const { accessToken } = await ask(door, {
        path: paths[login.use],
        what: 'log in',
        shape: pass,
        post: { json: await loginBody(io, login) },
        refused: ({ status }) => refusedLogin(status, login.use),
      })
      io.redact(accessToken, 'the token of a login at Infisical')
      return accessToken
    },
    logOut(accessToken) {
      const exit = belowApi(io.open({ endpoint: 'api', logout: true }))
      return exit.fetch(`${exit.endpoint}${paths.revoke}`, jsonPost({ accessToken }))
    },
  })
}

async function loginBody(io: SourceIo, login: Login): Promise<Readonly<Record<string, string>>> {
  if (login.use === 'oidc') return { identityId: login.identity, jwt: await identityOf(io, login) }
  return { clientId: io.credential(variables.clientId), clientSecret: io.credential(variables.clientSecret) }
}

function refusedLogin(status: number, use: Login['use']): SealpostError | undefined {
  if (![400, 401, 403, 404].includes(status)) return undefined
  const hints = {
    oidc:
      'Nothing was written. Compare `source.login.identity` with the identity in Infisical, and its OIDC Auth with the ' +
      'audience, subject and claims of the pipeline.',
    universal:
      `Nothing was written. Compare ${variables.clientId} with the identity in Infisical, create a new client secret, and check ` +
      'which addresses it trusts.',
  }
  return new SealpostError('unauthorized', `log in: ${status}, the identity was not accepted`, { hint: hints[use] })
}

function belowApi(client: SourceClient): SourceClient {
  return /\/api$/.test(client.endpoint) ? client : { ...client, endpoint: `${client.endpoint}/api` }
}
