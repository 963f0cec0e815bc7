import type { Document } from './document.js'
import { ignoresConditions } from './refusals.js'
import { anchorKey, crowded, type S3State } from './state.js'

/** How often the anchor is written anew. */
const tries = 4
/** No object has this ETag. */
const noEtag = `"${'0'.repeat(32)}"`

/** Reads the anchor. Before the ledger: an older anchor does no harm, a newer one would make the ledger look lost. */
export async function readAnchor(state: S3State): Promise<void> {
  state.anchor = await state.call.objects.get(anchorKey(state))
}

/** Writes the anchor after the ledger that it is about. Where that fails it is owed, and {@link settle} tries again. */
export async function remember(state: S3State, anchor: string, run: string): Promise<void> {
  state.owed = anchor
  await follow(state, anchor, run).catch(() => undefined)
}

/**
 * Writes the anchor where that is still owed.
 * @throws SealpostError where it cannot be written
 */
export async function settle(state: S3State, run: string): Promise<void> {
  if (state.owed !== undefined) await follow(state, state.owed, run)
}

/**
 * Finds out, while nothing is written yet, whether the anchor may be written, and whether the server compares before it
 * writes: one that does not would let two runs overwrite each other. Whatever the server does of it, the anchor says what it said.
 * @throws SealpostError 'forbidden', 'invalid' where the server does not compare, and what the bucket refuses
 */
export async function prove(state: S3State, run: string): Promise<void> {
  if (state.isProven) return
  const { call } = state
  const key = anchorKey(state)
  await readAnchor(state)
  if (state.anchor === undefined) {
    const made = await call.objects.put(key, documentOf(state, '', run), undefined)
    if (made.is !== 'done') await readAnchor(state)
  }
  for (let attempt = 0; ; attempt += 1) {
    const now = documentOf(state, state.anchor?.document.text ?? '', run)
    const outcome = await call.objects.put(key, now, noEtag)
    if (outcome.is === 'moved') break
    if (outcome.is === 'done') throw ignoresConditions({ bucket: call.objects.bucket, key })
    if (attempt === tries) throw outcome.because
  }
  state.isProven = true
}

async function follow(state: S3State, anchor: string, run: string): Promise<void> {
  const { call } = state
  for (let attempt = 0; ; attempt += 1) {
    const document = documentOf(state, anchor, run)
    const outcome = await call.objects.put(anchorKey(state), document, state.anchor?.etag)
    if (outcome.is === 'done') {
      state.anchor = { document, etag: outcome.etag }
      break
    }
    await readAnchor(state)
    const now = state.anchor?.document
    // whoever else moved it on wrote the ledger after us
    if (now?.write === document.write || generationIn(now?.text) >= generationIn(anchor)) break
    if (attempt === tries) throw outcome.is === 'unsure' ? outcome.because : crowded(state)
    await call.pause(attempt)
  }
  state.owed = undefined
}

function documentOf({ call }: S3State, text: string, run: string): Document {
  return { write: call.newName(), run, leases: [], text }
}

/** How far the ledger of an anchor had come, by what it says without being looked into: for whether to write, and for nothing else. */
function generationIn(anchor: string | undefined): number {
  return Number(/^ {2}"generation": (\d+),$/m.exec(anchor ?? '')?.[1] ?? -1)
}
