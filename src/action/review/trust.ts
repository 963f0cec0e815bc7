/** How far a run is trusted: with everything · with looking at what the default branch maps · with two configs. */
export type Mode = 'trusted' | 'reviewed' | 'untrusted'

/** What is held against the default branch. All of it comes from the host of the run. */
export interface Subject {
  /** `owner/name` */
  readonly repository: string
  /** The default branch, without `refs/heads/`. */
  readonly branch: string
  /** The commit that is looked at, hex. */
  readonly head: string
  /** The pull request. */
  readonly number?: number
}

/** How far a run is trusted, and what it is about. */
export interface Trust {
  readonly mode: Mode
  /** Why, for a person. */
  readonly because: string
  /** Absent where the run is trusted, and where nothing can be known of what it is about. */
  readonly subject?: Subject
  /** A pull request of this very repository that goes to another branch than the default one: its run may comment. */
  readonly elsewhere?: true
}

type Env = Readonly<Record<string, string | undefined>>

/**
 * How far to trust a run. Only the event decides, as the runner tells it: no file of a checkout and no input has a say.
 * Whatever is not known for certain is untrusted. `push`, `workflow_dispatch` and `repository_dispatch` name the default
 * branch in their payload; the one of `schedule` does not, and GitHub runs it on the default branch only ("Events that
 * trigger workflows", read 2026-11). A pull request counts as reviewed where its commits can come from nobody but
 * people who may write to the repository, and where it aims at the default branch: any other base is a branch that its
 * author may have made.
 * @param payload what GITHUB_EVENT_PATH holds, parsed
 */
export function modeOf(payload: unknown, env: Env): Trust {
  const event = env.GITHUB_EVENT_NAME ?? ''
  const untrusted = (because: string): Trust => {
    const subject = subjectOf(payload, env)
    return { mode: 'untrusted', because, ...(subject === undefined ? {} : { subject }) }
  }
  if (textAt(payload, 'repository', 'full_name') !== undefined && !isOwnRepository(payload, env))
    return untrusted('the event is about another repository')
  if (event === 'pull_request') return pullMode(payload, env, untrusted)
  if (valueAt(payload, 'pull_request') !== undefined) return untrusted(`a pull request, in the event ${said(event)}`)
  if (event === 'schedule') {
    const branch = textAt(payload, 'repository', 'default_branch')
    return branchOf(env) !== undefined && (branch ?? branchOf(env)) === branchOf(env)
      ? { mode: 'trusted', because: 'a schedule, which runs on the default branch' }
      : untrusted('a schedule that is not of the default branch')
  }
  if (!['push', 'workflow_dispatch', 'repository_dispatch'].includes(event))
    return untrusted(`the event ${said(event)} is not known to be safe`)
  const branch = textAt(payload, 'repository', 'default_branch')
  if (branch === undefined || !isOwnRepository(payload, env))
    return untrusted('the event does not say what it is about')
  if (branchOf(env) !== branch) return untrusted(`a ${event} that is not of the default branch`)
  if (event === 'push' && textAt(payload, 'ref') !== env.GITHUB_REF) return untrusted('the event contradicts itself')
  return { mode: 'trusted', because: `a ${event} of the default branch` }
}

function pullMode(payload: unknown, env: Env, untrusted: (because: string) => Trust): Trust {
  const subject = subjectOf(payload, env)
  const [head, base] = ['head', 'base'].map((side) => valueAt(payload, 'pull_request', side, 'repo', 'id'))
  if (subject?.number === undefined) return untrusted('the event does not say what it is about')
  if (!Number.isSafeInteger(base) || base !== valueAt(payload, 'repository', 'id'))
    return untrusted('the pull request is of another repository')
  if (head !== base) return untrusted('a pull request from a fork')
  // GitHub gives its runs what it gives a fork: no secrets, and a token that only reads
  if (textAt(payload, 'pull_request', 'user', 'login') === 'dependabot[bot]')
    return untrusted('a pull request of Dependabot')
  if (textAt(payload, 'pull_request', 'base', 'ref') !== subject.branch)
    return { ...untrusted('a pull request to another branch than the default one'), elsewhere: true }
  return { mode: 'reviewed', because: 'a pull request from a branch of this repository', subject }
}

function subjectOf(payload: unknown, env: Env): Subject | undefined {
  const branch = textAt(payload, 'repository', 'default_branch')
  const number = valueAt(payload, 'pull_request', 'number')
  const head = number === undefined ? env.GITHUB_SHA : textAt(payload, 'pull_request', 'head', 'sha')
  const repository = env.GITHUB_REPOSITORY
  const sound =
    isOwnRepository(payload, env) &&
    isBranch(branch) &&
    isCommit(head) &&
    (number === undefined || (Number.isSafeInteger(number) && Number(number) > 0))
  if (!sound || repository === undefined) return undefined
  return { repository, branch, head, ...(number === undefined ? {} : { number: Number(number) }) }
}

function isOwnRepository(payload: unknown, { GITHUB_REPOSITORY: own }: Env): boolean {
  const told = textAt(payload, 'repository', 'full_name')
  return (
    own !== undefined &&
    /^[\w-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(own) &&
    told?.toLowerCase() === own.toLowerCase()
  )
}

/** Whether a text is the full name of a commit. */
export function isCommit(text: unknown): text is string {
  return typeof text === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}

function isBranch(text: unknown): text is string {
  return typeof text === 'string' && /^(?!.*\.\.)[^\s\p{C}~^:?*[\\]{1,255}$/u.test(text)
}

/** The branch that a run is of; undefined for tags and for the merge commits of pull requests. */
export function branchOf({ GITHUB_REF: ref }: Env): string | undefined {
  const branch = ref?.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : ''
  return branch === '' ? undefined : branch
}

/** An event's name, fit for a sentence that begins with "the event". */
function said(event: string): string {
  return /^[a-z_]{1,40}$/.test(event) ? `\`${event}\`` : 'without a name'
}

/** What stands at a path of keys that the data itself has. */
export function valueAt(data: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Record<string, unknown>)[key]
        : undefined,
    data,
  )
}

/** The text at a path; undefined for anything else. */
export function textAt(data: unknown, ...path: readonly string[]): string | undefined {
  const found = valueAt(data, ...path)
  return typeof found === 'string' ? found : undefined
}
