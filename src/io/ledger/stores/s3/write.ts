import { requireFree } from '../../branch/lease-file.js'
import { alongMs, prolonged } from '../../branch/own-lease.js'
import type { Write } from '../../store.js'
import { commit } from './commit.js'
import { clockAt, type S3State, storedIn, textWith } from './state.js'
import { remember } from './witness.js'

/** Writes, and prolongs the lease along with it where that is due. A mark of doubt needs no lease. */
export async function writeObject(state: S3State, write: Write): Promise<string> {
  const { call, where, lease } = state
  const { run, parts } = write.note
  const doubts = parts.some(({ step }) => step === 'doubted')
  const began = call.ownNow()
  const along = lease !== undefined && began - lease.since > alongMs
  let anchor: (() => string) | undefined
  const made = await commit(state, run, (base) => {
    const payload = write.encode(base.tag === write.tag ? undefined : storedIn(state, base, false), false)
    const leases = doubts ? base.leases : prolonged(state, base.leases, where)
    if (payload === undefined) return undefined
    if (!doubts) requireFree(base.leases, write.note, { where, clock: clockAt(state) })
    anchor = payload.anchor
    return { leases: along ? leases : base.leases, text: textWith(base, payload) }
  })
  if (made && along) lease.since = began
  // the ledger is written: an anchor that lags is no reason to stop, and is told of when the lease is given back
  if (anchor !== undefined) await remember(state, anchor(), run)
  return state.base?.tag ?? ''
}
