import { SealpostError } from '../../../../core/errors.js'
import type { Denied } from '../../branch/refs.js'
import type { Place } from './troubles.js'

/**
 * What gives a job the right to push, by the host that runs it (its documentation, read 2026-11-30). A host that is not
 * among them is told what holds for all.
 */
const jobs: Readonly<Record<string, string>> = {
  'github-actions': 'Give the job `permissions: contents: write`.',
  gitlab:
    'Let job tokens push (Settings, CI/CD, Job token permissions, Allow Git push requests to the repository; GitLab 17.2), or put a project access token with `write_repository` into SEALPOST_LEDGER_TOKEN.',
  circleci: 'The key that CircleCI checks out with may only read: add a deploy key or a user key that may write.',
  'azure-pipelines':
    'Write `persistCredentials: true` under `checkout: self`, and let the build service contribute to the repository and create branches.',
  'bitbucket-pipelines':
    'Let the pipeline write to the repository, or put a repository access token into SEALPOST_LEDGER_TOKEN and `user: x-token-auth` under `ledger`.',
}

/** What gives a job of a host the right to push a ledger's branch. */
export function remedyOf(host: string, branch: string): string {
  const all = `Let whoever runs this push to \`${branch}\` and refs/sealpost/${branch}, past any rule that protects them, or put a token that may into SEALPOST_LEDGER_TOKEN.`
  return `Nothing more was written. ${jobs[host] ?? ''} ${all}`.replace('  ', ' ')
}

/** The errors where the remote keeps us from its refs, although we may write. */
export function deniedAt({ where, remedy }: Place, branch: string): Denied {
  return {
    refs: () =>
      new SealpostError('forbidden', 'the remote does not let this job move the refs of the ledger', {
        where,
        hint: remedy,
      }),
    witness: () =>
      new SealpostError('forbidden', `the remote does not let this job move refs/sealpost/${branch}`, {
        where,
        hint: `The ledger remembers there how far it came. ${remedy}`,
      }),
  }
}
