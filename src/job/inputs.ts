import type { Consents } from '../core/consent.js'
import type { Command } from '../core/report.js'

/** Which verdict ends the step red; a failure always does. */
export type FailOn = 'differs' | 'refused' | 'never'

/** What a step was told, checked. */
export interface Inputs {
  readonly command: Command
  readonly config: string
  /** Where a plan is saved, or which saved plan is applied. */
  readonly plan: string | undefined
  /** How long a saved plan is good for, ms. */
  readonly lifeMs: number
  readonly targets: readonly string[]
  readonly environments: readonly string[]
  readonly recover: boolean
  /** Addresses and places that somebody vouches for. */
  readonly accept: readonly string[]
  /** What somebody allows this run alone beside the policy. */
  readonly consents: Consents
  readonly failOn: FailOn
  readonly comment: boolean
  readonly issue: boolean
  readonly summary: boolean
  /** The folder that the report goes into. */
  readonly report: string | undefined
  /** For what happens in the repository of the pipeline itself: comment, issue, a ledger that it keeps. */
  readonly jobToken: string | undefined
  /** Variables that a target's `token` may name in a plan for a pull request. */
  readonly tokenNames: readonly string[]
}
