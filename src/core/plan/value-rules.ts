import { addressKey, type ValueRule } from '../address.js'
import type { Change, Warning } from '../change.js'
import { groupBy } from '../group-by.js'
import type { Observed } from '../observation.js'
import type { Desired } from '../value.js'
import { writes } from './plan.js'
import { lineFor, type RefusalLines } from './refusal-lines.js'

/** Most names that one message lists; behind them stands how many more there are. */
const mostNames = 10

/** Makes what tells which rule of its place a value breaks; undefined where it breaks none. */
export function ruleTest(observed: readonly Observed[]): (desired: Desired) => ValueRule | undefined {
  const rules = new Map(observed.map(({ place }) => [place.key.uid, place.key.values]))
  return ({ uid, form, secret }) => {
    const rule = rules.get(uid)?.[form]
    return rule === undefined || secret.fits(rule.pattern) ? undefined : rule
  }
}

/** Values that are about to be written although their place would want them to look otherwise: one warning a place. */
export function valueRuleWarnings(
  input: RefusalLines & { readonly desired: ReadonlyMap<string, Desired>; readonly changes: readonly Change[] },
): Warning[] {
  const brokenBy = ruleTest(input.observed)
  const told = input.changes.flatMap((change) => {
    const desired = input.desired.get(addressKey(change.uid, change.address.name))
    const rule = desired === undefined || !writes(change) ? undefined : brokenBy(desired)
    return rule === undefined || rule.refuses ? [] : [{ change, rule }]
  })
  const groups = groupBy(told, ({ change, rule }) => JSON.stringify([change.uid, rule.otherwise]))
  return [...groups.values()].map((group) => {
    const [{ change, rule }] = group
    const names = group.map((one) => one.change.address.name)
    const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : ''
    const { use, scope, target } = change.address
    return {
      because: `${use}:${scope}: ${names.slice(0, mostNames).join(', ')}${more}: the value ${rule.otherwise}. ${rule.unlock}`,
      at: lineFor(['targets', target], change, input),
    }
  })
}
