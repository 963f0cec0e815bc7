import type { Subject, Trigger, Trust } from '../pipeline.js'
import { isBranch, isCommit } from './github-event.js'

/** Says the default branch where a host does not. To be set where nobody but who may merge can set it. */
export const defaultBranchVariable = 'SEALPOST_DEFAULT_BRANCH'

/** A pull or merge request, as the variables of a host tell of it. */
export interface Request {
  readonly number: number
  /** Newest commit, hex. */
  readonly head: string | undefined
  /** Branch that it aims at; undefined where the host does not say. */
  readonly base: string | undefined
  /** Whether its commits come from another repository; undefined where the host does not say. */
  readonly fork: boolean | undefined
}

/** What the variables of a host say of what started a job. */
export interface Started {
  /** In a few words, "a push". */
  readonly what: string
  /** Whether the host starts such a job only for who may write to the branch it is of. */
  readonly known: boolean
  /** The host says for certain that a person started it by hand; left out where it does not tell. */
  readonly dispatched?: boolean
  /** What the host calls it: "merge request". */
  readonly requestWord?: string
  /** Where it is about one. */
  readonly request?: Request | undefined
  readonly repository: string | undefined
  /** The branch among refs; undefined for a tag. */
  readonly branch: string | undefined
  readonly commit: string | undefined
  /** The default branch as the host says it; undefined where it does not. */
  readonly main: string | undefined
  /** Set where somebody told us in the host's place. */
  readonly toldMain: string | undefined
}

/**
 * How far a job is trusted, by what its host says: as `docs/005-trust-boundary.md` has it for GitHub. Trusted: something
 * known of the default branch. Reviewed: a request that is of this very repository for certain, to the default branch.
 * Untrusted: everything else.
 */
export function triggerBy(started: Started): Trigger {
  const { request, main = started.toldMain } = started
  const subject = subjectOf(started, main)
  const trust = trustBy(started, main)
  return {
    trust: trust.mode === 'trusted' || subject === undefined ? trust : { ...trust, subject },
    dispatched: started.dispatched === true && request === undefined,
    defaultBranch: main,
    pull: request === undefined ? undefined : { number: request.number, head: headOf(request) },
    finished: undefined,
  }
}

function trustBy(started: Started, main: string | undefined): Trust {
  const { request, known, what, branch, requestWord: word = 'pull request' } = started
  const untrusted = (because: string): Trust => ({ mode: 'untrusted', because })
  if (request !== undefined) {
    if (request.fork === true) return untrusted(`a ${word} from a fork`)
    if (request.fork === undefined) return untrusted(`a ${word} that may come from a fork: the host does not report it`)
    if (main === undefined || request.base === undefined || headOf(request) === undefined)
      return { ...untrusted(`a ${word} whose target branch the host does not report`), elsewhere: true }
    if (request.base !== main)
      return { ...untrusted(`a ${word} to a branch other than the default branch`), elsewhere: true }
    return { mode: 'reviewed', because: `a ${word} from a branch of this repository` }
  }
  if (!known) return untrusted(`${what} is not known to be safe`)
  if (main === undefined) return untrusted(`the host does not report the default branch: set ${defaultBranchVariable}`)
  if (branch === undefined || !isBranch(main) || branch !== main)
    return untrusted(`${what} that is not on the default branch`)
  return { mode: 'trusted', because: `${what} on the default branch` }
}

function subjectOf({ repository, request, commit }: Started, main: string | undefined): Subject | undefined {
  const head = request === undefined ? commit : request.head
  if (repository === undefined || !isBranch(main) || !isCommit(head)) return undefined
  return { repository, branch: main, head, ...(request === undefined ? {} : { number: request.number }) }
}

function headOf({ head }: Request): string | undefined {
  return isCommit(head) ? head : undefined
}

/** Which attempt a run is at least, by the number of the one that it repeats; hosts say 0 or nothing where it is a first. */
export function attemptAfter(parent: string | undefined): number {
  return parent === undefined || parent === '0' ? 1 : 2
}

/** The number of a request as a variable has it; undefined where it is none. */
export function numberIn(text: string | undefined): number | undefined {
  return /^[1-9]\d{0,14}$/.test(text ?? '') ? Number(text) : undefined
}
