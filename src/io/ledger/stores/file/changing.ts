import type { Holder, Lease, StoredLedger } from '../../store.js'
import { type FileState, keepLease, realPath } from './file-state.js'
import { holderAt, leaseAt } from './lease.js'
import { readFile } from './read.js'
import { compact } from './write.js'

export { writeFile } from './write.js'

/** {@link Store.lease} of a file. */
export async function leaseFile(
  state: FileState,
  run: string,
): Promise<{ readonly stored: StoredLedger; readonly lease: Lease }> {
  const mine = await leaseAt(`${await realPath(state)}.lock`, run, state.path, state.runtime)
  try {
    const stored = await readFile(state)
    state.lease = mine
    // whoever left a journal may still be there, and go on with it; nothing goes behind half a line
    state.needsPage = stored.journal !== '' || stored.anchor?.endsWith('\n') === false
    const lease: Lease = {
      keep: () => keepLease(state),
      async giveBack(last) {
        const tag = last && (await compact(state, last).catch(() => undefined))
        state.lease = undefined
        await mine.giveBack()
        return tag
      },
    }
    return { stored, lease }
  } catch (thrown) {
    await mine.giveBack()
    throw thrown
  }
}

/** {@link Store.holders} of a file. */
export async function holdersOf(state: FileState): Promise<readonly Holder[]> {
  const holder = await holderAt(`${await realPath(state)}.lock`, state.runtime)
  return holder === undefined ? [] : [{ target: undefined, ...holder }]
}
