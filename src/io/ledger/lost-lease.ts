import { asSealpostError } from '../../core/errors.js'
import { noChanges } from './change-set.js'
import type { Targeted } from './format/contents.js'
import { isIntent } from './format/entry.js'
import { prepareWrite } from './prepared-write.js'
import { refresh } from './refresh.js'
import type { Session } from './session.js'
import { durableAt } from './working-copy.js'

/** How often a mark of doubt is tried. */
const tries = 8

/** Takes back what another run says meanwhile of names that this one was about to write. */
export async function doubtIntents(session: Session, intents: readonly Targeted[]): Promise<void> {
  const { copy, store, approval } = session
  // until the mark is seen to stand: a store on a disk may lose one of two writes of the same moment
  let marked = false
  for (let attempt = 0; attempt < tries && intents.length > 0; attempt += 1) {
    refresh(copy, await store.read())
    const edits = intents.filter((intent) => {
      const entry = durableAt(copy, intent)
      return !isIntent(entry, copy.run) && !(marked && entry?.state === 'pending')
    })
    if (edits.length === 0) return
    const { write, landed } = prepareWrite(copy, [{ ...noChanges, edits, step: 'doubted' }], approval)
    try {
      landed(await store.write(write))
      marked = true
    } catch (thrown) {
      if (asSealpostError(thrown).code !== 'ledger-moved') throw thrown
    }
  }
}
