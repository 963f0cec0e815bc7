import { resolve } from 'node:path'
import { SealpostError } from '../../core/errors.js'
import { parseLife } from '../../core/plan/saved-plan.js'
import { openPlanFile } from '../../engine/plan-file.js'
import type { Deps } from '../deps.js'
import { execute, type RunOptions } from '../run-command.js'

/** What `sealpost plan` takes. */
export interface PlanOptions extends RunOptions {
  readonly recover: boolean
  /** The file to save the plan in. */
  readonly out?: string
  readonly expires?: string
  /** What is to be explained. */
  readonly detailed?: readonly string[]
}

/**
 * `sealpost plan`: what an apply would do. Saves the plan where that is asked for.
 * @returns the exit code
 * @throws SealpostError('usage')
 */
export async function plan(options: PlanOptions, deps: Deps): Promise<number> {
  const { out, expires, recover, detailed = [] } = options
  const call = { recover, detailed, approve: async () => false }
  if (out === undefined) {
    if (expires !== undefined) throw new SealpostError('usage', '--expires needs --out')
    return execute('plan', options, deps, call)
  }
  const { runtime } = deps
  const lifeMs = parseLife(expires ?? '60m')
  const make = await openPlanFile(resolve(runtime.cwd, out), runtime.files)
  return execute('plan', options, deps, { ...call, saved: { make, lifeMs }, planFile: out })
}
