import type { Answer, Ask } from '../server.js'
import { movedFrom } from './holder-controls.js'
import { type Grant, notFound, refuse, repositoryAt, type Store } from './store.js'

/** Path → the permissions of which one is enough, in the API's names; `metadata` is what every token has. */
const table: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\/repos\/[^/]+\/[^/]+\/environments\/[^/]+\/(?:secrets|variables)(?:\/|$)/, ['environments']],
  [/^\/repos\/[^/]+\/[^/]+\/environments(?:\/[^/]+)?$/, ['actions']],
  [/^\/repos\/[^/]+\/[^/]+\/actions\/secrets(?:\/|$)/, ['secrets']],
  [/^\/repos\/[^/]+\/[^/]+\/actions\/variables(?:\/|$)/, ['actions_variables']],
  [/^\/repos\/[^/]+\/[^/]+\/dependabot\/secrets(?:\/|$)/, ['dependabot_secrets']],
  [/^\/repos\/[^/]+\/[^/]+\/codespaces\/secrets(?:\/|$)/, ['codespaces_secrets']],
  [/^\/orgs\/[^/]+\/actions\/secrets(?:\/|$)/, ['organization_secrets']],
  [/^\/orgs\/[^/]+\/actions\/variables(?:\/|$)/, ['organization_actions_variables']],
  [/^\/orgs\/[^/]+\/dependabot\/secrets(?:\/|$)/, ['organization_dependabot_secrets']],
  [/^\/orgs\/[^/]+\/codespaces\/secrets(?:\/|$)/, ['organization_codespaces_secrets']],
  [/^\/repos\/[^/]+\/[^/]+\/(?:git|contents)\//, ['contents']],
  [/^\/repos\/[^/]+\/[^/]+\/issues\/(?:comments\/\d+|\d+\/comments)$/, ['issues', 'pull_requests']],
  [/^\/repos\/[^/]+\/[^/]+\/issues(?:\/|$)/, ['issues']],
  [/^\/(?:repos\/[^/]+\/[^/]+|orgs\/[^/]+(?:\/repos)?|rate_limit|)$/, ['metadata']],
]

/** What a request takes, "Permissions required for GitHub Apps" (read 2026-11-23); undefined where nobody has it. */
function needed({ method, path }: Pick<Ask, 'method' | 'path'>): { any: readonly string[]; level: string } | undefined {
  const [, any] = table.find(([pattern]) => pattern.test(path)) ?? []
  if (any === undefined) return undefined
  const reads = method === 'GET' || method === 'HEAD'
  // an environment is read with "actions", but made and removed with "administration"
  if (any.includes('actions') && !reads) return { any: ['administration'], level: 'write' }
  return { any, level: reads && !any.includes('codespaces_secrets') ? 'read' : 'write' }
}

/** GitHub's answer to a request that a token of single permissions may not make, if it may not. */
export function refuseGrant(
  ask: Pick<Ask, 'headers' | 'method' | 'path'>,
  grant: Grant,
  store: Store,
): Answer | undefined {
  if (store.now() >= grant.expires) return refuse(401, 'Bad credentials')
  const [, kind, owner = '', name = ''] = /^\/(repos|orgs)\/([^/]+)(?:\/([^/]+))?/.exec(decodeURI(ask.path)) ?? []
  const theirs = owner.toLowerCase() === grant.owner.toLowerCase()
  if (kind === 'repos') {
    const found = repositoryAt(store, owner, name) ?? movedFrom(store, owner, name)
    const among = theirs && (grant.repositories === 'all' || grant.repositories.has(name.toLowerCase()))
    if (!among && (found === undefined || found.private)) return notFound
    if (!among) return unreachable(grant)
  }
  if (kind === 'orgs' && !theirs) return unreachable(grant)
  const need = needed(ask)
  if (need === undefined) return unreachable(grant)
  const enough = need.any.some((permission) => {
    const level = permission === 'metadata' ? 'read' : grant.permissions[permission]
    return level !== undefined && (need.level === 'read' || level !== 'read')
  })
  return enough ? undefined : unreachable(grant)
}

/** The header in which GitHub tells callers of single permissions which ones a request takes (changelog 2023-08-10). */
export function acceptedBy(ask: Pick<Ask, 'method' | 'path'>): Record<string, string> {
  const need = needed(ask)
  const sets = need?.any.map((permission) => `${permission}=${need.level}`)
  return sets === undefined ? {} : { 'x-accepted-github-permissions': sets.join('; ') }
}

function unreachable({ kind }: Grant): Answer {
  const by = kind === 'installation' ? 'integration' : 'personal access token'
  return refuse(403, `Resource not accessible by ${by}`)
}
