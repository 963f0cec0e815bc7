import type { Entries } from '../core/ledger-entry.js'
import type { Accepted } from '../core/plan/accepted.js'
import { fingerprinter } from '../core/plan/fingerprint.js'
import { movedEntries } from '../core/plan/moved-entries.js'
import { placesOf } from '../core/plan/places.js'
import type { RunContext } from './context.js'
import { type Identities, identify } from './identify.js'
import { orphansIn } from './orphans.js'
import type { DiffFacts, StageResults } from './stage-results.js'
import { asDropped, asUnidentified } from './unlisted.js'

/** Puts together what is known once all is observed; asks the vendors what they call a place where nobody knows. */
export async function diffFactsOf(
  context: RunContext,
  { values, ledger, wanted, reach, connections, observed }: Omit<StageResults, 'places' | 'facts'>,
): Promise<DiffFacts> {
  const { config, keys, accepted, only } = context
  const active = observed.slice(0, reach.active.length).map(asDropped)
  const fingerprint = fingerprinter(keys, ledger.id)
  const records = ledger.records()
  const mapped = placesOf(config, { targets: [], environments: [] })
  const evidence = { entries: ledger.entries, fingerprint }
  const identities = await identify({ config, mapped, observed: active, records, connections, wanted, evidence })
  const narrowed = only.targets.length + only.environments.length > 0
  const orphans = narrowed ? [] : await orphansIn(context, mapped, records)
  // what a ledger says of another thing that has the name by now says nothing
  const entries = without(ledger.entries, begunAnew(identities, accepted))
  const moved = movedEntries({ ...identities, entries, desired: values.desired, keys, fingerprint })
  return {
    ...identities,
    observed: [...active.map((one) => asUnidentified(one, identities)), ...orphans],
    entries: new Map([...entries, ...moved]),
    moved,
    isLost: ledger.isLost,
    accepted,
    keyId: keys[0].id,
    fingerprint,
  }
}

/** Uids of places that a person lets begin anew, since another thing has their name by now. */
export function begunAnew(
  { holderChanges }: Pick<Identities, 'holderChanges'>,
  accepted: Pick<Accepted, 'place'>,
): ReadonlySet<string> {
  const agreed = holderChanges.filter(({ places }) => places.every(accepted.place))
  return new Set(agreed.flatMap(({ places }) => places.map(({ key }) => key.uid)))
}

/** Entries without those of some places. */
function without(entries: Entries, uids: ReadonlySet<string>): Entries {
  return uids.size === 0 ? entries : new Map([...entries].filter(([uid]) => !uids.has(uid)))
}
