import { givingBack, type Held, isHeld, taking } from '../../branch/lease-file.js'
import { type OwnLease, prolonged, type Taken } from '../../branch/own-lease.js'
import type { LeaseCall, Write } from '../../store.js'
import { commit } from './commit.js'
import { clockAt, look, moved, type S3State, storedIn, textWith } from './state.js'
import { prove, remember, settle } from './witness.js'

/**
 * Takes the lease.
 * @throws SealpostError 'ledger-busy' where another run has it, and what {@link prove} throws
 */
export async function takeLease(state: S3State, about: LeaseCall): Promise<Taken> {
  const { call, where } = state
  await prove(state, about.run)
  const since = call.ownNow()
  let got: Held = { run: about.run, token: -1, targets: about.targets }
  await commit(state, about.run, ({ leases }) => {
    const next = taking(leases, { ...about, at: call.at, clock: clockAt(state), where }, got.token)
    got = next.held
    return next.leases === undefined ? undefined : { leases: next.leases, text: undefined }
  })
  const base = state.base ?? (await look(state))
  // an earlier attempt may have landed late, in place of the one that was made last
  const held = base.leases.findLast(({ run }) => run === about.run) ?? got
  const lease: OwnLease = { ...held, since, lost: false }
  state.lease = lease
  return { lease, stored: storedIn(state, base, false) }
}

/**
 * Prolongs a lease.
 * @throws SealpostError('ledger-moved') where another run has it
 */
export async function prolongLease(state: S3State, lease: OwnLease, { run }: LeaseCall): Promise<void> {
  const since = state.call.ownNow()
  await commit(state, run, ({ leases }) => ({ leases: prolonged(state, leases, state.where), text: undefined }))
  lease.since = since
}

/**
 * Gives a lease back, and writes what is left to be said along with it.
 * @returns the new tag where there was something
 */
export async function giveBackLease(
  state: S3State,
  lease: OwnLease,
  { run }: LeaseCall,
  last: Write | undefined,
): Promise<string | undefined> {
  const says = (last?.note.parts.length ?? 0) > 0
  let anchor: (() => string) | undefined
  await commit(state, run, (base) => {
    const left = givingBack(base.leases, lease)
    const stored = last === undefined || base.tag === last.tag ? undefined : storedIn(state, base, false)
    const isAlone = !(left ?? base.leases).some((one) => isHeld(one, clockAt(state)))
    const payload = last?.encode(stored, isAlone)
    if (left === undefined && says && payload !== undefined) throw moved(state, 'another run took over the ledger')
    if (left === undefined) return undefined
    anchor = payload?.anchor
    return { leases: left, text: payload && textWith(base, payload) }
  })
  state.lease = undefined
  if (anchor !== undefined) await remember(state, anchor(), run)
  await settle(state, run)
  return last && state.base?.tag
}
