import type { VercelProject } from './project.js'
import type { VercelRow } from './row.js'
import { VercelRows } from './store.js'

/** One project and what its lists show just now. */
export interface State {
  readonly rows: VercelRows
  hidden: number
  guarded: boolean
  busy: boolean
  /** Deployments of production with the variables that they were built with, oldest first. */
  readonly deployments: VercelDeployment[]
  before: readonly VercelRow[] | undefined
  staleReads: number
  staleUntil: number
}

/** A deployment of production: variables keep the values that they had when it was built. */
export interface VercelDeployment {
  readonly id: string
  readonly values: Readonly<Record<string, string>>
}

/** Builds production with the variables as they are. */
export function deploy({ rows, deployments }: State): VercelDeployment {
  const mine = rows.all.filter(({ target, gitBranch }) => target.includes('production') && gitBranch === undefined)
  const id = `dpl_${rows.project.id}_${deployments.length + 1}`
  const made = { id, values: Object.fromEntries(mine.map(({ key, value }) => [key, value])) }
  deployments.push(made)
  return made
}

/** How long lists lag behind writes. */
export interface Lag {
  readonly now: () => number
  readonly lagReads?: number
  readonly lagMs?: number
}

/** After a write: what lists go on showing for a while. */
export function lag(state: State, before: readonly VercelRow[], options: Lag): void {
  if (visible(state, options.now(), false) === state.rows.all) state.before = before
  state.staleReads = options.lagReads ?? 0
  state.staleUntil = options.now() + (options.lagMs ?? 0)
}

/** The rows that lists show just now; a read counts. */
export function visible(state: State, now: number, read: boolean): readonly VercelRow[] {
  const stale = state.before !== undefined && (state.staleReads > 0 || now < state.staleUntil)
  if (read && stale && state.staleReads > 0) state.staleReads -= 1
  return stale ? (state.before ?? []) : state.rows.all
}

/** A project as it begins. */
export function stateOf(project: VercelProject, now: () => number): State {
  const rows = new VercelRows(project, now)
  const hidden = project.hidden ?? 0
  const state: State = {
    rows,
    hidden,
    guarded: false,
    busy: false,
    deployments: [],
    before: undefined,
    staleReads: 0,
    staleUntil: 0,
  }
  if (project.undeployed !== true) deploy(state)
  return state
}

/** Whether a row reaches a place: `production`, `preview@branch`, `custom:slug` or `custom:env_…`. */
export function reaches(state: State, row: VercelRow, place: string): boolean {
  if (place.startsWith('custom:')) {
    const name = place.slice('custom:'.length)
    const id = state.rows.project.environments?.find((one) => one.slug === name)?.id ?? name
    return row.customEnvironmentIds.includes(id)
  }
  if (place.startsWith('preview@'))
    return row.target.includes('preview') && row.gitBranch === place.slice('preview@'.length)
  return row.target.includes(place) && row.gitBranch === undefined
}
