import { isHeld } from '../../branch/lease-file.js'
import { oneAtATime } from '../../serial-queue.js'
import type { Holder, Store } from '../../store.js'
import { giveBackLease, isDue, prolongLease, takeLease } from './run-lease.js'
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
    lease: (about) =>
      inTurn(async () => {
        const { lease, stored } = await takeLease(state, about)
        return {
          stored,
          lease: {
            async keep() {
              if (!isDue(state, lease)) return
              await inTurn(async () => {
                if (isDue(state, lease)) await prolongLease(state, lease, about)
              })
            },
            giveBack: (last) => inTurn(() => giveBackLease(state, lease, about, last)),
          },
        }
      }),
    prove: () => inTurn(() => prove(state, 'doctor')),
    holders: () => inTurn(() => holdersOf(state)),
    close: async () => {},
  }
}

async function holdersOf(state: S3State): Promise<readonly Holder[]> {
  const { leases } = await look(state)
  return leases
    .filter((lease) => isHeld(lease, clockAt(state)))
    .flatMap(({ run, until, at, targets }) => targets.map((target) => ({ target, run, until, at })))
}
