import { createHash } from 'node:crypto'
import { dirname } from 'node:path'
import { SealpostError, systemWord } from '../../core/errors.js'
import type { World } from '../../core/types.js'
import { tryWriting } from '../writable.js'
import { ledgerFiles } from './disk.js'
import { type FileLease, holderAt, leaseAt } from './lease.js'
import type { Shelf, Store } from './store.js'

/**
 * The ledger as one file on a disk, beside it an anchor that shows a lost or older file, and a lease while an apply
 * runs. For a laptop, or a checkout that one job at a time works in.
 * @param path absolute
 * @throws SealpostError, by what it gives: 'ledger-damaged' for a file that Sealpost did not write, 'ledger-moved',
 * 'ledger-busy'; and what the disk throws
 */
export function fileStore(path: string, outside: Pick<World, 'files' | 'now' | 'process' | 'random'>): Store {
  const files = ledgerFiles(outside.files)
  const world = { ...outside, files }
  const anchorPath = `${path}.anchor`
  let held: FileLease | undefined

  async function keep(): Promise<void> {
    if (held !== undefined && !(await held.keep()))
      throw new SealpostError('ledger-moved', 'another run took over the ledger', { where: path })
  }

  return {
    where: path,
    mend: `Put the latest ${path} back from a backup.`,
    async read(): Promise<Shelf> {
      // before the pages: an older anchor does no harm, a newer one would make them look lost
      const anchor = await files.read(anchorPath)
      const bytes = await files.read(path)
      return {
        pages: bytes === undefined ? new Map() : split(decoded(bytes, path), path),
        anchor: anchor && decoded(anchor, anchorPath),
        tag: tagOf(bytes),
      }
    },
    async write(shelf, { step }) {
      if (step !== 'doubted') await keep()
      if (tagOf(await files.read(path)) !== shelf.tag)
        throw new SealpostError('ledger-moved', 'the ledger changed while this run was under way', { where: path })
      const bytes = Buffer.from(join(shelf.pages))
      await files.replace(path, bytes)
      // after the pages: an anchor may lag behind them, never run ahead
      await files.replace(anchorPath, Buffer.from(shelf.anchorOf(shelf.pages)))
      return tagOf(bytes)
    },
    async lease({ run }) {
      const lease = await leaseAt(`${path}.lock`, run, path, world)
      held = lease
      return {
        keep,
        giveBack() {
          held = undefined
          return lease.giveBack()
        },
      }
    },
    // an apply makes files beside the ledger; a plan only reads it, and would not find out
    prove: () =>
      tryWriting(path, outside.files, 'createNew', outside.random).catch((thrown: unknown) => {
        const says = `the folder of the ledger cannot be written to${systemWord(thrown)}`
        throw new SealpostError('ledger-file', says, { where: dirname(path) })
      }),
    async holders() {
      const holder = await holderAt(`${path}.lock`, world)
      return holder === undefined ? [] : [{ target: undefined, ...holder }]
    },
  }
}

const frame = /^("(?:[^"\\]|\\.)*"): (\{\n[\s\S]*?\n\}),?\n/

/** One JSON document; a page's own lines are indented, so those at the margin are the frame around them. */
function join(pages: ReadonlyMap<string, string>): string {
  const texts = [...pages.keys()].sort().map((name) => `${JSON.stringify(name)}: ${pages.get(name)?.trimEnd()}`)
  return `{\n${texts.join(',\n')}\n}\n`
}

function split(text: string, where: string): Map<string, string> {
  const pages = new Map<string, string>()
  for (let rest = text.slice(2); ; ) {
    const found = frame.exec(rest)
    if (found?.[1] === undefined || found[2] === undefined) break
    pages.set(nameOf(found[1]), `${found[2]}\n`)
    rest = rest.slice(found[0].length)
  }
  // whatever the pages do not account for was not written by us
  if (pages.size === 0 || join(pages) !== text) throw damaged(where)
  return pages
}

function nameOf(json: string): string {
  try {
    return JSON.parse(json) as string
  } catch {
    return json
  }
}

function decoded(bytes: Uint8Array, where: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw damaged(where)
  }
}

function damaged(where: string): SealpostError {
  return new SealpostError('ledger-damaged', 'the ledger is not as Sealpost wrote it', { where })
}

function tagOf(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : createHash('sha256').update(bytes).digest('hex')
}
