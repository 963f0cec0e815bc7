import { SealpostError } from '../../../../core/errors.js'
import type { Runtime } from '../../../../core/runtime.js'

/** A lease that nobody renewed for this long belongs to a run that is gone. Longer than any one wait of ours, ms. */
const leaseMs = 2 * 60 * 60_000
/** A lease older than this is renewed when it is looked after, ms. */
const renewMs = 10 * 60_000

/** The exclusive right to apply, held by a file. */
export interface FileLease {
  /** Looks after the lease; false where somebody else has it by now. */
  keep(): Promise<boolean>
  /** Gives it back, unless it is somebody else's by now. */
  giveBack(): Promise<void>
}

interface Holder {
  run: string
  pid: number
  host: string
  /** When the process began, ms since the epoch: a process id comes again. */
  since?: number
  /** ms since the epoch */
  at: number
}

/**
 * Takes the lease that lies at `path`.
 * @param where what the lease is about, for a person
 * @throws SealpostError('ledger-busy') where a run that may still be alive has it
 */
export async function leaseAt(
  path: string,
  run: string,
  where: string,
  runtime: Pick<Runtime, 'files' | 'now' | 'process'>,
): Promise<FileLease> {
  const { files } = runtime
  const { pid, since } = runtime.process
  const host = hostOf(runtime)
  let mine: Holder = { run, pid, host, since, at: runtime.now() }

  async function holder(): Promise<Holder | undefined> {
    return holderOf(await files.read(path))
  }
  async function isMine(): Promise<boolean> {
    const now = await holder()
    return now?.run === run && now.pid === pid && now.host === host
  }
  const lease: FileLease = {
    async keep() {
      if (!(await isMine())) return false
      if (runtime.now() - mine.at > renewMs) {
        mine = { ...mine, at: runtime.now() }
        await files.replace(path, bytesOf(mine))
      }
      return true
    },
    async giveBack() {
      if (await isMine()) await files.remove(path)
    },
  }

  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (await files.createNew(path, bytesOf(mine))) return lease
    const other = await holder()
    if (other !== undefined && isHeld(other, runtime)) {
      const until = new Date(other.at + leaseMs).toISOString()
      throw new SealpostError(
        'ledger-busy',
        `the run ${other.run} (process ${other.pid} on ${other.host}) is applying`,
        { where, hint: `Wait for it and run again. If it was killed, its lock ${path} expires at ${until}.` },
      )
    }
    await files.remove(path)
  }
  throw new SealpostError('ledger-busy', 'another run took the ledger first', { where })
}

/** Who has the lease that lies at `path`, if anybody still does. */
export async function holderAt(
  path: string,
  runtime: Pick<Runtime, 'files' | 'now' | 'process'>,
): Promise<{ run: string; until: number; at: string } | undefined> {
  const holder = holderOf(await runtime.files.read(path))
  if (holder === undefined || !isHeld(holder, runtime)) return undefined
  return { run: holder.run, until: holder.at + leaseMs, at: `process ${holder.pid} on ${holder.host}` }
}

function isHeld(holder: Holder, runtime: Pick<Runtime, 'now' | 'process'>): boolean {
  if (Math.abs(runtime.now() - holder.at) > leaseMs) return false
  if (holder.host !== hostOf(runtime)) return true
  const { pid, since, alive } = runtime.process
  // our own process id on it: another run of this process, or one that had the id before us and is gone
  return holder.pid === pid ? holder.since !== undefined && holder.since === since : alive(holder.pid)
}

/** This machine's name in signs that may be printed. */
function hostOf(runtime: Pick<Runtime, 'process'>): string {
  return runtime.process.host.replace(/[^\w.-]/g, '_').slice(0, 255) || '_'
}

function bytesOf(holder: Holder): Uint8Array {
  return Buffer.from(JSON.stringify(holder))
}

/** What was put there by anybody else than us is not trusted to be printed. */
function holderOf(bytes: Uint8Array | undefined): Holder | undefined {
  try {
    const holder = JSON.parse(Buffer.from(bytes ?? []).toString()) as Holder
    const sound =
      /^[A-Za-z0-9_-]{1,64}$/.test(holder.run) && /^[\w.-]{1,255}$/.test(holder.host) && Number.isInteger(holder.pid)
    return sound && Number.isFinite(holder.at) && Math.abs(holder.at) < 8e15 ? holder : undefined
  } catch {
    return undefined
  }
}
