import type { Only } from './map.js'
import type { Config, Refusal } from './types.js'
import type { Warning } from './warnings.js'

/** What a run is about, and what of its ledger is lost. */
interface Loss {
  readonly config: Pick<Config, 'targets' | 'where'>
  readonly only: Pick<Only, 'targets'>
  readonly isLost: (target: string) => boolean
}

/** Drift compares with what was written last, and where nobody knows that, "nothing differs" would be a lie. */
export function lostRefusals(loss: Loss): Refusal[] {
  return lostAmong(loss).map((target) => ({
    rule: 'ledger-lost',
    because: `what the ledger says of ${target} is lost or was turned back: nobody knows what was written there last`,
    unlock: '`sealpost apply` writes anew what the config maps, removes nothing, and knows again from then on',
    addresses: [],
    at: loss.config.where(['ledger']),
  }))
}

/** An apply goes on without the ledger, and should not do so in silence. */
export function lostWarnings(loss: Loss): Warning[] {
  return lostAmong(loss).map((target) => ({
    because:
      `what the ledger says of ${target} is lost or was turned back: ` +
      'all that the config maps there is taken for ours and written anew, and nothing is removed',
    at: loss.config.where(['ledger']),
  }))
}

function lostAmong({ config, only, isLost }: Loss): string[] {
  const names = config.targets.map(({ name }) => name)
  return names.filter((name) => (only.targets.length === 0 || only.targets.includes(name)) && isLost(name))
}
