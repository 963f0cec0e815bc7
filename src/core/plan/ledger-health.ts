import type { Refusal, Warning } from '../change.js'
import type { Config, Selection } from '../config.js'
import type { Entries } from '../ledger-entry.js'
import { placesOf } from './places.js'

/** What a run is about, and what of its ledger is lost. */
interface Loss {
  readonly config: Pick<Config, 'targets' | 'where'>
  readonly only: Pick<Selection, 'targets'>
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
    because: `the ledger entries for ${target} are lost or out of date, so the last writes there are unknown`,
    unlock: 'an apply rewrites what the config maps, removes nothing, and restores the ledger',
    addresses: [],
    at: loss.config.where(['ledger']),
  }))
}

/** A run goes on with what is left of the ledger, and should not do so in silence. */
export function lostWarnings(loss: Loss): Warning[] {
  return lostAmong(loss).map((target) => ({
    because:
      `the ledger entries for ${target} are lost or out of date: until a complete apply, ` +
      'everything that the config maps there is treated as managed and rewritten, and nothing is removed',
    at: loss.config.where(['ledger']),
  }))
}

function lostAmong({ config, only, isLost }: Loss): string[] {
  const chosen = new Set(only.targets)
  const names = config.targets.map(({ name }) => name)
  return names.filter((name) => (chosen.size === 0 || chosen.has(name)) && isLost(name))
}

/**
 * Who keeps a ledger until the next run: the machine that runs, the host of the pipeline through its API, or the git remote
 * that the checkout came from, whichever machine comes next.
 */
export type KeptBy = 'machine' | 'host' | 'remote'

/** What has to be known of a ledger's store. */
interface Kept {
  readonly keptBy: KeptBy
  /** What it is: `a branch`. */
  readonly setup: { readonly label: string }
}

/**
 * A ledger that may go with the machine. Where the machine is not to keep the usual one, machines live for one job: what a machine
 * keeps is there the next time only where the workflow sees to it, and where there is none yet, it may have been lost
 * each time.
 * @param call.usual the store where the config names none
 * @param call.chosen the store of this run
 * @param call.generation of the ledger; 0 where nothing was ever written
 */
export function unkeptWarnings(call: {
  readonly config: Pick<Config, 'ledger' | 'where'>
  readonly usual: Kept
  readonly chosen: Kept
  readonly generation: number
}): Warning[] {
  const { config, usual, chosen, generation } = call
  const isNamed = config.ledger !== undefined && chosen.keptBy === 'machine'
  if (usual.keptBy === 'machine' || !isNamed || generation > 0) return []
  return [
    {
      because:
        `the ledger is ${chosen.setup.label} and does not exist yet: unless the file is kept, the next run will not know ` +
        `what this one wrote; remove \`ledger\` from the config to keep it on ${usual.setup.label}`,
      at: config.where(['ledger']),
    },
  ]
}
