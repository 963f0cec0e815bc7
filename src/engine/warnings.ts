import type { Plan, Warning } from '../core/change.js'
import { unknownAccepted } from '../core/plan/accepted.js'
import { inputWarnings } from '../core/plan/input-checks.js'
import { lostWarnings, unkeptWarnings } from '../core/plan/ledger-health.js'
import { unmatchedNames } from '../core/plan/unmatched-names.js'
import { valueRuleWarnings } from '../core/plan/value-rules.js'
import type { RunContext } from './context.js'
import { desiredByKey } from './refusals.js'
import type { StageResults } from './stage-results.js'

/** What stops nothing, and that a person should look at all the same. */
export function warningsOf(
  { call, config, host, only, accept, stores }: RunContext,
  { changes }: Plan,
  { values, ledger, reach, observed }: Pick<StageResults, 'values' | 'ledger' | 'reach' | 'observed'>,
): Warning[] {
  const { reads, told, desired, exposed } = values
  const { isLost, generation, entries } = ledger
  const unkept = call.command === 'plan' ? [] : unkeptWarnings({ config, ...stores, generation })
  const lost = lostWarnings({ config, only, isLost, entries })
  if (call.command === 'drift') return [...unkept, ...lost]
  const whole = reach.complete && observed.every(({ observation }) => observation.listed)
  // what is said of values narrows a guess, and a plan for a pull request goes to its author: there no package is loaded
  const rules = { where: config.where, observed, desired: desiredByKey(values), changes }
  const said =
    host.packages === false
      ? []
      : [...exposed, ...inputWarnings({ config, reads, desired }), ...valueRuleWarnings(rules)]
  return [
    ...unkept,
    ...lost,
    ...unknownAccepted(accept, changes),
    ...said,
    ...unmatchedNames({ config, reads: told, only, changes, whole }),
  ]
}
