import { SealpostError } from '../../../../core/errors.js'
import { type GitFiles, gitObjects, type Head } from '../../../github/git-objects.js'
import type { Lease, Store, StoredLedger, Write } from '../../store.js'
import { comesAfter, filesOf, holds, ledgerAt, tagAt } from './branch-state.js'
import { type Audit, type LeaseNote, leaseMessage, writeMessage } from './commit-message.js'
import { gitHistory } from './history.js'
import {
  busy,
  givingBack,
  type Held,
  isHeld,
  type LeaseFile,
  leaseMs,
  leasePath,
  leasesIn,
  leasesText,
  prolonging,
  taking,
} from './lease.js'

/** A lease older than this is prolonged before the next request that changes a target, ms. */
const prolongMs = leaseMs / 3
/** One that is older than this is prolonged along with the next write, ms. */
const alongMs = 60_000
/**
 * So many values may be about to be written. Killed among them, the next run writes as many anew: at a second a write,
 * which GitHub asks for, that is less work than a lease lasts, and each wave costs four requests and their seconds.
 */
const waveOf = 500

/** What the store works with. */
export type GitBranchCall = Parameters<typeof gitObjects>[0] &
  Parameters<typeof gitHistory>[1] & {
    readonly audit: Audit
    /** GitHub's clock, which all runs share, for when a lease ends; ms since the epoch. */
    readonly now: () => number
    /** Our clock, for how old our lease is; ms since the epoch. */
    readonly ownNow: () => number
  }

/**
 * The ledger as an orphan branch of the repository that holds the config: a page, and while applies run a journal beside
 * it. Each commit is a line of the audit trail. GitHub refuses a ref that is no descendant, which is the
 * compare-and-swap: a write that comes second looks at what came first, and goes on top of it only where that does not
 * concern its own targets.
 *
 * A second ref outside of the branches remembers the last commit, so that a branch that was deleted or turned back
 * shows. Neither ref is ever moved by force. Needs `contents: write`, which a job's own GITHUB_TOKEN can have.
 */
export function gitBranchStore(call: GitBranchCall): Store {
  const { where, audit, branch, repository } = call
  const git = gitObjects(call)
  const history = gitHistory(git, call)
  /** What was read last. */
  let known: StoredLedger | undefined
  let held: (Held & { since: number; lost: boolean }) | undefined
  let working: Promise<unknown> = Promise.resolve()

  const moved = (what: string) => new SealpostError('ledger-moved', what, { where })

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = working.then(work)
    working = turn.catch(() => undefined)
    return turn
  }

  async function read(): Promise<StoredLedger> {
    const [now, last] = await history.recall({
      now: (head) => ledgerAt(git, head),
      last: (head) => anchorAt(head),
      follows: comesAfter,
    })
    known = { ...now, anchor: last === 'same' ? undefined : last, witnessed: last === 'same' }
    return known
  }

  async function anchorAt(head: Head): Promise<string | undefined> {
    const blob = head.files.get('anchor.json')
    return blob === undefined ? undefined : git.textOf(blob)
  }

  /**
   * What is there by now, where that is not what was read. What the memory says of it is what it said before; where there
   * was none, whoever wrote since has seen that too, and their page says what is lost.
   */
  async function shelfNow(head: Head | undefined, tag: string): Promise<StoredLedger | undefined> {
    if (tagAt(head) === tag) return undefined
    const { anchor, witnessed = false } = known ?? {}
    return { ...(await ledgerAt(git, head)), anchor, witnessed: witnessed || anchor === undefined }
  }

  /** The leases where ours has a new end; none where we have no lease. */
  function prolonged(leases: readonly LeaseFile[]): readonly LeaseFile[] {
    if (held === undefined) return leases
    const next = held.lost ? undefined : prolonging(leases, held, call.now() + leaseMs)
    if (next !== undefined) return next
    held.lost = true
    throw moved('another run took over the ledger')
  }

  function checkOthers(leases: readonly LeaseFile[], { run, parts }: Write['note']): void {
    const touched = new Set(parts.map(({ target }) => target))
    for (const lease of leases) {
      const both = lease.run === run ? undefined : lease.targets.find((target) => touched.has(target))
      if (both !== undefined && isHeld(lease, call.now())) throw busy(both, lease, where)
    }
  }

  /** What a write puts onto the branch. */
  async function filesFor(
    write: Write,
    now: Head | undefined,
    by: StoredLedger | undefined,
    whole = false,
  ): Promise<GitFiles> {
    const draft = write.draft(by, whole)
    return draft === undefined ? new Map() : filesOf(git, now, draft)
  }

  /** Side by side: the longer it takes, the sooner somebody else comes first. */
  function around(now: Head | undefined, tag: string | undefined) {
    return Promise.all([leasesIn(git, now), tag === undefined ? undefined : shelfNow(now, tag)])
  }

  async function put(write: Write): Promise<string> {
    const doubts = write.note.parts.some(({ step }) => step === 'doubted')
    const began = call.ownNow()
    const along = held !== undefined && began - held.since > alongMs
    let tag = write.tag
    const made = await history.onTop(
      async (now) => {
        const [leases, by] = await around(now, write.tag)
        const next = doubts ? leases : prolonged(leases)
        const files = await filesFor(write, now, by)
        tag = tagAt(now)
        if (files.size === 0 || doubts) return files
        checkOthers(leases, write.note)
        return along ? new Map([...files, [leasePath, leasesText(next)]]) : files
      },
      writeMessage(write.note, audit),
    )
    if (held !== undefined && along) held.since = began
    // the ledger is written: a memory that lags is no reason to stop, and is told of when the lease is given back
    if (made !== undefined) await history.remember(made)
    return made === undefined ? tag : tagAt(made)
  }

  async function giveBack(mine: NonNullable<typeof held>, note: LeaseNote, last: Write | undefined) {
    const says = (last?.note.parts.length ?? 0) > 0
    const message =
      last !== undefined && says
        ? writeMessage(last.note, audit, 'given back')
        : leaseMessage({ ...note, step: 'given back' }, audit)
    let files: GitFiles = new Map()
    let at: Head | undefined
    const made = await history.onTop(async (now) => {
      at = now
      // an earlier try landed, and its answer got lost
      if (files.size > 0 && holds(now, files)) return new Map()
      const [leases, by] = await around(now, last?.tag)
      const left = givingBack(leases, mine)
      if (left === undefined && says) throw moved('another run took over the ledger')
      if (left === undefined) return new Map()
      const alone = !left.some((lease) => isHeld(lease, call.now()))
      files = last === undefined ? new Map() : await filesFor(last, now, by, alone)
      return new Map([...files, [leasePath, leasesText(left)]])
    }, message)
    held = undefined
    if (made !== undefined && files.size > 0) await history.remember(made)
    await history.settle()
    if (made !== undefined && files.size === 0) await history.keepUp(made)
    return last && tagAt(made ?? at)
  }

  function leaseOf(mine: NonNullable<typeof held>, note: LeaseNote): Lease {
    return {
      async keep() {
        if (!mine.lost && call.ownNow() - mine.since < prolongMs) return
        await inTurn(async () => {
          const since = call.ownNow()
          if (!mine.lost && since - mine.since < prolongMs) return
          await history.look()
          await history.onTop(
            async (now) => new Map([[leasePath, leasesText(prolonged(await leasesIn(git, now)))]]),
            leaseMessage({ ...note, step: 'prolonged' }, audit),
          )
          mine.since = since
        })
      },
      giveBack: (last) => inTurn(() => giveBack(mine, note, last)),
    }
  }

  /** What a lease shows of the ledger: what was read, unless others have changed it since. */
  async function shelfUnder(head: Head | undefined): Promise<StoredLedger> {
    const before = known ?? (await read())
    return (await shelfNow(head, before.tag)) ?? before
  }

  return {
    where,
    mend: `Fetch refs/sealpost/${branch} of ${repository}, look at it, and push it to refs/heads/${branch}.`,
    wave: waveOf,
    read: () => inTurn(read),
    write: (write) => inTurn(() => put(write)),
    lease: (about) =>
      inTurn(async () => {
        const note: LeaseNote = { ...about, step: 'taken' }
        const since = call.ownNow()
        let got: Held = { run: about.run, token: -1, targets: about.targets }
        const made = await history.onTop(
          async (now) => {
            const by = { ...about, at: audit.pipeline, now: call.now(), where }
            const next = taking(await leasesIn(git, now), by, got.token)
            got = next.held
            return next.leases === undefined ? new Map() : new Map([[leasePath, leasesText(next.leases)]])
          },
          leaseMessage(note, audit),
        )
        const mine = { ...got, since, lost: false }
        if (made !== undefined) {
          // a ruleset may forbid the second ref alone: better known before the first write than after it
          await history.prove(made).catch(async (thrown: unknown) => {
            await giveBack(mine, note, undefined).catch(() => undefined)
            throw thrown
          })
        }
        held = mine
        return { lease: leaseOf(mine, note), stored: await shelfUnder(made ?? (await history.look())) }
      }),
    prove: () => inTurn(history.tryOut),
    holders: () =>
      inTurn(async () => {
        const leases = await leasesIn(git, await history.look())
        return leases
          .filter((lease) => isHeld(lease, call.now()))
          .flatMap(({ run, until, at, targets }) => targets.map((target) => ({ target, run, until, at })))
      }),
  }
}
