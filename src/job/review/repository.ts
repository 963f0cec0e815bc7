import { SealpostError } from '../../core/errors.js'
import type { Runtime } from '../../core/runtime.js'
import type { Repository } from '../../io/system/commits.js'
import type { Pipeline } from '../../io/system/pipeline.js'

/** How the repository of a job is opened to look at commits of it. */
export interface Opening {
  readonly pipeline: Pick<Pipeline, 'commits' | 'repository'>
  /** Reads the repository, where that is done through an API. */
  readonly jobToken: string | undefined
  /** Where the repository is checked out, absolute. */
  readonly root: string
  readonly runtime: Runtime
}

/**
 * Opens the repository of a job: at GitHub through its API, elsewhere the one that is checked out.
 * @throws SealpostError('usage') without what it takes, 'endpoint'
 */
export async function openCommits({ pipeline, jobToken, root, runtime }: Opening): Promise<Repository> {
  if (pipeline.commits === 'checkout') {
    const { checkedOut } = await import('../../io/system/git/commits.js')
    return checkedOut(root, runtime)
  }
  if (jobToken === undefined || pipeline.repository === undefined) {
    throw new SealpostError('usage', 'the repository cannot be read without the input `job-token`', {
      hint: "Remove the input, so that the job's own token is used, and grant the job `contents: read`.",
    })
  }
  const { openRepository } = await import('../../io/github/contents.js')
  return openRepository(pipeline.repository, async () => jobToken, runtime)
}
