import { createHash } from 'node:crypto'
import { SealpostError } from '../../core/errors.js'
import type { World } from '../../core/types.js'
import type { Shelf, Store } from './store.js'

/** A lease that nobody renewed for this long belongs to a run that is gone. Longer than any wait of ours, ms. */
const leaseMs = 2 * 60 * 60_000

interface Lease {
  run: string
  pid: number
  host: string
  /** ms since the epoch */
  at: number
}

/**
 * The ledger as one file on a disk, beside it an anchor that shows a lost or older file, and a lease while an apply
 * runs. For a laptop, or a checkout that one job at a time works in.
 * @param path absolute
 */
export function fileStore(path: string, world: Pick<World, 'files' | 'now' | 'process'>): Store {
  const { files } = world
  const anchorPath = `${path}.anchor`
  const leasePath = `${path}.lock`

  async function text(at: string): Promise<string | undefined> {
    const bytes = await files.read(at)
    return bytes === undefined ? undefined : Buffer.from(bytes).toString('latin1')
  }

  async function read(): Promise<Shelf> {
    const [file, anchor] = [await text(path), await text(anchorPath)]
    if (file === undefined) return { pages: new Map(), anchor: decoded(anchor), tag: '' }
    return { pages: split(decoded(file) ?? '', path), anchor: decoded(anchor), tag: tagOf(file) }
  }

  return {
    where: path,
    read,
    async write(shelf) {
      const now = await text(path)
      if ((now === undefined ? '' : tagOf(now)) !== shelf.tag) {
        throw new SealpostError('ledger-moved', 'the ledger changed while this run was under way', { where: path })
      }
      const bytes = Buffer.from(join(shelf.pages))
      await files.replace(path, bytes)
      // after the pages: an anchor may lag behind them, never run ahead
      if (shelf.anchor !== undefined) await files.replace(anchorPath, Buffer.from(shelf.anchor))
      return tagOf(bytes.toString('latin1'))
    },
    async lease(run) {
      const mine = Buffer.from(
        JSON.stringify({ run, pid: world.process.pid, host: world.process.host, at: world.now() } satisfies Lease),
      )
      for (let attempt = 0; attempt < 3; attempt += 1) {
        if (await files.createNew(leasePath, mine)) return () => files.remove(leasePath)
        const held = leaseOf(await text(leasePath))
        if (held !== undefined && isHeld(held, world)) {
          throw new SealpostError(
            'ledger-busy',
            `the run ${held.run} (process ${held.pid} on ${held.host}) is applying`,
            { where: path },
          )
        }
        await files.remove(leasePath)
      }
      throw new SealpostError('ledger-busy', 'another run took the ledger first', { where: path })
    },
  }
}

function isHeld(lease: Lease, world: Pick<World, 'now' | 'process'>): boolean {
  if (world.now() - lease.at > leaseMs) return false
  return lease.host !== world.process.host || world.process.alive(lease.pid)
}

function leaseOf(text: string | undefined): Lease | undefined {
  try {
    const lease = JSON.parse(text ?? '') as Lease
    const sound =
      /^[A-Za-z0-9_-]{1,64}$/.test(lease.run) && /^[\w.-]{1,255}$/.test(lease.host) && Number.isInteger(lease.pid)
    return sound && typeof lease.at === 'number' ? lease : undefined
  } catch {
    return undefined
  }
}

const page = /^("[^"\\]+"): (\{\n[\s\S]*?\n\}),?\n/

/** One JSON document; a page's own lines are indented, so those at the margin are the frame around them. */
function join(pages: ReadonlyMap<string, string>): string {
  const texts = [...pages.keys()].sort().map((name) => `${JSON.stringify(name)}: ${pages.get(name)?.trimEnd()}`)
  return `{\n${texts.join(',\n')}\n}\n`
}

function split(text: string, where: string): Map<string, string> {
  const pages = new Map<string, string>()
  for (let rest = text.slice(2); ; ) {
    const found = page.exec(rest)
    if (found?.[1] === undefined || found[2] === undefined) break
    pages.set(found[1].slice(1, -1), `${found[2]}\n`)
    rest = rest.slice(found[0].length)
  }
  // whatever the pages do not account for was not written by us
  if (pages.size === 0 || join(pages) !== text) {
    throw new SealpostError('ledger-damaged', 'the ledger is not as Sealpost wrote it', { where })
  }
  return pages
}

function tagOf(latin1: string): string {
  return createHash('sha256').update(latin1, 'latin1').digest('hex')
}

/** Bytes that are no UTF-8 become replacement characters, which no MAC matches. */
function decoded(latin1: string | undefined): string | undefined {
  return latin1 === undefined ? undefined : Buffer.from(latin1, 'latin1').toString('utf8')
}
