import type { Config, Entries, Refusal } from '../types.js'
import { type Only, placesOf } from './map.js'
import type { Warning } from './warnings.js'

/** What a run is about, and what of its ledger is lost. */
interface Loss {
  readonly config: Pick<Config, 'targets' | 'where'>
  readonly only: Pick<Only, 'targets'>
  readonly isLost: (target: string) => boolean
  readonly entries: Entries
}

/** Drift compares with what was written last, and where nobody knows any of that, "nothing differs" would be a lie. */
export function lostRefusals(loss: Loss): Refusal[] {
  const places = placesOf(loss.config, { targets: [], environments: [] })
  const known = new Set(places.filter(({ key }) => loss.entries.has(key.uid)).map(({ target }) => target))
  const blind = lostAmong(loss).filter((target) => !known.has(target))
  return blind.map((target) => ({
    rule: 'ledger-lost',
    because: `what the ledger says of ${target} is lost or was turned back: nobody knows what was written there last`,
    unlock: 'an apply writes anew what the config maps, removes nothing, and knows again from then on',
    addresses: [],
    at: loss.config.where(['ledger']),
  }))
}

/** A run goes on with what is left of the ledger, and should not do so in silence. */
export function lostWarnings(loss: Loss): Warning[] {
  return lostAmong(loss).map((target) => ({
    because:
      `what the ledger says of ${target} is lost or was turned back: until an apply has gone through all of it, ` +
      'what the config maps there is taken for ours and written anew, and nothing is removed',
    at: loss.config.where(['ledger']),
  }))
}

function lostAmong({ config, only, isLost }: Loss): string[] {
  const chosen = new Set(only.targets)
  const names = config.targets.map(({ name }) => name)
  return names.filter((name) => (chosen.size === 0 || chosen.has(name)) && isLost(name))
}
