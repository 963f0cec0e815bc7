import { SealpostError } from '../../../../core/errors.js'
import { tokenOf } from '../../../credentials/tokens.js'
import { gitObjects } from '../../../github/git-objects.js'
import { openHttpClient } from '../../../http/client.js'
import { endpointOf } from '../../../http/endpoint.js'
import type { Pipeline } from '../../../system/pipeline.js'
import { userAgent } from '../../../system/version.js'
import { pagePath } from '../../branch/branch-files.js'
import { isPipeline } from '../../branch/pipeline-address.js'
import type { Denied } from '../../branch/refs.js'
import { branchStore } from '../../branch/store.js'
import type { Store } from '../../store.js'
import type { StoreCall } from '../../store-kind.js'
import { type GitBranchSettings, settings as settingsSchema, tokenVariables } from './settings.js'

/**
 * Opens the branch. Nothing is asked yet.
 * @param pipeline says whose repository it is where no setting does, and for whom the run is
 * @throws SealpostError('token-missing'), 'config' where no repository is named, 'endpoint'
 */
export function openGitBranch(
  call: Omit<StoreCall<GitBranchSettings>, 'signIn'>,
  pipeline: Pick<Pipeline, 'repository' | 'actor' | 'run'>,
): Store {
  const { settings, at, runtime, notice, tokenLanes } = call
  const { branch, names } = settings
  const token = tokenOf(tokenVariables, runtime)
  if (!token) {
    throw new SealpostError(
      'token-missing',
      `the git-branch ledger needs a token: neither ${tokenVariables.join(' nor ')} is set`,
      { where: at, hint: "The job's own token with `contents: write` is enough: put it into SEALPOST_LEDGER_TOKEN." },
    )
  }
  const { repository, actor, run } = pipeline
  const owned = settingsSchema.safeParse({ repository: settings.repository || repository })
  const home = owned.success ? owned.data.repository : undefined
  if (home === undefined) {
    throw new SealpostError('config', 'the git-branch ledger needs a repository', {
      where: at,
      hint: 'Set `repository: owner/name`, or GITHUB_REPOSITORY.',
    })
  }
  const endpoint = endpointOf({ env: 'GITHUB_API_URL', default: 'https://api.github.com' }, runtime)
  // what was begun at a target is taken down also after the person wants us to stop
  const lasting = { ...runtime, stop: new AbortController().signal }
  const traffic = { notice, tokenLanes }
  const client = openHttpClient({ runtime: lasting, endpoint, token: async () => token, pace, userAgent, ...traffic })
  const where = `${home}@${branch}`
  return branchStore({
    git: gitObjects({
      fetch: client.writer({ read: 0, write: 0, retried: 0 }),
      endpoint: endpoint.href.replace(/\/$/, ''),
      repository: home,
      where,
      expected: pagePath,
    }),
    where,
    home,
    branch,
    denied: deniedAt(where, branch),
    // a branch without workflows starts none
    audit: { actor, pipeline: isPipeline(run.url) ? run.url : undefined, names, quiet: '' },
    // GitHub's own, by its answers
    now: client.targetNow,
    skewMs: 0,
    ownNow: runtime.now,
    pause: (attempt) => runtime.sleep(50 + (runtime.random(1)[0] ?? 0) * 2 ** Math.min(attempt, 4)),
  })
}

function deniedAt(where: string, branch: string): Denied {
  return {
    refs: () =>
      new SealpostError('forbidden', 'GitHub does not allow this token to update the refs of the ledger', {
        where,
        hint: 'If a ruleset protects the branch, allow the owner of this token to bypass it.',
      }),
    witness: () =>
      new SealpostError('forbidden', `GitHub does not allow this token to update refs/sealpost/${branch}`, {
        where,
        hint: 'Nothing was written. Sealpost keeps the progress of the ledger there. Allow the owner of this token (`contents: write`) to update it, and to bypass rules that protect it.',
      }),
  }
}

/** As GitHub's secrets are paced: it counts what a token sends, wherever to. */
const pace = {
  writeGapMs: {
    is: 1000,
    source: 'REST docs, "Best practices for using the REST API": a second between writes',
    verified: '2026-11-29',
  },
  unstatedWaitMs: { is: 60_000, source: 'REST docs, "Rate limits for the REST API"', verified: '2026-11-23' },
}
