import { holdersIn, leaseInTurn } from '../../branch/own-lease.js'
import { oneAtATime } from '../../serial-queue.js'
import type { Store } from '../../store.js'
import { giveBackLease, prolongLease, takeLease } from './run-lease.js'
import { clockAt, look, type S3Call, type S3State, storedIn } from './state.js'
import { prove, readAnchor } from './witness.js'
import { writeObject } from './write.js'

/** So many values may be about to be written, as on a branch: each write sends the ledger anew. */
const waveOf = 500

/**
 * The ledger as one object of a bucket: leases, page, and while applies run the journal behind it. It is written in place of
 * the very state that was seen, by its ETag, which is the compare-and-swap: leases and entries change in one step, so that
 * whoever lost the lease cannot write. The anchor is an object beside it.
 */
export function s3Store(call: S3Call): Store {
  const where = `s3://${call.objects.bucket}/${call.key}`
  const state: S3State = {
    call,
    where,
    base: undefined,
    anchor: undefined,
    owed: undefined,
    isProven: false,
    lease: undefined,
  }
  const inTurn = oneAtATime()
  return {
    where,
    mend: `Restore the latest version of ${where}, and leave ${where}.anchor as it is.`,
    wave: waveOf,
    read: () =>
      inTurn(async () => {
        await readAnchor(state)
        return storedIn(state, await look(state), true)
      }),
    write: (write) => inTurn(() => writeObject(state, write)),
    lease: leaseInTurn(state, inTurn, {
      take: (about) => takeLease(state, about),
      prolong: (lease, about) => prolongLease(state, lease, about),
      giveBack: (lease, about, last) => giveBackLease(state, lease, about, last),
    }),
    prove: () => inTurn(() => prove(state, 'doctor')),
    holders: () => inTurn(async () => holdersIn((await look(state)).leases, clockAt(state))),
    close: async () => {},
  }
}
