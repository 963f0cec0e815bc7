import type { FinishedRun, Pipeline, Subject, Trigger, Trust } from '../pipeline.js'

/** What the runner says of a job beside the event's payload. */
export type Job = Pick<Pipeline, 'event' | 'repository' | 'commit' | 'ref' | 'branch'>

/**
 * What started a run, as the runner tells it.
 * @param payload of the event, parsed
 */
export function triggerOf(payload: unknown, job: Job): Trigger {
  const number = valueAt(payload, 'pull_request', 'number')
  const head = textAt(payload, 'pull_request', 'head', 'sha')
  return {
    trust: trustOf(payload, job),
    // by whom is told for `repository_dispatch` too, but there a program speaks
    dispatched: job.event === 'workflow_dispatch',
    defaultBranch: textAt(payload, 'repository', 'default_branch'),
    pull:
      typeof number === 'number' && Number.isSafeInteger(number)
        ? { number, head: head !== undefined && /^[0-9a-f]{40,64}$/.test(head) ? head : undefined }
        : undefined,
    finished: finishedOf(payload, job),
  }
}

/**
 * How far to trust a run. Only the event decides, as the runner tells it: no file of a checkout and no input has a say.
 * Whatever is not known for certain is untrusted. `push`, `workflow_dispatch` and `repository_dispatch` name the default
 * branch in their payload; the one of `schedule` does not, and GitHub runs it on the default branch only ("Events that
 * trigger workflows", read 2026-11). A pull request counts as reviewed where its commits can come from nobody but
 * people who may write to the repository, and where it aims at the default branch: any other base is a branch that its
 * author may have made.
 */
function trustOf(payload: unknown, job: Job): Trust {
  const { event, branch } = job
  const untrusted = (because: string): Trust => {
    const subject = subjectOf(payload, job)
    return { mode: 'untrusted', because, ...(subject === undefined ? {} : { subject }) }
  }
  if (textAt(payload, 'repository', 'full_name') !== undefined && !isOwnRepository(payload, job))
    return untrusted('the event is about another repository')
  if (event === 'pull_request') return pullTrust(payload, job, untrusted)
  if (valueAt(payload, 'pull_request') !== undefined) return untrusted(`a pull request, in the event ${named(event)}`)
  const main = textAt(payload, 'repository', 'default_branch')
  if (event === 'schedule') {
    return branch !== undefined && (main ?? branch) === branch
      ? { mode: 'trusted', because: 'a schedule, which runs on the default branch' }
      : untrusted('a schedule that is not on the default branch')
  }
  if (!['push', 'workflow_dispatch', 'repository_dispatch'].includes(event))
    return untrusted(`the event ${named(event)} is not known to be safe`)
  if (main === undefined || !isOwnRepository(payload, job))
    return untrusted('the event does not say which ref or pull request it is for')
  if (branch !== main) return untrusted(`a ${event} that is not on the default branch`)
  if (event === 'push' && textAt(payload, 'ref') !== job.ref) return untrusted('the event contradicts itself')
  return { mode: 'trusted', because: `a ${event} on the default branch` }
}

function pullTrust(payload: unknown, job: Job, untrusted: (because: string) => Trust): Trust {
  const subject = subjectOf(payload, job)
  const [head, base] = ['head', 'base'].map((side) => valueAt(payload, 'pull_request', side, 'repo', 'id'))
  if (subject?.number === undefined) return untrusted('the event does not say which ref or pull request it is for')
  if (!Number.isSafeInteger(base) || base !== valueAt(payload, 'repository', 'id'))
    return untrusted('the pull request belongs to another repository')
  if (head !== base) return untrusted('a pull request from a fork')
  // GitHub gives its runs what it gives a fork: no secrets, and a token that only reads
  if (textAt(payload, 'pull_request', 'user', 'login') === 'dependabot[bot]')
    return untrusted('a pull request of Dependabot')
  if (textAt(payload, 'pull_request', 'base', 'ref') !== subject.branch)
    return { ...untrusted('a pull request to a branch other than the default branch'), elsewhere: true }
  return { mode: 'reviewed', because: 'a pull request from a branch of this repository', subject }
}

function subjectOf(payload: unknown, job: Job): Subject | undefined {
  const branch = textAt(payload, 'repository', 'default_branch')
  const number = valueAt(payload, 'pull_request', 'number')
  const head = number === undefined ? job.commit : textAt(payload, 'pull_request', 'head', 'sha')
  const { repository } = job
  const sound =
    isOwnRepository(payload, job) &&
    isBranch(branch) &&
    isCommit(head) &&
    (number === undefined || (Number.isSafeInteger(number) && Number(number) > 0))
  if (!sound || repository === undefined) return undefined
  return { repository, branch, head, ...(number === undefined ? {} : { number: Number(number) }) }
}

/** The run of a pull request that this one comes after, under `on: workflow_run`. */
function finishedOf(payload: unknown, { event, repository = '' }: Job): FinishedRun | undefined {
  const run = (...path: readonly string[]) => textAt(payload, 'workflow_run', ...path)
  const id = valueAt(payload, 'workflow_run', 'id')
  const head = run('head_sha')
  const [from, owner] = [run('head_repository', 'full_name'), run('head_repository', 'owner', 'login')]
  const branch = run('head_branch')
  const sound =
    event === 'workflow_run' &&
    textAt(payload, 'repository', 'full_name')?.toLowerCase() === repository.toLowerCase() &&
    // under pull_request_target the commit would be the base's
    run('event') === 'pull_request' &&
    Number.isSafeInteger(id) &&
    isCommit(head)
  if (!sound || from === undefined || owner === undefined || branch === undefined) return undefined
  return { id: Number(id), head, from: { repository: from, owner, branch } }
}

function isOwnRepository(payload: unknown, { repository: own }: Job): boolean {
  const said = textAt(payload, 'repository', 'full_name')
  return (
    own !== undefined &&
    /^[\w-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(own) &&
    said?.toLowerCase() === own.toLowerCase()
  )
}

/** Whether a text is the full name of a commit. */
export function isCommit(text: unknown): text is string {
  return typeof text === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}

/** A control. As a text, since V8 lists what `\p{…}` stands for as soon as it reads a pattern, used or not. */
const control = '\\p{C}'

/** Whether a text can be the name of a branch. */
export function isBranch(text: unknown): text is string {
  if (typeof text !== 'string' || !/^(?!.*\.\.)[^\s~^:?*[\\]{1,255}$/u.test(text)) return false
  return /^[!-~]*$/.test(text) || !new RegExp(control, 'u').test(text)
}

/** An event's name, fit for a sentence that begins with "the event". */
function named(event: string): string {
  return /^[a-z_]{1,40}$/.test(event) ? `\`${event}\`` : 'without a name'
}

/** What stands at a path of keys that the data itself has. */
function valueAt(data: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Record<string, unknown>)[key]
        : undefined,
    data,
  )
}

/** The text at a path; undefined for anything else. */
function textAt(data: unknown, ...path: readonly string[]): string | undefined {
  const found = valueAt(data, ...path)
  return typeof found === 'string' ? found : undefined
}
