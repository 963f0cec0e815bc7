import { tokenOf } from '../../../credentials/tokens.js'
import { pipelineOf } from '../../../system/pipelines/index.js'
import { isPipeline } from '../../branch/pipeline-address.js'
import { branchStore } from '../../branch/store.js'
import type { Store } from '../../store.js'
import type { StoreCall } from '../../store-kind.js'
import { gitProgramObjects } from './objects.js'
import { deniedAt, remedyOf } from './remedies.js'
import { type GitSettings, tokenVariables } from './settings.js'

/**
 * No clock is shared with other runs: machines of pipelines set theirs by the network and are seconds apart. So much more
 * than that is waited beyond the end of a lease before it counts as left behind, ms.
 */
const skewMs = 5 * 60_000

/**
 * Opens the branch of a remote. Nothing is asked yet, and no program started.
 * @throws SealpostError('token-missing') where SEALPOST_LEDGER_TOKEN holds something that cannot be sent
 */
export async function openGit({ settings, folder, runtime }: Omit<StoreCall<GitSettings>, 'signIn'>): Promise<Store> {
  const { remote, branch, names, user, env } = settings
  const { actor, run, host, folders } = await pipelineOf(runtime.env)
  const where = `${remote}/${branch}`
  const place = { where, remote, remedy: remedyOf(host, branch) }
  const git = gitProgramObjects({
    folder,
    remote,
    token: tokenOf(tokenVariables, runtime),
    user,
    env,
    place,
    runtime,
    temporary: folders.temporary,
    now: runtime.now,
  })
  const store = branchStore({
    git,
    where,
    home: remote,
    branch,
    denied: deniedAt(place, branch),
    // what GitLab, Bitbucket, Azure, CircleCI and Buildkite take as a wish for no pipeline; CircleCI looks at the beginning
    audit: { actor, pipeline: isPipeline(run.url) ? run.url : undefined, names, quiet: '[skip ci]' },
    now: runtime.now,
    skewMs,
    ownNow: runtime.now,
    pause: (attempt) => runtime.sleep(50 + (runtime.random(1)[0] ?? 0) * 2 ** Math.min(attempt, 4)),
  })
  return { ...store, close: git.close }
}
