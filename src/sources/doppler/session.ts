import * as z from 'zod/mini'
import { SealpostError } from '../../core/errors.js'
import type { SourceClient, SourceIo } from '../../core/source.js'
import { ask, jsonPost, type Refusal } from '../shared/ask.js'
import { identityOf, type OidcLogin } from '../shared/oidc.js'
import { variableName } from '../shared/placeholder.js'
import { openSession, type Session } from '../shared/session.js'

/** Where a token is that was made by hand. */
export const tokenVariable = 'DOPPLER_TOKEN'

/** A login as an identity of a service account, with the pipeline's own token. */
interface Login extends OidcLogin {
  readonly identity: string
}

/** Doppler, opened for reading. */
export interface OpenedDoppler {
  /** @throws SealpostError('token-missing') */
  readonly clientFor: (environment: string) => SourceClient
  /** Takes back what a login gave. */
  readonly end: () => Promise<void>
}

/** Answer of "OIDC (Service Account Identity)" (doppler-openapi.json of @dopplerhq/mcp-server 1.0.5, read 2026-11). */
const pass = z.object({ token: z.string().check(z.minLength(1)) })

/** @throws SealpostError('endpoint') */
export function openDoppler(io: SourceIo, login: Login | undefined): OpenedDoppler {
  if (login !== undefined) {
    const session = oidcSession(io, login)
    const client = io.open({ endpoint: 'api', token: session.token })
    return { clientFor: () => client, end: session.end }
  }
  return {
    // a service token reads one config: two environments need two of them
    clientFor(environment) {
      const own = `${tokenVariable}_${variableName(environment)}`
      const token = io.credential(io.variable(own) ? own : tokenVariable)
      return io.open({ endpoint: 'api', token: async () => token })
    },
    end: async () => {},
  }
}

function oidcSession(io: SourceIo, login: Login): Session {
  const door = io.open({ endpoint: 'api' })
  return openSession({
    async logIn() {
      const { token } = await ask(door, {
        path: '/v3/auth/oidc',
        what: 'log in',
        shape: pass,
        post: { json: { identity: login.identity, token: await identityOf(io, login) } },
        refused: refusedLogin,
      })
      io.redact(token, 'the token of a login at Doppler')
      return token
    },
    logOut(token) {
      // a token that was revoked is answered with nothing
      const exit = io.open({ endpoint: 'api', answers: 'anything', logout: true })
      return exit.fetch(`${exit.endpoint}/v3/auth/revoke`, jsonPost({ token }))
    },
  })
}

function refusedLogin({ status }: Refusal): SealpostError | undefined {
  if (![400, 401, 403, 404].includes(status)) return undefined
  return new SealpostError('unauthorized', `log in: ${status}, Doppler did not accept the pipeline as this identity`, {
    hint:
      'Nothing was written. Compare `source.login.identity` with the identity in Doppler, its audience with ' +
      '`source.login.audience`, and its subject with that of the pipeline.',
  })
}
