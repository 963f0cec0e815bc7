import type { Change } from '../change.js'
import type { ConfigTarget } from '../config.js'
import { redeployOf } from '../define.js'
import type { Redeployment } from '../redeploy.js'
import { writes } from './plan.js'

/**
 * Which targets go on with the old values until they are deployed anew, in the config's order.
 * @param owing config targets that owe a deployment by the ledger
 */
export function redeploymentsOf(
  changes: readonly Change[],
  targets: readonly ConfigTarget[],
  owing: ReadonlySet<string>,
): Redeployment[] {
  const changed = new Set(changes.filter(writes).map(({ address }) => address.target))
  return targets.flatMap(({ name, use, target, redeploy }): Redeployment[] => {
    const how = redeployOf(target)
    const isChanged = changed.has(name)
    if (redeploy === 'changed' && how !== 'none') {
      if (!isChanged && !owing.has(name)) return []
      return [{ target: name, use, because: isChanged ? 'changed' : 'owed', starts: how.starts.is }]
    }
    return isChanged && target.capabilities.takesEffect.is === 'next-deploy' ? [{ target: name, use }] : []
  })
}
