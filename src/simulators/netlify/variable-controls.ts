import { stamp, stored } from './env.js'
import type { NetlifyStore, StoredRow, StoredValue } from './store.js'
import type { NetlifyTeams } from './teams.js'
import { allScopes } from './validation.js'

/** Whose variables: those of a site, or those that the whole team shares. As a target's settings say it. */
export interface NetlifyOwner {
  /** Slug or id; the first team where neither this nor a site is named. */
  readonly account?: string
  /** Id or name. */
  readonly site?: string
}

/** An outsider's value, and what of its name it sets; what is not given stays. */
export interface PlantedValue {
  readonly value: string
  readonly secret?: boolean
  readonly scopes?: readonly string[]
}

/** What a test can see of variables and do to them, past the API. A place is a context, `branch:<name>` or `all`. */
export interface VariableControls {
  /** What a deploy in that place would get, plain: the place's own value or the one for all; undefined where neither is. */
  readonly peek: (at: NetlifyOwner, place: string, name: string) => string | undefined
  /**
   * An outsider's edit, which always moves the stamp. A value for `all` replaces the others; one for another place
   * leaves them.
   */
  readonly plant: (at: NetlifyOwner, place: string, name: string, value: string | PlantedValue) => void
  /** An outsider's removal of one value; with the last one, or for the place `*`, the name goes too. */
  readonly uproot: (at: NetlifyOwner, place: string, name: string) => void
  /** What the name has beside values, and the places that it has values in; undefined where there is no such name. */
  readonly look: (
    at: NetlifyOwner,
    name: string,
  ) => { readonly secret: boolean; readonly scopes: readonly string[]; readonly places: readonly string[] } | undefined
}

/** Opens the controls of variables. @param now the simulator's clock, ms since the epoch */
export function variableControls(store: NetlifyStore, teams: NetlifyTeams, now: () => number): VariableControls {
  const ownerAt = (at: NetlifyOwner): string =>
    (at.site === undefined ? teams.team(at.account)?.id : teams.site(at.site)?.id) ?? at.site ?? ''
  return {
    peek(at, place, name) {
      const row = store.rows(ownerAt(at)).get(name)
      const all = row?.values.find(({ context }) => context === 'all')
      return (row?.values.find((value) => isAt(value, place)) ?? all)?.value
    },
    plant(at, place, name, planted) {
      const owner = ownerAt(at)
      const { value, ...more } = typeof planted === 'string' ? { value: planted } : planted
      const row = store.rows(owner).get(name)
      const others = place === 'all' ? [] : (row?.values.filter((one) => !isAt(one, place)) ?? [])
      const given = { value, ...contextOf(place) }
      const next: StoredRow = {
        key: name,
        secret: more.secret ?? row?.secret ?? false,
        scopes: more.scopes ?? row?.scopes ?? allScopes.filter((one) => !(more.secret && one === 'post-processing')),
        values: [...others, ...stored(store, [given], row?.values ?? [])],
        updatedAt: Math.max(stamp(now), (row?.updatedAt ?? 0) + 1000),
      }
      store.change(owner, name, next)
    },
    uproot(at, place, name) {
      const owner = ownerAt(at)
      const row = store.rows(owner).get(name)
      const values = row?.values.filter((value) => place !== '*' && !isAt(value, place)) ?? []
      if (row === undefined || values.length === 0) store.change(owner, name, undefined)
      else store.change(owner, name, { ...row, values, updatedAt: Math.max(stamp(now), row.updatedAt + 1000) })
    },
    look(at, name) {
      const row = store.rows(ownerAt(at)).get(name)
      return row && { secret: row.secret, scopes: row.scopes, places: row.values.map(placeOf) }
    },
  }
}

function contextOf(place: string): { context: string; parameter: string } {
  return place.startsWith('branch:')
    ? { context: 'branch', parameter: place.slice('branch:'.length) }
    : { context: place, parameter: '' }
}

function placeOf({ context, parameter }: Pick<StoredValue, 'context' | 'parameter'>): string {
  return context === 'branch' ? `branch:${parameter}` : context
}

function isAt(value: StoredValue, place: string): boolean {
  return placeOf(value) === place
}
