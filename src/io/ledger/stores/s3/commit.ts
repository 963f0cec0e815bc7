import type { LeaseFile } from '../../branch/lease-file.js'
import type { Document } from './document.js'
import type { Kept } from './objects.js'
import { type Base, crowded, keep, look, type S3State } from './state.js'

/** How often a write is tried anew on top of what others wrote. */
const tries = 24
/** How often it is tried anew where nobody knows what became of it, and nothing did. */
const unsureTries = 3

/** What the object of the ledger is to hold. */
export interface Next {
  readonly leases: readonly LeaseFile[]
  /** Undefined where it stays as it is. */
  readonly text: string | undefined
}

/**
 * Writes the object of the ledger in place of the very state that it was made for, and on top of whatever others put there.
 * @param make works out what to write, anew for each state; undefined where it is there already; throws where that state
 *   forbids it, which counts once the object is seen to be in that state still
 * @returns whether anything was written
 * @throws SealpostError 'ledger-busy' where others were always faster, and what the bucket refuses
 */
export async function commit(state: S3State, run: string, make: (base: Base) => Next | undefined): Promise<boolean> {
  const { call } = state
  // one for all attempts: for one state of the object they all say the same, and any of them may land late
  const write = call.newName()
  for (let attempt = 0, unsure = 0; attempt < tries; attempt += 1) {
    const base = state.base ?? (await look(state))
    let next: Next | undefined
    try {
      next = make(base)
    } catch (thrown) {
      // what forbids it may be over by now
      if ((await look(state)).kept?.etag === base.kept?.etag) throw thrown
      continue
    }
    if (next === undefined) return false
    const document = { write, run, leases: next.leases, text: next.text ?? base.text }
    const outcome = await call.objects.put(call.key, document, base.kept?.etag)
    if (outcome.is === 'done') {
      keep(state, { document, etag: outcome.etag })
      return true
    }
    if (await isThere(state, document)) return true
    if (outcome.is === 'unsure' && isSame(state.base?.kept, base.kept)) {
      unsure += 1
      if (unsure === unsureTries) throw outcome.because
    }
    await call.pause(attempt)
  }
  throw crowded(state)
}

/** Whether a write landed whose answer said otherwise, or did not come. */
async function isThere(state: S3State, { write }: Document): Promise<boolean> {
  return (await look(state)).kept?.document.write === write
}

function isSame(one: Kept | undefined, other: Kept | undefined): boolean {
  return one?.etag === other?.etag
}
