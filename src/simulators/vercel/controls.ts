import type { VercelProject } from './project.js'
import { reaches, type State, stateOf } from './project-state.js'
import type { PlantedRow, VercelRow } from './row.js'

/** What a test can see of the simulated Vercel and do to it, past the API. */
export interface VercelControls {
  /** The plain value in a place: `production`, `preview@branch`, `custom:slug` or `custom:env_…`. */
  readonly peek: (project: string, place: string, key: string) => string | undefined
  /** Every row of a project, values included. */
  readonly rows: (project: string) => readonly VercelRow[]
  /** What a name holds in what serves production. */
  readonly deployed: (project: string, key: string) => string | undefined
  /** How often production was deployed. */
  readonly deployments: (project: string) => number
  /** An outsider's edit or new row; gives its id. */
  readonly plant: (project: string, row: PlantedRow) => string
  /** An outsider's removal of the row that reaches a place. */
  readonly uproot: (project: string, place: string, key: string) => void
  /** From now on this many production rows are hidden from the token. */
  readonly hide: (project: string, count: number) => void
  /** From now on the value of this name is refused; undefined takes every such refusal back. */
  readonly refuse: (project: string, key: string | undefined) => void
  /** From now on the token may not write production rows. */
  readonly forbidProduction: (project: string) => void
  /** Changes what a project is: another name, other branches, another team, a policy. Its id and its rows stay. */
  readonly change: (project: string, to: Partial<Omit<VercelProject, 'id' | 'rows' | 'hidden'>>) => void
  /** Removes a project. */
  readonly destroy: (project: string) => void
  /** Removes a project and makes an empty one of the same name, which has another id; gives that. */
  readonly remake: (project: string) => string
  /** From now on an upsert leaves the type of a row as it is; what Vercel really does is not documented. */
  readonly keepTypes: (project: string) => void
}

/** Opens the controls. @param states the simulator's projects, which come and go. @param now ms since the epoch */
export function vercelControls(states: State[], now: () => number): VercelControls {
  let made = 0
  const found = (name: string): State => {
    const state = states.find(({ rows }) => rows.project.id === name || rows.project.name === name)
    if (state === undefined) throw new Error(`no project ${name} in the simulator`)
    return state
  }
  const at = (state: State, place: string, key: string) =>
    state.rows.all.find((row) => row.key === key && reaches(state, row, place))
  return {
    peek: (name, place, key) => at(found(name), place, key)?.value,
    rows: (name) => found(name).rows.all,
    deployed: (name, key) => found(name).deployments.at(-1)?.values[key],
    deployments: (name) => found(name).deployments.length,
    plant: (name, row) => found(name).rows.plant(row),
    uproot: (name, place, key) => {
      const state = found(name)
      const row = at(state, place, key)
      if (row) state.rows.remove([row.id])
    },
    hide: (name, count) => {
      found(name).hidden = count
    },
    refuse: (name, key) => {
      const { refused } = found(name).rows
      if (key === undefined) refused.clear()
      else refused.add(key)
    },
    forbidProduction: (name) => {
      found(name).guarded = true
    },
    change: (name, to) => {
      const { rows } = found(name)
      rows.project = { ...rows.project, ...to }
    },
    destroy: (name) => {
      states.splice(states.indexOf(found(name)), 1)
    },
    remake: (name) => {
      const old = found(name)
      const { rows: _rows, hidden: _hidden, ...project } = old.rows.project
      made += 1
      const id = `${project.id}_${made}`
      states.splice(states.indexOf(old), 1, stateOf({ ...project, id }, now))
      return id
    },
    keepTypes: (name) => {
      found(name).rows.keepsTypes = true
    },
  }
}
