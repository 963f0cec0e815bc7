import type { Payload, Write } from '../../store.js'
import { type FileState, keepLease, moved, realPath, tagOf } from './file-state.js'
import { hashOf, readFile } from './read.js'

/** Writes as the lease allows. A mark of doubt needs none. */
export async function writeFile(state: FileState, write: Write): Promise<string> {
  const doubts = write.note.parts.some(({ step }) => step === 'doubted')
  if (doubts) await writeDoubt(state, write)
  else await (state.lease === undefined ? writeAlone(state, write) : writeUnderLease(state, write))
  return tagOf(state.hash)
}

/** Puts page and journal together. What does not succeed is left to the next run: nothing is lost without it. */
export async function compact(state: FileState, { tag, encode }: Write): Promise<string | undefined> {
  const known = tagOf(state.hash)
  const now = await readFile(state)
  const payload = encode(now.tag === known && known === tag ? undefined : now, true)
  if (!(await state.lease?.keep())) return undefined
  if (payload?.page !== undefined) await replace(state, payload.page, payload)
  return tagOf(state.hash)
}

/** What another run wrote is not looked into: whoever has no lease has to be alone. */
async function writeAlone(state: FileState, { tag, encode }: Write): Promise<void> {
  if (tagOf(hashOf(await state.files.read(await realPath(state)))) !== tag)
    throw moved(state.path, 'the ledger changed during this run')
  const payload = encode(undefined, true)
  if (payload?.page !== undefined) await replace(state, payload.page, payload)
}

async function writeUnderLease(state: FileState, { encode }: Write): Promise<void> {
  await keepLease(state)
  const payload = encode(undefined, state.needsPage)
  if (payload?.page !== undefined) await replace(state, payload.page, payload)
  else if (payload !== undefined) await append(state, payload)
  // whoever took the lease since has read the ledger after it, and may have read it before this write
  await keepLease(state)
}

/** A mark of doubt stands by itself, and must not undo what whoever has the lease writes meanwhile. */
async function writeDoubt(state: FileState, { encode }: Write): Promise<void> {
  const payload = encode(undefined, false)
  if (payload?.page !== undefined) await replace(state, payload.page, payload)
  else if (payload !== undefined && !(await state.files.append(await realPath(state), Buffer.from(payload.lines))))
    throw takenAway(state)
}

async function replace(state: FileState, page: string, { anchor }: Payload): Promise<void> {
  const at = await realPath(state)
  const bytes = Buffer.from(page)
  await state.files.replace(at, bytes)
  state.hash = hashOf(bytes)
  // after the ledger: an anchor may lag behind it, never run ahead
  await state.files.replace(`${at}.anchor`, Buffer.from(anchor()))
  state.needsPage = false
}

async function append(state: FileState, { lines, mark, anchor }: Payload): Promise<void> {
  const at = await realPath(state)
  const bytes = Buffer.from(lines)
  state.needsPage = true
  if (!(await state.files.append(at, bytes))) throw takenAway(state)
  state.hash?.update(bytes)
  if (!(await state.files.append(`${at}.anchor`, Buffer.from(mark()))))
    await state.files.replace(`${at}.anchor`, Buffer.from(anchor()))
  state.needsPage = false
}

function takenAway({ path }: FileState) {
  return moved(path, 'the ledger was deleted during this run')
}
