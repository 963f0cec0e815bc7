import type { GitFiles, Head } from '../../system/git/objects.js'
import type { LeaseCall, Write } from '../store.js'
import { holds, tagAt } from './branch-files.js'
import { type BranchState, moved } from './branch-state.js'
import { commitOnTop } from './commit.js'
import { type LeaseNote, leaseMessage, writeMessage } from './commit-message.js'
import { clockOf, givingBack, type Held, isHeld, leasePath, leasesIn, leasesText, taking } from './lease-file.js'
import { baseAt, filesFor } from './next-commit.js'
import { type OwnLease, prolonged, type Taken } from './own-lease.js'
import { readAgain, readBranch } from './read.js'
import { readHead } from './refs.js'
import { keepUp, proveWitness, remember, settle } from './witness.js'

/**
 * Takes the lease.
 * @throws SealpostError 'ledger-busy' where another run has it, 'forbidden' where the witness cannot be moved
 */
export async function takeLease(state: BranchState, about: LeaseCall): Promise<Taken> {
  const { call, git, refs } = state
  const since = call.ownNow()
  let got: Held = { run: about.run, token: -1, targets: about.targets }
  const made = await commitOnTop(
    refs,
    async (head) => {
      const by = { ...about, at: call.audit.pipeline, clock: clockOf(call), where: call.where }
      const next = taking(await leasesIn(git, head), by, got.token)
      got = next.held
      return next.leases === undefined ? new Map() : new Map([[leasePath, leasesText(next.leases)]])
    },
    leaseMessage({ ...about, step: 'taken' }, call.audit),
  )
  const lease: OwnLease = { ...got, since, lost: false }
  if (made !== undefined) {
    // a ruleset may forbid the second ref alone: better known before the first write than after it
    await proveWitness(refs, made).catch(async (thrown: unknown) => {
      await giveBackLease(state, lease, about, undefined).catch(() => undefined)
      throw thrown
    })
  }
  state.lease = lease
  const head = made ?? (await readHead(refs))
  const before = state.known ?? (await readBranch(state))
  return { lease, stored: (await readAgain(state, head, before.tag)) ?? before }
}

/**
 * Prolongs a lease.
 * @throws SealpostError('ledger-moved') where another run has it
 */
export async function prolongLease(state: BranchState, lease: OwnLease, about: LeaseCall): Promise<void> {
  const { call, git, refs } = state
  const since = call.ownNow()
  await readHead(refs)
  await commitOnTop(
    refs,
    async (head) => new Map([[leasePath, leasesText(prolonged(state, await leasesIn(git, head), call.where))]]),
    leaseMessage({ ...about, step: 'prolonged' }, call.audit),
  )
  lease.since = since
}

/**
 * Gives a lease back, and writes what is left to be said in the same commit.
 * @returns the new tag where there was something
 */
export async function giveBackLease(
  state: BranchState,
  lease: OwnLease,
  about: Omit<LeaseNote, 'step'>,
  last: Write | undefined,
): Promise<string | undefined> {
  const { call, git, refs } = state
  const says = (last?.note.parts.length ?? 0) > 0
  const message =
    last !== undefined && says
      ? writeMessage(last.note, call.audit, 'given back')
      : leaseMessage({ ...about, step: 'given back' }, call.audit)
  let files: GitFiles = new Map()
  let at: Head | undefined
  const made = await commitOnTop(
    refs,
    async (head) => {
      at = head
      // an earlier try landed, and its response got lost
      if (files.size > 0 && holds(head, files)) return new Map()
      const base = await baseAt(state, head, last?.tag)
      const left = givingBack(base.leases, lease)
      if (left === undefined && says) throw moved(state, 'another run took over the ledger')
      if (left === undefined) return new Map()
      const isAlone = !left.some((one) => isHeld(one, clockOf(call)))
      files = last === undefined ? new Map() : await filesFor(git, last, base, isAlone)
      return new Map([...files, [leasePath, leasesText(left)]])
    },
    message,
  )
  state.lease = undefined
  if (made !== undefined && files.size > 0) await remember(refs, made)
  await settle(refs)
  if (made !== undefined && files.size === 0) await keepUp(refs, made)
  return last && tagAt(made ?? at)
}
