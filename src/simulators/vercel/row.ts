import { randomBytes } from 'node:crypto'

/** A row as the simulator keeps it, the plain value included. Field names are the vendor's. */
export interface VercelRow {
  readonly id: string
  readonly key: string
  readonly value: string
  readonly type: string
  readonly visibility?: 'config' | 'secret'
  readonly target: readonly string[]
  readonly gitBranch?: string
  readonly customEnvironmentIds: readonly string[]
  readonly comment?: string
  readonly configurationId: string | null
  readonly system?: boolean
  readonly contentHint?: unknown
  /** ms since the epoch, as are all times here. */
  readonly createdAt: number
  readonly updatedAt: number
}

/** What an outsider may set; the rest is filled in. */
export type PlantedRow = Partial<Omit<VercelRow, 'createdAt' | 'updatedAt'>> & { readonly key: string }

/** A row as it comes to be, with all that was left out. @param at ms since the epoch */
export function filled(row: PlantedRow, at: number): VercelRow {
  const { gitBranch, ...rest } = row as Omit<PlantedRow, 'gitBranch'> & { gitBranch?: string | null }
  return {
    value: '',
    type: 'plain',
    customEnvironmentIds: [],
    configurationId: null,
    createdAt: at,
    ...rest,
    target: row.target ?? (row.customEnvironmentIds === undefined ? ['production'] : []),
    id: row.id ?? randomBytes(8).toString('hex'),
    updatedAt: at,
    ...(typeof gitBranch === 'string' && gitBranch !== '' ? { gitBranch } : {}),
  }
}

/** Whether a row reaches custom environments. */
export function isCustom(row: VercelRow): boolean {
  return row.customEnvironmentIds.length > 0
}

/** A row without its branch. */
export function withoutBranch(row: VercelRow): VercelRow {
  const { gitBranch: _gone, ...rest } = row
  return rest
}

/** Everything that tells two rows of one name apart, as one string. */
export function reach(row: VercelRow): string {
  return JSON.stringify([[...row.target].sort(), [...row.customEnvironmentIds].sort(), row.gitBranch ?? null])
}

/** Whether two rows share a place, but for their branches. */
export function overlap(one: VercelRow, other: VercelRow): boolean {
  return (
    one.target.some((target) => other.target.includes(target)) ||
    one.customEnvironmentIds.some((id) => other.customEnvironmentIds.includes(id))
  )
}
