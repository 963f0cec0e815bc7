import type { Need } from '../../core/address.js'
import type { Scope } from './scope.js'

/**
 * What GitHub's API calls a permission → what its pages call it ("Managing your personal access tokens", permissions,
 * and "Permissions required for GitHub Apps", both read 2026-11-23).
 */
export const named = {
  secrets: 'Secrets',
  actions_variables: 'Variables',
  environments: 'Environments',
  dependabot_secrets: 'Dependabot secrets',
  codespaces_secrets: 'Codespaces secrets',
  actions: 'Actions',
  administration: 'Administration',
  organization_secrets: 'Secrets',
  organization_actions_variables: 'Variables',
  organization_dependabot_secrets: 'Organization dependabot secrets',
  organization_codespaces_secrets: 'Organization codespaces secrets',
} as const satisfies Readonly<Record<string, string>>

/** What a token must be allowed to do for a scope, the list's own permission first. */
export function needsOf(scope: Scope): readonly [Need, ...Need[]] {
  const { holder, environment } = scope
  const permission = permissionOf(scope)
  const common = {
    holder: { kind: holder.kind, name: holder.name },
    classic: holder.kind === 'organization' ? 'admin:org' : 'repo',
  } as const
  // Codespaces secrets of a repository have no level "read": their list takes "write" as well (REST docs, read 2026-11-23).
  const own: Need = {
    ...common,
    permission,
    look: permission === 'codespaces_secrets' ? 'write' : 'read',
    write: 'write',
  }
  if (environment === undefined || holder.kind !== 'repository') return [own]
  const exists: Need = { ...common, permission: 'actions', look: 'read', write: 'read' }
  if (!holder.createEnvironments) return [own, exists]
  return [own, exists, { ...common, permission: 'administration', look: undefined, write: 'write' }]
}

/**
 * The list's own permission, as a hint. A workflow run's own token is never enough.
 * @param reading if nothing was written: reading takes less, and a plan may be all that the token is for
 */
export function permissionHint(scope: Scope, reading = false): string {
  const [{ permission, holder, classic, look }] = needsOf(scope)
  const kind = holder.kind === 'organization' ? 'organisation' : 'repository'
  const less = reading && look === 'read' ? '"Read" is enough to plan; ' : ''
  const hint = `The token needs the ${kind} permission "${titleOf(permission)}: Read and write" (${less}classic token: \`${classic}\`).`
  return holder.kind === 'organization' ? hint : `${hint} The GITHUB_TOKEN of a workflow run cannot have it.`
}

function titleOf(permission: string): string {
  return (named as Readonly<Record<string, string>>)[permission] ?? permission
}

function permissionOf({ holder, family, environment, form }: Scope): keyof typeof named {
  if (environment !== undefined) return 'environments'
  const stored = form === 'public' ? 'actions_variables' : 'secrets'
  const permission = family === 'actions' ? stored : (`${family}_secrets` as const)
  return holder.kind === 'organization' ? `organization_${permission}` : permission
}
