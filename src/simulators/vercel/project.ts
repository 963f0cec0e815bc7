import type { PlantedRow } from './row.js'

/** A team, and whether it makes every new variable outside development sensitive. */
export interface VercelTeam {
  readonly id: string
  readonly slug: string
  readonly sensitiveEnvironmentVariablePolicy?: 'default' | 'on' | 'off'
}

/** A project to start with. Without a team it belongs to the personal account. */
export interface VercelProject {
  readonly id: string
  readonly name: string
  readonly team?: VercelTeam
  readonly environments?: readonly { readonly id: string; readonly slug: string }[]
  /** Branches of the connected repository; where absent, any name passes. */
  readonly branches?: readonly string[]
  /** The branch that production is deployed from; `main` where branches are given and this is not. */
  readonly productionBranch?: string
  readonly rows?: readonly PlantedRow[]
  /** Whether it was never deployed to production. */
  readonly undeployed?: true
  /** How many production rows the token may not see. */
  readonly hidden?: number
}
