/** Events as GitHub tells them to a job of acme/platform, cut to what anybody looks at. */

export const heads = { branch: 'b'.repeat(40), fork: 'f'.repeat(40), push: '1'.repeat(40) }

export const repository = { id: 1, full_name: 'acme/platform', default_branch: 'main' }
const fork = { id: 2, full_name: 'mallory/platform', fork: true }

/** The variables that the runner sets beside the payload. */
export function variables(event: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const pull = event === 'pull_request'
  return {
    GITHUB_EVENT_NAME: event,
    NO_COLOR: '1',
    GITHUB_REPOSITORY: 'acme/platform',
    GITHUB_REF: pull ? 'refs/pull/7/merge' : 'refs/heads/main',
    GITHUB_SHA: pull ? '3'.repeat(40) : heads.push,
    ...more,
  }
}

export const push = { ref: 'refs/heads/main', repository }

/** The payload of a pull request from a branch of the repository itself. */
export function pull(head = heads.branch, base = 'main', login = 'octocat'): Payload {
  return {
    action: 'synchronize',
    number: 7,
    repository,
    pull_request: {
      number: 7,
      user: { login },
      head: { ref: 'change', sha: head, repo: repository },
      base: { ref: base, sha: '2'.repeat(40), repo: repository },
    },
  }
}

/** The payload of a pull request from a fork. */
export function forkPull(head = heads.fork): Payload {
  const payload = pull(head)
  return { ...payload, pull_request: { ...payload.pull_request, head: { ref: 'change', sha: head, repo: fork } } }
}

/** The payload of a run that a finished run of a fork's pull request started. */
export function afterRun(head = heads.fork, more: object = {}): object {
  return {
    action: 'completed',
    repository,
    workflow_run: {
      id: 8001,
      event: 'pull_request',
      head_sha: head,
      head_branch: 'change',
      head_repository: { full_name: 'mallory/platform', owner: { login: 'mallory' } },
      pull_requests: [],
      ...more,
    },
  }
}

interface Payload {
  readonly repository: object
  readonly pull_request: {
    readonly number: number
    readonly user: object
    readonly head: { readonly ref: string; readonly sha: string; readonly repo: object | null }
    readonly base: object
  }
  readonly [key: string]: unknown
}
