import { createHash, type Hash } from 'node:crypto'
import { dirname } from 'node:path'
import { SealpostError, systemWord } from '../../../../core/errors.js'
import type { Runtime } from '../../../../core/runtime.js'
import { tryWriting } from '../../../system/writable.js'
import { damaged } from '../../format/mac.js'
import { splitFormer } from '../../format/version-1.js'
import type { Draft, Store, StoredLedger, Write } from '../../store.js'
import { ledgerFiles } from './disk.js'
import { type FileLease, holderAt, leaseAt } from './lease.js'

/**
 * The ledger as one file on a disk: a page, and while an apply runs its journal behind it. Beside it an anchor that shows
 * a lost or older file, and a lease. For a laptop, or a checkout that one job at a time works in.
 *
 * Under a lease a step is an append; who has no lease compares the file with what was read, and writes it anew. A
 * symbolic link in its place leads to the file, its anchor and its lease.
 * @param path absolute
 * @throws SealpostError, by what it gives: 'ledger-damaged' for a file that Sealpost did not write, 'ledger-moved',
 * 'ledger-busy', 'ledger-file'; and what the disk throws
 */
export function fileStore(path: string, outside: Pick<Runtime, 'files' | 'now' | 'process' | 'random'>): Store {
  const files = ledgerFiles(outside.files)
  const runtime = { ...outside, files }
  let held: FileLease | undefined
  /** Whether what is written behind the file is sure to stand behind what we know of it. */
  let whole = true
  /** Of the file as we know it. */
  let hash: Hash | undefined

  const moved = (what: string) => new SealpostError('ledger-moved', what, { where: path })
  const real = () => files.real(path)

  async function keep(): Promise<void> {
    if (held !== undefined && !(await held.keep())) throw moved('another run took over the ledger')
  }

  async function read(): Promise<StoredLedger> {
    const at = await real()
    // before the ledger: an older anchor does no harm, a newer one would make it look lost
    const anchor = (await files.read(`${at}.anchor`)) ?? (at === path ? undefined : await files.read(`${path}.anchor`))
    const bytes = await files.read(at)
    hash = bytes && createHash('sha256').update(bytes)
    const text = bytes && decoded(bytes, path)
    const beside = anchor && decoded(anchor, `${path}.anchor`)
    const stored = {
      page: undefined,
      journal: '',
      former: undefined,
      anchor: beside,
      witnessed: false,
      tag: tagOf(hash),
    }
    if (text === undefined) return stored
    if (!text.startsWith('{\n  "sealpost": ')) return { ...stored, former: splitFormer(text, path) }
    const end = text.indexOf('\n}\n') + 3
    if (end === 2) throw damaged(path)
    return { ...stored, page: text.slice(0, end), journal: text.slice(end) }
  }

  async function replace(page: string, draft: Draft): Promise<void> {
    const at = await real()
    const bytes = Buffer.from(page)
    await files.replace(at, bytes)
    hash = createHash('sha256').update(bytes)
    // after the ledger: an anchor may lag behind it, never run ahead
    await files.replace(`${at}.anchor`, Buffer.from(draft.anchor()))
    whole = false
  }

  async function append(draft: Draft): Promise<void> {
    const at = await real()
    const bytes = Buffer.from(draft.lines)
    whole = true
    if (!(await files.append(at, bytes))) throw moved('the ledger was taken away while this run was under way')
    hash?.update(bytes)
    if (!(await files.append(`${at}.anchor`, Buffer.from(draft.mark()))))
      await files.replace(`${at}.anchor`, Buffer.from(draft.anchor()))
    whole = false
  }

  /** What another run wrote is not looked into: whoever has no lease has to be alone. */
  async function writeAlone({ tag, draft }: Write): Promise<void> {
    if (tagOf(sha(await files.read(await real()))) !== tag)
      throw moved('the ledger changed while this run was under way')
    const made = draft(undefined, true)
    if (made?.page !== undefined) await replace(made.page, made)
  }

  async function writeHeld({ draft }: Write): Promise<void> {
    await keep()
    const made = draft(undefined, whole)
    if (made?.page !== undefined) await replace(made.page, made)
    else if (made !== undefined) await append(made)
    // whoever took the lease since has read the ledger after it, and may have read it before this write
    await keep()
  }

  /** A mark of doubt stands by itself, and must not undo what whoever has the lease writes meanwhile. */
  async function writeDoubt({ draft }: Write): Promise<void> {
    const made = draft(undefined, false)
    if (made?.page !== undefined) await replace(made.page, made)
    else if (made !== undefined && !(await files.append(await real(), Buffer.from(made.lines))))
      throw moved('the ledger was taken away while this run was under way')
  }

  /** Puts page and journal together. What does not succeed is left to the next run: nothing is lost without it. */
  async function compact({ tag, draft }: Write): Promise<string | undefined> {
    const known = tagOf(hash)
    const now = await read()
    const made = draft(now.tag === known && known === tag ? undefined : now, true)
    if (!(await held?.keep())) return undefined
    if (made?.page !== undefined) await replace(made.page, made)
    return tagOf(hash)
  }

  return {
    where: path,
    mend: `Put the latest ${path} back from a backup, with ${path}.anchor as it is.`,
    wave: 1,
    read,
    async write(write) {
      const doubts = write.note.parts.some(({ step }) => step === 'doubted')
      await (doubts ? writeDoubt(write) : held === undefined ? writeAlone(write) : writeHeld(write))
      return tagOf(hash)
    },
    async lease({ run }) {
      const mine = await leaseAt(`${await real()}.lock`, run, path, runtime)
      try {
        const stored = await read()
        held = mine
        // whoever left a journal may still be there, and go on with it; nothing goes behind half a line
        whole = stored.journal !== '' || stored.anchor?.endsWith('\n') === false
        return {
          stored,
          lease: {
            keep,
            async giveBack(last) {
              const tag = last && (await compact(last).catch(() => undefined))
              held = undefined
              await mine.giveBack()
              return tag
            },
          },
        }
      } catch (thrown) {
        await mine.giveBack()
        throw thrown
      }
    },
    // an apply makes files beside the ledger; a plan only reads it, and would not find out
    async prove() {
      const at = await outside.files.real(path).catch(() => path)
      await tryWriting(at, outside.files, 'createNew', outside.random).catch((thrown: unknown) => {
        const says = `the folder of the ledger cannot be written to${systemWord(thrown)}`
        throw new SealpostError('ledger-file', says, { where: dirname(at) })
      })
    },
    async holders() {
      const holder = await holderAt(`${await real()}.lock`, runtime)
      return holder === undefined ? [] : [{ target: undefined, ...holder }]
    },
  }
}

function decoded(bytes: Uint8Array, where: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw damaged(where)
  }
}

function sha(bytes: Uint8Array | undefined): Hash | undefined {
  return bytes && createHash('sha256').update(bytes)
}

function tagOf(hash: Hash | undefined): string {
  return hash?.copy().digest('hex') ?? ''
}
