/** What a ledger does that changes it; `Ledger` says what is promised of each. */
import { noChanges } from './change-set.js'
import type { LedgerEdit, Targeted } from './format/contents.js'
import { isIntent, sameEntry } from './format/entry.js'
import { takeLease } from './lease.js'
import { doubtIntents } from './lost-lease.js'
import { isDear, isLost, type Session, type Unsaid } from './session.js'
import type { Approval, NotePart } from './store.js'
import { durableAt, entryAt, noteIdentity } from './working-copy.js'
import { writeLater } from './write.js'

export { writeNow } from './write.js'

/** Takes the exclusive right to apply, in its turn. */
export function lease(
  session: Session,
  about: Approval & { readonly targets: readonly string[] },
): Promise<() => Promise<Unsaid | undefined>> {
  return session.queue.run(() => takeLease(session, about))
}

/** Writes entries of one config target, durably. */
export function edit(
  { queue }: Session,
  target: string,
  edits: readonly LedgerEdit[],
  step: NotePart['step'],
): Promise<void> {
  return queue.add({ ...noChanges, edits: edits.map((one) => ({ ...one, target })), step })
}

/** Takes down what is about to happen. */
export async function intend(session: Session, edits: readonly Targeted[]): Promise<void> {
  const { copy, store, queue } = session
  const real = edits.filter((one) => !sameEntry(entryAt(copy, one), one.entry))
  // what is our own intent, or says the same, where it is durable, nobody trusts further
  const waits = (one: Targeted) => {
    const durable = durableAt(copy, one)
    return isDear(store) && (isIntent(durable, copy.run) || sameEntry(durable, one.entry))
  }
  const later = real.filter(waits)
  const now = real.filter((one) => !waits(one))
  if (later.length > 0) await writeLater(session, { ...noChanges, edits: later })
  if (now.length > 0) await queue.add({ ...noChanges, edits: now, step: 'pending' })
}

/** Takes down what became of intents. */
export function settle(session: Session, edits: readonly Targeted[]): Promise<void> {
  return writeLater(session, { ...noChanges, edits })
}

/** Takes down what the vendor calls what holds places: uid → its immutable id. */
export async function identify(session: Session, places: ReadonlyMap<string, string>): Promise<void> {
  const { copy } = session
  const news = [...places].filter(([uid, identity]) => noteIdentity(copy, uid, identity) && copy.index.entries.has(uid))
  if (news.length > 0) await writeLater(session, { ...noChanges, places: news.map(([uid]) => uid) })
}

/** Takes back what another run says meanwhile of names that this one was about to write. */
export function doubt(
  session: Session,
  target: string,
  names: readonly Pick<LedgerEdit, 'uid' | 'name'>[],
): Promise<void> {
  const { copy, queue } = session
  const intents = names.flatMap(({ uid, name }) => {
    const entry = entryAt(copy, { uid, name })
    return isIntent(entry, copy.run) ? [{ target, uid, name, entry }] : []
  })
  return queue.run(() => doubtIntents(session, intents))
}

/** Takes down whether deployments of config targets are owed. */
export async function owe(session: Session, targets: readonly string[], owed: boolean): Promise<void> {
  if (targets.length > 0)
    await writeLater(session, { ...noChanges, owed: new Map(targets.map((target) => [target, owed])) })
}

/** Ends the recovery of a lost target. */
export async function whole(session: Session, target: string): Promise<void> {
  if (isLost(session.copy, target)) await writeLater(session, { ...noChanges, whole: [target] })
}
