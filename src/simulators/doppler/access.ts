import { randomBytes } from 'node:crypto'
import type { Answer, Ask } from '../server.js'
import { failure } from './failure.js'
import type { DopplerOptions } from './options.js'

type Asked = Omit<Ask, 'params'>

/** Tokens of a workplace, and who gets one. */
export function openAccess(token: string, options: DopplerOptions, now: () => number) {
  const issued: string[] = []
  const revoked = new Set<string>()
  let used = 0

  function logIn({ body }: Asked): Answer {
    const { identity, token: jwt } = JSON.parse(body) as { identity?: string; token?: string }
    if (identity !== options.identity?.id || jwt !== options.identity?.jwt)
      return failure(401, 'Unable to authenticate')
    issued.push(`dp.said.${randomBytes(24).toString('hex')}`)
    return { status: 200, body: { token: issued.at(-1), expires_at: new Date(now() + 3_600_000).toISOString() } }
  }

  return {
    issued,
    revoked,
    /** Refuses a request before anything is looked at, if it does. */
    refused({ path, headers }: Asked): Answer | undefined {
      used += 1
      if (options.budget !== undefined && used > options.budget) {
        used = 0
        return { ...failure(429, 'Rate limit exceeded'), headers: { 'retry-after': '3' } }
      }
      if (path.startsWith('/v3/auth/')) return undefined
      const given = headers.authorization?.replace(/^Bearer /, '') ?? ''
      const isKnown = given === token || (issued.includes(given) && !revoked.has(given))
      return isKnown ? undefined : failure(401, 'Invalid Auth token')
    },
    /** The answer to a login or a logout, if it is one. */
    posted(asked: Asked): Answer | undefined {
      if (asked.path === '/v3/auth/oidc') return logIn(asked)
      if (asked.path !== '/v3/auth/revoke') return undefined
      revoked.add((JSON.parse(asked.body) as { token?: string }).token ?? '')
      return { status: 200 }
    },
  }
}
