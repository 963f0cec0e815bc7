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
    'Allow job tokens to push (Settings, CI/CD, Job token permissions, Allow Git push requests to the repository; GitLab 17.2), or put a project access token with `write_repository` into SEALPOST_LEDGER_TOKEN.',
  circleci: 'The checkout key of CircleCI is read-only: add a deploy key or a user key with write access.',
  'azure-pipelines':
    'Set `persistCredentials: true` under `checkout: self`, and allow the build service to contribute to the repository and create branches.',
  'bitbucket-pipelines':
    'Allow the pipeline to write to the repository, or put a repository access token into SEALPOST_LEDGER_TOKEN and set `user: x-token-auth` under `ledger`.',
}

/** What gives a job of a host the right to push a ledger's branch. */
export function remedyOf(host: string, branch: string): string {
  const all = `Allow this job to push to \`${branch}\` and refs/sealpost/${branch}, and to bypass rules that protect them, or put a token with these permissions into SEALPOST_LEDGER_TOKEN.`
  return `Nothing more was written. ${jobs[host] ?? ''} ${all}`.replace('  ', ' ')
}

/** The errors where the remote keeps us from its refs, although we may write. */
export function deniedAt({ where, remedy }: Place, branch: string): Denied {
  return {
    refs: () =>
      new SealpostError('forbidden', 'the remote does not allow this job to update the refs of the ledger', {
        where,
        hint: remedy,
      }),
    witness: () =>
      new SealpostError('forbidden', `the remote does not allow this job to update refs/sealpost/${branch}`, {
        where,
        hint: `Sealpost keeps the progress of the ledger there. ${remedy}`,
      }),
  }
}
