import type { Answer, Ask } from '../server.js'
import { refuse, type Store, tokenOf } from './store.js'

/** Controls of a test: what keeps a token out that has every permission. */
export interface AccessControls {
  /** Archives a repository, or brings it back. */
  readonly archive: (fullName: string, archived?: boolean) => void
  /** From now on an organisation takes classic tokens only where they are authorised for its single sign-on. */
  readonly requireSso: (login: string) => void
  /** Somebody authorises a token for the single sign-on of all organisations. */
  readonly authorize: (token: string) => void
  /** A token ends at this time, ms since the epoch. */
  readonly expire: (token: string, at: number) => void
}

/** What GitHub refuses, and what it tells beside its answers, for reasons that no permission mends. */
export interface AccessRules {
  readonly controls: AccessControls
  /** For a request whose token is known. */
  readonly refuse: (ask: Pick<Ask, 'headers' | 'method' | 'path'>) => Answer | undefined
  readonly headers: (ask: Pick<Ask, 'headers'>) => Readonly<Record<string, string>>
}

/**
 * - An archived repository is read-only: 403 "Repository was archived so is read-only." (r-universe-org/help#247).
 * - Single sign-on: 403 with X-GitHub-SSO and an address to authorise the token at ("Authenticating to the REST API"); only
 *   classic tokens are concerned, fine-grained ones are authorised when they are made ("Authorizing a personal access
 *   token for use with single sign-on").
 * - A token's end is told with every answer that it gets, and an ended one is an unknown one (go-github, `TokenExpiration`).
 *
 * All read 2026-11-29.
 */
export function openAccessRules(store: Store): AccessRules {
  const archived = new Set<string>()
  const closed = new Set<string>()
  const authorized = new Set<string>()
  const ends = new Map<string, number>()

  const isOver = (token: string) => store.now() >= (ends.get(token) ?? Number.POSITIVE_INFINITY)

  return {
    controls: {
      archive: (fullName, is = true) =>
        void (is ? archived.add(fullName.toLowerCase()) : archived.delete(fullName.toLowerCase())),
      requireSso: (login) => void closed.add(login.toLowerCase()),
      authorize: (token) => void authorized.add(token),
      expire: (token, at) => void ends.set(token, at),
    },
    refuse(ask) {
      const token = tokenOf(ask) ?? ''
      if (isOver(token)) return refuse(401, 'Bad credentials')
      const [, kind, owner = '', name = ''] = /^\/(repos|orgs)\/([^/]+)(?:\/([^/]+))?/.exec(decodeURI(ask.path)) ?? []
      if (kind === undefined) return undefined
      if (closed.has(owner.toLowerCase()) && !store.grants.has(token) && !authorized.has(token)) {
        const url = `https://github.com/orgs/${owner}/sso?authorization_request=AZSCKtL4U8yX1H3sCQIVnVgmjmon5fWx`
        const answer = refuse(
          403,
          'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
        )
        return { ...answer, headers: { 'x-github-sso': `required; url=${url}` } }
      }
      const reads = ask.method === 'GET' || ask.method === 'HEAD'
      if (kind === 'repos' && !reads && archived.has(`${owner}/${name}`.toLowerCase()))
        return refuse(403, 'Repository was archived so is read-only.')
      return undefined
    },
    headers(ask) {
      const end = ends.get(tokenOf(ask) ?? '')
      if (end === undefined || store.now() >= end) return {}
      const text = new Date(end)
        .toISOString()
        .replace('T', ' ')
        .replace(/\.\d+Z$/, ' UTC')
      return { 'github-authentication-token-expiration': text }
    },
  }
}
