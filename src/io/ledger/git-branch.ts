import { createHash } from 'node:crypto'
import { SealpostError } from '../../core/errors.js'
import { type Audit, type LeaseNote, leaseMessage, writeMessage } from './audit.js'
import { gitHistory } from './git-history.js'
import { busy, givingBack, type Held, isHeld, leaseIn, leaseMs, prolonging, taking } from './git-lease.js'
import { gitObjects, type Head } from './git-objects.js'
import type { Holder, Lease, Store } from './store.js'

/** A lease older than this is prolonged before the next request that changes a target, ms. */
const prolongMs = leaseMs / 3
/** One that is older than this is prolonged along with the next write, ms. */
const alongMs = 60_000

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
 * The ledger as an orphan branch of the repository that holds the config. One file for each target; each commit is a
 * line of the audit trail. GitHub refuses a ref that is no descendant, which is the compare-and-swap: a write that
 * comes second looks at what came first, and goes on top of it only where that does not concern its own targets.
 *
 * A second ref outside of the branches remembers the last commit, so that a branch that was deleted or turned back
 * shows. Neither ref is ever moved by force. Needs `contents: write`, which a job's own GITHUB_TOKEN can have.
 */
export function gitBranchStore(call: GitBranchCall): Store {
  const { where, audit, branch, repository } = call
  const git = gitObjects(call)
  const history = gitHistory(git, call)
  /** What the one whom we serve takes to be in each page. */
  let known: ReadonlyMap<string, string> = new Map()
  let held: (Held & { since: number; lost: boolean }) | undefined
  let working: Promise<unknown> = Promise.resolve()

  const moved = (what: string) => new SealpostError('ledger-moved', what, { where })

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = working.then(work)
    working = turn.catch(() => undefined)
    return turn
  }

  async function pagesIn(now: Head | undefined): Promise<Map<string, string>> {
    const found = [...(now?.files ?? [])].flatMap(([path, blob]) => {
      const name = /^targets\/([A-Za-z0-9][\w.-]{0,62})\.json$/.exec(path)?.[1]
      return name === undefined ? [] : [{ name, blob }]
    })
    const texts = new Map<string, string>()
    for (let at = 0; at < found.length; at += 10) {
      const some = found.slice(at, at + 10)
      const read = await Promise.all(some.map(({ blob }) => git.textOf(blob)))
      for (const [index, { name }] of some.entries()) texts.set(name, read[index] as string)
    }
    return texts
  }

  async function anchorIn(last: Head | undefined): Promise<string | undefined> {
    const blob = last?.files.get('anchor.json')
    return blob === undefined ? undefined : git.textOf(blob)
  }

  /** The files of our leases with a new end; none where we have no lease. */
  async function prolonged(now: Head | undefined): Promise<ReadonlyMap<string, string>> {
    if (held === undefined) return new Map()
    const files = held.lost ? undefined : await prolonging(git, now, held, call.now() + leaseMs)
    if (files !== undefined) return files
    held.lost = true
    throw moved('another run took over the ledger')
  }

  async function checkOthers(now: Head | undefined, pages: Iterable<string>, run: string): Promise<void> {
    for (const name of pages) {
      const other = await leaseIn(git, now, name)
      if (other !== undefined && other.run !== run && isHeld(other, call.now())) throw busy(name, other, where)
    }
  }

  function leaseOf(mine: NonNullable<typeof held>, note: LeaseNote): Lease {
    return {
      async keep() {
        if (!mine.lost && call.ownNow() - mine.since < prolongMs) return
        await inTurn(async () => {
          const since = call.ownNow()
          if (!mine.lost && since - mine.since < prolongMs) return
          await history.look()
          await history.onTop(prolonged, leaseMessage({ ...note, step: 'prolonged' }, audit))
          mine.since = since
        })
      },
      giveBack: () =>
        inTurn(async () => {
          held = undefined
          const message = leaseMessage({ ...note, step: 'given back' }, audit)
          const made = await history.onTop((now) => givingBack(git, now, mine), message)
          await history.settle()
          if (made !== undefined) await history.keepUp(made)
        }),
    }
  }

  return {
    where,
    mend: `Fetch refs/sealpost/${branch} of ${repository}, look at it, and push it to refs/heads/${branch}.`,
    read: () =>
      inTurn(async () => {
        const [pages, anchor] = await history.recall({ now: pagesIn, last: anchorIn })
        known = pages
        return { pages, anchor, tag: tagOf(pages) }
      }),
    write: (shelf, note) =>
      inTurn(async () => {
        if (shelf.tag !== tagOf(known)) throw moved('the ledger changed while this run was under way')
        const mine = new Map([...shelf.pages].filter(([name, text]) => known.get(name) !== text))
        const began = call.ownNow()
        const along = held !== undefined && began - held.since > alongMs
        const made = await history.onTop(
          async (now) => {
            const there = await pagesIn(now)
            // an earlier try landed, and its answer got lost
            if ([...mine].every(([name, text]) => there.get(name) === text)) return new Map()
            const leases = note.step === 'doubted' ? [] : await prolonged(now)
            if ([...mine.keys()].some((name) => there.get(name) !== known.get(name)))
              throw moved('another run changed the ledger while this one was under way')
            if (note.step !== 'doubted') await checkOthers(now, mine.keys(), note.run)
            return new Map([
              ...[...mine].map(([name, text]) => [`targets/${name}.json`, text] as const),
              ['anchor.json', shelf.anchorOf(new Map([...there, ...mine]))],
              ...(along ? leases : []),
            ])
          },
          writeMessage(note, audit),
        )
        if (held !== undefined && along) held.since = began
        known = new Map(shelf.pages)
        // the pages are written: a memory that lags is no reason to stop, and is told of when the lease is given back
        if (made !== undefined) await history.remember(made)
        return tagOf(known)
      }),
    lease: (about) =>
      inTurn(async () => {
        const targets = about.targets.length > 0 ? about.targets : [...known.keys()]
        const note: LeaseNote = { ...about, targets, step: 'taken' }
        const since = call.ownNow()
        let tokens: ReadonlyMap<string, number> = new Map()
        const made = await history.onTop(
          async (now) => {
            const by = { run: about.run, at: audit.pipeline, now: call.now(), where }
            const got = await taking(git, now, targets, by, tokens)
            tokens = got.tokens
            return got.files
          },
          leaseMessage(note, audit),
        )
        const mine = { run: about.run, tokens, since, lost: false }
        if (made !== undefined) {
          // a ruleset may forbid the second ref alone: better known before the first write than after it
          await history.prove(made).catch(async (thrown: unknown) => {
            const message = leaseMessage({ ...note, step: 'given back' }, audit)
            await history.onTop((now) => givingBack(git, now, mine), message).catch(() => undefined)
            throw thrown
          })
        }
        held = mine
        return leaseOf(held, note)
      }),
    prove: () => inTurn(history.tryOut),
    holders: () =>
      inTurn(async () => {
        const now = await history.look()
        const found: Holder[] = []
        for (const path of now?.files.keys() ?? []) {
          const target = /^leases\/([A-Za-z0-9][\w.-]{0,62})\.json$/.exec(path)?.[1]
          const lease = target === undefined ? undefined : await leaseIn(git, now, target)
          if (lease !== undefined && isHeld(lease, call.now()))
            found.push({ target, run: lease.run, until: lease.until, at: lease.at })
        }
        return found
      }),
  }
}

function tagOf(pages: ReadonlyMap<string, string>): string {
  if (pages.size === 0) return ''
  const hash = createHash('sha256')
  for (const name of [...pages.keys()].sort()) hash.update(JSON.stringify([name, pages.get(name)]))
  return hash.digest('hex')
}
