import { asSealpostError, SealpostError } from '../../../../core/errors.js'
import type { GitFiles, GitObjects, Head } from '../../../github/git-objects.js'

/** How often a commit is tried anew on top of what others put there. */
const tries = 24

/** A branch that many write to, and the ref beside it that remembers how far it had come. */
export interface GitHistory {
  /** Looks where the branch stands. */
  readonly look: () => Promise<Head | undefined>
  /**
   * Looks where the branch and where the memory stands.
   * @param read reads what is to be known of each; `follows` tells whether the branch has come as far as the memory
   * @returns `same` for the memory where both stand at one commit, undefined where there is none
   */
  readonly recall: <N, L>(read: {
    readonly now: (head: Head | undefined) => Promise<N>
    readonly last: (head: Head) => Promise<L>
    readonly follows: (now: N, last: L) => boolean
  }) => Promise<readonly [now: N, last: L | 'same' | undefined]>
  /**
   * Commits on top of whatever the branch holds by now.
   * @param files what to write, worked out anew for each state of the branch; nothing where it is there already; throws
   *   where that state forbids it, which counts once the branch is seen to be in that state still
   * @returns the commit that was made, if any was
   */
  readonly onTop: (files: (now: Head | undefined) => Promise<GitFiles>, message: string) => Promise<Head | undefined>
  /** Lets the memory follow to a commit of ours. Where that fails it is owed, and `settle` tries again. */
  readonly remember: (made: Head) => Promise<void>
  /**
   * Lets the memory follow to a commit of ours that says nothing new, from right before it: where both stand at the same
   * commit, a read takes two requests less. Where it stands elsewhere it stays there, for it may know of a loss.
   */
  readonly keepUp: (made: Head) => Promise<void>
  /**
   * Finds out, while nothing is written yet, whether the memory may be moved.
   * @param made a commit of ours, which a first memory begins with
   * @throws SealpostError('forbidden')
   */
  readonly prove: (made: Head) => Promise<void>
  /**
   * Finds out after a look whether the refs may be moved, and moves none.
   * @throws SealpostError, 'forbidden' where they may not
   */
  readonly tryOut: () => Promise<void>
  /** @throws SealpostError where the memory cannot be moved */
  readonly settle: () => Promise<void>
}

/**
 * The history of one ledger branch, and the memory of how far it came.
 * @throws SealpostError, by what it gives: 'ledger-damaged' where something else than a ledger lies there, 'ledger-busy'
 * where others were always faster, 'forbidden' where the token may not move the refs, and what the git objects throw
 * @param call.branch without `refs/heads/`
 * @param call.pause waits a little, longer with each attempt (counted from 0), and not as long as others do
 */
export function gitHistory(
  git: GitObjects,
  call: { readonly branch: string; readonly where: string; readonly pause: (attempt: number) => Promise<void> },
): GitHistory {
  const { where } = call
  const [heads, memory] = [`heads/${call.branch}`, `sealpost/${call.branch}`]
  let head: Head | undefined
  let remembered: string | undefined
  let owed: Head | undefined

  async function look(): Promise<Head | undefined> {
    const commit = await git.refOf(heads)
    head = commit === undefined ? undefined : await ledgerAt(commit)
    return head
  }

  async function ledgerAt(commit: string): Promise<Head> {
    const found = await git.headAt(commit)
    if (!isLedger(found.files)) throw strange(where)
    return found
  }

  /** Both at once where they stand apart; where they do not, the branch says all there is to say. */
  async function refs(): Promise<{ now: string | undefined; last: string | undefined }> {
    const [now, then] = await both(git.refOf(heads), git.refOf(memory))
    // a ledger without its memory is a lost one: more than a single answer has to say so
    return { now, last: now !== undefined && then === undefined ? await git.refOf(memory) : then }
  }

  async function follow(made: Head): Promise<void> {
    let to = made
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const outcome = await git.advance(memory, remembered, to.commit)
      if (outcome === 'done') remembered = to.commit
      // whoever else moved it wrote after us; where it is gone, it is made anew
      if (outcome === 'moved') remembered = await git.refOf(memory)
      if (outcome !== 'refused' && remembered !== undefined) {
        owed = undefined
        return
      }
      if (outcome === 'refused' && remembered !== undefined && !(await leadsTo(to, remembered))) {
        const now = await look()
        // whoever else wrote looks after it
        if (now?.files.get('anchor.json') !== to.files.get('anchor.json')) {
          owed = undefined
          return
        }
        // the branch was turned back: what was there before stays part of the audit trail
        const parents = [now?.commit, remembered].filter((one) => one !== undefined)
        const joined = await git.commit(now, new Map([readme]), 'ledger: joined with what was before', parents)
        if ((await git.advance(heads, now?.commit, joined.commit)) !== 'done') continue
        head = joined
        to = joined
      }
    }
    throw forbidden(where)
  }

  /** Whether one commit is an earlier state of another one; not more than a little is gone back for it. */
  async function leadsTo(from: Head, commit: string): Promise<boolean> {
    let at: string | undefined = from.commit
    for (let step = 0; at !== undefined && step < 50; step += 1) {
      const parents: readonly string[] = await git.parentsOf(at)
      if (parents.includes(commit)) return true
      at = parents[0]
    }
    return false
  }

  return {
    look,
    async recall(read) {
      const stand = await refs()
      remembered = stand.last
      head = undefined
      const branch = async () => {
        head = stand.now === undefined ? undefined : await ledgerAt(stand.now)
        return read.now(head)
      }
      const { last: then } = stand
      if (then === undefined) {
        const now = await branch()
        if (head === undefined) await git.mustSee(heads)
        return [now, undefined]
      }
      if (then === stand.now) return [await branch(), 'same']
      const [now, last] = await both(
        branch(),
        ledgerAt(then).then((found) => read.last(found)),
      )
      // a write may have fallen between the two looks, which makes the branch seem to have been turned back
      return [read.follows(now, last) ? now : await look().then(read.now), last]
    },
    async onTop(files, message) {
      for (let attempt = 0, refused = 0; attempt < tries; attempt += 1) {
        const base = head
        const fresh = await files(base).catch((thrown: unknown) => ({ thrown }))
        if ('thrown' in fresh) {
          // what forbids it may be over by now
          await look()
          if (head?.commit === base?.commit) throw fresh.thrown
          continue
        }
        if (fresh.size === 0) return undefined
        const first = base?.files.has(readme[0]) ? [] : [readme]
        // a branch that was deleted goes on where it ended
        const parents = [base?.commit ?? remembered].filter((one) => one !== undefined)
        const made = await git.commit(base, new Map([...first, ...fresh]), message, parents)
        const outcome = await git.advance(heads, base?.commit, made.commit)
        if (outcome === 'done') {
          head = made
          return made
        }
        if (outcome === 'refused') refused += 1
        if (refused === 3) throw forbidden(where)
        await call.pause(attempt)
        await look()
      }
      throw new SealpostError('ledger-busy', 'other runs write to the ledger without a pause', { where })
    },
    async remember(made) {
      owed = made
      await follow(made).catch(() => undefined)
    },
    async keepUp(made) {
      if (remembered === undefined || owed !== undefined) return
      if (!(await git.parentsOf(made.commit)).includes(remembered)) return
      const outcome = await git.advance(memory, remembered, made.commit).catch(() => undefined)
      if (outcome === 'done') remembered = made.commit
    },
    async prove(made) {
      // where there is a memory it stays where it is: until the pages are written it alone knows what was lost
      const moving = remembered === undefined ? follow(made) : git.advance(memory, remembered, remembered)
      await moving.catch((thrown: unknown) => {
        if (asSealpostError(thrown).code !== 'forbidden') return
        throw new SealpostError('forbidden', `GitHub does not let this token move refs/${memory}`, {
          where,
          hint: 'Nothing was written. The ledger remembers there how far it came: let the bearer of this token (`contents: write`) move it, past any rule that protects it.',
        })
      })
    },
    async tryOut() {
      const [ref, at] = remembered === undefined ? [heads, head?.commit] : [memory, remembered]
      if (!(await git.tryMoving(ref, at))) throw forbidden(where)
    },
    async settle() {
      if (owed !== undefined) await follow(owed)
    },
  }
}

/** Waits for both also where one fails, so that nothing of a read goes on behind its end. */
async function both<A, B>(one: Promise<A>, other: Promise<B>): Promise<readonly [A, B]> {
  await Promise.allSettled([one, other])
  return [await one, await other]
}

const readme = [
  'README.md',
  `# The ledger of Sealpost

Sealpost keeps here what it wrote where: keyed fingerprints and the targets' own stamps, never a value. Each commit is a
line of the audit trail; \`git log\` reads it. Do not edit these files: each carries a MAC, and one that does not fit stops
the next run.
`,
] as const

/** Whether a branch may be written to: it is a ledger, or holds nothing else. */
function isLedger(files: ReadonlyMap<string, string>): boolean {
  const ours = /^(?:README\.md|ledger\.json|leases\.json|(?:journal|targets|leases)\/[^/]+\.json)$/
  return files.has('anchor.json') || [...files.keys()].every((path) => ours.test(path))
}

function strange(where: string): SealpostError {
  return new SealpostError('ledger-damaged', 'what lies where the ledger should be is no ledger', {
    where,
    hint: 'Nothing was written. Name a `branch` that is for the ledger alone.',
  })
}

function forbidden(where: string): SealpostError {
  return new SealpostError('forbidden', 'GitHub does not let this token move the refs of the ledger', {
    where,
    hint: 'If a ruleset protects the branch, let the bearer of this token bypass it.',
  })
}
