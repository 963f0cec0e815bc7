import type { Change } from '../core/change.js'
import type { Detail } from '../core/detail.js'
import type { RunContext } from './context.js'
import type { DiffFacts } from './stage-results.js'

/**
 * Why lines of the plan are what they are, for those that were asked about.
 * @throws SealpostError('usage') for a name that no line has
 */
export async function detailsOf(
  { call: { detailed = [] }, config }: Pick<RunContext, 'call' | 'config'>,
  changes: readonly Change[],
  facts: DiffFacts,
): Promise<Detail[] | undefined> {
  if (detailed.length === 0) return undefined
  const { explain } = await import('../core/plan/explain.js')
  return explain(detailed, { ...facts, config, changes })
}
