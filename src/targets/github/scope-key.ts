import type { ScopeKey } from '../../core/address.js'
import { needsOf } from './permissions.js'
import { families, listName, type Scope } from './scope.js'

/** GitHub ignores the case of owners, repositories and environments, so the uid does. Each scope is its own lane. */
export function keyOf(scope: Scope): ScopeKey {
  const { holder, family, environment } = scope
  const inside = environment === undefined ? family : `environments/${environment}`
  const uid = `github|${holder.name}|${inside}|${listName(scope)}`.toLowerCase()
  // An environment may be called `actions`; then its label spells out what it is.
  const clash = environment !== undefined && families.some((one) => one === environment.toLowerCase())
  const label = `${holder.name}/${clash ? inside : (environment ?? family)}`
  return {
    uid,
    label: scope.form === 'public' ? `${label} variables` : label,
    lane: uid,
    holder: `github|${holder.name}`.toLowerCase(),
    within: `${inside}|${listName(scope)}`.toLowerCase(),
    maxNames: maxNames(scope),
    needs: needsOf(scope),
  }
}

/**
 * Counts as the docs of Actions secrets, Actions variables and Codespaces secrets give them (read 2026-11-23). Nothing
 * is written about Dependabot: the counts of Actions are assumed.
 */
function maxNames({ holder, family, environment, form }: Scope): number {
  if (holder.kind === 'organization') return family === 'codespaces' ? 100 : 1000
  return form === 'public' && environment === undefined ? 500 : 100
}
